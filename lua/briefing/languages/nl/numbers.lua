-- Dutch: the words of numbers.
return {
  decimal_mark = ",",
  group_marks = { ".", " " },
  number_words = {
    nul = 0, een = 1, ["één"] = 1, twee = 2, drie = 3, vier = 4, vijf = 5, zes = 6, zeven = 7, acht = 8, negen = 9,
    tien = 10, elf = 11, twaalf = 12, dertien = 13, veertien = 14, vijftien = 15, zestien = 16, zeventien = 17,
    achttien = 18, negentien = 19, twintig = 20, dertig = 30, veertig = 40, vijftig = 50, zestig = 60, zeventig = 70,
    tachtig = 80, negentig = 90, honderd = 100, tweehonderd = 200,
  },
  number_scales = {
    duizend = 1e3, miljoen = 1e6, mln = 1e6, miljard = 1e9, mld = 1e9, biljoen = 1e12,
  },
  ordinal_words = {
    eerste = 1, tweede = 2, derde = 3, vierde = 4, vijfde = 5,
  },
  number_roles = {
    comparing = { "meer dan", "minder dan" },
    vague = { "massaal", "massale", "aanzienlijk", "aanzienlijke", "talloze", "enorme", "drastisch" },
    approximate = { "ongeveer", "bijna", "meer dan", "minder dan", "circa" },
    number_and = { "en" }, number_to = { "tot" }, number_between = { "tussen" },
    age_after = { "oud" }, percent_points = { "procentpunten", "procentpunt" },
  },
  measures = {
    cm = { "centimeter" },
    ["%"] = { "procent" }, year = { "jaar", "jaren" }, month = { "maand", "maanden" }, week = { "week", "weken" },
    day = { "dag", "dagen" }, hour = { "uur", "uren" }, minute = { "minuut", "minuten" },
    km = { "kilometer", "kilometers" }, m = { "meter" }, ["m²"] = { "vierkante meter" },
    ["km²"] = { "vierkante kilometer" }, ["m³"] = { "kubieke meter" }, ha = { "hectare" },
    kg = { "kilo", "kilogram" }, t = { "ton" }, l = { "liter" }, bbl = { "vaten" }, MW = { "megawatt" },
    GW = { "gigawatt" },
  },
  currencies = {
    EUR = { "euro" }, USD = { "dollar" }, GBP = { "pond" }, CHF = { "Zwitserse frank" },
  },
}
