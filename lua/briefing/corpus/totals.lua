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

--- The facts of a facet whose last key is a group, summed up by their first keys.
---@param part table
---@param facet string
---@param keys integer how many first keys make an item
---@return { keys: string[], documents: integer, count: integer, by_group: table<string, table> }[] items in byte order;
---   `documents` and `count` are the facet's first and second value, `by_group` the same two of each group
function M.by_group(part, facet, keys)
  local list, items = {}, {}
  local function add(to, values)
    to.documents, to.count = to.documents + values[1], to.count + values[2]
  end
  for names, values in part:facts(facet) do
    local name, group = table.concat(names, "\0", 1, keys), names[#names]
    local item = items[name]
    if not item then
      item = { keys = names, documents = 0, count = 0, by_group = {} }
      items[name] = item
      list[#list + 1] = item
    end
    item.by_group[group] = item.by_group[group] or { documents = 0, count = 0 }
    add(item, values)
    add(item.by_group[group], values)
  end
  return list
end

return M
