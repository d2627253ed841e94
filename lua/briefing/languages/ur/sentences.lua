-- Urdu: abbreviations; its own full stop ends a sentence.
return {
  abbreviations = {
    "ڈاکٹر.", "ص.", "م.", "ھ.", "ق.م.", "ء.", "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.",
    "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = { "ڈاکٹر.", "م.", "مسٹر.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt." },
    numeric = { "ص.", "نمبر." },
    never = { "P.S.", "N.B." },
  },
}
