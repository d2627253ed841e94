-- Words of a caller's phrase as terms of a document, and words of a span.
local core = require "briefing.core"
local lexicon = require "briefing.lexicon"

local M = {}

local by_key = setmetatable({}, { __mode = "k" })

-- Term ids of the document by their keys, made once.
local function ids_of(doc)
  local ids = by_key[doc]
  if not ids then
    ids = {}
    local terms = doc.terms
    for id = 1, #terms do ids[terms:key(id)] = id end
    by_key[doc] = ids
  end
  return ids
end

--- The words of a phrase, folded and stemmed as the document's are.
---@param doc table
---@param phrase string
---@return { text: string, id: integer?, is_stop: boolean, is_number: boolean }[] id is nil where the text lacks the word
function M.words_of(doc, phrase)
  local words = core.words(phrase, "words")
  local terms, ids, list = core.terms(phrase, words, lexicon.of(doc.language)), ids_of(doc), {}
  for w = 1, #words do
    local id = terms:id(w)
    list[w] = { text = core.fold(words[w]), id = ids[terms:key(id)], is_stop = terms:is_stop(id),
      is_number = words:kind(w) == "number" }
  end
  return list
end

--- Indexes of the words that lie in a span.
function M.words_in(words, first, last)
  local w = math.max(1, (words:find(first)))
  local a = words:bounds(w)
  if a and a < first then w = w + 1 end
  return function()
    local _, b = words:bounds(w)
    if b and b <= last then
      w = w + 1
      return w - 1
    end
  end
end

return M
