-- Names of the parts that briefing brings, each a module found by its name (briefing/registry.lua). Sections stand in
-- the order in which a report shows them.
return {
  analysis = {
    "language", "blocks", "sentences", "words", "terms", "repairs", "repaired", "metadata", "tables", "keywords",
    "names", "entities", "acronyms", "lexemes", "date_order", "dates", "timeline", "numbers", "quotes", "themes",
    "summary", "segments", "collocations", "concordance", "dispersion", "network", "statistics", "warnings",
  },
  section = {
    "header", "summary", "warnings", "timeline", "themes", "entities", "quotes", "numbers", "keywords", "dispersion",
    "tables", "outline", "segments", "statistics", "comparison", "changes", "repairs", "method",
    "corpus_header", "corpus_themes", "corpus_examples", "corpus_keyness", "corpus_entities", "corpus_network",
    "corpus_collocations", "corpus_duplicates", "corpus_warnings", "corpus_method",
  },
  -- the sections of a report that names none
  report = {
    "header", "summary", "warnings", "timeline", "themes", "entities", "quotes", "numbers", "keywords", "dispersion",
    "tables", "outline", "repairs", "method",
  },
  -- ... of a report about a corpus
  corpus_report = {
    "corpus_header", "corpus_themes", "corpus_examples", "corpus_keyness", "corpus_entities", "corpus_network",
    "corpus_collocations", "corpus_duplicates", "corpus_warnings", "corpus_method",
  },
  renderer = { "text", "markdown", "html", "json", "tsv", "csv" },
  language = {
    "en", "fr", "es", "de", "pt", "it", "ru", "el", "nl", "pl", "uk", "hy", "kk", "da", "sk", "bg", "fi", "sv", "nb",
    "cs", "ro", "hu", "tr", "ca", "hr", "sr", "ka", "zh", "ja", "ko", "ar", "fa", "ur", "he", "hi", "mr", "bn", "pa",
    "gu", "ta", "te", "kn", "ml", "th", "my", "am",
  },
  scorer = {},
}
