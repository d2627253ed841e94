-- doc.numbers: array of { first, last, text, value, unit, kind } in text order: the figures of the prose. `unit` is
-- ISO 4217 for money and "%" for shares; a range has the value { low, high }. Dates are none of these, nor are ordinals,
-- list markers and numbers that name something (Article 7).
--
-- Option scope: "figures" (default) leaves out what states no figure to check: small numbers spelled out, ages, bare
-- numbers of fewer than four digits; "all" gives these too, and those in the cells of tables.
local addresses = require "briefing.addresses"
local grammar = require "briefing.numbers.grammar"
local reader = require "briefing.dates.reader"
local languages = require "briefing.language"
local registry = require "briefing.registry"
local sets = require "briefing.sets"

-- Nouns that are counted though a list of stop words may have them.
local function counted(language) return sets.of((language.number_roles or {}).counted) end

-- Whether a quantity is a figure that an analyst would check.
local function is_figure(q)
  local value = type(q.value) == "table" and q.value[2] or q.value
  if q.kind == "age" then return false end
  if q.kind == "money" or q.kind == "percent" then return true end
  if q.factor then return true end
  if q.spelled then return value >= 100 and (q.kind ~= "number" or q.large) end
  if q.kind == "number" then return value >= 1000 or q.grouped or value % 1 ~= 0 end
  return true
end

registry.analysis("numbers", function(doc, options)
  local text, lexemes, blocks, words, dates = doc.text, doc.lexemes, doc.blocks, doc.words, doc.dates
  local r = reader.new(lexemes, lexemes.block)
  r.stopwords = languages.stopwords(r.language)
  r.counted = languages.compiled(r.language, "counted", counted)
  local all = options.scope == "all"
  r.behind = 0
  local numbers, i, date = {}, 1, 1
  -- whether a number may be read at lexeme i: not in a date, a list's marker, a line of metadata
  local function is_read(first)
    while dates[date] and dates[date].last < first do date = date + 1 end
    if dates[date] and dates[date].first <= first then return false end
    local block = lexemes.block[i]
    local holder = blocks[block < 0 and -block or block]
    return (all or block > 0) and holder.kind ~= "metadata" and not (holder.body and first < holder.body)
  end
  while i <= r.n do
    local sense, first = r.sense[i], r.first[i]
    if (sense == false or sense.number) and first > r.behind and is_read(first) then
      local q, j = grammar.match(r, i)
      if q and (all or is_figure(q)) then
        if not addresses.covers(words, first) then
          numbers[#numbers + 1] = { first = q.first, last = q.last, text = text:sub(q.first, q.last), value = q.value,
            unit = q.unit, kind = q.kind }
        end
      end
      if q then
        r.behind = q.last
        i = j
      end
    end
    i = i + 1
  end
  return numbers
end, { options = { scope = { values = { "figures", "all" }, default = "figures" } } })
