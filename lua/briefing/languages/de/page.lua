-- German: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titel", "überschrift" },
    author = {
      "autor", "autorin", "autoren", "autorinnen", "von", "verfasst von", "verfasser", "verfasserin",
      "geschrieben von", "text", "text von", "bericht von", "ein bericht von", "eine analyse von",
      "ein kommentar von", "redaktion", "aus"
    },
    published = {
      "veröffentlicht", "veröffentlicht am", "erschienen", "erschienen am", "erscheinungsdatum", "veröffentlichung",
      "veröffentlichungsdatum", "datum", "stand vom", "publiziert", "publiziert am", "online seit"
    },
    updated = {
      "aktualisiert", "aktualisiert am", "zuletzt aktualisiert", "zuletzt aktualisiert am", "letzte aktualisierung",
      "letzte änderung", "geändert", "geändert am", "stand", "update"
    },
    copyright = { "copyright", "urheberrecht" },
    source = { "quelle", "quellen", "agentur", "mit material von" },
    tags = {
      "schlagworte", "schlagwörter", "schlagwort", "stichworte", "stichwörter", "themen", "thema", "tags",
      "kategorien", "kategorie", "rubrik", "ressort"
    },
    corrections = {
      "korrektur", "korrekturen", "korrekturhinweis", "berichtigung", "richtigstellung", "klarstellung"
    },
    note = { "anmerkung der redaktion", "anm. d. red.", "hinweis der redaktion" },
    data_author = { "daten", "daten von", "grafik", "grafiken", "infografik", "infografiken", "grafik von" },
    contact = {
      "kontakt", "pressekontakt", "ansprechpartner", "weitere informationen", "mehr informationen"
    },
    credit = {
      "foto", "fotos", "foto von", "fotografie", "bild", "bilder", "bildnachweis", "bildquelle", "fotocredit",
      "illustration", "illustration von", "video", "übersetzung", "übersetzt von", "bildunterschrift"
    },
  },
  rights_phrases = {
    "alle rechte vorbehalten", "nachdruck verboten", "vervielfältigung nur mit", "alle rechte bei",
    "nachdruck nur mit", "nachdruck, auch auszugsweise", "vervielfältigung verboten", "alle rechte liegen bei"
  },
  correction_phrases = {
    "in einer früheren version dieses", "eine frühere version dieses", "dieser artikel wurde korrigiert",
    "dieser text wurde korrigiert", "in einer früheren fassung", "eine frühere fassung",
    "dieser artikel wurde nachträglich"
  },
  page_words = { "seite", "seiten", "s" },
  page_of = { "von" },
  pager_words = {
    "weiter", "zurück", "nächste", "vorherige", "nächste seite", "vorherige seite", "erste", "letzte", "vor"
  },
  share_words = {
    "teilen", "teilen auf", "artikel teilen", "diesen artikel teilen", "beitrag teilen", "senden", "per e-mail",
    "per e-mail senden", "e-mail", "mailen", "drucken", "link kopieren", "kopieren", "merken", "speichern",
    "twittern", "folgen", "folgen sie uns", "folgen sie uns auf", "abonnieren", "kommentieren", "kommentare", "auf",
    "und", "oder", "per", "via", "artikel", "weiterempfehlen"
  },
  boilerplate_phrases = {
    "anzeige", "werbung", "kommentare", "kommentar", "kommentar schreiben", "keine kommentare", "lesezeit",
    "lesezeit min", "lesezeit minuten", "min lesezeit", "minuten lesezeit", "nach oben", "zum seitenanfang", "menü",
    "suche", "suchen", "anmelden", "registrieren", "abonnieren", "jetzt abonnieren", "mehr laden", "mehr anzeigen",
    "weiterlesen", "artikel anhören", "vorlesen lassen", "impressum", "datenschutz", "datenschutzerklärung",
    "kontakt", "newsletter", "meistgelesen", "meistgelesene artikel", "teilen", "schlagzeilen", "zur startseite"
  },
  link_phrases = {
    "lesen sie auch", "lesen sie mehr", "lesen sie dazu", "mehr dazu", "mehr zum thema", "siehe auch",
    "auch interessant", "auch lesenswert", "das könnte sie auch interessieren", "weiterlesen", "weitere artikel",
    "verwandte artikel", "ähnliche artikel", "passend zum thema", "melden sie sich an", "abonnieren sie",
    "folgen sie uns auf", "klicken sie hier", "hier geht es"
  },
  home_words = { "startseite", "start", "home" },
  caption_words = { "tabelle", "übersicht" },
  total_words = { "summe", "gesamt", "insgesamt", "total", "gesamtsumme", "zusammen", "alle" },
  author_roles = {
    "korrespondent", "korrespondentin", "redakteur", "redakteurin", "redaktion", "reporter", "reporterin",
    "journalist", "journalistin", "autor", "autorin", "kolumnist", "kolumnistin", "fotograf", "fotografin",
    "mitarbeiter", "mitarbeiterin", "volontär", "volontärin"
  },
  byline_breaks = { "in", "aus", "mit", "für" },
  name_particles = { "und", "von", "der", "die", "van", "zu", "zum", "zur", "de", "mit", "aus", "für" },
  quotation_marks = { { "„", "“" }, { "»", "«" }, { "«", "»" }, { "‚", "‘" }, { '"', '"' } },
}
