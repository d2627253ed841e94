-- Turkish: abbreviations by what may follow them.
return {
  abbreviations = {
    "A.Ş.", "Ltd.", "Şti.", "Alm.", "Ans.", "Ar.", "Arş.", "Apt.", "Ass.", "As.", "Asb.", "Av.", "b.", "Bkz.",
    "bkz.", "bl.", "bul.", "Bul.", "böl.", "C.", "Cad.", "Co.", "çev.", "çvş.", "der.", "Der.", "dil.", "dk.",
    "Doç.", "Dr.", "drl.", "Ecz.", "ed.", "Ed.", "Ens.", "Fak.", "fak.", "Far.", "Fr.", "G.", "Gen.", "Gön.",
    "hz.", "Hz.", "haz.", "hst.", "İng.", "İt.", "K.", "kg.", "km.", "koor.", "kr.", "krş.", "Lat.", "M.",
    "Mah.", "Md.", "mad.", "m.", "Müh.", "MÖ.", "M.Ö.", "M.S.", "MS.", "No.", "nr.", "örn.", "Öğr.", "Op.",
    "ör.", "Org.", "Ord.", "Prof.", "Rus.", "s.", "S.", "Sn.", "sf.", "Sok.", "sok.", "Sos.", "Şb.", "T.", "TDK.",
    "T.C.", "TL.", "tel.", "Tel.", "tic.", "Tr.", "Uzm.", "Ü.", "Üni.", "Vet.", "vb.", "vd.", "vs.", "yay.",
    "Yay.", "yy.", "Y.", "Yrd.", "Yzb.", "Alb.", "Bnb.", "Tğm.", "Kor.", "Tüm.", "Bros.", "Inc.", "Corp.", "Jr.",
    "Sr.", "Vol.", "U.S.", "U.S.A.", "U.K.", "D.C.", "S.A.",
    titles = {
      "Dr.", "Doç.", "Prof.", "Av.", "Sn.", "Hz.", "Op.", "Uzm.", "Yrd.", "Öğr.", "Gör.", "Arş.", "Ord.",
      "Gen.", "Alb.", "Yzb.", "Bnb.", "Org.", "Müh.", "Ecz.", "Vet.", "Mah.", "Cad.", "Sok.", "St.", "Mr.", "Mrs.",
      "Ms.", "Mt.",
    },
    numeric = { "No.", "no.", "s.", "sf.", "md.", "mad.", "cilt.", "C.", "S.", "Tel.", "tel.", "bkz.", "b." },
    never = { "örn.", "ör.", "bkz.", "Bkz.", "krş.", "yani.", "Örn.", "P.S.", "N.B." },
    units = { "kg.", "km.", "cm.", "m.", "dk.", "sn.", "TL.", "yy." },
    ends = { "vb.", "vs.", "vd.", "v.b.", "v.s.", "A.Ş.", "Şti." },
  },
  starters = {
    "bu", "şu", "o", "bunlar", "onlar", "ben", "sen", "biz", "siz", "ve", "ama", "fakat", "ancak", "veya", "eğer",
    "çünkü", "burada", "orada", "şimdi", "bugün", "dün", "yarın", "sonra", "daha", "ayrıca", "hem", "de",
    "ne", "kim", "nerede", "neden", "nasıl", "hangi", "çok", "bazı", "bütün", "tüm", "her", "başka", "bir",
    "iki", "üç", "böylece", "yine", "artık", "hiç",
  },
  ordinals = true,
  hyphenated = true,
}
