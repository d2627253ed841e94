-- A text's acronyms: where each stands, whether it names something, and the expansion that the text gives it.
local acronyms = require "briefing.names.acronyms"
local evidence = require "briefing.names.evidence"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

-- Whether token i has capitals for another reason: a line or a place in capitals, a state's code ("Anaheim, CA").
local function shouted(book, i)
  local tokens, pieces = book.tokens, book.tokens.piece
  local entry = pieces[i].entry
  if entry and entry.single and #pieces[i].acronym > 4 then return true end
  local first, last = tokens.first[i], tokens.last[i]
  if pieces[i + 1] and pieces[i + 1].acronym and tokens.first[i + 1] == last + 2 then return true end
  if i == 1 then return false end
  if pieces[i - 1].acronym and tokens.last[i - 1] == first - 2 then return true end
  return last == first + 1 and tokens.last[i - 1] == first - 3 and find(book.text, "^, ", first - 2) ~= nil
end

-- First and last byte of the expansion before a short name in brackets, or nil. `open` is the bracket's position.
local function expansion_before(book, open, from, short)
  local a, b = acronyms.before(book.text, open, from, short, book.lexicon)
  if not a then a, b = acronyms.body_before(book.text, open, from, short, book.lexicon) end
  return a, b
end

--- Expansions of the acronyms that the text explains, as sightings of their own; links acronym to expansion.
function M.explain(book, sightings)
  local text, units, tokens = book.text, book.units, book.tokens
  local found = {}
  local ending = {}
  for _, sighting in ipairs(sightings) do
    local words = sighting.organization and find(sub(text, sighting.first, sighting.last), " ", 1, true)
    if words then ending[sighting.last] = sighting end
  end
  for i = 1, tokens.count do
    local piece = tokens.piece[i]
    local acronym = piece.acronym
    local first, last = tokens.first[i], tokens.last[i]
    local from = units.first[tokens.unit[i]]
    local a, b
    if not acronym and #piece.text > 2 and #piece.text < 14 and text:byte(first - 1) == 40 and text:byte(last + 1) == 41 then
      -- an acronym written as a word: "Agencia Estatal de Meteorología (Aemet)"
      a, b = expansion_before(book, first - 1, from, piece.text)
      acronym = a and piece.text
    end
    if acronym and units.kind[tokens.unit[i]] == "dateline" then acronym = nil end
    if acronym and not (piece.acronym and shouted(book, i)) then
      local record = book.acronyms[acronym]
      if not record then
        record = { acronym = acronym, first = first, last = last, unit = false, code = true, plural = false, mentions = {} }
        book.acronyms[acronym] = record
        book.acronym_list[#book.acronym_list + 1] = record
      end
      record.mentions[#record.mentions + 1] = { first, last }
      if evidence.unit(text, first) then record.unit = true end
      record.code = record.code and evidence.numbered(text, last)
      if piece.text ~= acronym then record.plural = true end
      if not record.expansion_first then
        if not a and text:byte(first - 1) == 40 and find(text, "^[%s,;)]", last + 1) then
          a, b = expansion_before(book, first - 1, from, acronym)
          if not a and text:byte(last + 1) == 41 and ending[first - 3] then
            -- letters of another language: "Institute of Meteorology (IMGW)"
            a, b = ending[first - 3].first, first - 3
          end
        elseif not a and find(text, "^ %(", last + 1) then
          a, b = acronyms.inside(text, last + 2, acronym, book.lexicon)
        end
        if a then
          record.expansion_first, record.expansion_last = a, b
          local token = i
          while token > 1 and tokens.first[token] > a do token = token - 1 end
          while token < tokens.count and tokens.first[token] < a do token = token + 1 end
          found[#found + 1] = { first = a, last = b, from = token, to = token, expands = acronym, organization = true }
        end
      end
    end
  end
  for _, sighting in ipairs(found) do sightings[#sightings + 1] = sighting end
end

--- Whether a strong acronym sighting names something: units of measure and plurals (NGOs) do not.
function M.names_something(book, sighting)
  local record = book.acronyms[sighting.acronym]
  if not record or shouted(book, sighting.from) then return false end
  return not record.unit and not (record.plural and not record.expansion_first)
    and not (book.lexicon.known_acronyms[lexicons.key(sighting.acronym)] and not record.expansion_first)
    and (record.expansion_first or not sighting.acronym:find "^[IVXLCDM]+$") and true or false
end

--- What doc.acronyms tells, in the order of the text.
function M.results(book)
  local results = {}
  for _, record in ipairs(book.acronym_list) do
    results[#results + 1] = {
      acronym = record.acronym,
      expansion = record.expansion_first and sub(book.text, record.expansion_first, record.expansion_last) or nil,
      known = book.lexicon.known_acronyms[lexicons.key(record.acronym)]
        or not record.expansion_first and record.acronym:find "^[IVXLCDM]+$" ~= nil,
      unit = record.unit, code = record.code, mentions = record.mentions,
    }
  end
  return results
end

return M
