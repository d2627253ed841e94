-- Warnings about sources: nobody quoted or named, promises nobody is named for, acronyms never explained, names that
-- stand in a table only.
local lexicons = require "briefing.names.lexicon"
local speakers = require "briefing.quotes.speakers"
local languages = require "briefing.language"
local registry = require "briefing.registry"

local prose = { paragraph = true, list_item = true, quote = true }

local function build(language)
  return { promises = lexicons.set(language.promise_words), sources = lexicons.set(language.source_words) }
end

local function lexicon_of(doc)
  local language = registry.language(doc.language) or languages.new(doc.language, {})
  return languages.compiled(language, "sources", build)
end

-- The first attribution phrase in folded text[from..], or nil.
local function attributed(folded, cues)
  for _, phrase in ipairs(cues.attributions) do
    local a, b = folded:find(phrase, 1, true)
    while a do
      if not folded:find("^[%l\128-\255]", b + 1) and (a == 1 or not folded:find("^[%w\128-\255]", a - 1)) then return a end
      a, b = folded:find(phrase, b + 1, true)
    end
  end
end

-- no_attribution: prose of some length without a quotation, a reported speaker, an attribution phrase or a link.
local function no_attribution(doc, add)
  local words, links = 0, false
  local block, blocks = 1, doc.blocks
  for first, _, kind in doc.words:each() do
    while blocks[block] and blocks[block].last < first do block = block + 1 end
    if blocks[block] and prose[blocks[block].kind] and first >= blocks[block].first then
      words = words + 1
      if kind == "url" then links = true end
    end
  end
  if words < 60 or links or #doc:analyze("quotes", { reported = true }) > 0 then return end
  local cues = speakers.cues(doc.language)
  if next(cues.verbs) == nil then return end
  for _, b in ipairs(blocks) do
    if prose[b.kind] and attributed(lexicons.key(doc.text:sub(b.first, b.last)), cues) then return end
  end
  local level = words >= 150 and "high" or "medium"
  add("no_attribution", level, "No source or quotation is named: nothing in the prose is attributed.", {})
end

-- uncited_promise: a sentence or row that tells of a promise and names nobody who made it or reports it.
local function uncited_promises(doc, add)
  local promises = lexicon_of(doc).promises
  if next(promises) == nil then return end
  local cues = speakers.cues(doc.language)
  local mentions, text = doc.names.mentions, doc.text
  local m = 1
  local memo = {}
  local function look(first, last)
    while mentions[m] and mentions[m].last < first do m = m + 1 end
    local at, stop, said
    for a, word, b in text:sub(first, last):gmatch "()([%w\128-\255]+)()" do
      local key = memo[word]
      if not key then
        key = lexicons.key(word)
        memo[word] = key
      end
      if said and cues.links[key] then return end -- somebody tells that it was promised
      said = cues.verbs[key]
      if promises[key] and not at then at, stop = first + a - 1, first + b - 2 end
    end
    if not at then return end
    local k = m
    while mentions[k] and mentions[k].first <= last do
      local kind = mentions[k].entity.kind
      if kind ~= "other" then return end
      k = k + 1
    end
    local folded = lexicons.key(text:sub(first, last))
    if attributed(folded, cues) or folded:find '[\171"]' or folded:find("\226\128\156", 1, true) then return end
    local message = ("A promise (“%s”) without its maker or a source."):format(text:sub(at, stop))
    add("uncited_promise", "medium", message, { { first, last } })
  end
  local next_sentence = doc.sentences:each()
  local s_first, s_last = next_sentence()
  for _, block in ipairs(doc.blocks) do
    while s_first and s_first < block.first do s_first, s_last = next_sentence() end
    if block.kind == "table" and block.cells then
      for _, row in ipairs(block.cells) do
        if row[1] then look(row[1][1], row[#row][2]) end
      end
    elseif prose[block.kind] then
      while s_first and s_first <= block.last do
        look(s_first, s_last)
        s_first, s_last = next_sentence()
      end
    end
  end
end

-- unexpanded_acronym: one warning an acronym, all its mentions.
local function unexpanded(doc, add)
  for _, acronym in ipairs(doc.acronyms) do
    if not acronym.expansion and not acronym.known and not acronym.unit then
      add("unexpanded_acronym", "low", ("“%s” is never explained."):format(acronym.acronym), acronym.mentions)
    end
  end
end

-- entity_once: actors that stand in a table and nowhere in the prose.
local function table_only(doc, add)
  local tables = {}
  for _, block in ipairs(doc.blocks) do
    if block.kind == "table" then tables[#tables + 1] = block end
  end
  if #tables == 0 then return end
  local names, mentions = {}, {}
  for _, entity in ipairs(doc.entities) do
    local only, t = true, 1
    for _, mention in ipairs(entity.mentions) do
      while tables[t] and tables[t].last < mention[1] do t = t + 1 end
      only = only and tables[t] ~= nil and mention[1] >= tables[t].first
    end
    if only then
      if #names < 8 then names[#names + 1] = entity.name end
      mentions[#mentions + 1] = entity.mentions[1]
    end
  end
  if #mentions > 0 then
    add("entity_once", "low", ("Named in a table only, never in the prose: %s."):format(table.concat(names, ", ")), mentions)
  end
end

--- array of { kind, level, message, mentions }
return function(doc)
  local warnings = {}
  local function add(kind, level, message, mentions)
    warnings[#warnings + 1] = { kind = kind, level = level, message = message, mentions = mentions }
  end
  no_attribution(doc, add)
  uncited_promises(doc, add)
  unexpanded(doc, add)
  table_only(doc, add)
  return warnings
end
