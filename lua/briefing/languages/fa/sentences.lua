-- Persian: abbreviations.
return {
  abbreviations = {
    "ه.ش.", "ه.ق.", "ق.م.", "م.", "ص.", "ج.", "د.", "ر.ک.", "نک.", "ش.", "Bros.", "Inc.", "Ltd.",
    "Co.", "Corp.", "Jr.", "Sr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = { "د.", "م.", "مهند.", "آ.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt." },
    numeric = { "ص.", "ج.", "ش.", "ر." },
    never = { "ر.ک.", "نک.", "P.S.", "N.B." },
    ends = { "الخ." },
  },
}
