-- The shape of a run taken as one name: how far it reaches over words written small and a company's legal form, and
-- whether its words make it a body, a place or a thing.
local companies = require "briefing.names.companies"
local lexicons = require "briefing.names.lexicon"
local small_words_module = require "briefing.names.small_words"

local M = {}

local sub, find = string.sub, string.find

--- A shaper of sightings over a document's tokens; `extent` and `joint` read the tokens.
---@param text string
---@param units table
---@param tokens table
---@param lexicon table
---@param joint fun(i: integer): string|false
---@param extent table
---@return table
function M.new(text, units, tokens, lexicon, joint, extent)
  local first, last, key, piece, unit_of = tokens.first, tokens.last, tokens.key, tokens.piece, tokens.unit
  local organizations, geography = lexicon.organizations, lexicon.geography
  local small_words = small_words_module.new(text, lexicon)
  local known, has = extent.known, extent.has
  local self = {}

  --- Where a body's small first word before token i begins; nil where there is none, false where a person's office stands
  --- there.
  function self.before(i) return small_words.before(first[i], units.first[unit_of[i]]) end

  -- The body of the lexicon with which tokens from..to begin, a demonym aside: "Banco Central de Chile", "American Red Cross".
  local function known_body(from, to)
    local entry = known(from, to)
    if to > from + 1 and (not entry or entry.demonym) then entry = known(from + 1, to) end
    return entry and not entry.demonym and entry.place.kind == "organization" and entry.place or nil
  end

  -- Whether a group's word or an ampersand makes it a body: "Doctors for Peace", "Harlow & Byrne".
  local function grouped(from)
    return (lexicon.possessors[key[from]] and joint(from) ~= "space") or find(text, "^ & ", last[from] + 1)
  end

  -- Takes in the small words after a body's first word, and a name that they join to it: "Union européenne", "Agence de l'eau
  -- Loire-Bretagne", "Bibliothèque royale de Belgique"; whether there were any.
  local function extend_head(sighting)
    local from = sighting.from
    local stop = small_words.after(sighting.last, units.last[unit_of[from]])
    if stop == sighting.last then return false end
    sighting.last = stop
    local following = from + 1
    if unit_of[following] == unit_of[from] and first[following] - stop < 12 then
      local gap = sub(text, stop + 1, first[following] - 1)
      local of = lexicon.of[lexicons.key(gap:match "^ (.-) ?$" or "")]
      if of or (gap == " " and not piece[following].entry) then
        sighting.last, sighting.to = last[following], following
      end
    end
    return true
  end

  -- Takes in the small words at a body's end: "Haute Autorité de santé".
  local function extend_tail(sighting)
    local stop = small_words.after(sighting.last, units.last[unit_of[sighting.from]])
    if stop - sighting.last < 60 then sighting.last = stop end
  end

  --- Shapes a sighting; `left` as `before` gives it. False where it names nothing: "the Ministry" alone.
  function self.shape(sighting, left)
    local from, to = sighting.from, sighting.to
    local several = to > from
    local body = known_body(from, to)
    local company = several and companies.form(key[to], piece[to].text)
    local worded = has(organizations, from, to)
    sighting.organization = (left or body or company or worded or several and grouped(from)) and true or false
    sighting.extends = body
    sighting.geography = has(geography, from, to) and true or false
    sighting.thing = not sighting.organization and has(lexicon.things, from, to) and true or false
    if left then sighting.first = left end
    if company then sighting.last = companies.with_period(text, key[to], sighting.last) end
    if sighting.titled and lexicon.honorifics[key[from - 1]] then
      -- "Ms. van der Berg": small words between title and name
      local small = sub(text, last[from - 1] + 1, first[from] - 1):match "^%.?%s([a-z].*%s)$"
      if small then sighting.first = sighting.first - #small end
    end
    if sighting.weak or not worded then return true end
    if not several then return extend_head(sighting) end
    if (organizations[key[from]] or organizations[key[to]]) and not joint(to) then extend_tail(sighting) end
    return true
  end

  return self
end

return M
