-- A question: what kind of answer it asks for, and the words that name what it is about, by the language's data.
local core = require "briefing.core"
local phrases = require "briefing.summary.phrases"
local registry = require "briefing.registry"

local M = {}

-- The words and phrases of a list of language data, some of whose items hold several between commas.
local function set(list)
  local members = {}
  for _, item in ipairs(list or {}) do
    for part in core.fold(item):gmatch "[^,]+" do members[part:match "^%s*(.-)%s*$"] = true end
  end
  return members
end

-- Whether a word denies: one of the negations, with a clitic of them (n'ont), or ending in n't.
local function is_negation(word, negations)
  local plain = core.fold(word):gsub("\226\128\153", "'")
  if negations[plain] or plain:find "n't$" then return true end
  local clitic = plain:match "^([A-Za-z]+')."
  return clitic ~= nil and negations[clitic] == true
end

-- What kind of answer the question asks for, and the number of its words that say so: the longest phrase of the
-- language's data that it begins with. The text's language first, then English.
local function kind_of(doc, question)
  local folded = core.fold(question):gsub("\226\128\153", "'"):gsub("^[\1-/:-@%[-`{-\127\194\191]+", "")
  for _, code in ipairs { doc.language, "en" } do
    local language = registry.language(code)
    local best, longest = nil, 0
    for _, kind in ipairs { "when", "who", "how_many", "how_much", "where" } do
      for _, phrase in ipairs(language and language.questions and language.questions[kind] or {}) do
        local key = core.fold(phrase)
        if #key > longest and folded:sub(1, #key) == key
          and (key:find "'$" or not folded:find("^[0-9A-Za-z\128-\255]", #key + 1)) then
          best, longest = kind, #key
        end
      end
    end
    if best then return best, folded:sub(longest + 1), language end
  end
end

-- Verbs of irregular forms: any form -> all forms, between spaces.
local function forms_of(language)
  local forms = {}
  for _, list in ipairs(language.irregular_verbs or {}) do
    for group in list:gmatch "[^,]+" do
      for form in group:gmatch "%S+" do forms[form] = group end
    end
  end
  return forms
end

-- The question without pronouns joined to its verbs (a-t-elle, abrite-t-elle), by the language's endings.
local function without_inversions(rest, language)
  for _, list in ipairs(language.inversions or {}) do
    for ending in list:gmatch "[^,%s]+" do -- longer ones stand first: -t-il before -il
      rest = rest:gsub(ending:gsub("%-", "%%-") .. "%f[^0-9A-Za-z%-\128-\255]", "")
    end
  end
  return rest
end

-- What the question wants: `ids`, term ids of its words that name something; `same`, from their ids and those of other
-- forms of them to these; `asks_speech`, whether it asks who said it;
-- `is_state`, whether it asks who is or was something; `negations`, words that deny, nil where it holds one itself. Nil
-- where the text lacks one of its words.
local function parse_rest(doc, rest, language)
  local fillers, speech, negations = set(language.question_fillers), set(language.speech_verbs), set(language.negations)
  local forms = forms_of(language)
  local query = { ids = {}, same = {}, language = language, negations = negations, denies = {} }
  for k, word in ipairs(phrases.words_of(doc, without_inversions(rest, language))) do
    if is_negation(word.text, negations) then query.negations = nil end
    if k == 1 and word.is_stop then query.is_state = true end
    if speech[word.text] then
      query.asks_speech = true
    elseif not fillers[word.text] and (word.is_number or not word.is_stop or forms[word.text]) then
      local id = word.id
      for _, form in ipairs(forms[word.text] and phrases.words_of(doc, forms[word.text]) or {}) do
        id = id or form.id
        if form.id then query.same[form.id] = id end
      end
      if not id then return nil end
      query.same[id] = id
      query.ids[#query.ids + 1] = id
    end
  end
  return #query.ids > 0 and query or nil
end

--- The question, or nil where it is none of a kind that is known, or asks for what the text has no words for: { kind, ids,
--- asks_speech, is_state, negations, language }.
---@param doc table
---@param question string
---@return table?
function M.parse(doc, question)
  local kind, rest, language = kind_of(doc, question)
  local query = kind and parse_rest(doc, rest, language)
  if query then query.kind = kind end
  return query
end

M.set = set
M.is_negation = is_negation

return M
