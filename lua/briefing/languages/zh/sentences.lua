-- Chinese: abbreviations of Latin script; its own full stop ends a sentence.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.", "Bros.", "Jr.", "Sr.", "vs.", "Vol.", "No.", "U.S.A.", "U.K.", "D.C.",
    "S.A.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "Prof.", "Mt." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e.", "P.S.", "N.B." },
    ends = { "etc." },
  },
  open_words = { "的", "和", "与", "與", "在", "及", "或" },
}
