-- doc.dates: array of { first, last, text, iso, from, to, kind, ... } in text order. `iso` is EDTF (ISO 8601-2); `from`
-- and `to` are its first and last day, absent where open. Beside these: `ambiguous` (day and month may be the other way
-- round), `needs` ("publication" or "anaphora": what gave the year; "unresolved" where nothing did), `part` (early,
-- mid, late), `block` (index in doc.blocks).
local calendar = require "briefing.dates.calendar"
local grammar = require "briefing.dates.grammar"
local reader = require "briefing.dates.reader"
local resolve = require "briefing.dates.resolve"
local languages = require "briefing.language"
local registry = require "briefing.registry"

local function stopwords(language)
  local set = {}
  for _, word in ipairs(language.stopwords or {}) do set[word] = true end
  return set
end

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

-- Whether the text writes the day first, told by its other dates; nil where they tell nothing.
local function day_first(text, found)
  local day, month = 0, 0
  for _, match in ipairs(found) do
    local p = match.a
    -- between periods the day stands first everywhere: that tells nothing
    if p and p.d and p.m and not p.ambiguous and not text:find("^%d+%.%s?%d+%.", p.first) then
      local lead = tonumber(text:match("^%d+", p.first))
      if lead and lead == p.d and lead ~= p.m then day = day + 1
      elseif lead == p.m or not lead and text:find("^[%a\128-\255]", p.first) then month = month + 1 end
    end
  end
  if day ~= month then return day > month end
end

local function any_ambiguous(found)
  for _, match in ipairs(found) do
    if match.a and match.a.ambiguous or match.b and match.b.ambiguous then return true end
  end
end

local no_date = { url = true, email = true, hashtag = true, mention = true }

-- Whether the position lies in an address or a handle.
local function in_address(words, position)
  local i, covers = words:find(position)
  return covers and no_date[words:kind(i)] or false
end

local function published(doc)
  local iso = doc.metadata.published or doc.metadata.updated
  if not iso then return nil end
  local y, m, d = calendar.fields(iso)
  return y and m and { y = y, m = m, d = d } or nil
end

-- What the dates read so far leave to the next: the last day told, and its year while the paragraph goes on.
local function remember(context, match, needs, block, sentence)
  local p = match.b or match.a
  if match.kind == "recurring" or not p.y then return end
  if p.d then context.told = { y = p.y, m = p.m, d = p.d } end
  if match.kind ~= "point" or needs == "publication" then return end
  context.year, context.block, context.sentence, context.exact = p.y, block, sentence, p.m ~= nil
end

local function told_year(context, block, sentence)
  if not context.year or context.block ~= block then return nil end
  if context.exact or sentence > 0 and context.sentence == sentence then return context.year end
end

registry.analysis("dates", function(doc)
  local text, lexemes, words, sentences = doc.text, doc.lexemes, doc.words, doc.sentences
  local r = reader.new(lexemes, lexemes.block)
  r.stopwords = languages.compiled(r.language, "stopword set", stopwords)
  local found = matches(r)
  if r.order == "mdy" and any_ambiguous(found) and day_first(text, found) then
    r.order = "dmy"
    found = matches(r)
  end
  local context = { published = published(doc) }
  local dates = {}
  for _, match in ipairs(found) do
    if not in_address(words, match.first) then
      local block = lexemes.block[match.lexeme]
      local sentence = sentences:find(match.first)
      context.told_year = told_year(context, block, sentence)
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
