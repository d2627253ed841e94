-- How neighbouring capitalized words join into one name: "Ursula von der Leyen", "Bank of England", "Dr. Keller".
local companies = require "briefing.names.companies"
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
      if gap:find "^%.%s?$" then kind = "period"
      elseif gap == ", " then kind = "comma"
      elseif gap == "'s " or gap == "\226\128\153s " or gap == "' " or gap == "\226\128\153 " then kind = "possessive"
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
  local organizations, possessors = lexicon.organizations, lexicon.possessors
  local person_glue = lexicon.person_glue or lexicon.glue
  local gap_kind = gap_reader(text, lexicon)

  -- "Women's Hospital", "St. John's University", "Farmers' Union": what owns is part of the body's name.
  local function owns(i)
    if not organizations[key[i + 1]] then return false end
    if possessors[key[i]] then return true end
    return i > 1 and first[i] - last[i - 1] < 4 and (key[i - 1] == "st" or key[i - 1] == "saint")
  end

  return function(i)
    if i >= count or unit_of[i + 1] ~= unit_of[i] then return false end
    local kind = gap_kind(last[i] + 1, first[i + 1] - 1)
    if kind == "period" then
      -- "Dr. Keller", "J. Keller", "St. Gallen": a title or an initial
      return (titles[key[i]] or last[i] - first[i] < 2 or (geography[key[i]] and last[i] - first[i] < 3)) and "space"
    elseif kind == "comma" then
      return companies.form(key[i + 1], sub(text, first[i + 1], last[i + 1])) and "space"
    elseif kind == "possessive" then
      return owns(i) and "space"
    elseif kind ~= "space" and lexicon.honorifics[key[i]] then
      -- "Ms. van der Berg", "M. de Gaulle"
      local small = sub(text, last[i] + 1, math.min(first[i + 1] - 1, last[i] + 24)):match "^%.?%s([a-z][a-z ']*)%s$"
      return small and person_glue[small] and "space" or false
    end
    return kind
  end
end

return M
