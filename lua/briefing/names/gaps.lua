-- How neighbouring capitalized words join into one name: "Ursula von der Leyen", "Bank of England", "Dr. Keller".
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub = string.sub

-- How two neighbouring tokens join: "space"; small words of names, "name", "of" (also in persons' names) and "of_thing"
-- (never in those); "organization" (small words that join only inside a body's name); or false.
local function gap_reader(text, lexicon)
  local memo = { [" "] = "space", ["\194\160"] = "space", ["\n"] = "space", ["\226\128\175"] = "space", [" & "] = "name" }
  return function(from, to)
    if to - from > 24 or from > to then return false end
    local gap = sub(text, from, to)
    local kind = memo[gap]
    if kind == nil then
      local inner = gap:match "^%s+(.-)%s*$"
      local key = inner and lexicons.key(inner)
      if gap:find "^%.%s?$" or gap == "." then kind = "period"
      elseif gap:find "^%s+$" and not gap:find "\n.*\n" then kind = "space"
      elseif key and lexicon.glue[key] then
        kind = not lexicon.of[key] and "name" or (lexicon.person_glue and not lexicon.person_glue[key]) and "of_thing" or "of"
      elseif key and lexicon.organization_glue[key] then kind = "organization"
      else kind = false end
      memo[gap] = kind
    end
    return kind
  end
end

--- A reader of gaps: a function that gives the kind of the gap after token i, false where no name goes on, so at the end
--- of its unit.
---@param text string
---@param tokens table
---@param lexicon table
---@return fun(i: integer): string|false
function M.new(text, tokens, lexicon)
  local first, last, key, unit_of, count = tokens.first, tokens.last, tokens.key, tokens.unit, tokens.count
  local titles, geography = lexicon.titles, lexicon.geography
  local gap_kind = gap_reader(text, lexicon)
  return function(i)
    if i >= count or unit_of[i + 1] ~= unit_of[i] then return false end
    local kind = gap_kind(last[i] + 1, first[i + 1] - 1)
    if kind == "period" then
      -- "Dr. Keller", "J. Keller", "St. Gallen": a title or an initial
      return (titles[key[i]] or last[i] - first[i] < 2 or (geography[key[i]] and last[i] - first[i] < 3)) and "space"
    end
    return kind
  end
end

return M
