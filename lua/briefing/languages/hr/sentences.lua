-- Croatian: abbreviations by what may follow them.
return {
  abbreviations = {
    "akad.", "apr.", "arh.", "br.", "čl.", "d.d.", "d.o.o.", "dipl.", "dir.", "doc.", "dr.", "eng.", "fra.",
    "gđa.", "gđica.", "gen.", "god.", "gosp.", "gl.", "ing.", "itd.", "kol.", "kn.", "lat.", "mag.", "max.",
    "min.", "mj.", "mlrd.", "mil.", "mr.", "npr.", "nast.", "njem.", "o.g.", "odn.", "op.", "os.", "pl.", "pok.",
    "pov.", "prof.", "pr.Kr.", "r.", "red.", "rkt.", "sc.", "sl.", "soc.", "sr.", "st.", "str.", "sv.", "šk.",
    "tal.", "tel.", "tzv.", "ul.", "univ.", "usp.", "v.", "vlč.", "zb.", "tj.", "SAD.", "tis.", "kat.", "ožu.",
    "sij.", "vel.", "tra.", "svi.", "lip.", "srp.", "ruj.", "lis.", "stu.", "pro.", "Bros.", "Inc.", "Ltd.", "Co.",
    "Corp.", "Jr.", "Sr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "dr.", "prof.", "mr.", "sc.", "gđa.", "gđica.", "gosp.", "g.", "akad.", "doc.", "dipl.", "ing.", "fra.",
      "don.", "vlč.", "mons.", "sv.", "Sv.", "ul.", "gen.", "tzv.", "npr.", "tj.", "odn.", "st.", "bl.", "Mr.",
      "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt.",
    },
    numeric = {
      "br.", "str.", "čl.", "st.", "sv.", "god.", "tel.", "sl.", "tab.", "pogl.", "v.", "s.", "r.", "gl.",
    },
    never = {
      "npr.", "tj.", "tzv.", "odn.", "usp.", "v.", "lat.", "engl.", "njem.", "tal.", "vs.", "oko.", "P.S.", "N.B.",
    },
    units = {
      "god.", "kn.", "km.", "cm.", "mm.", "m.", "kg.", "mil.", "mlrd.", "tis.", "min.", "sat.", "st.", "r.",
    },
    times = { "pr.Kr.", "n.e.", "p.n.e.", "pr. Kr.", "n. e." },
    ends = { "itd.", "i sl.", "sl.", "i dr.", "dr.", "ml.", "st.", "d.o.o.", "d.d." },
  },
  starters = {
    "on", "ona", "ono", "oni", "one", "ja", "ti", "mi", "vi", "taj", "ta", "to", "ovaj", "ova", "ovo", "njegov",
    "njezin", "njihov", "i", "a", "ali", "ili", "no", "međutim", "ako", "kad", "kada", "dok", "iako", "jer", "da",
    "u", "na", "s", "sa", "od", "do", "iz", "po", "za", "pod", "nad", "pred", "pri", "kroz", "među", "prema",
    "nakon", "prije", "tijekom", "unatoč", "osim", "o", "tu", "tamo", "ovdje", "sada", "danas", "jučer", "sutra",
    "zatim", "poslije", "kasnije", "također", "samo", "još", "već", "ne", "tko", "što", "gdje", "kako",
    "zašto", "koji", "koja", "koje", "koliko", "mnogi", "neki", "svi", "sve", "svaki", "drugi", "nitko", "ništa",
    "jedan", "jedna", "dva", "dvije", "tri", "je", "su", "bio", "bila", "bilo", "bili", "može", "treba", "stoga",
    "zato", "naime",
  },
  ordinals = true,
  hyphenated = true,
}
