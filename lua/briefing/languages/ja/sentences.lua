-- Japanese: what no line that is a unit ends in; its own full stop ends a sentence.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.", "Bros.", "Jr.", "Sr.", "vs.", "Vol.", "No.", "U.S.A.", "U.K.", "D.C.",
    "S.A.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "Prof.", "Mt." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e.", "P.S.", "N.B." },
  },
  open_words = { "の", "が", "を", "は", "に", "へ", "と", "で", "も", "や", "から", "まで", "より" },
}
