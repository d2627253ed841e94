-- What the analyses found in the article, as marks for its text: dates, names, key terms of themes, repairs. An analysis
-- that failed gives none; its own section says so.
local M = {}

local COLORS = 6 -- themes with a colour of their own, as in the charts
local TERMS = 8 -- terms of a theme that are marked, as many as its section names

local function found(doc, name)
  local ok, result = pcall(function() return doc[name] end)
  return ok and type(result) == "table" and result or {}
end

-- The ids of the terms that a phrase of the text is made of, or nil; terms: those of all words.
local function ids_of(text, words, terms, phrase)
  local first, last = text:find(phrase, 1, true)
  if not first then return nil end
  local w, covers = words:find(first)
  local ids = {}
  for k = covers and w or w + 1, (words:find(last)) do ids[#ids + 1] = terms[k] end
  return #ids > 0 and ids or nil
end

-- The longest of the phrases, arrays of ids, that stands from word w on, or nil.
local function longest(terms, w, phrases)
  local best
  for _, phrase in ipairs(phrases) do
    local length = #phrase.ids
    local fits = not best or length > #best.ids
    for k = 2, length do fits = fits and terms[w + k - 1] == phrase.ids[k] end
    if fits then best = phrase end
  end
  return best
end

-- Every place where a theme's key terms stand, in any of their forms.
local function mark_themes(doc, add)
  local by_first, words, terms = {}, doc.words, doc.terms:ids()
  for i, theme in ipairs(found(doc, "themes")) do
    if i > COLORS then break end
    for k, keyword in ipairs(theme.keywords or {}) do
      local ids = k <= TERMS and ids_of(doc.text, words, terms, keyword.text)
      if ids then
        by_first[ids[1]] = by_first[ids[1]] or {}
        table.insert(by_first[ids[1]], { ids = ids, label = theme.label, class = "c" .. i })
      end
    end
  end
  if next(by_first) == nil then return end
  local taken = 0 -- the last word that is marked
  for w = 1, #terms do
    local phrases = w > taken and by_first[terms[w]]
    local best = phrases and longest(terms, w, phrases)
    if best then
      taken = w + #best.ids - 1
      local first = words:bounds(w)
      local _, last = words:bounds(taken)
      add("theme", first, last, best.label, best.class)
    end
  end
end

--- The marks of a document's text.
---@param doc table
---@return table[] marks { kind, first, last, title, class? }; kind "date" "name" "theme" "repair"
function M.of(doc)
  local marks = {}
  local function add(kind, first, last, title, class)
    marks[#marks + 1] = { kind = kind, first = first, last = last, title = title or "", class = class }
  end
  for _, date in ipairs(found(doc, "dates")) do add("date", date.first, date.last, date.iso) end
  for _, entity in ipairs(found(doc, "entities")) do
    for _, mention in ipairs(entity.mentions) do add("name", mention[1], mention[2], entity.name) end
  end
  pcall(mark_themes, doc, add)
  for _, repair in ipairs(found(doc, "repairs")) do
    add("repair", repair.first, math.max(repair.first, repair.last), "→ " .. repair.replacement)
  end
  return marks
end

return M
