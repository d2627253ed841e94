-- Runs of capitalized words that may be names, found unit by unit, and the rules of form that part them: titles, months
-- and demonyms split off, small words join ("Bank of England", "Ursula von der Leyen").
--
-- A sighting: { first, last, key, from, to (tokens), weak, kind hints }. Strong sightings stand where only a name has a
-- capital; weak ones (headings, table cells, starts of sentences) count when the text shows the same name elsewhere.
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"
local tokens_module = require "briefing.names.tokens"

local M = {}

local sub, find = string.sub, string.find

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

-- A word and a small word before a name: "ministro de ", "ministère de la ", "ministre de l’".
local before_patterns = {
  "()([^%s]+) ([^%s]+) $", "()([^%s]+) ([^%s]+ [^%s]+) $", "()([^%s]+) ([^%s]*['\153])$", "()([^%s]+) ([^%s]+ [^%s]*['\153])$",
}

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
  local gap_kind = gap_reader(text, lexicon)
  local titles, organizations, geography = lexicon.titles, lexicon.organizations, lexicon.geography
  local excluded, starters, given = lexicon.excluded, lexicon.starters, lexicon.given

  local self = { sightings = {}, weak = {} }

  -- Kind of the gap after token i, false at the end of its unit.
  local function joint(i)
    if i >= count or unit_of[i + 1] ~= unit_of[i] then return false end
    local kind = gap_kind(last[i] + 1, first[i + 1] - 1)
    if kind == "period" then
      -- "Dr. Keller", "J. Keller", "St. Gallen": a title or an initial
      return (titles[key[i]] or last[i] - first[i] < 2 or (geography[key[i]] and last[i] - first[i] < 3)) and "space"
    end
    return kind
  end

  -- The lexicon's longest name at token i: entry and number of tokens it covers, no further than token `stop`.
  local function known(i, stop)
    local entry = piece[i].entry
    if not entry then return nil end
    local multi = entry.multi and tokens_module.phrase(text, first[i], entry.multi, units.last[unit_of[i]])
    if multi then
      local phrase_last = first[i] + #multi.phrase - 1
      local n = 1
      while i + n <= count and first[i + n] <= phrase_last do n = n + 1 end
      return multi.entry, n, phrase_last
    end
    if entry.single and i <= stop then return entry.single, 1, last[i] end
  end
  self.known = known

  -- A title of one or two words at token i: its number of tokens, or nil.
  local function title(i, stop)
    if i < stop and joint(i) and titles[lexicons.key(sub(text, first[i], last[i + 1]))] then return 2 end
    if titles[key[i]] then return 1 end
    if lexicon.nouns_capitalized and i + 1 < stop and given[key[i + 1]] and not given[key[i]] and joint(i) == "space"
      and not organizations[key[i]] then
      return 1
    end
    -- where nouns have capitals, what a person does stands before the name like a title: "Klimaforscherin Anna Keller"
    if lexicon.nouns_capitalized and i < stop and not starters[key[i]] and joint(i) == "space"
      and lexicons.ends_in_word(key[i], lexicon.roles) then
      return 1
    end
  end
  self.title = title

  local function has(set, from, to)
    for i = from, to do
      if set[key[i]] then return i end
    end
  end
  self.has = has

  -- Whether token i is a word that names nothing (a month): not where it is a given name before a surname (Jan, June).
  local function nothing(i)
    if not excluded[key[i]] then return false end
    return not (given[key[i]] and joint(i) == "space" and not excluded[key[i + 1]] and not piece[i + 1].acronym)
  end

  -- Whether tokens i..stop look like a person's full name.
  local function personal(i, stop)
    local from = i
    while from < stop and titles[key[from]] do from = from + 1 end
    return (from > i or (given[key[from]] and stop > from)) and not has(organizations, i, stop)
  end

  -- The last token of the run that begins at token i.
  local function run_end(i)
    local stop = i
    while true do
      local kind = joint(stop)
      if not kind then return stop end
      local next_entry = piece[stop + 1].entry
      if nothing(stop + 1) then return stop end
      if kind ~= "space" then
        if titles[key[stop]] or (initial[stop] and starters[key[stop]]) then return stop end
        local body = has(organizations, i, stop)
        local here = piece[stop].entry
        if here and here.single and here.single.demonym and not body then return stop end
        if kind == "organization" then
          if not (body == i or (body and has(organizations, i, i + 1))) or (next_entry and next_entry.single) then return stop end
          if piece[stop + 1].acronym or piece[stop].acronym then return stop end
        elseif kind == "of" or kind == "of_thing" then
          local thing = kind == "of_thing" or organizations[key[stop + 1]] or geography[key[stop + 1]]
          if thing and personal(i, stop) then return stop end
          if next_entry and next_entry.single and not body and not has(geography, i, stop) then return stop end
          if piece[stop].acronym or (next_entry and next_entry.single and next_entry.single.demonym) then return stop end
        end
      elseif piece[stop].acronym and piece[stop + 1].acronym then
        return stop
      end
      stop = stop + 1
      if stop - i >= 11 then return stop end
    end
  end

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

  -- A small word and a noun at the position (" de l’eau", " des pêcheurs"): the noun's first and last byte.
  local function complement(position)
    local of, a, b = text:match("^ (%l+ ?l?)['\226]\128?\153?()[%l\128-\255%-]+()", position)
    if of and lexicon.of[of .. "'"] then return a, b - 1 end
    for _, pattern in ipairs { "^ (%l+ l[ae]s?) ()[%l\128-\255%-]+()", "^ (%l+) ()[%l\128-\255%-]+()" } do
      of, a, b = text:match(pattern, position)
      if of and lexicon.of[of] then return a, b - 1 end
    end
  end

  -- Words after a body's first word that belong to it though written small: "Union européenne", "Comité local des pêcheurs".
  local function small_words_after(position, limit)
    if lexicon.adjectives.longest == 0 then return position end
    local stop = position
    local complements = 0
    while true do
      local a, b = find(text, "^ [%l\128-\255][%l\128-\255%-]*", stop + 1)
      if not a or b > limit then return stop end
      local word = sub(text, a + 1, b)
      local adjective = not word:find("\226\128", 1, true) and not letters.capital(word, 1) and not starters[word]
        and not lexicon.speech[word] and (lexicon.lower[word] or lexicons.ends_in(word, lexicon.adjectives))
      if adjective then
        stop = b
      elseif complements == 0 then
        local noun_first, noun_last = complement(stop + 1)
        if not noun_last or noun_last > limit then return stop end
        local noun = sub(text, noun_first, noun_last)
        if starters[noun] or noun:find("\226\128", 1, true) or noun_last - noun_first < 2 then return stop end
        stop = noun_last
        complements = 1
      else
        return stop
      end
    end
  end

  -- "ministère de l'Énergie": a body's small first word before the name; nil where there is none, false for a person's
  -- office ("ministre de l'Énergie").
  local function small_word_before(position, from_limit)
    local from = math.max(from_limit, position - 36)
    local before = sub(text, from, position - 1)
    for _, pattern in ipairs(before_patterns) do
      local a, head, of = before:match(pattern)
      if a and lexicon.of[lexicons.key(of)] then
        if lexicon.left_heads[head] then return from + a - 1 end
        if lexicon.portfolios[head] then return false end
      end
    end
  end

  local segment, name

  -- Adds tokens from..to as one name, by its kind of place in the text.
  function name(from, to, hints)
    local is_weak = hints.weak
    local sighting = add(is_weak and self.weak or self.sightings, from, to, hints)
    sighting.organization = has(organizations, from, to) and true or false
    sighting.geography = has(geography, from, to) and true or false
    if sighting.organization and to == from and organizations[key[from]] and not is_weak then
      local stop = small_words_after(sighting.last, units.last[unit_of[from]])
      if stop == sighting.last then
        self.sightings[#self.sightings] = nil -- "the Ministry" alone names nothing
        return
      end
      sighting.last = stop
      local following = from + 1
      if following <= count and unit_of[following] == unit_of[from] and first[following] == stop + 2
        and text:byte(stop + 1) == 32 and not piece[following].entry then
        sighting.last, sighting.to = last[following], following -- "Agence de l'eau Loire-Bretagne"
      end
    elseif sighting.organization and organizations[key[from]] and not is_weak and joint(to) == false then
      local stop = small_words_after(sighting.last, units.last[unit_of[from]])
      if stop > sighting.last and stop - sighting.last < 60 and lexicon.adjectives.longest > 0 then sighting.last = stop end
    end
    return sighting
  end

  -- Where nouns have capitals: whether a preposition of place without an article and an ending of places tell a place.
  local function located(i)
    local word = sub(text, first[i] > 8 and first[i] - 8 or 1, first[i] - 1):match "(%l+) $"
    return word and lexicon.prepositions[word] and lexicons.ends_in(key[i], lexicon.place_endings)
  end

  local function single(i, hints)
    local entry, n, phrase_last = known(i, i)
    if entry then return add_known(entry, i, n, phrase_last) end
    local k = key[i]
    if nothing(i) or (starters[k] and not piece[i].acronym) or geography[k] or lexicon.lone[k] then return end
    if titles[k] and not piece[i].acronym then return end
    if last[i] == first[i] or (last[i] == first[i] + 1 and text:byte(last[i]) > 127) then return end -- one letter
    if piece[i].acronym then
      local sighting = add(self.sightings, i, i, hints)
      sighting.acronym = piece[i].acronym
      return
    end
    if hints.initial then
      hints.weak = true
    elseif not organizations[k] then
      local left = small_word_before(first[i], units.first[unit_of[i]])
      if left == false then return end
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
    return not given[key[from]] and not (organizations[key[to]] and not organizations[key[from + n]])
  end

  -- Parts one run of tokens from..to, none of them excluded.
  function segment(from, to, titled)
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
      elseif starters[key[from]] and not piece[from].acronym and not (entry and n > 1) and (starts or not given[key[from]])
        and not (lexicon.articles[key[from]] and not starts and from < to) then
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
          if not evident and seen[k] ~= nil and not (entry and not entry.demonym) then
            -- the same word stands small elsewhere: a common word that only opens the sentence
            return segment(from + 1, to, false)
          elseif not evident and lexicons.ends_in(k, lexicon.common) then
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
        elseif has(organizations, from, i - 1) and i - from > 1 then segment(from, i - 1, false) end
        from = i
        i = i + t
      else
        i = i + 1
      end
    end
    return segment(from, to, false)
  end

  --- Finds the names of all units; what stands in weak places is kept for M:weak.
  function self.search(is_weak_unit, label_end)
    local i = 1
    while i <= count do
      local u = unit_of[i]
      if is_weak_unit(u) or first[i] < (label_end[u] or 0) then
        local stop = i
        while joint(stop) and stop - i < 24 do stop = stop + 1 end
        add(self.weak, i, stop, { weak = true, unit_weak = true })
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

  self.joint = joint
  return self
end

return M
