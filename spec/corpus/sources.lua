-- What the generated corpus is made of: articles cut into units, desks, and sentences to fill in. Run from the project's root.
local M = {}

-- The most that stands before a full stop which ends no sentence, as in "Dr.", in bytes.
local SHORT = 40

local function push(units, unit)
  if unit ~= "" then units[#units + 1] = unit end
end

-- Sentences of a line of prose, roughly.
local function cut_prose(units, line)
  local from, at = 1, 1
  while true do
    local stop = line:find("[.!?] ", at)
    if not stop then break end
    if stop - from >= SHORT then
      push(units, line:sub(from, stop))
      from = stop + 2
    end
    at = stop + 1
  end
  push(units, line:sub(from))
end

-- Units of an article: sentences, headings, and whole lists and tables.
local function units_of(path)
  local units, list = {}, {}
  for line in io.lines(path) do
    if line:find "^[%p%d]" or line:find "\t" or line:find "   " or line:find "^•" then
      list[#list + 1] = line
    else
      push(units, table.concat(list, "\n"))
      list = {}
      cut_prose(units, line)
    end
  end
  push(units, table.concat(list, "\n"))
  return units
end

--- Articles by language: { language = string, units = string[] }.
M.languages = {}

local function article(path)
  local language = path:match "/(%l%l)%-" or path:match "%-(%l%l)%.txt$" or "en"
  local one = { language = language, units = units_of(path) }
  M.languages[language] = M.languages[language] or {}
  table.insert(M.languages[language], one)
  return one
end

local function desk(name, ...)
  local articles = {}
  for i, path in ipairs { ... } do articles[i] = article(path) end
  return { name = name, articles = articles }
end

--- Desks, the busiest first: { name = string, articles = table[] }.
M.desks = {
  desk("politics", "seeds/mali-junta.txt", "spec/data/articles/en-council.txt", "spec/data/articles/es-agua.txt"),
  desk("harbour", "spec/data/report/harbour-en.txt", "spec/data/articles/en-ferry.txt", "spec/data/articles/it-porto.txt"),
  desk("travel", "spec/data/articles/de-bahn.txt", "spec/data/report/bahn-de.txt", "spec/data/articles/nl-fiets.txt"),
  desk("culture", "spec/data/articles/fr-biblio.txt", "spec/data/articles/pt-cafe.txt", "spec/data/articles/en-wrapped.txt"),
  desk("rivers", "spec/data/articles/ru-reka.txt", "spec/data/report/fleuve-fr.txt"),
}

--- Sentences with gaps.
M.frames = {
  en = {
    "{name} said on {date} that the plan for {place} would cost {number} million euros.",
    "“We waited {number} years for this,” said {name}, who leads the council of {place}.",
    "On {date} {name} met {other} in {place}, and {number} of the guests stayed for the vote.",
    "About {number} percent of the people of {place} agree with Ms. {other}.",
  },
  fr = {
    "{name} a déclaré le {date} que le projet de {place} coûterait {number} millions d’euros.",
    "« Nous avons attendu {number} ans », dit {name}, qui dirige le conseil de {place}.",
    "Selon Mme {other}, {number} % des habitants de {place} sont du même avis.",
  },
  de = {
    "{name} sagte am {date}, der Plan für {place} werde {number} Millionen Euro kosten.",
    "„Wir haben {number} Jahre gewartet“, sagt {name}, der den Rat von {place} leitet.",
    "Rund {number} Prozent der Leute in {place} geben Frau {other} recht.",
  },
  es = {
    "{name} dijo el {date} que el plan de {place} costará {number} millones de euros.",
    "«Esperamos {number} años», dijo {name}, que dirige el consejo de {place}.",
  },
  it = {
    "{name} ha detto il {date} che il piano di {place} costerà {number} milioni di euro.",
    "«Abbiamo aspettato {number} anni», dice {name}, a capo del consiglio di {place}.",
  },
  pt = {
    "{name} disse em {date} que o plano de {place} vai custar {number} milhões de euros.",
    "«Esperámos {number} anos», disse {name}, que dirige o conselho de {place}.",
  },
  nl = {
    "{name} zei op {date} dat het plan voor {place} {number} miljoen euro gaat kosten.",
    "“We hebben {number} jaar gewacht”, zegt {name}, voorzitter van de raad van {place}.",
  },
  ru = {
    "{name} заявил {date}, что план для города {place} обойдётся в {number} млн рублей.",
    "«Мы ждали {number} лет», — говорит {name}, глава совета города {place}.",
  },
}

local latin = {
  given = { "Anna", "Karim", "Dana", "Igor", "Lucie", "Marta", "Paulo", "Helen", "Tomas", "Nadia", "Joris", "Elena", "Hugo" },
  first = { "Ba", "Ke", "Lo", "Mar", "Ni", "Os", "Pe", "Ra", "Sto", "Ti", "Va", "Wi", "Zu" },
  middle = { "ba", "de", "li", "mo", "na", "ru", "sta", "ve", "zo" },
  last = { "berg", "da", "lin", "man", "ni", "res", "son", "ti", "ver" },
  place = { "by", "dam", "field", "fort", "haven", "mont", "port", "stad", "ville" },
}
local cyrillic = {
  given = { "Анна", "Карим", "Игорь", "Марта", "Надя", "Елена", "Пётр", "Вера", "Олег" },
  first = { "Ба", "Ке", "Ло", "Мар", "Ни", "Ос", "Пе", "Ра", "Сто", "Ти", "Ва", "Зу" },
  middle = { "ба", "де", "ли", "мо", "на", "ру", "ста", "ве", "зо" },
  last = { "дин", "ков", "лин", "нин", "рев", "сов", "тин" },
  place = { "град", "во", "горск", "поль", "ск" },
}

-- The word of a rank: a digit of each syllable's list in turn.
local function word(rank, ...)
  local out = {}
  for i, list in ipairs { ... } do
    out[i] = list[rank % #list + 1]
    rank = math.floor(rank / #list)
  end
  return table.concat(out)
end

local function syllables(language) return language == "ru" and cyrillic or latin end

--- A person: the same rank, the same name.
function M.name(language, rank)
  local of = syllables(language)
  return of.given[rank % #of.given + 1] .. " " .. word(rank, of.first, of.middle, of.last, of.middle)
end

--- A town.
function M.place(language, rank)
  local of = syllables(language)
  return word(rank, of.first, of.place, of.middle)
end

local months = { "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December" }
local orders = { fr = "%s/%s/%s", es = "%s/%s/%s", it = "%s/%s/%s", pt = "%s/%s/%s", de = "%s.%s.%s", ru = "%s.%s.%s",
  nl = "%s-%s-%s" }

--- An ISO date as the language writes it.
function M.date(language, iso)
  local year, month, day = iso:match "(%d+)-(%d+)-(%d+)"
  if language == "en" then return ("%d %s %s"):format(tonumber(day), months[tonumber(month)], year) end
  return orders[language]:format(day, month, year)
end

local by = { en = "By", fr = "Par", de = "Von", es = "Por", it = "Di", pt = "Por", nl = "Door", ru = "Автор:" }

--- The line of author and date.
function M.byline(language, rank, iso)
  return ("%s %s | %s"):format(by[language], M.name(language, rank), M.date(language, iso))
end

return M
