-- What a document's language says of the page around an article: metadata labels, phrases of boilerplate, words of
-- pagers and captions. English stands in for what the language lacks: much of the web's furniture is in English.
local core = require "briefing.core"
local languages = require "briefing.language"
local mojibake = require "briefing.repairs.mojibake"
local registry = require "briefing.registry"

local M = {}

local fold = core.fold

-- The same spelling for an apostrophe, a no-break space and a run of white space, small letters, damaged ones read back.
local function key_of(phrase)
  local key = fold(mojibake.decode(phrase))
  if key:find "[\194\226]" then key = key:gsub("’", "'"):gsub("\194\160", " "):gsub("\226\128\175", " ") end
  if key:find "[\t ][\t ]" or key:find "\t" then key = key:gsub("[ \t]+", " ") end
  return key:match "^ ?(.-) ?$"
end
M.key_of = key_of

local function add_set(into, phrases)
  for _, phrase in ipairs(phrases or {}) do into[key_of(phrase)] = true end
end

-- Phrases by their first word, the longest first: what a line may begin with.
local function add_starts(into, phrases, value)
  for _, phrase in ipairs(phrases or {}) do
    local key = key_of(phrase)
    local word = key:match "^[^ ]+"
    into[word] = into[word] or {}
    table.insert(into[word], { phrase = key, value = value or true })
  end
end

local function sort_starts(starts)
  for _, list in pairs(starts) do
    for place, entry in ipairs(list) do entry.place = place end
    table.sort(list, function(a, b)
      if #a.phrase ~= #b.phrase then return #a.phrase > #b.phrase end
      return a.place < b.place
    end)
  end
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
      local folded = key_of(label)
      page.labels[folded] = page.labels[folded] or key
      if key == "updated" then page.update_labels[#page.update_labels + 1] = folded end
      if (key == "updated" or key == "published") and #folded > 4 then page.moment_labels[#page.moment_labels + 1] = folded end
    end
    add_starts(page.label_starts, labels[key], key)
  end
  for _, name in ipairs(SETS) do add_set(page[name], data[name]) end
  add_starts(page.link_starts, data.link_phrases)
  add_starts(page.caption_starts, data.caption_words)
  for _, phrase in ipairs(data.rights_phrases or {}) do page.rights[#page.rights + 1] = key_of(phrase) end
  for _, phrase in ipairs(data.correction_phrases or {}) do page.corrections[#page.corrections + 1] = key_of(phrase) end
end

local function longest_first(a, b) return #a > #b or (#a == #b and a < b) end

local function build(language)
  local page = { code = rawget(language, "code"), labels = {}, label_starts = {}, link_starts = {}, caption_starts = {},
    rights = {}, corrections = {}, update_labels = {}, moment_labels = {} }
  for _, name in ipairs(SETS) do page[name] = {} end
  gather(page, language)
  local english = registry.language "en"
  if english and english ~= language then gather(page, english) end
  table.sort(page.update_labels, longest_first)
  table.sort(page.moment_labels, longest_first)
  sort_starts(page.label_starts)
  sort_starts(page.link_starts)
  sort_starts(page.caption_starts)
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
  local list = starts[key:match "^[^ ]+" or ""]
  if not list then
    -- a sign may follow the only word: "Correction:"
    list = starts[key:match "^[^ :,%.|]+" or ""]
    if not list then return nil end
  end
  for _, entry in ipairs(list) do
    if key:sub(1, #entry.phrase) == entry.phrase then
      local after = key:sub(#entry.phrase + 1, #entry.phrase + 1)
      if after == "" or after:find "[ :,%.|%-]" then return entry end
    end
  end
end

return M
