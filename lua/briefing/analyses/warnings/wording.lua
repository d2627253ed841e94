-- Warnings about wording: signs that a program put synonyms for words (spun text), and claims that do not go together.
local lexicons = require "briefing.names.lexicon"
local languages = require "briefing.language"
local registry = require "briefing.registry"

local prose = { paragraph = true, list_item = true, quote = true, table = true }

-- A list's entries as strings, longest first.
local function endings_of(list)
  local endings = {}
  for key in pairs(lexicons.set(list)) do endings[#endings + 1] = key end
  table.sort(endings, function(a, b)
    if #a ~= #b then return #a > #b end
    return a < b
  end)
  return endings
end

-- Spun phrases by their first word: arrays of arrays of words.
local function phrases_of(list)
  local by_first = {}
  for _, item in ipairs(list or {}) do
    local words = {}
    for word in lexicons.key(item):gmatch "%S+" do words[#words + 1] = word end
    if words[1] then
      by_first[words[1]] = by_first[words[1]] or {}
      table.insert(by_first[words[1]], words)
    end
  end
  return by_first
end

local function tensions_of(list)
  local pairs_of = {}
  for i, item in ipairs(list or {}) do
    local left, right = item:match "^(.-)|(.*)$"
    pairs_of[i] = { endings_of { left }, endings_of { right } }
  end
  return pairs_of
end

local function build(language)
  return {
    phrases = phrases_of(language.spun_phrases),
    plural_only = lexicons.set(language.plural_only),
    articles = lexicons.set(language.singular_articles),
    adverbs = endings_of(language.adverb_endings),
    participles = endings_of(language.participle_endings),
    tensions = tensions_of(language.tensions),
    links = endings_of(language.tension_links),
  }
end

local function lexicon_of(doc)
  local language = registry.language(doc.language) or languages.new(doc.language, {})
  return languages.compiled(language, "wording", build)
end

local function fits(pattern, word)
  if not word then return false end
  if pattern:byte() ~= 42 then return pattern == word end
  return #word > #pattern + 1 and word:sub(-(#pattern - 1)) == pattern:sub(2)
end

local function root(word, endings)
  for _, ending in ipairs(endings) do
    if #word >= #ending + 3 and word:sub(-#ending) == ending then return word:sub(1, #word - #ending) end
  end
end

-- spun_wording, by the words of one block: set phrases with a wrong word, a singular article before a noun that has no
-- singular, an adverb and a participle of one root ("notably noted").
local function spun(doc, lexicon, add)
  local text, blocks = doc.text, doc.blocks
  local block = 1
  -- the last few words: folded, with their bounds
  local keys, firsts, lasts, n = {}, {}, {}, 0
  local memo = {}
  local function judge(i)
    local list = lexicon.phrases[keys[i]]
    if list then
      for _, words in ipairs(list) do
        local matched = i + #words - 1 <= n
        for w = 2, #words do matched = matched and fits(words[w], keys[i + w - 1]) end
        if matched then
          local span = { firsts[i], lasts[i + #words - 1] }
          add("spun_wording", "medium", "reads as if a program put a synonym for the usual word", { span })
          return
        end
      end
    end
    if lexicon.plural_only[keys[i]] then
      for k = i - 1, math.max(1, i - 4), -1 do
        if lexicon.articles[keys[k]] then
          add("spun_wording", "low", "has a singular article before a plural noun", { { firsts[k], lasts[i] } })
          break
        elseif text:sub(lasts[k] + 1, firsts[k + 1] - 1):find "[^%s]" then
          break
        end
      end
    end
    if i < n then
      local adverb = root(keys[i], lexicon.adverbs)
      if adverb and adverb == root(keys[i + 1], lexicon.participles) then
        add("spun_wording", "low", "says the same twice", { { firsts[i], lasts[i + 1] } })
      end
    end
  end
  local function flush()
    for i = 1, n do
      if lexicon.watched[keys[i]] ~= false then judge(i) end
    end
    n = 0
  end
  for first, last in doc.words:each() do
    while blocks[block] and blocks[block].last < first do
      flush()
      block = block + 1
    end
    if blocks[block] and prose[blocks[block].kind] and first >= blocks[block].first then
      local word = text:sub(first, last)
      local key = memo[word]
      if not key then
        key = word:find "[\128-\255A-Z]" and lexicons.key(word) or word
        memo[word] = key
      end
      n = n + 1
      keys[n], firsts[n], lasts[n] = key, first, last
    end
  end
  flush()
end

-- Whether a word can begin something to judge: one table look-up for the many that cannot.
local function watch(lexicon)
  lexicon.watched = setmetatable({}, {
    __mode = "k",
    __index = function(_, key)
      return lexicon.phrases[key] ~= nil or lexicon.plural_only[key] ~= nil or root(key, lexicon.adverbs) ~= nil
    end,
  })
end

-- The first place of each phrase of a list, whole words, in prose; sentences that admit a contrast aside.
local function claims(folded, phrases, links)
  local found
  for _, phrase in ipairs(phrases) do
    local a, b = folded:find(phrase, 1, true)
    while a do
      if not folded:find("^[%w\128-\255]", b + 1) and not folded:find("^[%w\128-\255]", a - 1) and not links(a) then
        if not found or a < found[1] then found = { a, b } end
        break
      end
      a, b = folded:find(phrase, b + 1, true)
    end
  end
  return found
end

-- claim_tension: two claims of a language's list that do not go together, in different sentences, neither of which
-- admits the contrast.
local function tensions(doc, lexicon, add)
  if #lexicon.tensions == 0 then return end
  local text, sentences = doc.text, doc.sentences
  local folded = lexicons.key(text)
  if #folded ~= #text then folded = text:lower() end -- offsets must hold
  local function contrast(position)
    local i, covers = sentences:find(position)
    if not covers then return true end -- not in prose
    local first, last = sentences:bounds(i)
    local sentence = folded:sub(first, last)
    for _, link in ipairs(lexicon.links) do
      local a, b = sentence:find(link, 1, true)
      while a do
        local alone = a == 1 or not sentence:find("^[%w\128-\255]", a - 1)
        if alone and not sentence:find("^[%w\128-\255]", b + 1) then return true end
        a, b = sentence:find(link, b + 1, true)
      end
    end
    return false
  end
  for _, pair in ipairs(lexicon.tensions) do
    local left = claims(folded, pair[1], contrast)
    local right = left and claims(folded, pair[2], contrast)
    if right and sentences:find(left[1]) ~= sentences:find(right[1]) then
      local one, other = text:sub(left[1], left[2]), text:sub(right[1], right[2])
      local message = ("“%s” and “%s” do not go together."):format(one, other)
      add("claim_tension", "medium", message, { left, right })
    end
  end
end

local most = 40 -- warnings about wording told at most

--- array of { kind, level, message, mentions }
return function(doc)
  local lexicon = lexicon_of(doc)
  if not lexicon.watched then watch(lexicon) end
  local warnings = {}
  local function add(kind, level, message, mentions)
    if #warnings >= most then return end
    if kind == "spun_wording" then
      message = ("“%s” %s."):format(doc.text:sub(mentions[1][1], mentions[1][2]), message)
    end
    warnings[#warnings + 1] = { kind = kind, level = level, message = message, mentions = mentions }
  end
  spun(doc, lexicon, add)
  tensions(doc, lexicon, add)
  return warnings
end
