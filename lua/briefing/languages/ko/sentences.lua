-- Korean: abbreviations.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.", "U.N.", "No.", "Bros.", "Jr.", "Sr.", "vs.", "Vol.", "U.S.A.", "U.K.",
    "D.C.", "S.A.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St.", "Prof.", "Mt." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e.", "P.S.", "N.B." },
    ends = { "etc." },
  },
}
