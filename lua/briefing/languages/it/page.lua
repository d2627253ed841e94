-- Italian: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titolo" },
    author = {
      "autore", "autrice", "autori", "di", "scritto da", "a cura di", "testo", "testo di", "redazione",
      "pubblicato da", "articolo di", "servizio di", "firma", "dal nostro corrispondente", "dalla nostra inviata",
      "dal nostro inviato"
    },
    published = {
      "pubblicato", "pubblicata", "pubblicato il", "pubblicata il", "data di pubblicazione", "data", "pubblicazione",
      "uscito il"
    },
    updated = {
      "aggiornato", "aggiornata", "aggiornato il", "aggiornata il", "ultimo aggiornamento",
      "ultimo aggiornamento il", "modificato", "modificato il", "ultima modifica"
    },
    copyright = { "copyright", "diritti d'autore" },
    source = { "fonte", "fonti", "agenzia", "via" },
    tags = {
      "temi correlati", "etichette", "etichetta", "parole chiave", "temi", "tema", "tag", "tags", "categorie", "categoria",
      "argomenti", "argomento", "rubrica", "sezione"
    },
    corrections = { "correzione", "correzioni", "errata corrige", "rettifica", "rettifiche", "precisazione" },
    note = { "nota della redazione", "nota redazionale", "ndr" },
    data_author = { "dati", "dati di", "infografica", "infografiche", "infografica di", "grafici", "grafico" },
    contact = {
      "contatto", "contatti", "ufficio stampa", "per informazioni", "info"
    },
    credit = {
      "foto", "foto di", "fotografia", "fotografie", "credito", "crediti", "immagine", "illustrazione",
      "illustrazione di", "video", "traduzione", "tradotto da", "didascalia"
    },
  },
  rights_phrases = {
    "tutti i diritti riservati", "tutti i diritti sono riservati", "riproduzione riservata", "riproduzione vietata",
    "vietata la riproduzione", "diritti riservati", "riproduzione, anche parziale", "riproduzione anche parziale"
  },
  correction_phrases = {
    "una versione precedente di questo", "in una versione precedente", "questo articolo è stato corretto",
    "questo testo è stato corretto", "una precedente versione di questo"
  },
  page_words = { "pagina", "pagine", "pag", "p" },
  page_of = { "di", "su" },
  pager_words = {
    "successivo", "successiva", "precedente", "avanti", "indietro", "pagina successiva", "pagina precedente",
    "prima", "ultima"
  },
  share_words = {
    "condividi", "condividi su", "condividi l'articolo", "condividi questo articolo", "condividere", "invia",
    "invia per e-mail", "invia via mail", "stampa", "copia", "copia link", "copia il link", "salva", "twitta",
    "segui", "seguici", "seguici su", "iscriviti", "commenta", "commenti", "su", "e", "o", "via", "per", "e-mail",
    "questo", "articolo"
  },
  boilerplate_phrases = {
    "torna alla home", "torna su", "notizia in aggiornamento",
    "pubblicità", "annuncio", "commenti", "commento", "lascia un commento", "nessun commento", "tempo di lettura",
    "tempo di lettura min", "tempo di lettura minuti", "min di lettura", "minuti di lettura", "lettura min",
    "torna all'inizio", "menu", "cerca", "accedi", "registrati", "abbonati", "iscriviti", "carica altri",
    "mostra altro", "continua a leggere", "leggi tutto", "leggi di più", "ascolta l'articolo", "privacy",
    "note legali", "contatti", "newsletter", "i più letti", "più letti", "ultime notizie", "condividi"
  },
  link_phrases = {
    "leggi anche", "leggi pure", "vedi anche", "guarda anche", "per approfondire", "approfondisci",
    "articoli correlati", "notizie correlate", "contenuti correlati", "potrebbe interessarti",
    "ti potrebbe interessare", "potrebbe interessarti anche", "iscriviti alla", "seguici su", "ricevi", "clicca qui",
    "altro su"
  },
  home_words = { "home", "prima pagina", "pagina iniziale" },
  caption_words = { "tabella" },
  total_words = { "totale", "totali", "somma", "totale generale", "in totale", "complessivo", "complesso" },
  author_roles = {
    "corrispondente", "redattore", "redattrice", "redazione", "giornalista", "inviato", "inviata", "editorialista",
    "cronista", "direttore", "direttrice", "fotografo", "fotografa", "collaboratore", "collaboratrice"
  },
  byline_breaks = { "in", "per", "con" },
  name_particles = { "e", "ed", "di", "da", "de", "del", "della", "dei", "degli", "con", "per" },
  quotation_marks = { { "«", "»" }, { "“", "”" }, { "‘", "’" }, { '"', '"' } },
}
