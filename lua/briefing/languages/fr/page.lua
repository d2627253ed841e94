-- French: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titre" },
    author = {
      "auteur", "auteurs", "auteure", "autrice", "par", "écrit par", "rédigé par", "publié par", "texte", "texte de",
      "propos recueillis par", "rédaction", "signé", "reportage de", "de notre correspondant",
      "de notre correspondante", "de notre envoyé spécial", "de notre envoyée spéciale"
    },
    published = {
      "publié le", "publié", "publiée le", "date de publication", "date", "publication", "paru le", "paru",
      "mis en ligne le", "mise en ligne", "posté le", "le", "diffusé le", "article publié le"
    },
    updated = {
      "mis à jour le", "mis à jour", "mise à jour", "mise à jour le", "dernière mise à jour",
      "dernière mise à jour le", "modifié le", "actualisé le", "dernière modification", "dernière modification le"
    },
    copyright = { "copyright", "droits d'auteur" },
    source = { "source", "sources", "avec", "agence" },
    tags = {
      "sujets associés", "thèmes associés", "mots-clés", "mots clés", "mot-clé", "étiquettes", "étiquette", "tags", "thèmes", "thème", "catégories",
      "catégorie", "rubrique", "rubriques", "sujets", "dossier"
    },
    corrections = {
      "correction", "corrections", "correctif", "rectificatif", "rectification", "erratum", "précision"
    },
    note = { "note de la rédaction", "ndlr" },
    data_author = {
      "données", "données de", "infographie", "infographies", "infographie de", "graphiques", "graphique",
      "données et infographie"
    },
    contact = {
      "contact", "contacts", "contact presse", "contacts presse", "renseignements", "plus d'informations", "informations"
    },
    credit = {
      "photo", "photos", "photo de", "photographie", "crédit photo", "crédits photo", "crédit", "image",
      "illustration", "illustration de", "vidéo", "traduction", "traduit par", "montage", "légende"
    },
  },
  rights_phrases = {
    "tous droits réservés", "tous les droits réservés", "reproduction interdite", "toute reproduction",
    "droits de reproduction", "reproduction sans autorisation", "reproduction même partielle",
    "reproduction totale ou partielle", "droits réservés"
  },
  correction_phrases = {
    "une version précédente de cet article", "une version antérieure de cet article", "cet article a été corrigé",
    "cet article a été modifié", "une première version de cet article", "dans une version précédente"
  },
  page_words = { "page", "pages", "p" },
  page_of = { "de", "sur" },
  pager_words = {
    "suivant", "suivante", "précédent", "précédente", "page suivante", "page précédente", "première", "dernière",
    "premier", "dernier", "suite"
  },
  share_words = {
    "partager", "partagez", "partager sur", "partager l'article", "partager cet article", "partage", "envoyer",
    "envoyer par e-mail", "envoyer par mail", "par e-mail", "imprimer", "copier", "copier le lien", "enregistrer",
    "tweeter", "courriel", "e-mail", "mail", "suivre", "suivez-nous", "suivez-nous sur", "s'abonner", "commenter",
    "réagir", "sur", "et", "ou", "par", "offrir", "offrir l'article", "article", "lien", "le", "cet"
  },
  boilerplate_phrases = {
    "retour à l'accueil", "retour à la une", "information en cours de mise à jour",
    "publicité", "publicités", "annonce", "commentaires", "commentaire", "laisser un commentaire",
    "aucun commentaire", "temps de lecture", "temps de lecture min", "temps de lecture minutes", "min de lecture",
    "minutes de lecture", "lecture min", "retour en haut", "haut de page", "menu", "rechercher", "recherche",
    "se connecter", "connexion", "s'inscrire", "s'abonner", "je m'abonne", "abonnez-vous", "charger plus",
    "afficher plus", "lire la suite", "la suite après la publicité", "l'article continue ci-dessous",
    "article réservé aux abonnés", "réservé aux abonnés", "écouter l'article", "écouter cet article", "vues",
    "partages", "mentions légales", "politique de confidentialité", "contactez-nous", "contact", "newsletter",
    "les plus lus", "à la une", "partager", "fin de l'article"
  },
  link_phrases = {
    "lire aussi", "à lire aussi", "lire également", "à lire également", "voir aussi", "à voir aussi", "à lire",
    "lire plus", "en savoir plus", "articles liés", "articles connexes", "sur le même sujet",
    "dans la même rubrique", "à découvrir", "écouter aussi", "inscrivez-vous à", "abonnez-vous à", "recevez",
    "suivez-nous sur", "cliquez ici", "notre dossier", "lire la suite", "retrouvez"
  },
  home_words = { "accueil", "page d'accueil" },
  caption_words = { "tableau" },
  total_words = { "total", "totaux", "somme", "total général", "ensemble", "au total" },
  author_roles = {
    "correspondant", "correspondante", "rédacteur", "rédactrice", "journaliste", "envoyé", "envoyée", "chroniqueur",
    "chroniqueuse", "éditorialiste", "reporter", "rédaction", "stagiaire", "chef", "cheffe", "service",
    "photographe"
  },
  byline_breaks = { "à", "en", "pour", "avec" },
  name_particles = {
    "et", "de", "du", "des", "la", "le", "les", "d'", "avec", "à", "pour", "en", "ben", "el", "al", "von", "van"
  },
  spaced_punctuation = { ":", ";", "!", "?", "»", "%", "€" },
  quotation_marks = { { "«", "»" }, { "“", "”" }, { "‘", "’" }, { '"', '"' } },
}
