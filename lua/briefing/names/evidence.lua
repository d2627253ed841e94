-- What the words around a name tell of it: a person speaks, bears a title or an age, follows a role; a place stands
-- after a preposition of place.
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find, match = string.sub, string.find, string.match

--- Whether the name is a person's by its form or the words about it.
---@param text string
---@param sighting table
---@param tokens table
---@param lexicon table
---@return boolean
function M.person(text, sighting, tokens, lexicon)
  if sighting.organization or sighting.geography or sighting.acronym or sighting.entry then return false end
  if sighting.titled then return true end
  local words = sighting.to - sighting.from + 1
  if words > 5 then return false end
  local given = lexicon.given[tokens.key[sighting.from]]
  if given and words > 1 then return true end
  local last = sighting.last
  local after = sub(text, last + 1, last + 40)
  local unit = match(after, "^, %d%d? ([%l\195\128-\191\208-\209]+)")
  if unit and lexicon.ages[unit] or (words > 1 and find(after, "^, %d%d?,")) then return true end
  if find(after, "^ %(%d%d%)") and words > 1 then return true end
  local verb = match(after, words > 1 and "^,? ([%l\195\128-\191\208-\209]+)" or "^ ([%l\195\128-\191\208-\209]+)")
  local speaks = verb and lexicon.speech[lexicons.key(verb)]
  local before = sub(text, sighting.first > 24 and sighting.first - 24 or 1, sighting.first - 1)
  local word = match(before, "([%l\195\128-\191\208-\209%-]+)%.? $")
  if speaks and words > 1 then return true end -- one word alone may be a body: "Galmar said"
  if word then
    if lexicon.speech[word] and words > 1 then return true end
    if (lexicon.roles[word] or lexicon.titles[word]) and words > 1 then return true end
  end
  if words > 1 then
    local role = match(after, "^, ([%l\195\128-\191\208-\209%-]+)")
    if role and lexicon.roles[role] then return true end
    local article, second = match(after, "^, ([%l']+) ([%l\195\128-\191\208-\209%-]+)")
    if article and (lexicon.roles[second] or lexicon.roles[article]) and lexicon.starters[article] then return true end
    role = match(after, "^ ([%l]+)")
    if role and lexicon.roles[role] then return true end
  end
  return false
end

--- Whether a preposition of place stands before the name.
function M.place(text, sighting, lexicon)
  local before = sub(text, sighting.first > 24 and sighting.first - 24 or 1, sighting.first - 1)
  local word = match(before, "([%l\195\128-\191\208-\209]+) $") or match(before, "(%l+ l['\226][\128\153]*)$")
  return word and lexicon.prepositions[lexicons.key(word)] or false
end

--- Whether a number stands before an acronym: a unit of measure, a currency, a time zone.
function M.unit(text, first)
  local before = sub(text, first > 6 and first - 6 or 1, first - 1)
  return find(before, "%d[%s]*$") ~= nil or find(before, "%d\194\160$") ~= nil or find(before, "%d\226\128\175$") ~= nil
end

return M
