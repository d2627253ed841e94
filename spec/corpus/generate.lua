-- A corpus of any size, the same to the byte in every Lua: NDJSON of articles made from the seed article, from those of the
-- specs, and from sentences with invented names, figures and dates.
--
--    lua spec/corpus/generate.lua [COUNT [SEED]] > articles.ndjson        20,000 articles: about 90 MB
--
-- A record is {"desk", "id", "published", "text"}: 1 to 8 kB of text in one of eight languages; ids are integers, some over
-- 2^53, and strings. As in a corpus from the field, in a hundred records about three repeat one that came shortly before with
-- a sentence or two changed, one has an id that was given before, and one is bad: cut off, without text, or with a text that is
-- no string. All of it is valid UTF-8: an engine's own reader may replace what is not.
local escape = require "briefing.report.escape"
local numbers = require("spec.support.random").numbers
local sources = require "spec.corpus.sources"

local M = {}

-- A choice of 1..n of which the low are much more frequent, as words and names are.
local function skewed(random, n) return random(random(random(n))) end

--- The most bytes of a text; the least is an eighth, or where pieces run out a little less.
M.LARGEST = 8000

local REPEATED = 40 -- how far back a near-duplicate looks

-- A day of 2019 to 2025. A desk writes more in one half of the year, so that themes move with time.
local function published(random, desk)
  local month = random(12)
  if random(2) == 1 then month = (month - 1) % 6 + 1 + (#desk.name % 2) * 6 end
  return ("%04d-%02d-%02d"):format(2018 + random(7), month, random(28))
end

local function invented(random, language, date)
  local frames = sources.frames[language]
  local with = {
    name = sources.name(language, skewed(random, 6000)),
    other = sources.name(language, skewed(random, 6000)),
    place = sources.place(language, skewed(random, 900)),
    number = tostring(random(97) + 2),
    date = sources.date(language, date),
  }
  return (frames[random(#frames)]:gsub("{(%a+)}", with))
end

-- The pieces of a text: most from one article, some from others of its language, and invented sentences.
local function pieces(random, desk, date)
  local main = desk.articles[random(#desk.articles)]
  local language, same = main.language, sources.languages[main.language]
  local list = { main.units[1], sources.byline(language, random(400), date) }
  local size, at = #list[1] + #list[2], random(#main.units)
  local wanted = M.LARGEST / 8 + random(M.LARGEST / 8 * 7)
  while size < wanted do
    local draw = random(10)
    local piece
    if draw <= 5 then
      piece = main.units[at % #main.units + 1]
      at = at + 1
    elseif draw <= 7 then
      local other = same[random(#same)]
      piece = other.units[random(#other.units)]
    else
      piece = invented(random, language, date)
    end
    if size + #piece > M.LARGEST then break end
    list[#list + 1] = piece
    size = size + #piece + 1
  end
  return { language = language, list = list }
end

local function joined(random, list)
  local out = {}
  for i, piece in ipairs(list) do
    out[2 * i - 1] = piece
    -- a heading or a list stands on lines of its own
    local prose = piece:find "[.!?]$" and (list[i + 1] or ""):find "[.!?]$"
    out[2 * i] = (not prose or random(4) == 1) and "\n" or " "
  end
  return table.concat(out)
end

local function repeated(random, article, date)
  local list = {}
  for i, piece in ipairs(article.list) do list[i] = piece end
  for _ = 1, random(2) do list[2 + random(#list - 2)] = invented(random, article.language, date) end
  return { language = article.language, list = list }
end

local function identity(random, i)
  local draw = random(100)
  if draw == 1 then return ('"a-%d"'):format(random(i)) end -- may have been given
  if draw == 2 then return ("%d"):format(random(i)) end -- was given, to most articles
  if draw <= 10 then return ('"a-%d"'):format(i) end
  if draw <= 20 then return ("900719925474%07d"):format(i) end
  return ("%d"):format(i)
end

-- The line cut off within its text, before a byte that begins a character.
local function cut(random, line)
  local at = math.floor(#line / 2) + random(math.floor(#line / 4))
  while line:byte(at + 1) >= 0x80 and line:byte(at + 1) < 0xC0 do at = at - 1 end
  return line:sub(1, at)
end

--- The lines of a corpus, each with its end.
---@param count integer how many
---@param seed integer?
---@return fun(): string?
function M.lines(count, seed)
  local random, i, recent = numbers((seed or 1) % 2147483646 + 1), 0, {}
  return function()
    if i == count then return nil end
    i = i + 1
    local desk = sources.desks[skewed(random, #sources.desks)]
    local date = published(random, desk)
    local article
    if #recent == REPEATED and random(33) == 1 then
      article = repeated(random, recent[random(REPEATED)], date)
    else
      article = pieces(random, desk, date)
    end
    recent[(i - 1) % REPEATED + 1] = article
    local id, bad = identity(random, i), random(300)
    local text = ',"text":"' .. escape.json(joined(random, article.list)) .. '"'
    if bad == 1 then text = "" elseif bad == 2 then text = ',"text":null' end
    local line = ('{"desk":"%s","id":%s,"published":"%s"%s}'):format(desk.name, id, date, text)
    if bad == 3 then line = cut(random, line) end
    return line .. "\n"
  end
end

if arg and arg[0] and arg[0]:find "generate%.lua$" then
  for line in M.lines(tonumber(arg[1] or 20000), tonumber(arg[2])) do io.stdout:write(line) end
end

return M
