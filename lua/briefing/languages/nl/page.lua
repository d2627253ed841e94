-- Dutch: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titel", "kop" },
    author = {
      "auteur", "auteurs", "door", "geschreven door", "tekst", "redactie", "verslaggever", "van onze correspondent",
      "van onze verslaggever"
    },
    published = {
      "gepubliceerd", "gepubliceerd op", "publicatiedatum", "datum", "geplaatst op", "verschenen op"
    },
    updated = {
      "bijgewerkt", "bijgewerkt op", "laatst bijgewerkt", "laatst gewijzigd", "laatste update", "gewijzigd op"
    },
    copyright = { "copyright", "auteursrecht" },
    source = { "bron", "bronnen", "persbureau" },
    tags = {
      "trefwoorden", "tags", "onderwerpen", "onderwerp", "categorie", "categorieën", "rubriek", "thema"
    },
    corrections = { "correctie", "correcties", "rectificatie", "rectificaties", "verduidelijking" },
    note = { "noot van de redactie" },
    data_author = { "data", "gegevens", "infographic", "grafiek", "grafieken" },
    contact = {
      "contact", "meer informatie"
    },
    credit = { "foto", "foto's", "fotografie", "beeld", "illustratie", "video", "vertaling", "bijschrift" },
  },
  rights_phrases = {
    "alle rechten voorbehouden", "overname niet toegestaan", "overname verboden", "niets uit deze uitgave", "auteursrecht voorbehouden"
  },
  correction_phrases = { "in een eerdere versie van dit", "een eerdere versie van dit", "dit artikel is gecorrigeerd" },
  page_words = { "pagina", "p" },
  page_of = { "van" },
  pager_words = { "volgende", "vorige", "volgende pagina", "vorige pagina", "eerste", "laatste" },
  share_words = {
    "delen", "deel", "deel op", "deel dit artikel", "deel dit", "mailen", "e-mail", "afdrukken", "printen",
    "kopieer link", "link kopiëren", "opslaan", "bewaren", "volg", "volg ons", "volg ons op", "abonneren",
    "reageren", "reacties", "via", "op", "en", "of"
  },
  boilerplate_phrases = {
    "advertentie", "reacties", "reactie", "geen reacties", "leestijd", "leestijd min", "leestijd minuten",
    "min leestijd", "minuten leestijd", "terug naar boven", "menu", "zoeken", "inloggen", "registreren", "abonneren",
    "word abonnee", "meer laden", "toon meer", "lees verder", "lees verder onder de advertentie",
    "beluister dit artikel", "privacybeleid", "contact", "nieuwsbrief", "meest gelezen", "laatste nieuws", "delen"
  },
  link_phrases = {
    "lees ook", "lees meer", "lees verder", "bekijk ook", "zie ook", "meer over", "gerelateerde artikelen",
    "gerelateerd", "ook interessant", "schrijf je in voor", "volg ons op", "klik hier"
  },
  home_words = { "home", "voorpagina" },
  caption_words = { "tabel" },
  total_words = { "totaal", "som", "in totaal", "eindtotaal" },
  author_roles = {
    "correspondent", "redacteur", "redactie", "verslaggever", "journalist", "columnist", "fotograaf", "medewerker"
  },
  name_particles = { "en", "van", "de", "der", "den", "het", "ter", "ten", "te", "'t", "voor", "in", "met" },
  quotation_marks = { { "“", "”" }, { "„", "”" }, { "‘", "’" }, { '"', '"' } },
}
