-- Section "corpus_duplicates": articles that are nearly the same, and ids that are used more than once.
local duplicates = require "briefing.corpus.duplicates"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local GROUPS, ARTICLES, IDS = 20, 6, 20 -- shown; ids of a group; ids used more than once

-- The likeness of a group's articles with its first, from the least to the most.
local function likeness(labels, group)
  local low, high = labels:number(group.least, 2), labels:number(group.articles[2].likeness, 2)
  return low == high and low or low .. "–" .. high
end

local function groups_table(labels, groups)
  local rows = {}
  for g = 1, math.min(GROUPS, #groups) do
    local articles, ids = groups[g].articles, {}
    for i = 2, math.min(#articles, ARTICLES) do ids[#ids + 1] = articles[i].id end
    if #articles > ARTICLES then ids[#ids + 1] = labels:count("further", #articles - ARTICLES) end
    rows[g] = { labels:number(#articles), articles[1].id, table.concat(ids, ", "), likeness(labels, groups[g]) }
  end
  return nodes.table({ { label = labels:get "how_many", align = "right" }, labels:get "article_id", labels:get "like_it",
    { label = labels:get "likeness", align = "right" } }, rows)
end

local function ids_table(labels, repeated)
  local rows = {}
  for i = 1, math.min(IDS, #repeated) do rows[i] = { repeated[i].id, labels:number(repeated[i].count) } end
  return nodes.table({ labels:get "article_id", { label = labels:get "count", align = "right" } }, rows,
    { caption = labels:get "repeated_ids" })
end

registry.section("corpus_duplicates", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, list = context.labels, {}
    local groups, repeated = duplicates.of(corpus.part), duplicates.repeated_ids(corpus.part)
    if #groups > 0 then
      list[1] = nodes.paragraph(labels:count("duplicates_note", #groups))
      list[2] = groups_table(labels, groups)
      list[3] = context.more(#groups, GROUPS)
    end
    if #repeated > 0 then
      list[#list + 1] = ids_table(labels, repeated)
      list[#list + 1] = context.more(#repeated, IDS)
    end
    return list
  end,
})
