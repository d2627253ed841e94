-- Hungarian: abbreviations by what may follow them.
return {
  abbreviations = {
    "alez.", "ált.", "áll.", "ang.", "arch.", "b.", "bek.", "biz.", "bt.", "Bt.", "c.", "cca.", "csüt.", "db.",
    "de.", "dec.", "dipl.", "dk.", "doc.", "du.", "é.", "ea.", "egy.", "ell.", "elv.", "em.", "eng.", "ép.",
    "ért.", "érv.", "etc.", "évf.", "f.", "febr.", "fej.", "felv.", "főig.", "főv.", "fr.", "ft.", "gen.",
    "gimn.", "gr.", "gyak.", "h.", "hg.", "hiv.", "hr.", "i.", "id.", "ifj.", "ig.", "ill.", "ing.", "int.", "isk.",
    "ism.", "izr.", "j.", "jan.", "jegyz.", "júl.", "jún.", "k.", "kat.", "kb.", "ker.", "kft.", "Kft.", "kiad.",
    "kk.", "kir.", "köt.", "közg.", "krt.", "l.", "lat.", "ld.", "leg.", "lt.", "máj.", "márc.", "max.",
    "megh.", "min.", "mk.", "m.", "n.", "nagyker.", "nov.", "nr.", "ny.", "nyug.", "okl.", "okt.", "old.", "olv.",
    "orsz.", "ort.", "ov.", "ó.", "ő.", "özv.", "p.", "pf.", "pl.", "polg.", "pp.", "prof.", "prot.", "r.",
    "Rt.", "rt.", "rk.", "s.", "sgt.", "spec.", "st.", "sz.", "szept.", "szerk.", "szfv.", "szül.", "szt.", "t.",
    "tan.", "tel.", "tv.", "tvr.", "u.", "ua.", "úm.", "ún.", "ui.", "uo.", "ur.", "út.", "utc.", "v.", "vas.",
    "vál.", "vki.", "vmi.", "vö.", "zrt.", "Zrt.", "Nyrt.", "zs.", "Bros.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.",
    "Sr.", "vs.", "Vol.", "No.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "dr.", "prof.", "ifj.", "id.", "özv.", "gen.", "szt.", "Szt.", "ún.", "pl.", "kb.", "ill.", "vö.", "ld.",
      "hg.", "gr.", "br.", "Mr.", "Mrs.", "St.", "ui.", "Ms.", "Dr.", "Prof.", "Mt.",
    },
    numeric = {
      "sz.", "old.", "o.", "p.", "köt.", "fej.", "bek.", "kb.", "tel.", "ker.", "em.", "évf.", "ford.",
    },
    never = { "pl.", "kb.", "ún.", "ill.", "vö.", "ld.", "ti.", "tkp.", "azaz.", "P.S.", "N.B." },
    units = { "db.", "Ft.", "kg.", "km.", "cm.", "mm.", "m.", "ha.", "p.", "mp.", "fő." },
    times = { "i.e.", "i. e.", "i.sz.", "i. sz.", "Kr.e.", "Kr.u." },
    ends = { "stb.", "etc.", "ifj.", "kft.", "Kft.", "Rt.", "Bt.", "Zrt.", "Nyrt.", "jr." },
  },
  starters = {
    "a", "az", "ez", "ő", "ők", "én", "mi", "ti", "ezek", "azok", "és", "de", "vagy", "ha", "amikor", "mert",
    "hogy", "hiszen", "azonban", "ugyanakkor", "itt", "ott", "most", "ma", "tegnap", "holnap", "majd", "aztán",
    "később", "ezért", "így", "nem", "igen", "ki", "hol", "miért", "hogyan", "milyen", "melyik", "sok",
    "minden", "más", "egy", "két", "három", "van", "volt", "lesz", "csak", "még", "már", "is", "szerinte",
    "végül", "akkor", "pedig", "mindez", "után",
  },
  ordinals = true,
  hyphenated = true,
}
