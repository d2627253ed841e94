-- What a document's language says of the page around an article: metadata labels, phrases of boilerplate, words of
-- pagers and captions. English stands in for what the language lacks: much of the web's furniture is in English.
local core = require "briefing.core"
local languages = require "briefing.language"
local mojibake = require "briefing.repairs.mojibake"
local registry = require "briefing.registry"

local M = {}

local fold_line = core.fold_line

--- A line as the page data spell phrases: folded, with straight apostrophes and single spaces, damaged letters read back.
function M.key_of(line) return fold_line(mojibake.decode(line)) end

local function add_set(into, phrases)
  for _, phrase in ipairs(phrases or {}) do into[fold_line(phrase)] = true end
end

local function first_word(key) return key:sub(1, (key:find(" ", 1, true) or 0) - 1) end

-- Adds a phrase to those with its first word, the longest first: what a line may begin with. Gives the phrase folded.
local function add_start(into, phrase, value)
  local key = fold_line(phrase)
  local word = first_word(key)
  local list = into[word]
  if list then
    local place = #list
    while place > 0 and #list[place].phrase < #key do place = place - 1 end
    table.insert(list, place + 1, { phrase = key, value = value })
  else
    into[word] = { { phrase = key, value = value } }
  end
  return key
end

-- Metadata keys in the order in which their labels are read, so that a label given twice means the same every time.
local KEYS = { "title", "author", "published", "updated", "copyright", "source", "tags", "corrections", "note", "data_author",
  "credit", "contact" }

local SETS = { "page_words", "page_of", "pager_words", "share_words", "boilerplate_phrases", "home_words", "total_words",
  "author_roles", "byline_breaks", "name_particles", "open_words" }

local function gather(page, data)
  local labels = data.metadata_labels or {}
  for _, key in ipairs(KEYS) do
    for _, label in ipairs(labels[key] or {}) do
      local folded = add_start(page.label_starts, label, key)
      if key == "updated" then page.update_labels[#page.update_labels + 1] = folded end
      if (key == "updated" or key == "published") and #folded > 4 then page.moment_labels[#page.moment_labels + 1] = folded end
    end
  end
  for _, name in ipairs(SETS) do add_set(page[name], data[name]) end
  for name, openings in pairs(page.openings) do
    for phrase in pairs(page[name]) do openings[first_word(phrase)] = true end
  end
  for _, phrase in ipairs(data.link_phrases or {}) do add_start(page.link_starts, phrase, true) end
  for _, word in ipairs(data.caption_words or {}) do add_start(page.caption_starts, word, true) end
  for _, phrase in ipairs(data.rights_phrases or {}) do page.rights[#page.rights + 1] = fold_line(phrase) end
  for _, phrase in ipairs(data.correction_phrases or {}) do page.corrections[#page.corrections + 1] = fold_line(phrase) end
end

local function longest_first(a, b) return #a > #b or (#a == #b and a < b) end

local function build(language)
  local page = { code = rawget(language, "code"), label_starts = {}, link_starts = {}, caption_starts = {},
    rights = {}, corrections = {}, openings = { share_words = {}, boilerplate_phrases = {} },
    update_labels = {}, moment_labels = {} }
  for _, name in ipairs(SETS) do page[name] = {} end
  gather(page, language)
  local english = registry.language "en"
  if english and english ~= language then gather(page, english) end
  table.sort(page.update_labels, longest_first)
  table.sort(page.moment_labels, longest_first)
  return page
end

--- The compiled page data of a document's language.
---@param code string
function M.of(code)
  local language = registry.language(code) or registry.language "en"
  return languages.compiled(language, "page", build)
end

--- The phrase of `starts` that a folded line begins with, as a whole word, or nil.
---@return { phrase: string, value: any }?
function M.start(starts, key)
  local word = first_word(key)
  -- a sign may follow the only word: "Correction:"
  local list = starts[word] or starts[word:match "^[^:,%.|]+"]
  if not list then return nil end
  for _, entry in ipairs(list) do
    if key:sub(1, #entry.phrase) == entry.phrase then
      local after = key:sub(#entry.phrase + 1, #entry.phrase + 1)
      if after == "" or after:find "[ :,%.|%-]" then return entry end
    end
  end
end

return M
