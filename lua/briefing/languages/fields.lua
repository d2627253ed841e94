-- Every field a language's data may have: the topic whose module holds it (languages/CODE/TOPIC.lua), its Lua type, and
-- what it is for. A user's language gives any of them in one table; whatever is missing is done without.
return {
  name = { topic = "root", type = "string", about = "the language's name, in English" },
  topics = { topic = "root", type = "table", about = "the topics that have a module of their own" },

  -- words
  stopwords = { topic = "words", type = "table", about = "array of words that carry no subject" },
  leads = { topic = "words", type = "table", about = "array of words after which a verb is likely" },
  elisions = { topic = "words", type = "table", about = "array of clitics that stand before an apostrophe (l, d)" },
  enclitics = { topic = "words", type = "table", about = "array of clitics that stand after an apostrophe (s)" },
  endings = { topic = "words", type = "table", about = "what endings make of a keyword's score: { any = { ly = 0.4 }, last =, single = }" },
  stemming = { topic = "words", type = "string", about = "rules of stems, in the notation of src/keyword/stem.h" },
  -- sentences
  abbreviations = { topic = "sentences", type = "table", about = "array of abbreviations with their periods, which end a "
    .. "sentence only before one of `starters`; beside it arrays by class: titles (before a name, never an end), numeric "
    .. "(before a number no end), never, units and times (after a number; an end before a capital), ends (an end before "
    .. "a capital), marked (names in ! or ?)" },
  starters = { topic = "sentences", type = "table", about = "array of words that, with a capital after an abbreviation, open "
    .. "a sentence" },
  prepositions = { topic = "sentences", type = "table", about = "array of words that open an adverbial ('At 5 a.m. Mr. ...')" },
  open_words = { topic = "sentences", type = "table", about = "array of words no line that is a unit ends in ('of')" },
  ordinals = { topic = "sentences", type = "boolean", about = "whether a number with a period is an ordinal" },
  terminators = { topic = "sentences", type = "table", about = "array of the ASCII characters that end a sentence, where "
    .. "they are others than . ! ?" },
  clitics = { topic = "sentences", type = "table", about = "arrays by place: suffix (\"'s\"), prefix (\"l'\"), whole (words "
    .. "with such a piece that stay whole), contractions (\"can|not\")" },
  -- dates
  months = { topic = "dates", type = "table", about = "array of twelve; each a name or an array of its forms" },
  -- names: an item of these arrays may hold several entries, separated by commas
  countries = { topic = "names", type = "table", about = "'Mali, Republic of Mali | Malian | Bamako, Gao': names, demonyms, cities" },
  regions = { topic = "names", type = "table", about = "as countries: continents, regions, seas, rivers, provinces" },
  bodies = { topic = "names", type = "table", about = "organizations known everywhere, an item each: name, other names, acronym" },
  known_acronyms = { topic = "names", type = "table", about = "acronyms that need no explanation" },
  name_forms = { topic = "names", type = "table", about = "rules 'ending: form form' that inflect names of places; _ is the ending" },
  demonym_forms = { topic = "names", type = "table", about = "the same for demonyms" },
  titles = { topic = "names", type = "table", about = "titles and offices before a person's name; no part of it" },
  role_words = { topic = "names", type = "table", about = "words for what persons do, beside their names" },
  age_words = { topic = "names", type = "table", about = "words for years after a person's age" },
  given_names = { topic = "names", type = "table", about = "common given names" },
  organization_words = { topic = "names", type = "table", about = "words in names of organizations" },
  place_words = { topic = "names", type = "table", about = "words in names of places" },
  name_glue = { topic = "names", type = "table", about = "small words inside names" },
  organization_glue = { topic = "names", type = "table", about = "small words inside names of organizations only" },
  glue_of = { topic = "names", type = "table", about = "those of the small words that mean 'of' or 'for'" },
  person_glue = { topic = "names", type = "table", about = "those of the small words that stand in persons' names; without it, all" },
  left_heads = { topic = "names", type = "table", about = "words for bodies, written small before their names" },
  adjective_endings = { topic = "names", type = "table", about = "endings of adjectives that follow a body's first word, written small" },
  name_elisions = { topic = "names", type = "table", about = "elided words before an apostrophe" },
  place_prepositions = { topic = "names", type = "table", about = "prepositions before names of places" },
  not_names = { topic = "names", type = "table", about = "capitalized words that are no names" },
  name_starters = { topic = "names", type = "table", about = "words that often begin a sentence and are no names" },
  place_endings = { topic = "names", type = "table", about = "endings of names of places, where all nouns have a capital" },
  common_endings = { topic = "names", type = "table", about = "endings of common words that names do not have" },
  nouns_capitalized = { topic = "names", type = "boolean", about = "whether all nouns have a capital" },
  -- discourse
  speech_verbs = { topic = "discourse", type = "table", about = "verb forms that report speech" },
  attributions = { topic = "discourse", type = "table", about = "phrases before a source: according to" },
  quote_prepositions = { topic = "discourse", type = "table", about = "words before a speaker where a quotation follows: for" },
  speaker_pronouns = { topic = "discourse", type = "table", about = "pronouns for one who speaks" },
  complementizers = { topic = "discourse", type = "table", about = "words between a verb of speech and what was said" },
  inversions = { topic = "discourse", type = "table", about = "endings that join a pronoun to its verb: dit-il" },
  promise_words = { topic = "discourse", type = "table", about = "forms of words for promises" },
  source_words = { topic = "discourse", type = "table", about = "words for documents and people as sources" },
  spun_phrases = { topic = "discourse", type = "table",
    about = "wording left by article spinners, an item each; *al is any word with that ending, * any word" },
  plural_only = { topic = "discourse", type = "table", about = "nouns without a singular" },
  singular_articles = { topic = "discourse", type = "table", about = "articles that no plural may follow" },
  adverb_endings = { topic = "discourse", type = "table", about = "endings of adverbs, the longest first" },
  participle_endings = { topic = "discourse", type = "table", about = "endings of participles, the longest first" },
  tensions = { topic = "discourse", type = "table",
    about = "pairs of claims that do not go together: 'leadership transition | retain control, cling to power'" },
  tension_links = { topic = "discourse", type = "table", about = "words that admit a contrast: but, despite" },
  -- page
  metadata_labels = { topic = "page", type = "table", about = "arrays of labels by key, title author published ..." },
  rights_phrases = { topic = "page", type = "table", about = "array of phrases that only a copyright line holds" },
  correction_phrases = { topic = "page", type = "table", about = "array of phrases that a notice of a correction begins with" },
  page_words = { topic = "page", type = "table", about = "array of words before a page's number" },
  page_of = { topic = "page", type = "table", about = "array of words between a page's number and their count" },
  pager_words = { topic = "page", type = "table", about = "array of words that lead to other pages" },
  share_words = { topic = "page", type = "table", about = "array of words and phrases of share bars" },
  boilerplate_phrases = { topic = "page", type = "table", about = "array of phrases that fill a line of the page's own" },
  link_phrases = { topic = "page", type = "table", about = "array of phrases that a line leading elsewhere begins with" },
  home_words = { topic = "page", type = "table", about = "array of names of the first page" },
  caption_words = { topic = "page", type = "table", about = "array of words that a table's caption begins with" },
  total_words = { topic = "page", type = "table", about = "array of names of a row that sums up the others" },
  author_roles = { topic = "page", type = "table", about = "array of words for what an author does" },
  name_particles = { topic = "page", type = "table", about = "array of small words inside names and between two names" },
  quotation_marks = { topic = "page", type = "table", about = "array of pairs { opening, closing }, the language's own first" },
  spaced_punctuation = { topic = "page", type = "table", about = "array of signs that rightly have a space before them" },
  -- readability
  vowels = { topic = "readability", type = "table", about = "array of the letters that sound as vowels, folded" },
  hiatus = { topic = "readability", type = "table", about = "array of pairs of vowels that are two syllables ('ea')" },
  joined = { topic = "readability", type = "table", about = "array of letters with such a pair in which it is one after all" },
  silent_endings = { topic = "readability", type = "table", about = "array of endings whose vowel is silent ('e')" },
  sounded_endings = { topic = "readability", type = "table", about = "array of longer endings in which it is not ('le')" },
  readability = { topic = "readability", type = "table", about = "array of formulas { name, scale, source, constant, {weight, "
    .. "measure} ... }; measures are listed in briefing/summary/readability.lua" },
  -- labels
  labels = { topic = "labels", type = "table", about = "what a report says, by key: see languages/en/labels.lua" },
}
