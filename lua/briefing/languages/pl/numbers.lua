-- Polish: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { " ", "." },
  number_words = {
    zero = 0, jeden = 1, jedna = 1, dwa = 2, dwie = 2, ["dwóch"] = 2, trzy = 3, trzech = 3, cztery = 4, ["pięć"] = 5,
    ["pięciu"] = 5, ["sześć"] = 6, siedem = 7, osiem = 8, ["dziewięć"] = 9, ["dziesięć"] = 10, ["jedenaście"] = 11,
    ["dwanaście"] = 12, ["piętnaście"] = 15, ["dwadzieścia"] = 20, ["trzydzieści"] = 30, ["czterdzieści"] = 40,
    ["pięćdziesiąt"] = 50, sto = 100, ["dwieście"] = 200,
  },
  number_scales = {
    ["tysiąc"] = 1e3, ["tysiące"] = 1e3, ["tysięcy"] = 1e3, tys = 1e3, milion = 1e6, miliony = 1e6,
    ["milionów"] = 1e6, mln = 1e6, miliard = 1e9, miliardy = 1e9, ["miliardów"] = 1e9, miliarda = 1e9, mld = 1e9,
    bilion = 1e12,
  },
  ordinal_words = {
    pierwszy = 1, pierwszym = 1, pierwszego = 1, drugi = 2, drugim = 2, drugiego = 2, trzeci = 3, trzecim = 3,
    trzeciego = 3, czwarty = 4, czwartym = 4, czwartego = 4,
  },
  number_roles = {
    vague = { "masowy", "masowe", "znaczny", "znaczne", "liczne", "ogromny", "ogromne", "drastycznie" },
    approximate = { "około", "prawie", "ponad", "niemal", "blisko" },
    number_and = { "i" }, number_to = { "do" }, number_between = { "między" },
    percent_points = { "punktów procentowych", "punkty procentowe", "punktu procentowego", "pkt proc" },
  },
  measures = {
    cm = { "centymetr", "centymetra", "centymetrów" },
    ["%"] = { "procent", "procenta", "proc" }, year = { "rok", "lata", "lat" },
    month = { "miesiąc", "miesiące", "miesięcy" }, week = { "tydzień", "tygodnie", "tygodni" },
    day = { "dzień", "dni" }, hour = { "godzina", "godziny", "godzin" },
    km = { "kilometr", "kilometra", "kilometrów" }, m = { "metr", "metra", "metrów" },
    ha = { "hektar", "hektara", "hektarów" }, kg = { "kilogram", "kilogramów" }, t = { "tona", "tony", "ton" },
    l = { "litr", "litrów" }, MW = { "megawat", "megawatów" }, GW = { "gigawat", "gigawatów" },
  },
  currencies = {
    PLN = { "złoty", "złotego", "złotych", "zł" }, EUR = { "euro" }, USD = { "dolar", "dolara", "dolarów" },
  },
}
