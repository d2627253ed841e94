-- Keywords that are pieces of names: a phrase has no stop word in it and few words, and so "Nigeria Centre" is cut from
-- "Nigeria Centre for Disease Control". One that stands nowhere but within such a name is given as the name.
local core = require "briefing.core"
local search = require "briefing.search"

local M = {}

--- The mentions of names of more than one word, in text order.
---@param entities briefing.Entity[]
---@return table[] { first, last, entity }
function M.spans(text, entities)
  local spans = {}
  for _, entity in ipairs(entities) do
    for _, mention in ipairs(entity.mentions) do
      local first, last = mention[1], mention[2]
      if text:sub(first, last):find(" ", 1, true) then spans[#spans + 1] = { first = first, last = last, entity = entity } end
    end
  end
  table.sort(spans, function(a, b) return a.first < b.first end)
  return spans
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

--- Keywords with pieces of names made whole; of two pieces of one name the first stays. What was asked for stays as it is,
--- and no name comes in that was excluded.
---@param text string
---@param found briefing.Keyword[]
---@param spans table[] as M.spans gives them
---@param checked table options of keywords
---@return briefing.Keyword[]
function M.whole(text, found, spans, checked)
  local kept, told = {}, {}
  local included, excluded = folded(checked.include), folded(checked.exclude)
  for _, keyword in ipairs(found) do
    local within = not included[core.fold(keyword.text)] and holders(keyword, spans)
    local whole = within and as_name(keyword, within, text) or keyword
    if excluded[core.fold(whole.text)] then whole = keyword end
    if not told[whole.text] then kept[#kept + 1] = whole end
    told[whole.text] = true
  end
  return kept
end

return M
