-- Signs of currencies and of units, which no language inflects.
local M = {}

-- What may stand before or behind the digits, the longest first.
M.currency_signs = {
  { "KSh", "KES" }, { "Ksh", "KES" }, { "TSh", "TZS" }, { "USh", "UGX" }, { "Rs.", "INR" }, { "Rs", "INR" },
  { "US$", "USD" }, { "C$", "CAD" }, { "CA$", "CAD" }, { "A$", "AUD" }, { "AU$", "AUD" }, { "NZ$", "NZD" }, { "HK$", "HKD" },
  { "S$", "SGD" }, { "R$", "BRL" }, { "MX$", "MXN" }, { "NT$", "TWD" }, { "$", "USD" }, { "\226\130\172", "EUR" },
  { "\194\163", "GBP" }, { "\194\165", "JPY" }, { "\226\130\189", "RUB" }, { "\226\130\185", "INR" },
  { "\226\130\166", "NGN" }, { "\226\130\180", "UAH" }, { "\226\130\169", "KRW" }, { "\226\130\186", "TRY" },
  { "\226\130\170", "ILS" }, { "\226\130\177", "PHP" }, { "\226\130\181", "GHS" },
}

-- Codes of ISO 4217 that pages print beside digits.
M.currency_codes = {}
for code in ([[USD EUR GBP JPY CNY CHF CAD AUD NZD INR RUB BRL MXN ARS CLP COP PEN ZAR NGN GHS KES TZS UGX ETB EGP MAD TND DZD
  XOF XAF TRY ILS SAR AED QAR KWD IRR IQD PKR BDT LKR THB VND IDR MYR SGD HKD TWD KRW PHP SEK NOK DKK ISK PLN CZK HUF RON
  BGN UAH KZT]]):gmatch "[A-Z]+" do M.currency_codes[code] = code end

-- Symbols of units as they are written behind digits.
M.symbols = {
  ["%"] = "%", ["\226\128\176"] = "\226\128\176", km = "km", m = "m", cm = "cm", mm = "mm", mi = "mi", ft = "ft", kg = "kg",
  g = "g", mg = "mg", t = "t", Mt = "Mt", Gt = "Gt", kt = "kt", lb = "lb", lbs = "lb", oz = "oz", ha = "ha", l = "l", L = "l",
  ml = "ml", hl = "hl", W = "W", kW = "kW", MW = "MW", GW = "GW", TW = "TW", Wh = "Wh", kWh = "kWh", MWh = "MWh", GWh = "GWh",
  TWh = "TWh", V = "V", kV = "kV", Hz = "Hz", kHz = "kHz", MHz = "MHz", GHz = "GHz", MB = "MB", GB = "GB", TB = "TB",
  mph = "mph", ["km/h"] = "km/h", ["m/s"] = "m/s", hp = "hp", bpd = "bpd", ["km\194\178"] = "km\194\178",
  ["m\194\178"] = "m\194\178", ["m\194\179"] = "m\194\179", ["hm\194\179"] = "hm\194\179", km2 = "km\194\178",
  m2 = "m\194\178", m3 = "m\194\179", ["\194\176C"] = "\194\176C", ["\194\176F"] = "\194\176F", ["\194\181g"] = "\194\181g",
  kJ = "kJ", kcal = "kcal", kPa = "kPa", hPa = "hPa", MPa = "MPa", dB = "dB", ppm = "ppm", s = "s", ms = "ms", min = "minute",
  ["\194\186C"] = "\194\176C", pp = "percentage point",
}

-- Units told in others of their measure: the base and the factor.
M.multiples = {
  kW = { "W", 1e3 }, MW = { "W", 1e6 }, GW = { "W", 1e9 }, TW = { "W", 1e12 }, kWh = { "Wh", 1e3 }, MWh = { "Wh", 1e6 },
  GWh = { "Wh", 1e9 }, TWh = { "Wh", 1e12 }, km = { "m", 1e3 }, cm = { "m", 1e-2 }, mm = { "m", 1e-3 }, t = { "kg", 1e3 },
  kt = { "kg", 1e6 }, Mt = { "kg", 1e9 }, g = { "kg", 1e-3 }, ["km\194\178"] = { "ha", 100 }, ml = { "l", 1e-3 },
  hl = { "l", 100 },
}

return M
