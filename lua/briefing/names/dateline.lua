-- Datelines, by their form: "DAYTON, Ohio (AP) — ", "Calais, 3 février 2025 (AFP) - ", "LAGOS/GENEVA, March 18 (Reuters) - ",
-- "HARLAN POINT, Va. — ", "LONDON, March 14 - ", "Lampertheim – ".
local letters = require "briefing.names.letters"

local M = {}

local find, match, sub = string.find, string.match, string.sub

local longest = 90 -- bytes from the line's start to the dash

-- A dash, also one that was read in a wrong encoding (â€”).
local dashes = { "^%-%-?", "^\226\128[\147\148]", "^\195\162\226\130\172\226\128[\147\148\156\157]" }

local function dash_end(head, position)
  for _, pattern in ipairs(dashes) do
    local _, last = find(head, pattern, position)
    if last then return last end
  end
end

local DATE_WORDS = 3 -- beside the figures of a date: "le 14 mars 2025", "14 de marzo de 2025"

-- Whether the figures between a name in capitals and the dash are those of a date behind a comma: ", March 14, 2025", but
-- not " 2012" of "LONDON 2012 - ".
local function is_dated(stretch)
  local date, words = match(stretch, "^[^%d]*,([^,%d]*%d.*)$"), 0
  if not date then return false end
  for word in date:gmatch "[^%s,]+" do
    if find(word, "^[A-Za-z\128-\255]+%.?$") then
      words = words + 1
    elseif not find(word, "^%d%d?[a-z]?[a-z]?%.?$") and not find(word, "^%d%d%d%d$") then
      return false
    end
  end
  return words <= DATE_WORDS
end

-- The last byte of the first dash between spaces from a position on, over such bytes alone as places, their regions and a
-- date are written with.
local function spaced_dash(head, position)
  local stop = position + #match(head, "^[A-Za-z0-9,/%.%s\195\128-\191]*", position)
  local space = find(head, " ", position, true)
  while space and space <= stop do
    local last = dash_end(head, space + 1)
    if last and find(head, "^ ", last + 1) then
      local stretch = sub(head, position, space)
      local is_dateline = not find(stretch, "%d") or is_dated(stretch) and not find(head, "^[a-z]", last + 2)
      return is_dateline and last or nil
    end
    space = find(head, " ", space + 1, true)
  end
end

--- The dateline that a paragraph begins with: its last byte, and first and last byte of the agency in brackets, absent
--- where it names none; nil where the paragraph begins otherwise.
---@param text string
---@param first integer
---@param last integer
---@param opening boolean whether it is the text's first paragraph, where a place not in capitals may stand before the dash
---@return integer?, integer?, integer?
function M.at(text, first, last, opening)
  if not letters.capital(text, first) then return nil end
  local head = sub(text, first, last - first > longest and first + longest or last)
  if not find(head, " [%-\195\226]") and not find(head, "[%).][%-\226]") then return nil end
  local a, b, after = match(head, "^[^%(%)\n!?\"]-%(()[^%(%)\n]+()%)[%.,:]?%s?()")
  local dash = after and dash_end(head, after)
  if dash then return first + dash - 1, first + a - 1, first + b - 2 end
  local capitals = match(head, "^[A-Z][A-Z][A-Z%s/\195\128-\159]*%f[,%s]()")
  if not capitals and opening then
    -- "Lampertheim – Die Brücke ...": one word or two
    local stop = match(head, "^[A-Z][^%s,%.]+() [%-\195\226]") or match(head, "^[A-Z][^%s,%.]+ [A-Z][^%s,%.]+() [%-\195\226]")
    local small = stop and dash_end(head, stop + 1)
    if small and letters.capital(head, small + 2) then return first + small - 1 end
  end
  dash = capitals and spaced_dash(head, capitals)
  return dash and first + dash - 1
end

return M
