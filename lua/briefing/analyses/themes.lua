-- doc.themes: groups of terms that occur together, each with a label, the keywords that show it, the sentences that are
-- its best evidence, and where in the text it is present. The most salient first.
local core = require "briefing.core"
local keywords = require "briefing.keywords.document"
local lexicons = require "briefing.names.lexicon"
local names = require "briefing.keywords.names"
local registry = require "briefing.registry"
local round = require "briefing.round"
local vectors_of = require("briefing.summary.vectors").of
local words_in = require("briefing.summary.phrases").words_in

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

-- The endings of participles, each with a zero byte behind it.
local function endings_of(language)
  local endings = {}
  lexicons.entries_of(language and language.participle_endings, function(ending) endings[#endings + 1] = ending .. "\0" end)
  return table.concat(endings)
end

-- Keywords with the name alone where a verb tells who speaks, each once, and their scores rounded.
local function told_keywords(found, spoken)
  local kept, seen = {}, {}
  for _, keyword in ipairs(found) do
    keyword.text, keyword.score = spoken(keyword.text) or keyword.text, round(keyword.score, 4)
    if not seen[keyword.text] then kept[#kept + 1] = keyword end
    seen[keyword.text] = true
  end
  return kept
end

-- A theme as the core finds it, in bytes of the text.
local function told(doc, vectors, theme, spoken)
  local evidence, spread = {}, {}
  for k, s in ipairs(theme.evidence) do
    evidence[k] = { first = vectors.first[s], last = vectors.last[s], score = round(theme.scores[k] / theme.scores[1], 4) }
  end
  for k, s in ipairs(theme.sentences) do spread[k] = round((vectors.first[s] - 1) / #doc.text, 4) end
  return { label = theme.name or theme.keywords[1].text, keywords = told_keywords(theme.keywords, spoken),
    evidence = evidence, salience = round(theme.salience, 4), spread = spread }
end

registry.analysis("themes", function(doc)
  local vectors = vectors_of(doc)
  if vectors.n == 0 then return {} end
  local nuclei = vectors.bags:nuclei(heading_terms(doc), parts_of(doc, vectors))
  local found = nuclei:themes(keywords.candidates(doc, keywords.MOST), keywords.MOST,
    endings_of(registry.language(doc.language)), math.min(MOST, math.ceil(vectors.n / SENTENCES)))
  local themes, salience, spoken = {}, {}, names.spoken(doc)
  local labels = {}
  for k, theme in ipairs(found) do
    found[k] = told(doc, vectors, theme, spoken)
    salience[k], labels[found[k].label] = found[k].salience, true
  end
  for _, theme in ipairs(found) do
    local name = spoken(theme.label)
    if name and not labels[name] then theme.label, labels[name] = name, true end
  end
  for k, at in ipairs(core.ranking(salience)) do themes[k] = found[at] end
  return themes
end, { options = {} })
