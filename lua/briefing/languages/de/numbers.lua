-- German: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { ".", " " },
  number_words = {
    null = 0, ein = 1, eine = 1, einer = 1, einem = 1, einen = 1, zwei = 2, drei = 3, vier = 4, ["fünf"] = 5,
    sechs = 6, sieben = 7, acht = 8, neun = 9, zehn = 10, elf = 11, ["zwölf"] = 12, dreizehn = 13, vierzehn = 14,
    ["fünfzehn"] = 15, sechzehn = 16, siebzehn = 17, achtzehn = 18, neunzehn = 19, zwanzig = 20, ["dreißig"] = 30,
    vierzig = 40, ["fünfzig"] = 50, sechzig = 60, siebzig = 70, achtzig = 80, neunzig = 90, einundzwanzig = 21,
    ["fünfundzwanzig"] = 25, hundert = 100, zweihundert = 200, dreihundert = 300, vierhundert = 400,
    ["fünfhundert"] = 500, zweitausend = 2000, dreitausend = 3000, ["fünftausend"] = 5000,
    zehntausend = 10000, Dutzend = 12,
  },
  number_scales = {
    Tausend = 1e3, Million = 1e6, Millionen = 1e6, Mio = 1e6, Milliarde = 1e9, Milliarden = 1e9, Mrd = 1e9,
    Billion = 1e12, Billionen = 1e12, Bio = 1e12, Tsd = 1e3,
  },
  ordinal_words = {
    erste = 1, ersten = 1, erster = 1, erstes = 1, zweite = 2, zweiten = 2, zweiter = 2, zweites = 2, dritte = 3,
    dritten = 3, drittes = 3, vierte = 4, vierten = 4, viertes = 4, ["fünfte"] = 5, ["fünften"] = 5,
  },
  number_roles = {
    counted = { "Menschen", "menschen", "mal" },
    vague = { "massiv", "massive", "massiver", "massiven", "erheblich", "erhebliche", "erheblichen",
      "zahlreiche", "zahlreichen", "unzählige", "drastisch", "drastische", "enorm", "enorme", "beträchtlich",
      "beträchtliche" },
    approximate = { "etwa", "rund", "fast", "mehr als", "weniger als", "knapp", "ungefähr", "mindestens",
      "bis zu", "über" },
    number_and = { "und" }, number_to = { "bis" }, number_between = { "zwischen" }, number_from = { "von" },
    age_after = { "alt" }, percent_points = { "Prozentpunkte", "Prozentpunkten" },
  },
  measures = {
    cm = { "Zentimeter", "Zentimetern" },
    ["%"] = { "Prozent", "vH" }, year = { "Jahr", "Jahre", "Jahren" }, month = { "Monat", "Monate", "Monaten" },
    week = { "Woche", "Wochen" }, day = { "Tag", "Tage", "Tagen" }, hour = { "Stunde", "Stunden" },
    minute = { "Minute", "Minuten" }, km = { "Kilometer", "Kilometern" }, m = { "Meter", "Metern" },
    ["km²"] = { "Quadratkilometer", "Quadratkilometern" }, ["m²"] = { "Quadratmeter", "Quadratmetern" },
    ["m³"] = { "Kubikmeter", "Kubikmetern" }, ha = { "Hektar" }, kg = { "Kilo", "Kilogramm" },
    t = { "Tonne", "Tonnen" }, l = { "Liter", "Litern" }, bbl = { "Barrel", "Fass" }, PS = { "PS" },
    MW = { "Megawatt" }, GW = { "Gigawatt" }, kWh = { "Kilowattstunde", "Kilowattstunden" },
    ["°C"] = { "Grad Celsius" }, bp = { "Basispunkte" },
  },
  currencies = {
    EUR = { "Euro", "Euros" }, USD = { "Dollar", "US Dollar" },
    GBP = { "Pfund", "britische Pfund", "Pfund Sterling" }, CHF = { "Franken", "Schweizer Franken" },
    JPY = { "Yen" }, CNY = { "Yuan" }, RUB = { "Rubel" }, PLN = { "Zloty" }, TRY = { "Lira", "türkische Lira" },
    SEK = { "schwedische Kronen" }, DKK = { "dänische Kronen" },
  },
}
