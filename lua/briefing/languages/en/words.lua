-- English: words by what they do in a text.
return { stopwords = { "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "that",
  "the", "to", "with" } }
