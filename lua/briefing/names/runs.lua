-- Runs of capitalized words that may be names, found unit by unit, and the rules of form that part them: titles, months
-- and demonyms split off, small words join ("Bank of England", "Ursula von der Leyen").
--
-- A sighting: { first, last, from, to (tokens) }, and what it is by itself: entry (of the lexicon), acronym, agency, or hints
-- of its kind (weak, titled, dateline, organization, geography, thing). Strong sightings stand where only a name has a
-- capital; weak ones (headings, table cells, starts of sentences) count when the text shows the same name elsewhere.
local extents = require "briefing.names.extent"
local gaps = require "briefing.names.gaps"
local lexicons = require "briefing.names.lexicon"
local preceding = require "briefing.names.before"
local shapes = require "briefing.names.shape"

local M = {}

local sub, find = string.sub, string.find

--- A finder of names over a document's tokens.
---@param doc table
---@param units table
---@param tokens table
---@param lexicon table
---@return table
function M.new(doc, units, tokens, lexicon)
  local text = doc.text
  local first, last, key, piece, unit_of = tokens.first, tokens.last, tokens.key, tokens.piece, tokens.unit
  local initial, count, seen = tokens.initial, tokens.count, tokens.seen
  local titles, organizations, geography = lexicon.titles, lexicon.organizations, lexicon.geography
  local starters, given = lexicon.starters, lexicon.given
  local joint = gaps.new(text, tokens, lexicon)
  local extent = extents.new(text, units, tokens, lexicon, joint)
  local shaper = shapes.new(text, units, tokens, lexicon, joint, extent)
  local known, title, has, nothing, run_end = extent.known, extent.title, extent.has, extent.nothing, extent.run_end

  local self = { sightings = {}, weak = {}, bare = {}, known = known, has = has, joint = joint }

  local function add(list, from, to, more)
    local sighting = more or {}
    sighting.from, sighting.to = from, to
    sighting.first, sighting.last = first[from], last[to]
    list[#list + 1] = sighting
    return sighting
  end

  local function add_known(entry, from, n, phrase_last)
    local sighting = add(self.sightings, from, math.min(from + n - 1, count), { entry = entry })
    sighting.last = phrase_last
    return sighting
  end

  -- Adds tokens from..to as one name, by its kind of place in the text.
  local function name(from, to, hints)
    local left
    if to > from and not (hints.weak or hints.initial or hints.titled) then
      left = shaper.before(from)
      if left == false then hints.weak = true end -- "ministro de Obras Públicas" names no body, unless the text does
    end
    local list = hints.weak and self.weak or self.sightings
    local sighting = add(list, from, to, hints)
    if not shaper.shape(sighting, left) then list[#list] = nil end
  end

  local function has_place_ending(i)
    return lexicons.ends_in(key[i], lexicon.place_endings) and not lexicon.place_nouns[key[i]]
  end

  -- Whether tokens i and i + 1 are the two of "zwischen Altenried und Neuhofen", "über Altenried nach Neuhofen", each with an
  -- ending of places or known.
  local function both_between(i)
    if i < 1 or i >= count or unit_of[i + 1] ~= unit_of[i] then return false end
    local before = preceding.words(text, first[i], 1)[1]
    local link = sub(text, last[i] + 2, first[i + 1] - 2)
    return before and lexicon.motion[lexicons.key(before)]
      and (lexicon.coordinators[link] or lexicon.prepositions[link] or lexicon.motion[link])
      and (has_place_ending(i) or known(i, i)) and (has_place_ending(i + 1) or known(i + 1, i + 1))
  end

  -- Where nouns have capitals: whether a preposition of place without an article and an ending of places tell a place.
  local function located(i)
    if not has_place_ending(i) then return false end
    local before = preceding.words(text, first[i], 1)[1]
    return before and lexicon.prepositions[before] or both_between(i) or both_between(i - 1)
  end

  -- Whether a generic word stands without an article, like a name: "City host Rovers".
  local function bare(i)
    if lexicon.nouns_capitalized or #lexicon.determiners == 0 or seen[key[i]] ~= nil then return false end
    local before = sub(text, first[i] > 12 and first[i] - 12 or 1, first[i] - 1):match "([a-z\128-\255']+)%s$"
    return not (before and lexicon.determiners[before])
  end

  local function single(i, hints)
    local entry, n, phrase_last = known(i, i)
    if entry then
      local sighting = add_known(entry, i, n, phrase_last)
      local left = not entry.demonym and shaper.before(i)
      if left then sighting.first, sighting.entry, sighting.organization = left, nil, true end
      return
    end
    local k = key[i]
    if nothing(i) or (starters[k] and not piece[i].acronym) or lexicon.lone[k] then return end
    if geography[k] or (organizations[k] and lexicon.adjectives.longest == 0) then
      if bare(i) then
        add(self.weak, i, i, { weak = true, short = true })
        if not initial[i] then self.bare[k] = true end
      end
      return
    end
    if titles[k] and not piece[i].acronym then return end
    if last[i] == first[i] or (last[i] == first[i] + 1 and text:byte(last[i]) > 127) then return end -- one letter
    if piece[i].acronym then
      local sighting = add(self.sightings, i, i, hints)
      sighting.acronym = piece[i].acronym
      return
    end
    if hints.initial and not find(piece[i].text, "-[A-Z]") and not find(text, "^['\226]\128?\153?s [a-z]", last[i] + 1) then
      -- but "Météo-France" and "Arvale's" are no words that only open a sentence
      hints.weak = true
    elseif not organizations[k] then
      local left = shaper.before(i)
      if left == false then
        add(self.weak, i, i, { weak = true }) -- "secrétaire de la Cédéao", where the text names it elsewhere
        return
      end
      if left then
        local sighting = add(self.sightings, i, i, hints)
        sighting.first, sighting.organization = left, true
        return
      end
    end
    if lexicon.nouns_capitalized and not hints.titled and not located(i) then hints.weak = true end
    name(i, i, hints)
  end

  -- Whether a place or demonym at the head of a run is a name by itself: "Kenyan | Grace Wanjiru", "Kenya | Grace Wanjiru";
  -- not in "Kenyan Energy Authority".
  local function splits(entry, from, n, to)
    if from + n > to then return false end
    if not entry.demonym and entry.place.kind == "place" and (piece[from].acronym or find(piece[from].text, ".", 1, true)) then
      return joint(from + n - 1) == "space" -- "US engineers": a country's letters stand like a demonym
    end
    if not entry.demonym then return given[key[from + n]] and from + n < to and joint(from + n - 1) == "space" end
    local body, m = known(from + n, to)
    if body and m > 1 and not body.demonym and body.place.kind == "organization" and from + n + m - 1 == to then
      return false -- "American Red Cross"
    end
    return not given[key[from]] and not (organizations[key[to]] and not organizations[key[from + n]])
  end

  -- Whether token `from` is no part of the name that follows: a word that opens a sentence; inside a sentence only a
  -- function word, unless it is an article that belongs to the name (Le Monde); a noun that says what the name names.
  local function opens_only(from, to, longer)
    local k = key[from]
    if piece[from].acronym or longer then return false end
    if from < to and first[from] == last[from] and text:byte(last[from] + 1) == 46 then return false end -- "A. Lemoine"
    if lexicon.classes[k] then return from < to and joint(from) == "space" end
    if not starters[k] then return false end
    if initial[from] then return not (from < to and lexicon.things[k]) end
    if given[k] then return false end
    if from == to then return true end
    if not lexicon.articles[k] then return lexicon.function_words[k] end
    local after = piece[from + 1].entry
    return after and after.single and after.single.demonym
  end

  -- Whether a word and the next stand together within a sentence too, where no start explains the capital. The pairs are
  -- gathered when they are first asked for.
  local inside
  local function stands_inside(from)
    if not inside then
      inside = {}
      for i = 1, tokens.count - 1 do
        if not initial[i] and joint(i) == "space" then inside[key[i] .. " " .. key[i + 1]] = true end
      end
    end
    return inside[key[from] .. " " .. key[from + 1]]
  end

  -- Parts one run of tokens from..to, none of them excluded.
  local function segment(from, to, titled)
    while from <= to do
      local entry, n, phrase_last = known(from, to)
      local starts = initial[from]
      if entry and n > 1 and from + n - 1 >= to then return add_known(entry, from, n, phrase_last) end
      local t = not (entry and n > 1) and title(from, to)
      if t and from + t - 1 <= to and not (has(organizations, from + t, to) and not has(given, from + t, to)) then
        local after = joint(from + t - 1)
        if after == "of" or after == "of_thing" then return end -- "Minister of Energy"
        if from + t > to then -- "the President", or a surname that is also an office
          if from == to then name(from, to, { weak = true }) end
          return
        end
        from, titled = from + t, true
      elseif opens_only(from, to, entry and n > 1) then
        from = from + 1
      elseif from == to then
        return single(from, { titled = titled, initial = starts })
      elseif entry and splits(entry, from, n, to) then
        add_known(entry, from, n, phrase_last)
        from, titled = from + n, false
      elseif entry and n > 1 and entry.place.kind == "place" and phrase_last < last[to] and joint(from + n - 1) ~= "space" then
        add_known(entry, from, n, phrase_last)
        from = from + n
      else
        local hints = { titled = titled, initial = starts }
        if starts and not titled then
          local k = key[from]
          local evident = given[k] or organizations[k] or has(organizations, from, to)
          if units.kind[unit_of[from]] == "item" and not evident then
            -- an item's first words often have capitals each: a lost label
            hints.weak = true
            return name(from, to, hints)
          end
          if not evident and seen[k] ~= nil and not (entry and not entry.demonym) and not stands_inside(from) then
            -- the same word stands small elsewhere: a common word that only opens the sentence
            return segment(from + 1, to, false)
          elseif not evident and (lexicons.ends_in(k, lexicon.common)
            or given[key[from + 1]] and from + 1 < to and joint(from) == "space" and not geography[k]) then
            return segment(from + 1, to, false)
          end
        end
        return name(from, to, hints)
      end
    end
  end

  -- Splits a run at titles that stand inside it ("Kenyan President William Ruto") and hands the parts on.
  local function parts(from, to)
    if has(organizations, to, to) then return segment(from, to, false) end
    local i = from + 1
    while i <= to do
      local t = title(i, to)
      if t and i + t <= to and joint(i + t - 1) == "space" and joint(i - 1) == "space" then
        local entry, n, phrase_last = known(from, i - 1)
        if entry and from + n - 1 <= i - 1 then add_known(entry, from, n, phrase_last)
        elseif has(organizations, from, i - 1) and i - from > 1 then segment(from, i - 1, false)
        elseif i - from == 1 and not starters[key[from]] then add(self.weak, from, from, { weak = true }) end
        from = i
        i = i + t
      else
        i = i + 1
      end
    end
    return segment(from, to, false)
  end

  -- The names of a dateline: the agency in brackets is a body, what else has a capital is a place. The token after it.
  local function dateline(i, u)
    local agency = units.agency[u]
    local spelled = agency and sub(text, agency[1], agency[2])
    if agency and not (lexicon.entries[spelled] or lexicon.entries[lexicons.key(spelled)]) then
      self.sightings[#self.sightings + 1] = { first = agency[1], last = agency[2], acronym = spelled, agency = true }
    end
    while i <= count and unit_of[i] == u do
      local entry, n, phrase_last = known(i, i)
      if entry then
        add_known(entry, i, n, phrase_last)
        i = i + n
      elseif nothing(i) or starters[key[i]] or agency and first[i] >= agency[1] then
        i = i + 1
      else
        local stop = run_end(i)
        while joint(stop) == "space" and piece[stop].acronym and piece[stop + 1].acronym do stop = stop + 1 end -- HARLAN POINT
        add(self.sightings, i, stop, { dateline = true })
        i = stop + 1
      end
    end
    return i
  end

  --- Finds the names of all units: `sightings`, and in `weak` what stands in weak places (briefing/names/weak.lua).
  function self.search(is_weak_unit, label_end)
    local i = 1
    while i <= count do
      local u = unit_of[i]
      if units.kind[u] == "dateline" then
        i = dateline(i, u)
      elseif is_weak_unit(u) or first[i] < (label_end[u] or 0) then
        local stop = i
        while joint(stop) and stop - i < 24 do stop = stop + 1 end
        add(self.weak, i, stop, { weak = true })
        i = stop + 1
      elseif nothing(i) and not (piece[i].entry and piece[i].entry.multi and known(i, i)) then
        i = i + 1
      else
        local stop = run_end(i)
        local _, n = known(i, stop)
        if n and i + n - 1 > stop then stop = i + n - 1 end
        parts(i, stop)
        i = stop + 1
      end
    end
    return self
  end

  return self
end

return M
