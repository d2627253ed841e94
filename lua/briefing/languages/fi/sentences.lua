-- Finnish: abbreviations by what may follow them, words that open sentences.
return {
  abbreviations = {
    "aik.", "alk.", "ao.", "arv.", "as.", "atk.", "bruttop.", "dipl.", "eKr.", "jKr.", "eaa.", "em.", "eng.",
    "ent.", "er.", "esim.", "esp.", "eur.", "evp.", "ev.", "fil.", "ha.", "hal.", "hlö.", "huom.", "hv.", "ilm.",
    "ins.", "jalk.", "jatk.", "johd.", "joht.", "jne.", "jms.", "k.", "kand.", "kap.", "kaup.", "kds.", "ko.",
    "kok.", "kpl.", "kr.", "ks.", "kv.", "kts.", "kun.", "l.", "laat.", "lat.", "lis.", "lk.", "lkm.", "lv.",
    "lyh.", "lääk.", "maist.", "mas.", "men.", "mk.", "ml.", "mm.", "milj.", "min.", "mrd.", "muist.", "mus.",
    "n.", "nim.", "ns.", "nk.", "nro.", "nti.", "o.s.", "oik.", "omist.", "ork.", "os.", "osasto.", "oy.", "p.",
    "palk.", "par.", "pj.", "pnä.", "po.", "pohj.", "prof.", "prok.", "prov.", "ps.", "puh.", "pvm.", "rak.",
    "ran.", "red.", "rek.", "rva.", "ruots.", "s.", "saks.", "seur.", "siht.", "sit.", "so.", "st.", "suom.",
    "synt.", "t.", "tal.", "tark.", "tek.", "tiet.", "til.", "tj.", "tk.", "tri.", "toim.", "ts.", "tms.", "tt.",
    "tuht.", "tus.", "u.", "upp.", "v.", "vanh.", "var.", "varat.", "vas.", "venäj.", "vk.", "vko.", "vnk.",
    "vrt.", "vs.", "vt.", "vuos.", "yht.", "yl.", "ym.", "yms.", "yo.", "ys.", "U.S.", "Bros.", "Inc.", "Ltd.",
    "Co.", "Corp.", "Jr.", "Sr.", "Vol.", "No.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "dr.", "prof.", "dos.", "hra.", "rva.", "nti.", "tri.", "maist.", "lis.", "ins.", "kenr.", "ev.", "kapt.",
      "maj.", "luutn.", "ltn.", "pyhä.", "St.", "Pyh.", "fil.", "toht.", "past.", "rov.", "esim.", "ks.", "vrt.",
      "ns.", "mm.", "ent.", "em.", "ko.", "po.", "nk.", "eli.", "Mr.", "Mrs.", "Ms.", "ml.", "vt.", "vs.", "toim.",
      "ohj.", "synt.", "s.", "k.", "Dr.", "Prof.", "Mt.",
    },
    numeric = {
      "nro.", "n.", "s.", "ss.", "luku.", "kuv.", "taul.", "kohta.", "art.", "noin.", "p.", "puh.", "klo.", "kl.",
      "v.", "os.", "vol.", "nr.", "no.", "mom.", "alk.", "n:o.", "sivu.", "§.",
    },
    never = {
      "esim.", "ks.", "vrt.", "ns.", "mm.", "ts.", "so.", "eli.", "ml.", "engl.", "lat.", "ruots.", "ven.", "saks.",
      "ransk.", "n.", "nk.", "sekä.", "k.o.", "em.", "ent.", "P.S.", "N.B.",
    },
    units = {
      "v.", "kpl.", "milj.", "mrd.", "min.", "sek.", "h.", "kg.", "km.", "cm.", "mm.", "m.", "mk.", "eur.", "t.",
      "l.", "g.", "ha.", "vk.", "kk.", "asuk.", "pros.",
    },
    times = { "eKr.", "jKr.", "eaa.", "jaa." },
    ends = { "jne.", "ym.", "yms.", "tms.", "jms.", "etc.", "jr.", "sr.", "evp." },
  },
  starters = {
    "hän", "he", "se", "ne", "tämä", "nämä", "tuo", "nuo", "minä", "sinä", "me", "te", "hänen", "heidän",
    "sen", "ja", "tai", "mutta", "vaan", "sekä", "jos", "kun", "koska", "vaikka", "että", "jotta", "kuten",
    "siis", "sitten", "silloin", "nyt", "tänään", "eilen", "huomenna", "myöhemmin", "lisäksi", "myös", "vain",
    "vielä", "jo", "ei", "eivät", "en", "kyllä", "kuka", "mikä", "mitä", "missä", "milloin", "miksi", "miten",
    "kuinka", "mitkä", "monet", "jotkut", "kaikki", "jokainen", "muut", "toinen", "yksi", "kaksi", "kolme", "on",
    "ovat", "oli", "olivat", "voi", "täällä", "siellä", "tässä", "siinä", "siksi", "kuitenkin",
    "esimerkiksi", "vuonna", "aluksi", "lopulta", "samalla", "ehkä", "usein", "aina", "tällä", "tästä",
    "tätä", "sitä", "niin", "näin", "ennen", "jälkeen", "ensimmäinen", "kukaan", "mikään",
  },
  ordinals = true,
  hyphenated = true,
}
