-- The sentences of a document as bags of term ids: what summary, themes, segments and comparison count over.
-- Built on doc.words and doc.terms, whose indexes are the same; one pass over the words of the sentences.
local M = {}

local cache = setmetatable({}, { __mode = "k" })

--- The content terms of each sentence, flat: those of sentence s are ids[from[s]] .. ids[from[s + 1] - 1], in text
--- order; stop words, numbers and single letters are left out. `words[s]` counts all its words.
---@class (exact) briefing.Vectors
---@field n integer sentences
---@field first integer[] first byte of each sentence
---@field last integer[] last byte of each sentence
---@field words integer[] words of each sentence, stop words too
---@field word integer[] index in doc.words of each sentence's first word
---@field from integer[] n + 1 entries
---@field ids integer[] term ids
---@field terms integer number of distinct terms in the document

--- The vectors of a document's sentences, made once. Cost: linear in its words.
---@param doc table
---@return briefing.Vectors
function M.of(doc)
  local made = cache[doc]
  if made then return made end
  local sentences, words = doc.sentences, doc.words
  local terms = doc.terms
  local first, last, counts, word, from, ids = {}, {}, {}, {}, {}, {}
  local stop_word = {} -- by term id
  local s, filled = 0, 0
  for a, b in sentences:each() do
    s = s + 1
    first[s], last[s], from[s] = a, b, filled + 1
    local start = words:find(a)
    if start == 0 or words:bounds(start) < a then start = start + 1 end
    local stop = words:find(b)
    word[s], counts[s] = start, stop - start + 1
    for w = start, stop do
      local id = terms:id(w)
      local is_stop = stop_word[id]
      if is_stop == nil then
        is_stop = terms:is_stop(id)
        stop_word[id] = is_stop
      end
      if not is_stop then
        filled = filled + 1
        ids[filled] = id
      end
    end
  end
  from[s + 1] = filled + 1
  made = { n = s, first = first, last = last, words = counts, word = word, from = from, ids = ids, terms = #terms }
  cache[doc] = made
  return made
end

return M
