-- Spanish: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { ".", " " },
  number_words = {
    cero = 0, un = 1, uno = 1, una = 1, dos = 2, tres = 3, cuatro = 4, cinco = 5, seis = 6, siete = 7, ocho = 8,
    nueve = 9, diez = 10, once = 11, doce = 12, trece = 13, catorce = 14, quince = 15, ["dieciséis"] = 16,
    diecisiete = 17, dieciocho = 18, diecinueve = 19, veinte = 20, ["veintiún"] = 21, veintiuno = 21,
    ["veintidós"] = 22, ["veintitrés"] = 23, veinticuatro = 24, veinticinco = 25, ["veintiséis"] = 26,
    veintisiete = 27, veintiocho = 28, veintinueve = 29, treinta = 30, cuarenta = 40, cincuenta = 50, sesenta = 60,
    setenta = 70, ochenta = 80, noventa = 90, cien = 100, ciento = 100, doscientos = 200, doscientas = 200,
    trescientos = 300, trescientas = 300, cuatrocientos = 400, cuatrocientas = 400, quinientos = 500,
    quinientas = 500, seiscientos = 600, setecientos = 700, ochocientos = 800, novecientos = 900, docena = 12,
    decena = 10,
  },
  number_scales = {
    mil = 1e3, miles = 1e3, ["millón"] = 1e6, millones = 1e6, ["mil millones"] = 1e9, ["billón"] = 1e12,
    billones = 1e12, mill = 1e6,
  },
  ordinal_words = {
    primer = 1, primero = 1, primera = 1, segundo = 2, segunda = 2, tercer = 3, tercero = 3, tercera = 3, cuarto = 4,
    cuarta = 4, quinto = 5, quinta = 5,
  },
  number_roles = {
    number_of = { "de" }, number_and = { "y" }, number_to = { "a" }, number_between = { "entre" },
    number_from = { "de" }, age_before = { "de edad" }, age_after = { "de edad" },
    percent_points = { "puntos porcentuales", "punto porcentual", "puntos" },
  },
  measures = {
    ["%"] = { "por ciento" }, year = { "año", "años" }, month = { "mes", "meses" }, week = { "semana", "semanas" },
    day = { "día", "días" }, hour = { "hora", "horas" }, minute = { "minuto", "minutos" },
    km = { "kilómetro", "kilómetros" }, m = { "metro", "metros" },
    ["km²"] = { "kilómetros cuadrados", "kilómetro cuadrado" }, ["m²"] = { "metros cuadrados" },
    ["m³"] = { "metros cúbicos" }, ["hm³"] = { "hectómetros cúbicos" }, ha = { "hectárea", "hectáreas" },
    kg = { "kilo", "kilos", "kilogramo", "kilogramos" }, t = { "tonelada", "toneladas" }, l = { "litro", "litros" },
    bbl = { "barril", "barriles" }, bpd = { "barriles diarios", "barriles por día" },
    MW = { "megavatio", "megavatios" }, GW = { "gigavatio", "gigavatios" },
    kWh = { "kilovatios hora", "kilovatio hora" }, ["°C"] = { "grados Celsius", "grados centígrados" },
    bp = { "puntos básicos" },
  },
  currencies = {
    EUR = { "euro", "euros" }, USD = { "dólar", "dólares", "dólares estadounidenses" },
    GBP = { "libra esterlina", "libras esterlinas", "libras" }, JPY = { "yen", "yenes" }, CNY = { "yuan", "yuanes" },
    MXN = { "pesos mexicanos" }, ARS = { "pesos argentinos" }, CLP = { "pesos chilenos" },
    COP = { "pesos colombianos" }, UYU = { "pesos uruguayos" }, PEN = { "sol", "soles" }, BOB = { "bolivianos" },
    VES = { "bolívares" }, PYG = { "guaraníes" }, GTQ = { "quetzales" }, HNL = { "lempiras" }, CRC = { "colones" },
    BRL = { "reales" }, RUB = { "rublo", "rublos" }, CHF = { "francos suizos" },
  },
}
