-- Catalan: abbreviations by what may follow them.
return {
  abbreviations = {
    "admin.", "ap.", "aprox.", "art.", "av.", "avda.", "bda.", "c.", "cap.", "Cia.", "col.", "ctra.", "Dept.",
    "dr.", "dra.", "ed.", "EUA.", "E.U.A.", "etc.", "ex.", "fig.", "gral.", "ibíd.", "íd.", "Inc.", "núm.",
    "obs.", "op.", "pàg.", "pl.", "pg.", "prof.", "prov.", "pta.", "S.A.", "S.L.", "s.", "sig.", "Sr.", "Sra.",
    "tel.", "trad.", "Univ.", "v.", "vol.", "gen.", "febr.", "jul.", "ag.", "set.", "oct.", "nov.", "des.", "aC.",
    "dC.", "Bros.", "Ltd.", "Co.", "Corp.", "Jr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.",
    titles = {
      "Sr.", "Sra.", "Srs.", "Sres.", "Srta.", "dr.", "dra.", "prof.", "profa.", "St.", "Sta.", "Mn.", "Mons.",
      "P.", "H.", "Il·lm.", "Il·lma.", "Excm.", "Hble.", "Gral.", "Cap.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.",
      "Mt.",
    },
    numeric = {
      "núm.", "n.", "p.", "pp.", "pàg.", "pàgs.", "art.", "cap.", "vol.", "fig.", "t.", "s.", "tel.", "av.",
      "ap.", "aprox.", "c.",
    },
    never = { "p.ex.", "p. ex.", "ex.", "cf.", "vg.", "v.g.", "i.e.", "P.S.", "N.B." },
    units = { "kg.", "km.", "cm.", "mm.", "m.", "h.", "min.", "seg.", "ha.", "ptes.", "mil." },
    times = { "a.m.", "p.m.", "a.C.", "d.C.", "a. C.", "d. C." },
    ends = { "etc.", "Jr.", "S.A.", "S.L.", "ss." },
  },
  starters = {
    "el", "la", "els", "les", "l", "un", "una", "uns", "unes", "aquest", "aquesta", "aquests", "aquestes", "això",
    "ell", "ella", "ells", "elles", "jo", "tu", "nosaltres", "i", "o", "però", "si", "que", "perquè", "quan",
    "mentre", "com", "on", "qui", "què", "quin", "quina", "a", "al", "als", "de", "del", "dels", "en", "amb",
    "per", "sense", "sobre", "fins", "des", "entre", "segons", "després", "abans", "llavors", "així", "també",
    "encara", "ja", "no", "avui", "ahir", "demà", "ara", "aquí", "allà", "molts", "alguns", "tots", "tot",
    "cada", "altres", "és", "són", "era", "ha", "han", "hi", "es", "només",
  },
  clitics = {
    prefix = { "l'", "d'", "n'", "s'", "m'", "t'" },
    suffix = {
      "'l", "'ls", "'n", "'m", "'t", "'s", "'ns", "-se", "-hi", "-ho", "-la", "-lo", "-los", "-les", "-ne",
    },
  },
  hyphenated = true,
}
