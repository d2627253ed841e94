-- Japanese: what no line that is a unit ends in; its own full stop ends a sentence.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e." },
  },
  open_words = { "の", "が", "を", "は", "に", "へ", "と", "で", "も", "や", "から", "まで", "より" },
}
