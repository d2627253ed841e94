-- Every field a language's data may have: the topic whose module holds it (languages/CODE/TOPIC.lua), its Lua type, and
-- what it is for. A user's language gives any of them in one table; whatever is missing is done without.
return {
  name = { topic = "root", type = "string", about = "the language's name, in English" },
  topics = { topic = "root", type = "table", about = "the topics that have a module of their own" },

  -- words
  stopwords = { topic = "words", type = "table", about = "array of words that carry no subject" },
  -- sentences
  abbreviations = { topic = "sentences", type = "table", about = "array of abbreviations, with their periods" },
  -- dates
  months = { topic = "dates", type = "table", about = "array of twelve; each a name or an array of its forms" },
  -- names
  -- discourse
  -- page
  -- labels
}
