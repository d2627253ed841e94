-- Warnings about sources: nobody quoted or named, promises nobody is named for, acronyms never explained, names that
-- stand in a table only.
local lexicons = require "briefing.names.lexicon"
local phrases = require "briefing.names.phrases"
local cues_of = require "briefing.quotes.cues"
local reported = require "briefing.quotes.reported"
local languages = require "briefing.language"
local registry = require "briefing.registry"
local warning = require "briefing.warning"
local search = require "briefing.search"

local prose = { paragraph = true, list_item = true, quote = true }

local function build(language)
  return {
    nouns = language.promise_nouns and lexicons.set(language.promise_nouns),
    passive = lexicons.set(language.passive_words),
  }
end

-- What a language says of sources, as far as it is compiled once; the language; and its attributions in the text.
local function lexicon_of(doc)
  local language = registry.language(doc.language) or languages.new(doc.language, {})
  local sets = languages.compiled(language, "sources", build)
  return {
    language = language, nouns = sets.nouns, passive = sets.passive,
    attributions = phrases.of(language.attributions, doc.names.words),
  }
end

local function attributed(doc, lexicon, first, last)
  for _, phrase in ipairs(lexicon.attributions) do
    if phrases.find(doc.text, phrase, first, last) then return true end
  end
  return false
end

-- The words behind which something is told: phrases of a list in the prose, and where `links` is given only before one of
-- its words, as in "analysts said that".
local function stands_in_prose(doc, list, links)
  local text, sentences = doc.text, doc.sentences
  for _, phrase in ipairs(list) do
    for a, b in phrases.places(text, phrase) do
      local _, inside = sentences:find(a)
      local word = links and text:match("^ ([0-9A-Za-z\128-\255]+)", b + 1)
      if inside and (not links or word and links[lexicons.key(word)]) then return true end
    end
  end
  return false
end

-- Whether the text has the address of a page; its signs are sought as they are: a pattern tries every byte.
local function has_link(text)
  local _, mark = text:find("://", 1, true)
  while mark do
    if text:sub(math.max(mark - 7, 1), mark - 3):find "https?$" then return true end
    _, mark = text:find("://", mark + 1, true)
  end
  _, mark = text:find("www.", 1, true)
  while mark do
    if text:find("^[0-9A-Za-z]", mark + 1) then return true end
    _, mark = text:find("www.", mark + 1, true)
  end
  return false
end

-- no_attribution: prose of some length without a quotation, a reported speaker, an attribution phrase or a link.
local function no_attribution(doc, lexicon, warn)
  local cues = cues_of.of(doc.language)
  if #cues.verbs == 0 then return end
  local bytes = 0
  for _, block in ipairs(doc.blocks) do
    if prose[block.kind] then bytes = bytes + block.last - block.first + 1 end
  end
  -- a few sentences need no source
  if bytes < 400 or has_link(doc.text) or #doc.quotes > 0 or #reported.of(doc, doc.quotes) > 0 then return end
  if stands_in_prose(doc, lexicon.attributions) then return end
  if stands_in_prose(doc, phrases.of(lexicon.language.speech_verbs, doc.names.words), cues.links) then return end
  warn("no_attribution", bytes >= 900 and "high" or "medium", {})
end

-- Whether a sentence or row names somebody, reports speech, or quotes: then a promise in it has a source.
local function sourced(doc, lexicon, first, last)
  local mentions = doc.names.mentions
  local i = search.from(mentions, "first", first)
  while mentions[i] and mentions[i].first <= last do
    if mentions[i].entity.kind ~= "other" then return true end
    i = i + 1
  end
  local text = doc.text:sub(first, last)
  if text:find '"' or text:find("\226\128\156", 1, true) or text:find("\194\171", 1, true) then return true end
  local cues, said = cues_of.of(doc.language), false
  for word in text:gmatch "[0-9A-Za-z\128-\255]+" do
    local key = lexicons.key(word)
    if said and cues.links[key] then return true end
    said = cues.verbs[key]
  end
  return attributed(doc, lexicon, first, last)
end

-- Whether the promise at a..b is a verb with a subject, which makes it, be it "the government": no noun, no passive.
local function has_maker(doc, lexicon, first, a, b)
  if not lexicon.nouns or lexicon.nouns[lexicons.key(doc.text:sub(a, b))] then return false end
  local words = 0
  for word in doc.text:sub(first, a - 1):gmatch "[0-9A-Za-z\128-\255]+" do
    if lexicon.passive[lexicons.key(word)] then return false end
    words = words + 1
  end
  return words > 0
end

-- Whether a pronoun before byte `at` of the sentence that begins at `first` carries on who the sentence before it names.
local function carried(doc, lexicon, first, at)
  local i, inside = doc.sentences:find(first)
  if not inside or i < 2 then return false end
  local pronouns, has_pronoun = cues_of.of(doc.language).pronouns, false
  for word in doc.text:sub(first, at - 1):gmatch "[0-9A-Za-z\128-\255]+" do
    has_pronoun = has_pronoun or pronouns[lexicons.key(word)] ~= nil
  end
  return has_pronoun and sourced(doc, lexicon, doc.sentences:bounds(i - 1))
end

-- The sentence, or the table row, that holds a position.
local function unit_at(doc, position)
  local i, inside = doc.sentences:find(position)
  if inside then return doc.sentences:bounds(i) end
  for _, block in ipairs(doc.blocks) do
    if block.kind == "table" and block.cells and position >= block.first and position <= block.last then
      for _, row in ipairs(block.cells) do
        if row[1] and position >= row[1][1] and position <= row[#row][2] then return row[1][1], row[#row][2] end
      end
    end
  end
end

local most = 20 -- promises told at most

-- uncited_promise: a sentence or row that tells of a promise and names nobody who made it or reports it.
local function uncited_promises(doc, lexicon, warn)
  local text = doc.text
  local told, n = {}, 0
  for _, promise in ipairs(phrases.of(lexicon.language.promise_words, doc.names.words)) do
    local looked, behind = 0, 0
    for a, b in phrases.places(text, promise) do
      if a > behind then
        looked = looked + 1
        if looked > 4 * most or n >= most then break end
        local first, last = unit_at(doc, a)
        behind = last or b
        if first and not told[first] then
          told[first] = true
          n = n + 1
          if not (sourced(doc, lexicon, first, last) or has_maker(doc, lexicon, first, a, b)
            or carried(doc, lexicon, first, a)) then
            warn("uncited_promise", "medium", { { first, last } }, { words = text:sub(a, b) })
          end
        end
      end
    end
  end
end

-- unexpanded_acronym: one warning an acronym, all its mentions.
local function unexpanded(doc, warn)
  for _, acronym in ipairs(doc.acronyms) do
    if not (acronym.expansion or acronym.known or acronym.unit or acronym.code) then
      warn("unexpanded_acronym", "low", acronym.mentions, { acronym = acronym.acronym })
    end
  end
end

-- entity_once: actors that stand in a table and nowhere in the prose.
local function table_only(doc, warn)
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
    if #mentions > #names then names[#names + 1] = "…" end
    warn("entity_once", "low", mentions, { names = names })
  end
end

return function(doc)
  local warnings, warn = warning.list()
  local lexicon = lexicon_of(doc)
  no_attribution(doc, lexicon, warn)
  uncited_promises(doc, lexicon, warn)
  unexpanded(doc, warn)
  table_only(doc, warn)
  return warnings
end
