-- doc.themes: groups of terms that occur together, each with a label, the keywords that show it, the sentences that are
-- its best evidence, and where in the text it is present. The most salient first.
local registry = require "briefing.registry"
local vectors_of = require("briefing.summary.vectors").of
local words_in = require("briefing.summary.phrases").words_in
local theme = require "briefing.summary.theme"

local MOST = 9 -- themes
local SENTENCES = 3.5 -- of the text for each theme: a short article has fewer

-- Ids of the terms of headings.
local function heading_terms(doc)
  local ids, words, terms = {}, doc.words, doc.terms
  for _, block in ipairs(doc.blocks) do
    if block.kind == "heading" then
      for w in words_in(words, block.first, block.last) do ids[#ids + 1] = terms:id(w) end
    end
  end
  return ids
end

-- The block in which each sentence stands, by number; list items of one list count as one.
local function parts_of(doc, vectors)
  local part, b, blocks, number = {}, 1, doc.blocks, 1
  for s = 1, vectors.n do
    while blocks[b] and blocks[b].last < vectors.first[s] do
      local next_one = blocks[b + 1]
      if not (next_one and next_one.kind == "list_item" and blocks[b].kind == "list_item") then number = number + 1 end
      b = b + 1
    end
    part[s] = number
  end
  return part
end

registry.analysis("themes", function(doc)
  local vectors = vectors_of(doc)
  if vectors.n == 0 then return {} end
  local groups = vectors.bags:nuclei(heading_terms(doc), parts_of(doc, vectors))
  local found = {}
  for order, group in ipairs(groups) do
    local candidate = theme.of_group(vectors, group)
    if candidate then
      candidate.order = order
      found[#found + 1] = candidate
    end
  end
  table.sort(found, theme.before)
  return theme.finish(doc, vectors, found, math.min(MOST, math.ceil(vectors.n / SENTENCES)))
end, { options = {} })
