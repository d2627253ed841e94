-- What a part holds in all, and by group.
local rank = require "briefing.corpus.rank"

local M = {}

--- Totals of a part: its articles, words and bytes, and the same of each group, the largest group first.
---@param part table
---@return { documents: integer, words: integer, bytes: integer, groups: { name: string, documents: integer, words: integer,
---   bytes: integer }[] }
function M.of(part)
  local all = { documents = 0, words = 0, bytes = 0, groups = {} }
  for keys, values in part:facts "document" do
    all.documents, all.words, all.bytes = all.documents + values[1], all.words + values[2], all.bytes + values[3]
    table.insert(all.groups, { name = keys[1], documents = values[1], words = values[2], bytes = values[3] })
  end
  rank(all.groups, function(group) return group.documents end)
  return all
end

local function same(keys, others, count)
  for i = 1, count do
    if keys[i] ~= others[i] then return false end
  end
  return true
end

-- Adds a fact's values to an item, and to those of its group, its last key.
local function add(item, keys, values)
  local group = keys[#keys]
  local own = item.by_group[group]
  if own then own[1], own[2] = own[1] + values[1], own[2] + values[2] else item.by_group[group] = { values[1], values[2] } end
  item.documents, item.count = item.documents + values[1], item.count + values[2]
end

--- The facts of a facet whose last key is a group, summed up by their first keys, one item after another in byte order.
---@param part table
---@param facet string
---@param count integer how many first keys make an item
---@return fun(): { keys: string[], documents: integer, count: integer, by_group: table<string, integer[]> }? `documents` and
---   `count` are the facet's first and second value, `by_group` the two of each group
function M.each(part, facet, count)
  local facts = part:facts(facet)
  local keys, values = facts()
  return function()
    if not keys then return nil end
    local item = { keys = keys, documents = 0, count = 0, by_group = {} }
    repeat
      add(item, keys, values)
      keys, values = facts()
    until not keys or not same(keys, item.keys, count)
    return item
  end
end

return M
