-- Section "corpus_entities": who and what is named, and in how many articles of each group.
local nodes = require "briefing.report.nodes"
local rank = require "briefing.corpus.rank"
local registry = require "briefing.registry"
local totals = require "briefing.corpus.totals"

local ROWS, GROUPS = 12, 5 -- names of a kind; groups with a column of their own

local KINDS = { "person", "organization", "place", "group", "other" } -- in order; others follow as they come

-- The kinds there are, and the entities of each, the best known first.
local function by_kind(part)
  local kinds, of_kind = {}, {}
  local function list_of(kind)
    if not of_kind[kind] then
      of_kind[kind] = {}
      kinds[#kinds + 1] = kind
    end
    return of_kind[kind]
  end
  for _, kind in ipairs(KINDS) do list_of(kind) end
  for entity in totals.each(part, "entity", 2) do table.insert(list_of(entity.keys[2]), entity) end
  for _, list in pairs(of_kind) do
    rank(list, function(entity) return entity.documents end, function(entity) return entity.count end)
  end
  return kinds, of_kind
end

local function columns_of(labels, groups, shown)
  local function number(label) return { label = label, align = "right" } end
  local columns = { labels:get "name", number(labels:get "count"), number(labels:get "articles_head") }
  for g = 1, shown do columns[#columns + 1] = number(groups[g].name ~= "" and groups[g].name or labels:get "no_group") end
  if shown > 0 and #groups > shown then columns[#columns + 1] = number(labels:get "other_groups") end
  return columns
end

local function row_of(labels, entity, groups, shown)
  local cells = { nodes.strong(entity.keys[1]), labels:number(entity.count), labels:number(entity.documents) }
  local rest = entity.documents
  for g = 1, shown do
    local own = entity.by_group[groups[g].name]
    local documents = own and own[1] or 0
    cells[#cells + 1] = labels:number(documents)
    rest = rest - documents
  end
  if shown > 0 and #groups > shown then cells[#cells + 1] = labels:number(rest) end
  return cells
end

registry.section("corpus_entities", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part, list = context.labels, corpus.part, {}
    local groups = totals.of(part).groups
    local shown = #groups > 1 and math.min(GROUPS, #groups) or 0
    local kinds, of_kind = by_kind(part)
    for _, kind in ipairs(kinds) do
      local entities, rows = of_kind[kind], {}
      for i = 1, math.min(ROWS, #entities) do rows[i] = row_of(labels, entities[i], groups, shown) end
      if #rows > 0 then
        list[#list + 1] = nodes.heading(labels:kind("kinds", kind))
        list[#list + 1] = nodes.table(columns_of(labels, groups, shown), rows)
        list[#list + 1] = context.more(#entities, ROWS)
      end
    end
    return list
  end,
})
