-- Spaces that part a clitic from its word: "department 's", "didn 't", "l' homme", "c 'est". Which clitics there are is
-- the language's to say (its `clitics`).
local form = require "briefing.blocks.form"
local look = require "briefing.repairs.look"
local sets = require "briefing.sets"

local M = {}

local APOSTROPHES = { "'", "’" }

local LETTERS_MAX = 10 -- bytes of the longest clitic

--- The language's clitics, compiled: those behind a word and those before one, without their apostrophe.
function M.compile(language)
  local found = { behind = {}, before = {} }
  local clitics = language.clitics or {}
  local whole = sets.of(clitics.whole)
  for _, clitic in ipairs(clitics.suffix or {}) do
    -- a word of its own may begin so: Dutch "'s avonds"
    local letters = not whole[clitic] and clitic:match "^'([a-z]+)$"
    if letters then found.behind[letters] = true end
    found.has_not = found.has_not or clitic == "n't"
  end
  for _, clitic in ipairs(clitics.prefix or {}) do
    local letters = clitic:match "^([a-z]+)'$"
    if letters then found.before[letters] = true end
  end
  return found
end

-- The letters of ASCII that end before a byte, where no other letter stands before them.
local function letters_before(text, at)
  local letters = text:sub(math.max(1, at - LETTERS_MAX), at - 1):match "[A-Za-z]+$"
  if not letters or look.before(text, at - #letters - 1):sub(1, 1) == "L" then return nil end
  return form.small(letters)
end

local VOWEL = "^[aeiouhyAEIOUHY\195]"

-- " 's": the space at `at`, the apostrophe behind it.
local function space_before(text, at, apostrophe, clitics)
  if look.before(text, at - 1):sub(1, 1) ~= "L" then return false end
  local after = at + 1 + #apostrophe
  local letters = text:match("^[a-z]+", after)
  if letters and #letters <= LETTERS_MAX and look.group(text, after + #letters) ~= "L"
    and form.character(text, after + #letters) ~= apostrophe then
    if clitics.behind[letters] then return true end
    if letters == "t" and clitics.has_not and text:byte(at - 1) == 110 then return true end -- didn 't
  end
  local before = letters_before(text, at)
  return before ~= nil and clitics.before[before] ~= nil and text:find(VOWEL, after) ~= nil
end

-- "l' homme", "Founder’ s": the apostrophe at `at`, the space behind it.
local function space_behind(text, at, apostrophe, clitics)
  local letters = text:match("^[a-z]+", at + #apostrophe + 1)
  if letters and clitics.behind[letters] and look.group(text, at + #apostrophe + 1 + #letters) == "Z" then
    return look.before(text, at - 1):sub(1, 1) == "L"
  end
  local before = letters_before(text, at)
  return before ~= nil and clitics.before[before] ~= nil and text:find(VOWEL, at + #apostrophe + 1) ~= nil
end

--- Adds an edit for each such space.
---@param clitics table M.compile's
---@param in_text fun(at: integer): boolean whether a byte is in text to be repaired
function M.find(text, edits, clitics, in_text)
  if not next(clitics.behind) and not next(clitics.before) then return end
  for _, apostrophe in ipairs(APOSTROPHES) do
    look.each(text, " " .. apostrophe, function(at)
      if in_text(at) and space_before(text, at, apostrophe, clitics) then
        edits:replace("space_before_punctuation", at, at, "")
      end
    end)
    look.each(text, apostrophe .. " ", function(at)
      local space = at + #apostrophe
      if in_text(space) and space_behind(text, at, apostrophe, clitics) then
        edits:replace("space_before_punctuation", space, space, "")
      end
    end)
  end
end

return M
