-- Names and quotations of whole articles in spec/data/articles against their gold: mentions, kinds, entities whole,
-- quotations, speakers, acronyms. Each figure is held: a share of 1 is no fault. Gold positions are bytes from 0, half open.
local gold_of = require("support.gold").read

-- The lowest share allowed of each measure, 1 where none is given.
local ARTICLES = {
  { "de-moor", mentions = 0.769 },
  { "de-prozess" },
  { "en-ceasefire", mentions = 0.961 },
  { "en-chips", kinds = 0.904, quotes = 0.909, speakers = 0.800 },
  { "en-clinic", mentions = 0.978, whole = 0.800 },
  { "en-football", mentions = 0.986, kinds = 0.863 },
  { "en-measles", kinds = 0.958, speakers = 0.888 },
  { "en-merger" },
  { "en-museum" },
  { "en-ornithologist", mentions = 0.950, whole = 0.666, speakers = 0.600 },
  { "en-seawall", mentions = 0.978 },
  { "en-solar" },
  { "en-strike" },
  { "en-telescope", mentions = 0.975, kinds = 0.947 },
  { "en-tornado" },
  { "en-trial", kinds = 0.958, quotes = 0.909, speakers = 0.909 },
  { "en-wildfire", kinds = 0.950 },
  { "es-abejas" },
  { "es-escritora", mentions = 0.947, whole = 0.777 },
  { "es-liga", kinds = 0.941 },
  { "es-tasa" },
  { "es-tren", mentions = 0.976 },
  { "es-tribunal", quotes = 0.857, speakers = 0.857 },
  { "es-vacuna" },
  { "es-volcan", mentions = 0.892, whole = 0.777 },
  { "fr-archives", mentions = 0.980, quotes = 0.800, speakers = 0.800 },
  { "fr-cinema", mentions = 0.880 },
  { "fr-crue", kinds = 0.888 },
  { "fr-loup", mentions = 0.888 },
  { "fr-mairie", mentions = 0.984 },
  { "fr-proces", kinds = 0.941 },
  { "fr-pyrenees", mentions = 0.969 },
  { "fr-sante", mentions = 0.979, kinds = 0.947, quotes = 0.857, speakers = 0.857 },
  { "fr-sommet" },
  { "fr-usine" },
  { "it-sanita" },
  { "pt-porto" },
}

-- Kinds of the gold as doc.entities tells them.
local KINDS = {
  country = "place", region = "place", place = "place", organisation = "organization", person = "person",
  product = "other", law = "other", event = "other",
}

local function key(first, last) return first .. "-" .. last end

-- F1 of two sets of keys; what is only in the gold (-) and only in what was found (+) goes to `faults`.
local function agreement(wanted, found, faults)
  local hits, n_wanted, n_found = 0, 0, 0
  for k, text in pairs(wanted) do
    n_wanted = n_wanted + 1
    if found[k] then hits = hits + 1 else faults[#faults + 1] = "- " .. text end
  end
  for k, text in pairs(found) do
    n_found = n_found + 1
    if not wanted[k] then faults[#faults + 1] = "+ " .. text end
  end
  return n_wanted + n_found == 0 and 1 or 2 * hits / (n_wanted + n_found)
end

-- The entity found at each mention, and the mentions of the gold with the number of their entity.
local function mentions(gold, doc)
  local owner, wanted, found, number = {}, {}, {}, {}
  for e, entity in ipairs(gold.entities) do
    for _, m in ipairs(entity.mentions) do
      wanted[key(m.s + 1, m.e)], number[key(m.s + 1, m.e)] = m.t, e
    end
  end
  for _, entity in ipairs(doc.entities) do
    for _, m in ipairs(entity.mentions) do
      found[key(m[1], m[2])], owner[key(m[1], m[2])] = doc.text:sub(m[1], m[2]), entity
    end
  end
  return wanted, found, owner, number
end

local measures = {}

function measures.mentions(gold, doc, faults)
  local wanted, found = mentions(gold, doc)
  return agreement(wanted, found, faults)
end

-- Share of the entities with several mentions whose mentions are all found, as one entity.
function measures.whole(gold, doc, faults)
  local _, _, owner = mentions(gold, doc)
  local several, whole = 0, 0
  for _, entity in ipairs(gold.entities) do
    if #entity.mentions > 1 then
      several = several + 1
      local first = owner[key(entity.mentions[1].s + 1, entity.mentions[1].e)]
      local all = first ~= nil
      for _, m in ipairs(entity.mentions) do all = all and owner[key(m.s + 1, m.e)] == first end
      if all then whole = whole + 1 else faults[#faults + 1] = entity.name end
    end
  end
  return several == 0 and 1 or whole / several
end

-- Share of the entities found whose kind is right.
function measures.kinds(gold, doc, faults)
  local _, _, owner = mentions(gold, doc)
  local found, right = 0, 0
  for _, entity in ipairs(gold.entities) do
    local known
    for _, m in ipairs(entity.mentions) do known = known or owner[key(m.s + 1, m.e)] end
    if known then
      found = found + 1
      if known.kind == KINDS[entity.type] then right = right + 1
      else faults[#faults + 1] = entity.name .. ": " .. known.kind end
    end
  end
  return found == 0 and 1 or right / found
end

local function quotations(gold, doc, with_speaker)
  local wanted, found = {}, {}
  for _, q in ipairs(gold.quotes) do
    local speaker = with_speaker and q.speaker_name or ""
    if not with_speaker or q.speaker_name then wanted[key(q.quote.s + 1, q.quote.e) .. " " .. speaker] = q.quote.t end
  end
  for _, q in ipairs(doc.quotes) do
    local speaker = with_speaker and q.speaker or ""
    if not with_speaker or q.speaker then found[key(q.first, q.last) .. " " .. speaker] = q.text end
  end
  return wanted, found
end

function measures.quotes(gold, doc, faults)
  local wanted, found = quotations(gold, doc, false)
  return agreement(wanted, found, faults)
end

function measures.speakers(gold, doc, faults)
  local wanted, found = quotations(gold, doc, true)
  return agreement(wanted, found, faults)
end

function measures.acronyms(gold, doc, faults)
  local wanted, found = {}, {}
  for _, a in ipairs(gold.acronyms) do wanted[a.acronym .. " = " .. a.expansion] = a.acronym end
  for _, a in ipairs(doc.acronyms) do
    if a.expansion then found[a.acronym .. " = " .. a.expansion] = a.acronym end
  end
  return agreement(wanted, found, faults)
end

describe("names in articles", function()
  local order = { "mentions", "whole", "kinds", "quotes", "speakers", "acronyms" }
  for _, article in ipairs(ARTICLES) do
    local gold, doc = gold_of(article[1])
    for _, measure in ipairs(order) do
      it(("%s: %s"):format(article[1], measure), function()
        local faults = {}
        local share = measures[measure](gold, doc, faults)
        table.sort(faults)
        local floor = article[measure] or 1
        assert(share >= floor - 0.0005, ("%.3f, at least %.3f wanted:\n%s"):format(share, floor, table.concat(faults, "\n")))
      end)
    end
  end
end)
