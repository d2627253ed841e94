-- Chinese: abbreviations of Latin script; its own full stop ends a sentence.
return {
  abbreviations = {
    "Co.", "Inc.", "Ltd.", "Corp.", "U.S.",
    titles = { "Dr.", "Mr.", "Mrs.", "Ms.", "St." },
    numeric = { "No.", "Vol.", "p.", "pp.", "vol." },
    never = { "vs.", "e.g.", "i.e." },
    ends = { "etc." },
  },
  open_words = { "的", "和", "与", "與", "在", "及", "或" },
}
