-- Romanian: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titlu" },
    author = { "autor", "autoare", "autori", "de", "scris de", "text", "redacția", "reporter" },
    published = { "publicat", "publicat la", "publicat pe", "data publicării", "data" },
    updated = { "actualizat", "actualizat la", "ultima actualizare", "modificat" },
    copyright = { "copyright", "drepturi de autor" },
    source = { "sursa", "sursă", "surse", "agenția" },
    tags = { "etichete", "cuvinte-cheie", "cuvinte cheie", "subiecte", "teme", "categorie", "categorii" },
    corrections = { "erată", "corecție", "corectură", "rectificare", "precizare" },
    note = { "nota redacției" },
    data_author = { "date", "infografic", "grafic", "grafice" },
    credit = { "foto", "fotografie", "fotografii", "imagine", "video", "traducere" },
  },
  rights_phrases = {
    "toate drepturile rezervate", "toate drepturile sunt rezervate", "reproducerea interzisă", "reproducerea este interzisă"
  },
  correction_phrases = { "într-o versiune anterioară", "o versiune anterioară" },
  page_words = { "pagina", "pag", "pag." },
  page_of = { "din" },
  pager_words = {
    "următoarea", "anterioara", "înainte", "înapoi", "pagina următoare", "pagina anterioară", "prima", "ultima"
  },
  share_words = {
    "distribuie", "distribuie pe", "trimite", "trimite prin e-mail", "e-mail", "tipărește", "printează", "copiază",
    "copiază linkul", "salvează", "urmărește", "urmărește-ne", "comentează", "comentarii", "pe", "și", "sau"
  },
  boilerplate_phrases = {
    "publicitate", "comentarii", "comentariu", "timp de citire", "timp de citire min", "min de citit", "sus",
    "meniu", "caută", "autentificare", "abonează-te", "mai mult", "citește mai departe", "contact", "newsletter",
    "cele mai citite", "ultimele știri", "distribuie"
  },
  link_phrases = {
    "citește și", "citiți și", "vezi și", "citește mai mult", "pe aceeași temă", "articole similare",
    "articole conexe"
  },
  home_words = { "acasă", "prima pagină" },
  caption_words = { "tabelul", "tabel" },
  total_words = { "total", "totaluri", "sumă", "în total" },
  author_roles = {
    "corespondent", "corespondentă", "redactor", "reporter", "jurnalist", "jurnalistă", "fotograf"
  },
  name_particles = { "și", "de", "din", "la", "cu" },
  quotation_marks = { { "„", "”" }, { "«", "»" }, { '"', '"' } },
}
