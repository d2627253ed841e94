-- it: words by what they do in a text.
return { stopwords = {} }
