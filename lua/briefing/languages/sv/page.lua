-- Swedish: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titel", "rubrik" },
    author = { "författare", "av", "text", "skriven av", "reporter", "redaktion" },
    published = { "publicerad", "publicerat", "publicerades", "publiceringsdatum", "datum" },
    updated = { "uppdaterad", "uppdaterat", "senast uppdaterad", "senast ändrad", "ändrad" },
    copyright = { "copyright", "upphovsrätt" },
    source = { "källa", "källor", "nyhetsbyrå" },
    tags = { "taggar", "nyckelord", "ämnen", "ämne", "kategori", "kategorier" },
    corrections = { "rättelse", "rättelser", "förtydligande", "korrigering" },
    data_author = { "data", "grafik", "infografik" },
    credit = { "foto", "bild", "illustration", "video", "översättning" },
  },
  rights_phrases = { "alla rättigheter förbehållna", "med ensamrätt", "eftertryck förbjudet" },
  correction_phrases = { "i en tidigare version", "en tidigare version av" },
  page_words = { "sida", "sid", "s" },
  page_of = { "av" },
  pager_words = { "nästa", "föregående", "nästa sida", "föregående sida", "första", "sista" },
  share_words = {
    "dela", "dela på", "dela artikeln", "skicka", "e-post", "mejla", "skriv ut", "kopiera länk", "kopiera", "spara",
    "följ", "följ oss", "kommentera", "kommentarer", "på", "och", "via"
  },
  boilerplate_phrases = {
    "annons", "kommentarer", "kommentar", "lästid", "lästid min", "min lästid", "till toppen", "meny", "sök",
    "logga in", "prenumerera", "visa mer", "ladda fler", "läs vidare", "artikeln fortsätter efter annonsen",
    "kontakt", "nyhetsbrev", "mest läst", "senaste nytt", "dela"
  },
  link_phrases = {
    "läs också", "läs även", "läs mer", "se också", "se även", "mer om", "relaterade artiklar", "relaterat",
    "följ oss på"
  },
  home_words = { "hem", "startsida" },
  caption_words = { "tabell" },
  total_words = { "totalt", "summa", "total", "sammanlagt" },
  author_roles = { "korrespondent", "redaktör", "reporter", "journalist", "krönikör", "fotograf" },
  name_particles = { "och", "av", "von", "de", "i", "med" },
  quotation_marks = { { "”", "”" }, { "»", "»" }, { "’", "’" }, { '"', '"' } },
}
