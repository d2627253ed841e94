-- doc.segments: where the subject changes. An article with headings is divided by them; any other by its words.
-- An array of { first, last, label, keywords = { { text, count }, ... } } in text order.
local core = require "briefing.core"
local registry = require "briefing.registry"
local sections_of = require("briefing.summary.sections").of
local vectors_of = require("briefing.summary.vectors").of
local label = require "briefing.summary.label"

local KEYWORDS = 5
local LABEL_WORDS = 8 -- of a segment's first words, where nothing names it

local function headed(doc)
  local parts = {}
  for _, section in ipairs(sections_of(doc)) do
    local title = section.heading and core.one_line(doc.text:sub(section.heading.first, section.heading.last))
    parts[#parts + 1] = { first = section.first, last = section.last, label = title }
  end
  return parts
end

-- Positions in a sentence where another begins although it was not split there: behind a mark that stands alone, as
-- in text that was cut into tokens ("... the main drain begins . one explain , ...").
local function cuts_of(text, first, last)
  local cuts
  for cut in text:sub(first, last):gmatch "%s[%.!?]%s+['\"]*%s*()" do
    cuts = cuts or {}
    if first + cut - 1 <= last then cuts[#cuts + 1] = first + cut - 1 end
  end
  return cuts
end

-- The units a division may begin at: { first, last, from } as arrays, as in briefing.Vectors.
local function units_of(doc, vectors)
  local text, words, terms = doc.text, doc.words, doc.terms
  local first, last, from, n = {}, {}, {}, 0
  local tokenized = text:find "%s[%.!?]%s" ~= nil
  for s = 1, vectors.n do
    n = n + 1
    first[n], last[n], from[n] = vectors.first[s], vectors.last[s], vectors.from[s]
    local cuts = tokenized and cuts_of(text, vectors.first[s], vectors.last[s])
    if cuts then
      local w, content = vectors.word[s], vectors.from[s]
      local after = w + vectors.words[s]
      for _, cut in ipairs(cuts) do
        while w < after and words:bounds(w) < cut do
          if not terms:is_stop(terms:id(w)) then content = content + 1 end
          w = w + 1
        end
        last[n], last[n + 1] = cut - 1, last[n]
        n = n + 1
        first[n], from[n] = cut, content
      end
    end
  end
  from[n + 1] = vectors.from[vectors.n + 1]
  return first, last, from, n
end

local function divided(doc)
  local vectors = vectors_of(doc)
  local first, last, from, n = units_of(doc, vectors)
  local parts = {}
  local starts = vectors.bags:divide(from, n)
  for k, u in ipairs(starts) do
    local stop = last[(starts[k + 1] or n + 1) - 1]
    while doc.text:find("^%s", stop) do stop = stop - 1 end
    parts[k] = { first = first[u], last = stop }
  end
  return parts
end

local function first_words(doc, part)
  local words, w = {}, math.max(1, (doc.words:find(part.first)))
  for k = w, w + LABEL_WORDS - 1 do
    local first, last = doc.words:bounds(k)
    if not first or last > part.last then break end
    if first >= part.first then words[#words + 1] = doc.words[k] end
  end
  return table.concat(words, " ")
end

registry.analysis("segments", function(doc)
  local sections = sections_of(doc)
  local headings = 0
  for _, section in ipairs(sections) do
    if section.heading then headings = headings + 1 end
  end
  local parts = headings > 0 and headed(doc) or divided(doc)
  local used = {}
  for k, keywords in ipairs(label.of(doc, parts, KEYWORDS)) do
    local part = parts[k]
    part.keywords = keywords
    for _, keyword in ipairs(keywords) do
      if part.label then break end
      if not used[keyword.text] then part.label = keyword.text end
    end
    part.label = part.label or first_words(doc, part)
    used[part.label] = true
  end
  return parts
end, { options = {} })
