-- doc.dates: array of { first, last, text, iso, from, to, kind, ... } in text order. `iso` is EDTF (ISO 8601-2); `from`
-- and `to` are its first and last day, absent where open. Beside these: `ambiguous` (day and month may be the other way
-- round), `needs` ("publication" or "anaphora": what gave the year; "unresolved" where nothing did), `part` (early,
-- mid, late), `block` (index in doc.blocks).
local addresses = require "briefing.addresses"
local calendar = require "briefing.dates.calendar"
local grammar = require "briefing.dates.grammar"
local lexemes_of = require "briefing.dates.lexemes"
local reader = require "briefing.dates.reader"
local resolve = require "briefing.dates.resolve"
local tense = require "briefing.dates.tense"
local languages = require "briefing.language"
local registry = require "briefing.registry"

-- Every match of the text, in order; none overlaps another.
local function matches(r)
  local found, i, behind, senses = {}, 1, 0, r.sense
  while i <= r.n do
    local sense, match, j = senses[i], nil, nil
    if sense == false or sense.begins then match, j = grammar.match(r, i) end
    if match and match.first > behind then
      match.lexeme = i
      found[#found + 1] = match
      behind = match.last
      i = j
    end
    i = i + 1
  end
  return found
end

local function published(doc)
  local iso = doc.metadata.published or doc.metadata.updated
  if not iso then return nil end
  local y, m, d = calendar.fields(iso)
  return y and m and { y = y, m = m, d = d } or nil
end

-- Cells of four digits in tables, by their first byte: "year" under a head that says so, "figure" in a column where
-- most cells are figures that are no years.
local function kinds_of_cells(doc)
  local kinds, text = {}, doc.text
  for _, grid in ipairs(doc.tables) do
    local columns = 0
    for _, row in ipairs(grid.cells or {}) do columns = math.max(columns, #row) end
    for c = 1, columns do
      local years, figures, plain = 0, 0, {}
      for _, row in ipairs(grid.cells) do
        local cell = row[c]
        if cell and text:find("^%d%d%d%d%f[%D]", cell[1]) and cell[2] == cell[1] + 3 then
          plain[#plain + 1] = cell[1]
          local value = tonumber(text:sub(cell[1], cell[2]))
          if value >= 1900 and value < 2100 then years = years + 1 else figures = figures + 1 end
        elseif cell and text:find("^%d", cell[1]) and not text:sub(cell[1], cell[2]):find "[A-Za-z]" then
          figures = figures + 1
        end
      end
      local head = grid.header_cells and grid.header_cells[c]
      local is_date = head and lexemes_of.has_role(doc.lexemes, head[1], head[2], "date_header")
      local kind = is_date and "year" or figures > years and "figure"
      for _, first in ipairs(kind and plain or {}) do kinds[first] = kind end
    end
  end
  return kinds
end

-- What the dates read so far leave to the next: the last date told, the last day told, and the year while the paragraph
-- goes on.
local function remember(context, match, needs, block, sentence)
  local p = match.b or match.a
  if match.kind == "recurring" or not p.y then return end
  context.told = { y = p.y, m = p.m, d = p.d }
  if p.d then context.told_day = context.told end
  if match.kind ~= "point" or needs == "publication" then return end
  context.year, context.block, context.sentence, context.exact = p.y, block, sentence, p.m ~= nil
  context.year_told, context.year_last = context.told, match.last
end

local function told_year(context, block, sentence)
  if not context.year or context.block ~= block then return nil end
  if context.exact or sentence > 0 and context.sentence == sentence then return context.year end
end

registry.analysis("dates", function(doc)
  local text, lexemes, words, sentences = doc.text, doc.lexemes, doc.words, doc.sentences
  local r = reader.new(lexemes, lexemes.block, doc.date_order)
  r.stopwords = languages.stopwords(r.language)
  r.cell = kinds_of_cells(doc)
  local found = matches(r)
  local context = { published = published(doc) }
  local dates = {}
  for _, match in ipairs(found) do
    if not addresses.covers(words, match.first) then
      local block = lexemes.block[match.lexeme]
      local sentence = sentences:find(match.first)
      context.told_year = told_year(context, block, sentence)
      local a = match.a
      if context.told_year and a and a.m and not a.y then
        local same = sentence > 0 and context.sentence == sentence
        context.goes_back = tense.goes_back(r, match.first, match.last, same and context.year_last or nil)
      end
      match.future = a and a.m and not a.y and (match.kind == "deadline" or tense.is_future(r, match.first, match.last)) or nil
      local iso, needs = resolve.iso(match, context)
      if iso then
        remember(context, match, needs, block, sentence)
        local from, to = calendar.bounds(iso)
        dates[#dates + 1] = {
          first = match.first, last = match.last, text = text:sub(match.first, match.last), iso = iso, from = from,
          to = to, kind = match.kind, needs = needs, part = match.part, block = math.abs(block),
          ambiguous = match.a and match.a.ambiguous or match.b and match.b.ambiguous or nil,
        }
      end
    end
  end
  return dates
end, { options = {} })
