-- Which sentences may stand in a summary. A line that is no sentence (byline, caption, list intro), a question and a
-- repeat may not; where a text leaves nothing else, the rules are lifted one by one, and the summary says so.
local M = {}

local SHORTEST = 6 -- words; under it a line is a byline, a caption, a link

-- Over these no ends of sentences were found: words and bytes together (an ideograph is a word), or bytes alone.
local WORDS, BYTES, UTMOST = 90, 540, 2000

-- Closing marks that may follow the mark that ends a sentence: ) ] } " ' and the quotes of U+2018..201F, » (U+00BB),
-- U+203A, and the corner brackets of U+300D, U+300F, each as its bytes.
local function without_closers(tail)
  local before
  repeat
    before = tail
    tail = tail:gsub("[%s%)%]}\"']+$", ""):gsub("\226\128[\152-\159\186]$", ""):gsub("\194[\187\160]$", "")
      :gsub("\227\128[\141\143]$", "")
  until tail == before
  return tail
end

-- What most sentences end in, decided by their last byte.
local PLAIN = { [("."):byte()] = ".", [("!"):byte()] = ".", [("?"):byte()] = "?", [(":"):byte()] = ":", [(";"):byte()] = ":" }

-- "." ends a statement, "?" a question, ":" announces; "" none of these. Full-width and Indic marks count as theirs.
local function ending(text, first, last)
  local plain = PLAIN[text:byte(last)]
  if plain then return plain end
  local tail = without_closers(text:sub(math.max(first, last - 15), last))
  if tail:find "[%.!]$" or tail:find "\226\128\166$" or tail:find "\227\128\130$" or tail:find "\239\188\129$"
    or tail:find "\224\165[\164\165]$" or tail:find "\219\148$" then
    return "."
  elseif tail:find "%?$" or tail:find "\239\188\159$" or tail:find "\216\159$" then
    return "?"
  elseif tail:find "[:;]$" or tail:find "\239\188\154$" then
    return ":"
  end
  return ""
end

--- Whether a sentence is longer than any sentence is: a text without punctuation.
---@param vectors briefing.Vectors
---@param s integer
---@return boolean
function M.is_endless(vectors, s)
  local bytes = vectors.last[s] - vectors.first[s] + 1
  return bytes > UTMOST or bytes > BYTES and vectors.words[s] > WORDS
end

-- What speaks against each sentence: 0 nothing, 1 it is a fragment or a question, 2 it announces a list or is very
-- short, 3 it repeats an earlier one, 4 it has no words. `repeats[s]` counts the times sentence s stands in the text.
local function judge(doc, vectors)
  local text = doc.text
  local against, repeats, original = {}, {}, {}
  for s = 1, vectors.n do
    local first, last, words = vectors.first[s], vectors.last[s], vectors.words[s]
    local mark = ending(text, first, last)
    local level = 0
    if words == 0 then level = 4
    elseif words < SHORTEST or mark == ":" or M.is_endless(vectors, s) then level = 2
    elseif mark == "?" or mark == "" or vectors.from[s + 1] - vectors.from[s] < 2 then level = 1 end
    local key = text:sub(first, last)
    local earlier = original[key]
    if earlier then
      level = math.max(level, 3)
      repeats[earlier] = (repeats[earlier] or 1) + 1
    else
      original[key] = s
    end
    against[s] = level
  end
  return against, repeats
end

--- The sentences that may stand in a summary, ascending; the level of what had to be let pass (0: nothing); how often
--- repeated sentences stand in the text.
---@param doc table
---@param vectors briefing.Vectors
---@return integer[] candidates, integer level, table<integer, integer> repeats
function M.of(doc, vectors)
  local against, repeats = judge(doc, vectors)
  local candidates = {}
  for level = 0, 2 do
    for s = 1, vectors.n do
      if against[s] <= level then candidates[#candidates + 1] = s end
    end
    if #candidates > 0 then return candidates, level, repeats end
  end
  return candidates, 2, repeats
end

return M
