-- Occurrences of a term in a document: every place where the words stand that fold and stem to the same keys.
local core = require "briefing.core"
local lexicon = require "briefing.lexicon"
local prose = require "briefing.prose"

local M = {}

-- Ids that the document has for the words of a term, in order; nil where it lacks one of them.
local function ids_of(doc, term)
  local asked = core.terms(term, prose.rules(doc.language), lexicon.of(doc.language))
  local wanted, n = {}, 0
  while true do
    local id = asked:id(n + 1)
    if not id then break end
    n = n + 1
    wanted[n] = asked:key(id)
  end
  if n == 0 then return nil end
  local by_key, ids = {}, {}
  for _, key in ipairs(wanted) do by_key[key] = false end
  for id = 1, #doc.terms do
    local key = doc.terms:key(id)
    if by_key[key] == false then by_key[key] = id end
  end
  for i, key in ipairs(wanted) do
    ids[i] = by_key[key]
    if not ids[i] then return nil end
  end
  return ids
end

--- Spans {first, last} of a term's occurrences, in text order; they do not overlap.
--- Cost: one pass over the words.
---@param doc table
---@param term string
---@return integer[][]
function M.mentions(doc, term)
  local mentions = {}
  local ids = ids_of(doc, term)
  if not ids then return mentions end
  local terms, words = doc.terms, doc.words
  local i, n = 1, #ids
  while i + n - 1 <= #words do
    local matched = 0
    while matched < n and terms:id(i + matched) == ids[matched + 1] do matched = matched + 1 end
    if matched == n then
      local first = words:bounds(i)
      local _, last = words:bounds(i + n - 1)
      mentions[#mentions + 1] = { first, last }
      i = i + n
    else
      i = i + 1
    end
  end
  return mentions
end

return M
