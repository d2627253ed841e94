-- Datelines, by their form: "DAYTON, Ohio (AP) — ", "Calais, 3 février 2025 (AFP) - ", "LAGOS/GENEVA, March 18 (Reuters) - ".
local letters = require "briefing.names.letters"

local M = {}

local find, match, sub = string.find, string.match, string.sub

local longest = 90 -- bytes from the line's start to the dash

--- The dateline that a paragraph begins with: its last byte, and first and last byte of the agency in brackets, absent
--- where it names none; nil where the paragraph begins otherwise.
---@param text string
---@param first integer
---@param last integer
---@return integer?, integer?, integer?
function M.at(text, first, last)
  if not letters.capital(text, first) then return nil end
  local head = sub(text, first, last - first > longest and first + longest or last)
  if not find(head, " [%-\226]") and not find(head, "[%).][%-\226]") then return nil end
  local a, b, dash = match(head, "^[^%(%)\n!?\"]-%(()[^%(%)\n]+()%)[%.,:]?%s?()[%-\226]")
  local _, dash_last = find(head, "^%-", dash)
  if not dash_last then _, dash_last = find(head, "^\226\128[\147\148]", dash) end
  if a and dash_last then return first + dash_last - 1, first + a - 1, first + b - 2 end
  -- without an agency only capitals tell: "WASHINGTON — "
  local capitals = match(head, "^[A-Z][A-Z][A-Z%s/\195\128-\159]*%f[,%s]()") -- "HARLAN POINT, Va. — "
  if not capitals then return nil end
  local rest = "^[A-Za-z%s,%.\195\128-\191]-%s"
  dash = match(head, rest .. "\226\128[\147\148]()%s", capitals) or match(head, rest .. "%-()%s", capitals)
  return dash and first + dash - 2
end

return M
