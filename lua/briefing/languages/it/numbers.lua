-- Italian: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { ".", " " },
  number_words = {
    mille = 1000,
    zero = 0, uno = 1, una = 1, un = 1, due = 2, tre = 3, quattro = 4, cinque = 5, sei = 6, sette = 7, otto = 8,
    nove = 9, dieci = 10, undici = 11, dodici = 12, tredici = 13, quattordici = 14, quindici = 15, sedici = 16,
    diciassette = 17, diciotto = 18, diciannove = 19, venti = 20, trenta = 30, quaranta = 40, cinquanta = 50,
    sessanta = 60, settanta = 70, ottanta = 80, novanta = 90, cento = 100, duecento = 200, trecento = 300,
    quattrocento = 400, cinquecento = 500, decina = 10, dozzina = 12, centinaio = 100,
  },
  number_scales = {
    mila = 1e3, mille = 1e3, milione = 1e6, milioni = 1e6, miliardo = 1e9, miliardi = 1e9, mld = 1e9, mln = 1e6,
  },
  ordinal_words = {
    primo = 1, prima = 1, secondo = 2, seconda = 2, terzo = 3, terza = 3, quarto = 4, quarta = 4, quinto = 5,
  },
  number_roles = {
    comparing = { "più che", "meno che" },
    counted = { "persone", "volte" },
    vague = { "massiccio", "massiccia", "massicci", "considerevole", "considerevoli", "numerosi", "numerose",
      "enorme", "enormi", "drastico", "drasticamente", "innumerevoli", "sostanziale" },
    approximate = { "circa", "quasi", "più di", "meno di", "oltre", "almeno", "fino a" },
    number_of = { "di" }, number_and = { "e" }, number_to = { "a" }, number_between = { "tra", "fra" },
    age_after = { "di età" },
    percent_points = { "punti percentuali", "punto percentuale" },
  },
  measures = {
    cm = { "centimetro", "centimetri" },
    ["%"] = { "per cento", "percento" }, year = { "anno", "anni" }, month = { "mese", "mesi" },
    week = { "settimana", "settimane" }, day = { "giorno", "giorni" }, hour = { "ora", "ore" },
    minute = { "minuto", "minuti" }, km = { "chilometro", "chilometri" }, m = { "metro", "metri" },
    ["km²"] = { "chilometri quadrati" }, ["m²"] = { "metri quadrati" }, ["m³"] = { "metri cubi" },
    ha = { "ettaro", "ettari" }, kg = { "chilo", "chili", "chilogrammo", "chilogrammi" },
    t = { "tonnellata", "tonnellate" }, l = { "litro", "litri" }, bbl = { "barile", "barili" },
    bpd = { "barili al giorno" }, MW = { "megawatt" }, GW = { "gigawatt" },
    ["°C"] = { "gradi Celsius", "gradi centigradi" },
  },
  currencies = {
    EUR = { "euro" }, USD = { "dollaro", "dollari", "dollari americani" }, GBP = { "sterlina", "sterline" },
    JPY = { "yen" }, CNY = { "yuan" }, CHF = { "franchi svizzeri", "franco svizzero" }, RUB = { "rubli", "rublo" },
    BRL = { "reais" },
  },
}
