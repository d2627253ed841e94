-- Catalan: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "títol", "titular" },
    author = { "autor", "autora", "autors", "per", "text", "redacció", "escrit per" },
    published = { "publicat", "publicat el", "data de publicació", "data" },
    updated = {
      "actualitzat", "actualitzat el", "darrera actualització", "última actualització", "modificat"
    },
    copyright = { "copyright", "drets d'autor" },
    source = { "font", "fonts", "agència" },
    tags = { "etiquetes", "paraules clau", "temes", "tema", "categoria", "categories" },
    corrections = { "correcció", "correccions", "fe d'errates", "rectificació", "aclariment" },
    note = { "nota de la redacció" },
    data_author = { "dades", "infografia", "gràfics", "gràfic" },
    credit = { "foto", "fotos", "fotografia", "imatge", "il·lustració", "vídeo", "traducció" },
  },
  rights_phrases = {
    "tots els drets reservats", "reservats tots els drets", "prohibida la reproducció", "reproducció prohibida"
  },
  correction_phrases = { "una versió anterior d'aquest", "en una versió anterior" },
  page_words = { "pàgina", "pàg", "pàg." },
  page_of = { "de" },
  pager_words = { "següent", "anterior", "pàgina següent", "pàgina anterior", "primera", "última" },
  share_words = {
    "comparteix", "compartir", "comparteix a", "envia", "envia per correu", "correu", "imprimeix", "copia l'enllaç",
    "desa", "segueix-nos", "segueix", "comenta", "comentaris", "a", "i", "o", "per"
  },
  boilerplate_phrases = {
    "publicitat", "comentaris", "comentari", "temps de lectura", "temps de lectura min", "min de lectura",
    "tornar a dalt", "menú", "cerca", "inicia sessió", "subscriu-te", "carrega'n més", "mostra'n més",
    "continua llegint", "contacte", "butlletí", "el més llegit", "últimes notícies", "comparteix"
  },
  link_phrases = {
    "llegeix també", "llegiu també", "mira també", "més informació", "notícies relacionades", "articles relacionats"
  },
  home_words = { "inici", "portada" },
  caption_words = { "taula", "quadre" },
  total_words = { "total", "totals", "suma", "en total" },
  author_roles = {
    "corresponsal", "redactor", "redactora", "periodista", "enviat", "enviada", "fotògraf", "fotògrafa"
  },
  name_particles = { "i", "de", "del", "d'", "la", "el", "amb" },
  quotation_marks = { { "«", "»" }, { "“", "”" }, { '"', '"' } },
}
