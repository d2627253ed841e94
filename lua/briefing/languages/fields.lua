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
  -- names
  -- discourse
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
  spaced_punctuation = { topic = "page", type = "table", about = "array of signs that rightly have a space before them" },
  -- labels
}
