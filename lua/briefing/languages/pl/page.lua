-- Polish: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "tytuł" },
    author = {
      "autor", "autorka", "autorzy", "tekst", "opracowanie", "opracował", "opracowała", "redakcja", "napisał",
      "napisała"
    },
    published = { "opublikowano", "opublikowany", "data publikacji", "data", "publikacja", "dodano" },
    updated = {
      "zaktualizowano", "aktualizacja", "ostatnia aktualizacja", "data aktualizacji", "zmodyfikowano"
    },
    copyright = { "copyright", "prawa autorskie" },
    source = { "źródło", "źródła", "agencja" },
    tags = { "tagi", "słowa kluczowe", "tematy", "temat", "kategoria", "kategorie", "dział" },
    corrections = { "sprostowanie", "korekta", "poprawka", "wyjaśnienie" },
    note = { "od redakcji" },
    data_author = { "dane", "infografika", "grafika", "wykres" },
    credit = {
      "zdjęcie", "zdjęcia", "fot.", "foto", "fot", "ilustracja", "wideo", "tłumaczenie", "tłumaczył", "tłumaczyła"
    },
  },
  rights_phrases = { "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "kopiowanie zabronione" },
  correction_phrases = {
    "w poprzedniej wersji", "we wcześniejszej wersji", "artykuł został poprawiony", "w pierwotnej wersji"
  },
  page_words = { "strona", "str", "str.", "s" },
  page_of = { "z" },
  pager_words = {
    "następna", "poprzednia", "następna strona", "poprzednia strona", "dalej", "wstecz", "pierwsza", "ostatnia"
  },
  share_words = {
    "udostępnij", "udostępnij na", "podziel się", "wyślij", "wyślij e-mailem", "e-mail", "drukuj", "kopiuj",
    "kopiuj link", "zapisz", "tweetnij", "obserwuj", "obserwuj nas", "subskrybuj", "komentarze", "skomentuj", "na",
    "i", "lub", "przez"
  },
  boilerplate_phrases = {
    "reklama", "komentarze", "komentarz", "dodaj komentarz", "brak komentarzy", "czas czytania", "czas czytania min",
    "min czytania", "do góry", "powrót na górę", "menu", "szukaj", "zaloguj się", "zarejestruj się", "subskrybuj",
    "pokaż więcej", "załaduj więcej", "czytaj dalej", "dalsza część artykułu pod reklamą", "polityka prywatności",
    "kontakt", "newsletter", "najczęściej czytane", "najnowsze", "udostępnij"
  },
  link_phrases = {
    "czytaj też", "czytaj także", "czytaj również", "czytaj więcej", "przeczytaj także", "przeczytaj też",
    "zobacz też", "zobacz także", "zobacz również", "więcej na ten temat", "powiązane artykuły", "powiązane",
    "zapisz się do"
  },
  home_words = { "strona główna", "start" },
  caption_words = { "tabela" },
  total_words = { "razem", "suma", "ogółem", "łącznie", "w sumie" },
  author_roles = {
    "korespondent", "korespondentka", "redaktor", "redaktorka", "redakcja", "dziennikarz", "dziennikarka",
    "reporter", "reporterka", "fotograf"
  },
  name_particles = { "i", "z", "ze", "od", "w", "oraz" },
  quotation_marks = { { "„", "”" }, { "«", "»" }, { "‚", "’" }, { '"', '"' } },
}
