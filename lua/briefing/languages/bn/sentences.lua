-- Bengali: abbreviations; the danda ends a sentence.
return {
  abbreviations = {
    "খ্রি.", "খ্রিঃ.", "কি.মি.", "মি.", "সে.", "পৃ.", "নং.", "টা.",
    "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.",
    "S.A.",
    titles = {
      "ড.", "ডা.", "ডাঃ.", "মো.", "মোঃ.", "প্রফে.", "শ্রী.", "মি.",
      "এ.", "বি.", "কে.", "এম.", "এস.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt.",
    },
    numeric = { "নং.", "পৃ.", "টা." },
    never = { "P.S.", "N.B." },
  },
}
