-- Czech: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "titulek", "název" },
    author = { "autor", "autorka", "autoři", "text", "napsal", "napsala", "redakce" },
    published = { "publikováno", "zveřejněno", "vydáno", "datum vydání", "datum publikace", "datum" },
    updated = { "aktualizováno", "aktualizace", "poslední aktualizace", "upraveno" },
    copyright = { "copyright", "autorská práva" },
    source = { "zdroj", "zdroje", "agentura" },
    tags = { "štítky", "klíčová slova", "témata", "téma", "rubrika", "kategorie" },
    corrections = { "oprava", "opravy", "upřesnění" },
    note = { "poznámka redakce" },
    data_author = { "data", "infografika", "grafika" },
    credit = { "foto", "fotografie", "snímek", "ilustrace", "video", "překlad" },
  },
  rights_phrases = { "všechna práva vyhrazena", "šíření je zakázáno" },
  correction_phrases = { "v předchozí verzi", "v původní verzi" },
  page_words = { "strana", "stránka", "str", "str." },
  page_of = { "z" },
  pager_words = { "další", "předchozí", "další stránka", "předchozí stránka", "první", "poslední" },
  share_words = {
    "sdílet", "sdílet na", "sdílejte", "poslat", "poslat e-mailem", "e-mail", "tisk", "vytisknout",
    "kopírovat odkaz", "uložit", "sledovat", "sledujte nás", "komentáře", "diskuse", "na", "a", "nebo"
  },
  boilerplate_phrases = {
    "reklama", "komentáře", "diskuse", "doba čtení", "doba čtení min", "min čtení", "nahoru", "menu", "hledat",
    "přihlásit se", "předplatné", "načíst další", "zobrazit více", "číst dál", "kontakt", "nejčtenější",
    "nejnovější", "sdílet"
  },
  link_phrases = {
    "čtěte také", "přečtěte si také", "přečtěte si", "více k tématu", "související články", "související",
    "podívejte se"
  },
  home_words = { "domů", "úvod", "hlavní strana" },
  caption_words = { "tabulka" },
  total_words = { "celkem", "součet", "dohromady" },
  author_roles = {
    "zpravodaj", "zpravodajka", "redaktor", "redaktorka", "reportér", "reportérka", "novinář", "novinářka",
    "fotograf"
  },
  name_particles = { "a", "z", "ze", "od" },
  quotation_marks = { { "„", "“" }, { "»", "«" }, { "‚", "‘" }, { '"', '"' } },
}
