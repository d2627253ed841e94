-- Whether the clause around a date speaks of what is to come ("will open on Friday", "ouvrira vendredi", "wird am Freitag
-- geöffnet"), by a language's words of the future and the endings of its verbs; or of what was before that told last ("it
-- had begun in March"), by its words of the past perfect.
local core = require "briefing.core"
local languages = require "briefing.language"

local M = {}

local REACH = 90 -- bytes looked at on either side

-- Words and endings of the future, and the words that begin another clause.
local function build(language)
  local known = { words = {}, earlier = {}, coordinators = core.word_set(language.coordinators), breaks = {},
    endings = language.future_endings or {} }
  for _, word in ipairs(language.future_words or {}) do known.words[core.fold(word)] = true end
  for _, word in ipairs(language.earlier_words or {}) do known.earlier[core.fold(word)] = true end
  for _, item in ipairs(language.complementizers or {}) do
    for word in item:gmatch "[^, ]+" do known.breaks[word] = true end
  end
  return known
end

local function is_future(word, known)
  if known.words[word] then return true end
  for _, ending in ipairs(known.endings) do
    if #word > #ending + 1 and word:sub(-#ending) == ending then return true end
  end
  return false
end

-- The words of a stretch of text up to the first that begins another clause.
local function any_future(stretch, known)
  for word in core.fold(stretch):gmatch "[a-z\128-\255]+" do
    if known.breaks[word] then return false end
    if is_future(word, known) then return true end
  end
  return false
end

-- The same for a stretch that ends at the date: what stands before the last such word is another clause.
local function any_future_before(stretch, known)
  local found = false
  for word in core.fold(stretch):gmatch "[a-z\128-\255]+" do
    if known.breaks[word] then found = false elseif is_future(word, known) then found = true end
  end
  return found
end

local BEFORE, AFTER = "[^,;:.!?%(%)\n|]*$", "^[^,;:.!?%(%)\n|]*"

local SHORT = 2 -- words; "en visite vendredi" between commas has no verb of its own

-- What stands before and behind bytes first..last in their clause.
local function clause_around(r, first, last)
  local before = r.text:sub(math.max(1, first - REACH), first - 1)
  local after = r.text:sub(last + 1, last + REACH)
  local own_before, own_after = before:match(BEFORE), after:match(AFTER)
  local _, words = (own_before .. " " .. own_after):gsub("[^ \t-\r]+", "")
  if words <= SHORT then
    -- the clauses beside it, where commas part them
    local rest = before:sub(1, -#own_before - 1):match "^(.*),[ \t-\r]*$"
    if rest then own_before = rest:match(BEFORE) end
    rest = after:sub(#own_after + 1):match "^,(.*)$"
    if rest then own_after = rest:match(AFTER) end
  end
  return own_before, own_after
end

--- Whether the clause of bytes first..last is in the future.
---@param r table a reader
---@param first integer
---@param last integer
---@return boolean
function M.is_future(r, first, last)
  local known = languages.compiled(r.language, "tense", build)
  local before, after = clause_around(r, first, last)
  return any_future_before(before, known) or any_future(after, known)
end

local function any_of(stretch, set)
  for word in core.fold(stretch):gmatch "[a-z\128-\255]+" do
    if set[word] then return true end
  end
  return false
end

--- Whether the clause of bytes first..last may tell of what was before the date told last: it is in the past perfect, or
--- in the sentence of that date, and no coordinator goes on from there.
---@param r table a reader
---@param first integer
---@param last integer
---@param told_last integer? the last byte of the date told before in the same sentence
---@return boolean
function M.goes_back(r, first, last, told_last)
  local known = languages.compiled(r.language, "tense", build)
  local before, after = clause_around(r, first, last)
  if any_of(before, known.earlier) or any_of(after, known.earlier) then return true end
  if not told_last then return false end
  local between = r.text:sub(math.max(told_last + 1, first - REACH), first - 1)
  return not any_of(between, known.coordinators) or any_of(between, known.breaks)
end

return M
