-- Romanian: abbreviations by what may follow them.
return {
  abbreviations = {
    "alin.", "apr.", "art.", "aug.", "av.", "bd.", "bibl.", "bl.", "bul.", "cap.", "cca.", "cf.", "cod.", "col.",
    "com.", "cons.", "dec.", "dem.", "dir.", "ed.", "et.", "ex.", "feb.", "febr.", "fig.", "gen.", "gr.", "ian.",
    "ibid.", "id.", "inf.", "ing.", "ist.", "iul.", "iun.", "jud.", "lat.", "lit.", "loc.", "lt.", "mart.", "max.",
    "min.", "mun.", "nov.", "nr.", "obs.", "oct.", "op.", "pag.", "par.", "pct.", "pg.", "prep.", "prof.", "reg.",
    "rev.", "s.a.", "S.A.", "S.R.L.", "sc.", "sec.", "sept.", "sf.", "soc.", "str.", "S.U.A.", "tel.", "trad.",
    "univ.", "urm.", "vol.", "d.Hr.", "î.Hr.", "ş.a.", "ș.a.", "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.",
    "Sr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.",
    titles = {
      "dl.", "dna.", "dnă.", "d-na.", "d-l.", "dra.", "d-ra.", "dr.", "prof.", "conf.", "lect.", "asist.", "ing.",
      "arh.", "av.", "gen.", "col.", "lt.", "mr.", "cpt.", "mitr.", "ep.", "pr.", "sf.", "Sf.", "str.", "bd.",
      "jud.", "mun.", "com.", "pct.", "ex.", "acad.", "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "St.", "Mt.",
    },
    numeric = {
      "nr.", "art.", "alin.", "lit.", "pag.", "p.", "pp.", "vol.", "cap.", "fig.", "tab.", "str.", "tel.", "cca.",
      "ed.", "et.", "ap.", "bl.", "sc.",
    },
    never = { "de ex.", "ex.", "cf.", "i.e.", "adică.", "cca.", "v.", "P.S.", "N.B." },
    units = { "mil.", "mld.", "mii.", "kg.", "km.", "cm.", "mm.", "m.", "ha.", "min.", "sec.", "lei." },
    times = { "d.Hr.", "î.Hr.", "a.m.", "p.m." },
    ends = { "etc.", "ș.a.", "ş.a.", "ș.a.m.d.", "ş.a.m.d.", "jr.", "S.A.", "S.R.L." },
  },
  starters = {
    "el", "ea", "ei", "ele", "eu", "noi", "voi", "acest", "această", "aceasta", "acesta", "aceste", "acești",
    "un", "o", "unii", "unele", "și", "dar", "însă", "sau", "iar", "dacă", "când", "deși", "pentru", "că",
    "în", "la", "din", "de", "cu", "pe", "prin", "după", "până", "fără", "sub", "între", "către",
    "potrivit", "conform", "aici", "acolo", "acum", "apoi", "astăzi", "ieri", "mâine", "atunci", "nu", "da",
    "cine", "ce", "unde", "cum", "care", "cât", "mulți", "toți", "toate", "fiecare", "alt", "altă", "este",
    "sunt", "era", "au", "a", "va", "astfel", "totuși", "mai",
  },
  hyphenated = true,
}
