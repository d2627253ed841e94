-- Keywords that are pieces of names: a phrase has no stop word in it and few words, and so "Nigeria Centre" is cut from
-- "Nigeria Centre for Disease Control". One that stands nowhere but within such a name is given as the name; so is a verb of
-- speech with the name of who speaks: "« ... », raconte Anna Keller".
local core = require "briefing.core"
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"
local search = require "briefing.search"

local M = {}

--- The mentions of names, and of those the ones of more than one word, both in text order.
---@param doc table
---@return { all: table[], wide: table[] } of { first, last, entity }
function M.spans(doc)
  local all, wide = doc.names.mentions, {}
  for _, span in ipairs(all) do
    if doc.text:sub(span.first, span.last):find(" ", 1, true) then wide[#wide + 1] = span end
  end
  return { all = all, wide = wide }
end

-- The mentions of the one name that all mentions of a keyword lie in, each shorter than the name; nil where there is none.
local function holders(keyword, spans)
  local found, entity = {}, nil
  for _, mention in ipairs(keyword.mentions) do
    local span = spans[search.from(spans, "last", mention[2])]
    if not span or span.first > mention[1] or span.last - span.first == mention[2] - mention[1] then return nil end
    if entity and span.entity ~= entity then return nil end
    entity = span.entity
    if found[#found] ~= span then found[#found + 1] = span end
  end
  return found
end

-- Whether a closing quotation mark, with a comma or none, stands before a position: « ... », raconte Anna Keller.
local function behind_quotation(text, position)
  local before = text:sub(math.max(1, position - 5), position - 1)
  return before:find "\194\187,? $" or before:find "\226\128\157,? $" or before:find "\",? $"
    or before:find ",\226\128\153 $" or before:find ",' $"
end

-- The mentions of the one name that follows the verb of speech which all mentions of a keyword begin with, and that each of
-- them lies in but for the verb; nil where there is none. None of a verb alone before names, of one or more. Any small word
-- is a verb of speech behind a quotation, unless it says what a person is.
local function spoken_for(keyword, spans, text, lexicon)
  local verb = keyword.text:match "^[^ ]+"
  local key = lexicons.key(verb)
  local speech = lexicon.speech[key]
  if not speech and (letters.capital(verb, 1) or lexicon.roles[key] or lexicon.titles[key]) then return nil end
  local alone, found, entity = verb == keyword.text, {}, nil
  for i, mention in ipairs(keyword.mentions) do
    local from = text:match("^[^ ]+ ()", mention[1])
    local span = from and (speech or behind_quotation(text, mention[1])) and spans[search.from(spans, "first", from)]
    if not span or span.first ~= from or not alone and (span.last < mention[2] or entity and span.entity ~= entity) then
      return nil
    end
    entity = span.entity
    if not alone then found[i] = span end
  end
  return found
end

--- A reader of phrases without their mentions: the name in one that is a verb of speech and a name of the document, "raconte
--- Anna Keller", nil for any other.
---@param doc table
---@return fun(phrase: string): string?
function M.spoken(doc)
  local speech, forms = lexicons.of(doc.language).speech, {}
  for _, entity in ipairs(doc.entities) do
    for _, form in ipairs(entity.variants) do forms[form] = true end
  end
  return function(phrase)
    local verb, name = phrase:match "^([^ ]+) (.+)$"
    return verb and forms[name] and speech[lexicons.key(verb)] and name or nil
  end
end

-- The keyword told as the name that its mentions lie in.
local function as_name(keyword, spans, text)
  local mentions, variants, seen = {}, {}, {}
  for i, span in ipairs(spans) do
    mentions[i] = { span.first, span.last }
    local variant = core.one_line(text:sub(span.first, span.last))
    if not seen[variant] then variants[#variants + 1] = variant end
    seen[variant] = true
  end
  return { text = variants[1], score = keyword.score, count = #spans, mentions = mentions, variants = variants }
end

local function folded(list)
  local set = {}
  for _, phrase in ipairs(list or {}) do set[core.fold(phrase)] = true end
  return set
end

--- Keywords with pieces of names made whole; of two pieces of one name the first stays, of a verb that only tells who speaks
--- nothing. What was asked for stays as it is, and no name comes in that was excluded.
---@param text string
---@param language string
---@param found briefing.Keyword[]
---@param spans table as M.spans gives them
---@param checked table options of keywords
---@return briefing.Keyword[]
function M.whole(text, language, found, spans, checked)
  local kept, told = {}, {}
  local lexicon = lexicons.of(language)
  local included, excluded = folded(checked.include), folded(checked.exclude)
  for _, keyword in ipairs(found) do
    local free = not included[core.fold(keyword.text)]
    local within = free and (holders(keyword, spans.wide) or spoken_for(keyword, spans.all, text, lexicon))
    local whole = within and within[1] and as_name(keyword, within, text) or keyword
    if excluded[core.fold(whole.text)] then whole = keyword end
    if not told[whole.text] and not (within and not within[1]) then kept[#kept + 1] = whole end
    told[whole.text] = true
  end
  return kept
end

return M
