-- Headings, with marks or without: a line that is short, begins like a title, ends without a sentence's sign, and has
-- something to head.
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"

local M = {}

local MOST_WORDS = 14       -- of a heading; longer lines without an end are captions and standfirsts
local MOST_TITLE_WORDS = 28 -- of the first line
local MOST_QUESTION = 12    -- of a heading that asks or exclaims
local BYTE_LIMIT = 300

--- The level of a heading marked with #, and the span of its text; nil for other lines.
function M.marked(text, first, last)
  local signs, at = text:match("^(#+)[ \t]+()", first)
  if not signs or #signs > 6 or at > last then return nil end
  local stop = last
  while stop > at and text:byte(stop) == 35 do stop = stop - 1 end
  return #signs, at, lines_of.skip_back(text, at, stop)
end

--- The text between ** or __ around a whole line, or nil.
function M.emphasized(text, first, last)
  local marks = text:match("^%*%*", first) or text:match("^__", first)
  if not marks or last - first < 5 or text:sub(last - 1, last) ~= marks then return nil end
  local inner = text:find(marks, first + 2, true)
  if inner ~= last - 1 then return nil end
  return first + 2, last - 2
end

-- "the U.S.", "Dr. No et al.": a period that ends an initial ends no sentence by itself.
local function ends_in_initials(text, last) return text:find("^[A-Z]%.[A-Z]%.", last - 3) ~= nil end

-- A sentence that ends inside the line: a small word of some length, a period, a capital; "St. Mary", "U.S. aid" hold none.
local ENDS = {
  '[a-z][a-z][a-z][a-z][%.!%?]"? +[A-Z"]', "[a-z][a-z][a-z][a-z][%.!%?] +[\226\194]", "[a-z][a-z][a-z][a-z][%.!%?]” +[A-Z]",
  "[\128-\191][a-z][a-z][%.!%?] +[A-Z]",
}

local function holds_sentence_end(text, first, last)
  local line = text:sub(first, last)
  if not line:find "[%.!%?]" then return false end
  for _, pattern in ipairs(ENDS) do
    if line:find(pattern) then return true end
  end
  return false
end

--- Whether a line has the form of a heading, by itself. `opening` for the first line of the article.
function M.looks_like(text, first, last, opening)
  if last - first > BYTE_LIMIT then return false end
  local how = form.ending(text, first, last)
  if how == "colon" or how == "comma" then return false end
  if how == "period" and not ends_in_initials(text, last) then return false end
  local most = opening and MOST_TITLE_WORDS or how ~= "none" and MOST_QUESTION or MOST_WORDS
  if form.count_words(text, first, last, most) > most or holds_sentence_end(text, first, last) then return false end
  local kind = form.initial(text, first, last)
  return kind ~= nil and kind ~= "Ll"
end

return M
