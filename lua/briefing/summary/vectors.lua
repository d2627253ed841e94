-- The sentences of a document as bags of term ids: what summary, themes, segments and comparison count over.
-- Built on doc.words and doc.terms, whose indexes are the same; one pass over the words of the sentences.
local core = require "briefing.core"

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
---@field bags userdata the same packed, with what the core computes over them (src/lua/bags.c)

--- The vectors of a document's sentences, made once. Cost: linear in its words.
---@param doc table
---@return briefing.Vectors
function M.of(doc)
  local made = cache[doc]
  if not made then
    made = core.vectors(doc.sentences, doc.words, doc.terms)
    cache[doc] = made
  end
  return made
end

--- The distinct content terms of sentence s, in order of first occurrence.
---@param vectors briefing.Vectors
---@param s integer
---@param numbers table<integer, integer>? other ids of the terms, to be given instead
---@return integer[]
function M.terms_of(vectors, s, numbers)
  local list, seen, ids = {}, {}, vectors.ids
  for j = vectors.from[s], vectors.from[s + 1] - 1 do
    local id = ids[j]
    if numbers then id = numbers[id] end
    if not seen[id] then
      seen[id] = true
      list[#list + 1] = id
    end
  end
  return list
end

return M
