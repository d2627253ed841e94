-- Swedish: abbreviations by what may follow them, words that open sentences.
return {
  abbreviations = {
    "A.D.", "B.C.", "a.a.", "adj.", "adr.", "anl.", "anm.", "ansv.", "apr.", "aug.", "avd.", "avs.", "betr.",
    "bitr.", "bl.a.", "b.", "ca.", "cirk.", "civ.", "d.v.s.", "d.y.", "d.ä.", "dec.", "dir.", "doc.", "e.Kr.",
    "f.Kr.", "e.d.", "e.m.", "f.m.", "eg.", "ekon.", "eng.", "enl.", "etc.", "ev.", "ex.", "exkl.", "f.", "f.d.",
    "f.n.", "f.ö.", "feb.", "febr.", "fig.", "fil.", "forts.", "fr.", "fr.o.m.", "följ.", "förf.", "förk.",
    "g.", "geogr.", "hist.", "i.o.m.", "inkl.", "ing.", "ital.", "jan.", "jfr.", "jun.", "jul.", "jur.", "kap.",
    "kand.", "kem.", "kgl.", "kl.", "kr.", "kv.", "lat.", "lic.", "lör.", "m.a.o.", "m.fl.", "m.m.", "m.h.a.",
    "m.h.t.", "mag.", "maj.", "mar.", "mat.", "max.", "med.", "milj.", "min.", "mån.", "mus.", "n.b.", "nov.",
    "nr.", "nuv.", "o.a.", "o.d.", "o.dyl.", "o.s.a.", "o.s.v.", "obs.", "okt.", "ons.", "ordf.", "p.g.a.", "p.m.",
    "pl.", "pol.", "prof.", "proc.", "red.", "ref.", "reg.", "resp.", "rom.", "s.", "s.a.s.", "s.k.", "sa.", "sek.",
    "sekr.", "sep.", "sept.", "sid.", "sing.", "skr.", "sp.", "st.", "st.f.", "str.", "sv.", "sön.", "t.", "t.ex.",
    "t.h.", "t.o.m.", "t.v.", "tab.", "tekn.", "tel.", "teol.", "tid.", "tills.", "tim.", "tis.", "tors.", "tr.",
    "ty.", "u.a.", "u.p.a.", "univ.", "uppl.", "utg.", "v.", "v.g.", "vard.", "vd.", "vol.", "vs.", "v.s.b.",
    "ung.", "övers.", "äv.", "årg.", "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.", "Vol.", "No.",
    "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "hr.", "fr.", "dr.", "prof.", "doc.", "fil.", "kand.", "mag.", "lic.", "ing.", "dir.", "gen.", "maj.",
      "kapt.", "löjtn.", "st.", "S:t.", "bl.a.", "t.ex.", "d.v.s.", "dvs.", "s.k.", "f.d.", "jfr.", "inkl.",
      "exkl.", "ev.", "ca.", "Mr.", "Mrs.", "Ms.", "St.", "Dr.", "Prof.", "Mt.",
    },
    numeric = {
      "nr.", "s.", "sid.", "kap.", "art.", "fig.", "tab.", "st.", "kl.", "ca.", "tel.", "vol.", "årg.", "p.",
      "mom.", "bil.", "uppl.",
    },
    never = {
      "t.ex.", "bl.a.", "d.v.s.", "dvs.", "s.k.", "jfr.", "m.a.o.", "p.g.a.", "fr.o.m.", "t.o.m.", "i.e.", "e.g.",
      "resp.", "inkl.", "exkl.", "s.a.s.", "m.h.a.", "P.S.", "N.B.",
    },
    units = {
      "kr.", "milj.", "kg.", "km.", "cm.", "mm.", "m.", "min.", "sek.", "tim.", "st.", "l.", "g.", "ha.", "proc.",
      "mdr.", "tkr.",
    },
    times = { "f.Kr.", "e.Kr.", "e.m.", "f.m." },
    ends = {
      "osv.", "o.s.v.", "etc.", "m.m.", "m.fl.", "o.d.", "o.dyl.", "jr.", "sr.", "ff.", "d.y.", "d.ä.", "o.s.a.",
    },
  },
  starters = {
    "den", "det", "de", "en", "ett", "denna", "detta", "dessa", "han", "hon", "vi", "jag", "du", "ni", "man",
    "hans", "hennes", "deras", "vår", "min", "och", "eller", "men", "för", "så", "då", "när", "om", "eftersom",
    "medan", "fast", "efter", "innan", "sedan", "i", "på", "av", "till", "från", "med", "utan", "över", "under",
    "mellan", "mot", "vid", "genom", "enligt", "trots", "här", "där", "nu", "senare", "därefter", "därför",
    "dock", "dessutom", "också", "bara", "ännu", "redan", "inte", "ja", "nej", "vem", "vad", "var", "varför",
    "hur", "vilken", "vilka", "många", "några", "flera", "alla", "allt", "varje", "ingen", "inget", "andra",
    "annan", "två", "tre", "är", "har", "hade", "blir", "blev", "kan", "ska", "skall", "vill", "kanske",
    "samtidigt", "slutligen", "som", "bland", "både", "alltid", "ofta", "således", "även",
  },
  prepositions = { "kl", "i", "på", "vid", "omkring", "efter", "före", "från", "mellan" },
  hyphenated = true,
}
