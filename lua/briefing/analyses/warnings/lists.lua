-- Warnings about lists: announced and not there, of fewer things than announced, numbered with a gap.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local languages = require "briefing.language"
local lexicons = require "briefing.names.lexicon"
local registry = require "briefing.registry"
local warning = require "briefing.warning"

local function span(block) return { block.first, block.last } end

local FOLLOWS_COLON = { list_item = true, table = true, quote = true }

-- Whether a paragraph opens with a quotation mark: what a colon before it announces.
local function is_quotation(text, block)
  return form.QUOTES[form.character(text, block.first)] ~= nil
end

local function lists_announced(doc, warn)
  local text, blocks = doc.text, doc.blocks
  for i, block in ipairs(blocks) do
    if block.announces and form.count_words(text, block.first, block.last, 3) >= 3 then
      local after = blocks[i + 1]
      if after and after.key == "rule" then after = blocks[i + 2] end
      if not (after and (FOLLOWS_COLON[after.kind] or (after.kind == "paragraph" and is_quotation(text, after)))) then
        warn("list_intro_without_list", "medium", { span(block) }, nil, after and "other" or "end")
      end
    end
  end
end

-- The lists of a document: { items, intro } in text order, items of the outermost depth only.
local function lists_of(blocks)
  local lists, list = {}, nil
  for i, block in ipairs(blocks) do
    if block.kind == "list_item" then
      if not list or list.number ~= block.list then
        local before = blocks[i - 1]
        list = { number = block.list, items = {}, labels = 0, intro = before and before.announces and before or nil }
        lists[#lists + 1] = list
      end
      if block.depth == 0 then
        list.items[#list.items + 1] = block
        if block.label then list.labels = list.labels + 1 end
      end
    end
  end
  return lists
end

local MOST_ANNOUNCED = 12 -- things; more are a figure, not a list's length
local MOST_WORDS = 12     -- of the sentence that announces them

-- The number of things that the sentence before a list announces: "Three factors explain it:". It opens the sentence.
local function announced(doc, words, intro)
  local index, covers = doc.sentences:find(intro.last)
  if not covers then return nil end
  local first, last = doc.sentences:bounds(index)
  if form.count_words(doc.text, first, last, MOST_WORDS) > MOST_WORDS then return nil end
  local word = doc.text:sub(first, math.min(last, first + 30)):match "^[^ \194]+"
  local count = word and (tonumber(word:match "^%d%d?$") or words[core.fold(word)])
  return count and count <= MOST_ANNOUNCED and count or nil
end

local function number_words(language)
  local words = {}
  for word, value in pairs(language.number_words or {}) do words[core.fold(word)] = value end
  return words
end

local function gap_in(items)
  for i = 2, #items do
    local before, item = items[i - 1], items[i]
    if before.ordinal and item.ordinal and item.style == before.style and item.ordinal > before.ordinal + 1 then
      return before, item
    end
  end
end

local function incomplete_lists(doc, warn)
  local lists = lists_of(doc.blocks)
  if #lists == 0 then return end
  local language = registry.language(doc.language) or registry.language "en"
  local words = languages.compiled(language, "folded number words", number_words)
  local labelled = {}
  for _, list in ipairs(lists) do
    local style = list.items[1] and list.items[1].style
    if style and list.labels == #list.items then labelled[style] = (labelled[style] or 0) + 1 end
  end
  for _, list in ipairs(lists) do
    local items, intro = list.items, list.intro
    local first = items[1]
    if first then
      local mention = span(intro or first)
      local count = intro and announced(doc, words, intro)
      local before, after = gap_in(items)
      if count and count > #items then
        -- one lost is likelier than many: then the number may be of something else
        local level = count == #items + 1 and "medium" or "low"
        warn("incomplete_list", level, { mention }, { announced = count, listed = #items }, "count")
      elseif before then
        warn("incomplete_list", "medium", { span(after) }, { before = before.ordinal, after = after.ordinal }, "gap")
      elseif first.ordinal and first.ordinal > 1 then
        warn("incomplete_list", "low", { span(first) }, { first = first.ordinal }, "start")
      elseif list.labels == 0 and #items > 1 and (labelled[first.style] or 0) >= 2 then
        warn("incomplete_list", "low", { mention }, nil, "labels")
      end
    end
  end
end

-- Lists within a sentence: "three measures: a levy and a rise in the tax".

local MOST_BETWEEN = 2 -- words between the number and the colon: "three main reasons:"
local MOST_EACH = 8    -- words of a thing listed; longer ones are clauses
local MOST_LISTED = 600 -- bytes behind the colon that are read

-- The number told right before a colon at byte `colon` of a sentence that begins at `first`, with what it counts between:
-- "Figure 3:" counts nothing.
local function number_before(text, first, colon, words)
  local between = 0
  for word in text:sub(math.max(first, colon - 60), colon - 1):reverse():gmatch "[^ \t-\r]+" do
    word = word:reverse()
    local count = tonumber(word:match "^%d%d?$") or words[core.fold(word)]
    if count then return between > 0 and count >= 2 and count <= MOST_ANNOUNCED and count or nil end
    between = between + 1
    if between > MOST_BETWEEN or word:find "[,;%.]" then return nil end
  end
end

-- As many things as the text behind a colon can list at most; nil where it is no list of a few words each.
local function most_listed(text, first, last, coordinators)
  if last - first > MOST_LISTED then return nil end
  local listed = text:sub(first, last)
  if listed:find "[:\"]" or listed:find "\226\128[\156-\158]" or listed:find "\194[\171\187]" then return nil end
  local things, words = 1, 0
  for word in listed:gsub("[,;]", " , "):gmatch "[^ \t-\r]+" do
    if word == "," or coordinators[word] then
      things, words = things + 1, 0
    else
      words = words + 1
      if words > MOST_EACH then return nil end
    end
  end
  return things > 1 and things or nil
end

local function incomplete_sentences(doc, warn)
  local text, sentences = doc.text, doc.sentences
  local language = registry.language(doc.language) or registry.language "en"
  local words = languages.compiled(language, "folded number words", number_words)
  local coordinators = lexicons.of(doc.language).coordinators
  local colon = text:find(": ", 1, true)
  while colon do
    local index, covers = sentences:find(colon)
    if covers then
      local first, last = sentences:bounds(index)
      local announces = colon < last and number_before(text, first, colon, words)
      local listed = announces and most_listed(text, colon + 1, last, coordinators)
      if listed and listed < announces then
        warn("incomplete_list", listed + 1 == announces and "medium" or "low", { { first, last } },
          { announced = announces, listed = listed }, "count")
      end
    end
    colon = text:find(": ", colon + 1, true)
  end
end

return function(doc)
  local warnings, warn = warning.list()
  lists_announced(doc, warn)
  incomplete_lists(doc, warn)
  incomplete_sentences(doc, warn)
  return warnings
end
