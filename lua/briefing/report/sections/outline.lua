-- Section "outline": the article's headings, and how hard each part is to read.
local core = require "briefing.core"
local nodes = require "briefing.report.nodes"
local parts_of = require("briefing.report.parts").of
local registry = require "briefing.registry"

local LEAST = 40 -- words: fewer say nothing about ease
local LONG = 6   -- letters: a longer word is long (LIX, Björnsson 1968)

-- The headings as a list within lists by their levels.
local function heading_list(doc)
  local repaired = require("briefing.repair").apply
  local root = nodes.list {}
  local open = { { level = 0, list = root } }
  for _, block in ipairs(doc.blocks) do
    if block.kind == "heading" then
      local level = block.level or 1
      while open[#open].level >= level do open[#open] = nil end
      local parent = open[#open]
      if not parent.list then
        parent.list = nodes.list {}
        parent.item.nodes = { parent.list }
      end
      local item = { content = repaired(doc, block.first, block.last), first = block.first, last = block.last }
      table.insert(parent.list.items, item)
      open[#open + 1] = { level = level, item = item }
    end
  end
  return root
end

-- LIX of each part from the document's sentences and words: words a sentence plus the share of long words in per cent.
local function measure(doc, parts)
  local sentences, p = doc.sentences, 1
  local counts = core.sentence_words(doc.text, sentences, doc.words, LONG)
  for s = 1, #sentences do
    local from = sentences:bounds(s)
    while p < #parts and parts[p].last < from do p = p + 1 end
    local part = parts[p]
    part.sentences = (part.sentences or 0) + 1
    part.words = (part.words or 0) + counts[2 * s - 1]
    part.long = (part.long or 0) + counts[2 * s]
  end
end

local function reading_chart(doc, labels)
  local parts, rows, lines = parts_of(doc), {}, {}
  measure(doc, parts)
  for _, part in ipairs(parts) do
    if (part.words or 0) >= LEAST then
      local lix = part.words / part.sentences + 100 * (part.long or 0) / part.words
      local name = part.heading and doc.text:sub(part.heading.first, part.heading.last) or labels:get "opening"
      rows[#rows + 1] = { label = name, share = math.min(1, lix / 100), value = ("%.0f"):format(lix) }
      lines[#lines + 1] = { name, ("%.0f"):format(lix), labels:number(part.words), labels:number(part.sentences) }
    end
  end
  if #rows < 2 then return nil end
  local function number(key) return { label = labels:get(key), align = "right" } end
  return nodes.chart { type = "bars", title = labels:get "readability_chart", desc = labels:get "readability_desc", rows = rows,
    grid = { 0.3, 0.6 },
    table = nodes.table({ labels:get "heading", number "readability", number "words_head", number "sentences_head" }, lines) }
end

registry.section("outline", {
  build = function(doc, context)
    local list = heading_list(doc)
    if #list.items == 0 then return nil end
    return { list, reading_chart(doc, context.labels) }
  end,
})
