-- Names in a document: units, tokens, runs, and what they resolve to. Linear in the text.
local lexicons = require "briefing.names.lexicon"
local resolve = require "briefing.names.resolve"
local runs = require "briefing.names.runs"
local tokens = require "briefing.names.tokens"
local units = require "briefing.names.units"

local M = {}

-- Whether a heading gives most of its longer words a capital, so that a capital there tells nothing.
local function title_case(token_list, unit)
  local words, capitals = token_list.words[unit] or 0, token_list.capitals[unit] or 0
  return words == 0 or capitals / words > 0.7
end

-- Where a unit's label ends ("Local skills: ..."): the byte of a colon near its start, else 0.
local function label_ends(doc, unit_list)
  local ends = {}
  for u = 1, unit_list.count do
    if unit_list.kind[u] == "item" then
      local first = unit_list.first[u]
      local colon = doc.text:sub(first, math.min(unit_list.last[u], first + 60)):find(":", 1, true)
      if colon then ends[u] = first + colon - 1 end
    end
  end
  return ends
end

--- { entities, mentions, acronyms } of a document.
---@param doc table
---@return table
function M.of(doc)
  local lexicon = lexicons.of(doc.language)
  local unit_list = units.new(doc)
  local token_list = tokens.new(doc, unit_list, lexicon)
  local kinds = unit_list.kind
  local found = runs.new(doc, unit_list, token_list, lexicon)
  found.search(function(u)
    local kind = kinds[u]
    return kind ~= "sentence" and kind ~= "dateline" and kind ~= "item" and (kind ~= "heading" or title_case(token_list, u))
  end, label_ends(doc, unit_list))
  return resolve.run(doc, unit_list, token_list, lexicon, found)
end

return M
