-- Portuguese: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { ".", " " },
  number_words = {
    mil = 1000,
    zero = 0, um = 1, uma = 1, dois = 2, duas = 2, ["três"] = 3, quatro = 4, cinco = 5, seis = 6, sete = 7, oito = 8,
    nove = 9, dez = 10, onze = 11, doze = 12, treze = 13, catorze = 14, quatorze = 14, quinze = 15, dezesseis = 16,
    dezasseis = 16, dezessete = 17, dezassete = 17, dezoito = 18, dezenove = 19, dezanove = 19, vinte = 20,
    trinta = 30, quarenta = 40, cinquenta = 50, sessenta = 60, setenta = 70, oitenta = 80, noventa = 90, cem = 100,
    cento = 100, duzentos = 200, duzentas = 200, trezentos = 300, quatrocentos = 400, quinhentos = 500,
    seiscentos = 600, setecentos = 700, oitocentos = 800, novecentos = 900, dezena = 10, ["dúzia"] = 12,
  },
  number_scales = {
    mil = 1e3, ["milhão"] = 1e6, ["milhões"] = 1e6, ["bilhão"] = 1e9, ["bilhões"] = 1e9, ["mil milhões"] = 1e9,
    ["trilhão"] = 1e12, ["trilhões"] = 1e12, ["bilião"] = 1e12, ["biliões"] = 1e12, mi = 1e6, bi = 1e9,
  },
  ordinal_words = {
    primeiro = 1, primeira = 1, segundo = 2, segunda = 2, terceiro = 3, terceira = 3, quarto = 4, quarta = 4,
    quinto = 5,
  },
  number_roles = {
    comparing = { "mais que", "menos que", "mais do que", "menos do que" },
    counted = { "pessoas", "vezes" },
    vague = { "massivo", "massiva", "maciço", "maciça", "considerável", "consideráveis", "numerosos",
      "numerosas", "enorme", "enormes", "drástico", "drasticamente", "inúmeros", "substancial" },
    approximate = { "cerca de", "quase", "mais de", "menos de", "aproximadamente", "ao menos", "até" },
    number_of = { "de" }, number_and = { "e" }, number_to = { "a" }, number_between = { "entre" },
    age_before = { "de idade" }, age_after = { "de idade" },
    percent_points = { "pontos percentuais", "ponto percentual" },
  },
  measures = {
    cm = { "centímetro", "centímetros" },
    ["%"] = { "por cento" }, year = { "ano", "anos" }, month = { "mês", "meses" }, week = { "semana", "semanas" },
    day = { "dia", "dias" }, hour = { "hora", "horas" }, minute = { "minuto", "minutos" },
    km = { "quilômetro", "quilômetros", "quilómetro", "quilómetros" }, m = { "metro", "metros" },
    ["km²"] = { "quilômetros quadrados", "quilómetros quadrados" }, ["m²"] = { "metros quadrados" },
    ["m³"] = { "metros cúbicos" }, ha = { "hectare", "hectares" },
    kg = { "quilo", "quilos", "quilograma", "quilogramas" }, t = { "tonelada", "toneladas" },
    l = { "litro", "litros" }, bbl = { "barril", "barris" }, bpd = { "barris por dia" },
    MW = { "megawatt", "megawatts" }, GW = { "gigawatt", "gigawatts" }, ["°C"] = { "graus Celsius" },
  },
  currencies = {
    BRL = { "real", "reais" }, EUR = { "euro", "euros" }, USD = { "dólar", "dólares", "dólares americanos" },
    GBP = { "libra esterlina", "libras esterlinas", "libras" }, AOA = { "kwanzas", "kwanza" }, MZN = { "meticais" },
    CVE = { "escudos" }, JPY = { "iene", "ienes" }, CNY = { "yuan", "yuans" }, ARS = { "pesos argentinos" },
    RUB = { "rublos" }, CHF = { "francos suíços" },
  },
}
