-- The lines of a text that are the page's and not the article's: bylines and dates, share bars, rules, links elsewhere.
-- Each line is judged by itself, then by what stands beside it.
local boilerplate = require "briefing.blocks.boilerplate"
local byline = require "briefing.blocks.byline"
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local furniture = require "briefing.blocks.furniture"
local given = require "briefing.names.given"
local headings = require "briefing.blocks.headings"
local languages = require "briefing.language"
local lexicons = require "briefing.names.lexicon"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"
local tokens = require "briefing.names.tokens"

local M = {}

local FURNITURE_LIMIT = 4000 -- bytes; a longer line is prose
local HEAD = 300             -- bytes of a line that tell what it is

-- The lines near the beginning (up to the second paragraph) and the end (after the last one): where bylines stand.
local function zones(lines, is_prose)
  local head, paragraphs = 0, 0
  for i = 1, lines.n do
    if i > 12 or paragraphs > 1 then break end
    head = i
    if is_prose(i) and lines.last[i] - lines.first[i] > 120 then paragraphs = paragraphs + 1 end
  end
  local tail = lines.n + 1
  for i = lines.n, math.max(1, lines.n - 15), -1 do
    if lines.last[i] - lines.first[i] > 200 then break end
    tail = i
  end
  return function(i) return i <= head or i >= tail end
end

-- Dashes before the name that signs an article.
local SIGN_OFF = { ["—"] = true, ["–"] = true, ["―"] = true }

-- "— Jane Doe" at the end: the facts of a line that a lone dash and a name make, nil where it is a list's item.
local function sign_off(text, lines, markers, i, page)
  local marker = markers[i]
  if not SIGN_OFF[marker.style] or i * 2 < lines.n or markers[i - 1] or markers[i + 1] then return nil end
  local named, words = byline.name_like(text, marker.body, lines.last[i], page)
  if not named or words < 2 or words > 4 or form.ending(text, lines.first[i], lines.last[i]) ~= "none" then return nil end
  return { { key = "author", first = marker.body, last = lines.last[i] } }
end

-- Titles of other pages below a line that only says "Read also", where nothing of the article goes on from them.
local function find_linked(text, lines, markers, grids, found, page)
  for i = 1, lines.n - 1 do
    local link, j = found[i] and found[i].key == "link", i + 1
    if link and not found[j] and not markers[j] and grids[j] == nil and lines.last[i] - lines.first[i] < HEAD
      and boilerplate.is_bare_link(page_of.key_of(text:sub(lines.first[i], lines.last[i])), page)
      and headings.looks_like(text, lines.first[j], lines.last[j], true)
      and (j == lines.n or lines.blank[j + 1] or found[j + 1]) then
      found[j] = { kind = "boilerplate", key = "link" }
      -- and the day of that page
      local below = found[j + 1]
      if below and below.key == "published" and below.value_first == lines.first[j + 1] then
        found[j + 1] = { kind = "boilerplate", key = "link" }
      end
    end
  end
end

-- What a line of metadata is, by its facts; nil where it has none.
local function metadata(facts)
  local main = facts and facts[1]
  if not main then return nil end
  return { kind = "metadata", key = main.key, value_first = main.first, value_last = main.last, facts = facts }
end

-- The given names known in a document's language.
local function given_names(language) return given.of(core.word_set(language.given_names)) end

-- Words of a name that stands alone on its line.
local LEAST_NAME, MOST_NAME = 2, 5

-- Whether a line is a person's name and nothing else: its words are written as a name's are and the first is a given name.
local function is_person(text, first, last, page)
  if last - first > 60 or form.ending(text, first, last) ~= "none" then return false end
  local named, words = byline.name_like(text, first, last, page)
  if not named or words < LEAST_NAME or words > MOST_NAME then return false end
  local known = languages.compiled(registry.language(page.code) or {}, "given names", given_names)
  return known[core.fold(text:sub(first, last):match "^[^ \t]+")] or false
end

-- Whether a span is a place of the world, or one and what it lies in: "San Sebastián, Gipuzkoa".
local function is_place(text, first, last, page)
  local places = lexicons.of(page.code).entries[lexicons.key(text:sub(first, last):match "^[^ \t,]+")]
  local found = places and places.multi and tokens.phrase(text, first, places.multi, last)
  if not found or found.entry.demonym or found.entry.place.kind ~= "place" then return false end
  local stop = first + #found.phrase
  return stop > last or text:byte(stop) == 44
end

-- The author's name on a line of its own right above the line that tells when the article was published; what that line
-- begins with, as an author's name does, is then a place, and so is a place of two words that the language knows.
local function find_name(text, lines, markers, grids, found, page)
  for j = 1, lines.n do
    local facts = found[j] and found[j].kind == "metadata" and found[j].facts or {}
    local author = facts[1] and facts[1].key == "author" and facts[1]
    local told = author and facts[2] or facts[1]
    if told and told.key == "published" and (not author or author.first == lines.first[j]) then -- no label before the name
      local i = j - 1
      local named = i > 1 and not found[i] and not markers[i] and grids[i] == nil
        and is_person(text, lines.first[i], lines.last[i], page)
      if author and (is_place(text, author.first, author.last, page)
        or named and not is_person(text, author.first, author.last, page)) then
        table.remove(facts, 1)
        found[j], author = metadata(facts), nil
      end
      if named and not author then
        found[i] = metadata { { key = "author", first = lines.first[i], last = lines.last[i] } }
      end
      if not author then return end
    end
  end
end

--- Kinds of the lines that are neither table nor list item: { kind, key, value span }, or nil for prose.
function M.find(text, lines, markers, grids, page)
  local found = {}
  local function is_prose(i) return grids[i] == nil and not markers[i] end
  local in_zone = zones(lines, is_prose)
  for i = 1, lines.n do
    local first, last = lines.first[i], lines.last[i]
    if grids[i] == nil and last - first < FURNITURE_LIMIT then
      if boilerplate.is_rule(text, first, last) then
        found[i] = { kind = "boilerplate", key = "rule" }
        markers[i] = nil
      elseif not markers[i] or markers[i].ordinal then
        local folded = page_of.key_of(text:sub(first, math.min(last, first + (last - first < HEAD and HEAD or 99))))
        local key = boilerplate.recognize(folded, page, last - first < HEAD)
        if key then
          found[i] = { kind = "boilerplate", key = key }
          markers[i] = nil
        elseif not markers[i] then
          found[i] = metadata(furniture.recognize(text, first, last, folded, page, in_zone(i)))
        end
      else
        found[i] = in_zone(i) and metadata(sign_off(text, lines, markers, i, page)) or nil
        if found[i] then markers[i] = nil end
      end
    end
  end
  find_linked(text, lines, markers, grids, found, page)
  find_name(text, lines, markers, grids, found, page)
  return found
end

return M
