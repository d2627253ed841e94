-- French: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { " ", "." },
  number_words = {
    ["zéro"] = 0, un = 1, une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9,
    dix = 10, onze = 11, douze = 12, treize = 13, quatorze = 14, quinze = 15, seize = 16, vingt = 20, trente = 30,
    quarante = 40, cinquante = 50, soixante = 60, septante = 70, huitante = 80, nonante = 90, ["quatre-vingts"] = 80,
    ["quatre-vingt"] = 80, ["quatre-vingt-dix"] = 90, ["soixante-dix"] = 70, ["dix-sept"] = 17, ["dix-huit"] = 18,
    ["dix-neuf"] = 19, dizaine = 10, douzaine = 12, quinzaine = 15, vingtaine = 20, trentaine = 30, quarantaine = 40,
    cinquantaine = 50, centaine = 100,
  },
  number_scales = {
    cent = 100, cents = 100, mille = 1e3, milliers = 1e3, millier = 1e3, million = 1e6, millions = 1e6,
    milliard = 1e9, milliards = 1e9, billion = 1e12, billions = 1e12, Md = 1e9, Mds = 1e9, Mrd = 1e9,
  },
  ordinal_words = {
    premier = 1, ["première"] = 1, ["deuxième"] = 2, second = 2, seconde = 2, ["troisième"] = 3, ["quatrième"] = 4,
    ["cinquième"] = 5, ["sixième"] = 6, ["dixième"] = 10,
  },
  number_roles = {
    number_of = { "de", "d" }, number_and = { "et" }, number_to = { "à" }, number_between = { "entre" },
    number_from = { "de" }, age_before = { "âgé de", "âgée de", "âgés de", "âgées de" }, age_after = { "d âge" },
    percent_points = { "points de pourcentage", "point de pourcentage", "points" },
  },
  measures = {
    ["%"] = { "pour cent", "pourcent" }, year = { "an", "ans", "année", "années" }, month = { "mois" },
    week = { "semaine", "semaines" }, day = { "jour", "jours" }, hour = { "heure", "heures" },
    minute = { "minute", "minutes" }, km = { "kilomètre", "kilomètres" }, m = { "mètre", "mètres" },
    ["km²"] = { "kilomètres carrés", "kilomètre carré" }, ["m²"] = { "mètres carrés", "mètre carré" },
    ["m³"] = { "mètres cubes", "mètre cube" }, ha = { "hectare", "hectares" },
    kg = { "kilo", "kilos", "kilogramme", "kilogrammes" }, t = { "tonne", "tonnes" }, l = { "litre", "litres" },
    bbl = { "baril", "barils" }, bpd = { "barils par jour" }, ch = { "ch", "chevaux" },
    MW = { "mégawatt", "mégawatts" }, GW = { "gigawatt", "gigawatts" }, kWh = { "kilowattheure", "kilowattheures" },
    MWh = { "mégawattheure", "mégawattheures" }, ["°C"] = { "degrés Celsius" }, bp = { "points de base" },
  },
  currencies = {
    EUR = { "euro", "euros" }, USD = { "dollar", "dollars", "dollars américains", "dollar américain" },
    GBP = { "livre sterling", "livres sterling" }, JPY = { "yen", "yens" }, CNY = { "yuan", "yuans" },
    INR = { "roupie", "roupies" }, RUB = { "rouble", "roubles" }, CHF = { "franc suisse", "francs suisses" },
    XOF = { "franc CFA", "francs CFA", "F CFA", "FCFA" }, CAD = { "dollars canadiens" },
    MAD = { "dirham", "dirhams" }, TND = { "dinars tunisiens" }, DZD = { "dinars algériens" },
    NGN = { "naira", "nairas" }, BRL = { "reais" }, TRY = { "livres turques" },
  },
}
