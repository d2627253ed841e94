-- Norwegian: abbreviations by what may follow them, words that open sentences.
return {
  abbreviations = {
    "adm.", "adr.", "adv.", "ang.", "anm.", "ansv.", "apr.", "art.", "aug.", "avd.", "avs.", "bd.", "bet.", "bl.a.",
    "bnr.", "ca.", "cand.", "d.d.", "d.e.", "d.s.", "d.s.s.", "d.v.s.", "d.y.", "d.å.", "d.æ.", "dagl.", "dep.",
    "des.", "dir.", "div.", "dr.", "dvs.", "e.Kr.", "f.Kr.", "e.l.", "eg.", "eks.", "eksp.", "ekskl.", "el.",
    "eng.", "etc.", "etg.", "ev.", "evt.", "f.", "f.eks.", "f.o.m.", "feb.", "febr.", "ff.", "fg.", "fig.", "fil.",
    "fl.", "flg.", "foreg.", "fork.", "forts.", "fr.", "fre.", "frk.", "fv.", "fyl.", "gen.", "gl.", "gnr.", "gt.",
    "h.", "h.r.", "henh.", "hhv.", "hr.", "if.", "iht.", "ill.", "inkl.", "innb.", "instr.", "int.", "istf.",
    "jan.", "jf.", "jfr.", "jr.", "juni.", "kap.", "kat.", "kgl.", "kl.", "komm.", "kr.", "kst.", "lat.", "lok.",
    "lør.", "m.a.", "m.a.o.", "m.fl.", "m.h.p.", "m.h.t.", "m.m.", "m.v.", "man.", "maks.", "mar.", "mat.", "md.",
    "mdl.", "mill.", "min.", "mnd.", "mrd.", "mv.", "nat.", "ned.", "nl.", "no.", "nov.", "nr.", "nåv.", "o.a.",
    "o.l.", "o.m.a.", "o.s.v.", "obl.", "off.", "okt.", "omtr.", "on.", "ons.", "oppr.", "org.", "osv.", "ovf.",
    "p.", "p.a.", "p.g.a.", "p.t.", "pga.", "pkt.", "pr.", "pres.", "prof.", "prs.", "pst.", "red.", "ref.",
    "resp.", "s.", "s.d.", "s.k.", "s.u.", "sek.", "sekr.", "sen.", "sep.", "sept.", "sign.", "sk.", "sms.",
    "spes.", "spm.", "sst.", "st.", "stk.", "str.", "stud.", "såk.", "søn.", "t.d.", "t.h.", "t.o.m.", "t.v.",
    "tab.", "tekn.", "tidl.", "tils.", "tilsv.", "tirs.", "tlf.", "tors.", "ty.", "u.", "u.å.", "univ.", "utg.",
    "v.", "v.a.", "vb.", "vedk.", "vedr.", "vg.", "vgs.", "vha.", "vit.", "vol.", "vs.", "ø.", "årg.", "årh.",
    "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "hr.", "fr.", "frk.", "fru.", "dr.", "prof.", "sta.", "st.", "ing.", "cand.", "mag.", "gen.", "kapt.", "maj.",
      "dir.", "adm.", "stud.", "kgl.", "bl.a.", "f.eks.", "dvs.", "jf.", "hhv.", "ca.", "inkl.", "Mr.", "Mrs.",
      "Ms.", "St.", "Dr.", "Prof.", "Mt.",
    },
    numeric = {
      "nr.", "s.", "kap.", "art.", "fig.", "tab.", "kl.", "ca.", "tlf.", "bd.", "pkt.", "vol.", "årg.", "p.",
      "stk.", "maks.", "min.",
    },
    never = {
      "f.eks.", "bl.a.", "dvs.", "d.v.s.", "jf.", "jfr.", "hhv.", "pga.", "p.g.a.", "m.a.o.", "vha.", "t.o.m.",
      "f.o.m.", "resp.", "s.k.", "i.e.", "e.g.", "P.S.", "N.B.",
    },
    units = {
      "kr.", "mill.", "mrd.", "kg.", "km.", "cm.", "mm.", "m.", "min.", "sek.", "stk.", "l.", "g.", "pst.", "mnd.",
    },
    times = { "f.Kr.", "e.Kr." },
    ends = {
      "osv.", "o.s.v.", "etc.", "m.m.", "m.fl.", "m.v.", "mv.", "o.l.", "jr.", "sr.", "ff.", "o.a.", "e.l.",
    },
  },
  starters = {
    "den", "det", "de", "en", "et", "ei", "denne", "dette", "disse", "han", "hun", "vi", "jeg", "du", "dere", "man",
    "hans", "hennes", "deres", "vår", "min", "og", "eller", "men", "for", "så", "da", "når", "hvis", "fordi",
    "mens", "selv", "etter", "før", "siden", "i", "på", "av", "til", "fra", "med", "uten", "om", "over", "under",
    "mellom", "mot", "ved", "gjennom", "ifølge", "tross", "her", "der", "nå", "senere", "deretter", "derfor",
    "likevel", "dessuten", "også", "bare", "ennå", "allerede", "ikke", "ja", "nei", "hvem", "hva", "hvor",
    "hvorfor", "hvordan", "hvilken", "hvilke", "mange", "noen", "flere", "alle", "alt", "hver", "ingen", "andre",
    "annen", "to", "tre", "er", "var", "har", "hadde", "blir", "ble", "kan", "skal", "vil", "kanskje", "samtidig",
    "endelig", "som", "blant", "både", "alltid", "ofte", "dermed",
  },
  ordinals = true,
  hyphenated = true,
}
