-- Korean: abbreviations.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.", "U.N.", "No.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e." },
    ends = { "etc." },
  },
}
