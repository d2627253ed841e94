-- briefing.corpus(): documents gathered in one process, the thin face of a part (briefing/corpus/part.lua). What `save` writes
-- is what `briefing map --partial` and `briefing reduce` write.
local facets = require "briefing.corpus.facets"
local file = require "briefing.corpus.file"
local options = require "briefing.options"
local part_of = require "briefing.corpus.part"
local totals = require "briefing.corpus.totals"

local M = {}

-- What is counted where the caller asks for nothing: enough for a background of keywords, and no more work than that.
local DEFAULT = { "term" }

local Corpus = { __name = "briefing.Corpus" }
local methods = {}

-- A value of the terms by key, over all groups.
local function by_key(part, column)
  local sums = {}
  for keys, values in part:facts "term" do sums[keys[1]] = (sums[keys[1]] or 0) + values[column] end
  return sums
end

-- Views of the part, made at the first use and kept until the part grows.
local views = {
  documents = function(part) return totals.of(part).documents end,
  words = function(part) return totals.of(part).words end,
  frequencies = function(part) return by_key(part, 1) end,
  counts = function(part) return by_key(part, 2) end,
}

function Corpus.__index(corpus, name)
  local method = methods[name]
  if method then return method end
  local view = views[name]
  if not view then return nil end
  local kept = corpus.kept
  if kept[name] == nil then kept[name] = view(corpus.part) end
  return kept[name]
end

--- A corpus over a part.
---@param part table
---@param wanted string[]? facets that it counts of a document, where the part is empty yet
---@return table
function M.of_part(part, wanted) return setmetatable({ part = part, wanted = wanted, kept = {} }, Corpus) end

--- Whether a value is a corpus.
---@param value any
---@return boolean
function M.is(value) return getmetatable(value) == Corpus end

--- An empty corpus.
---@param given { facets: string[]? }? what to count of each document, names of briefing/corpus/facets.lua; terms where not given
---@return table corpus with `documents`, `words`, `frequencies` (documents by key) and `counts` (words by key): itself a
---   background table; and `part`
function M.new(given)
  local checked = options.check(given, { facets = { type = "strings" } }, "corpus", 1, 2)
  for _, name in ipairs(checked.facets or {}) do
    if not facets.count[name] then
      options.bad_argument(1, "corpus", ("option 'facets': no facet '%s'%s"):format(name, options.hint(name, facets.names())))
    end
  end
  return M.of_part(part_of.new(), checked.facets)
end

local item_options = {
  language = { type = "string" },
  id = { type = "string" },
  group = { type = "string", default = "" },
  published = { type = "string" },
}

--- Counts one more document.
---@param item string|table a text, or a document
---@param given { language: string?, id: string?, group: string?, published: string? }? language: of a text; published: its
---   date as ISO 8601
---@return table self
function methods:add(item, given)
  if type(item) ~= "string" and not (type(item) == "table" and type(item.text) == "string") then
    options.bad_argument(1, "add", "string or document expected, got " .. (item == nil and "no value" or type(item)))
  end
  local checked = options.check(given, item_options, "add", 2)
  local doc = item
  if type(item) == "string" then
    local message
    doc, message = require("briefing.document").new(item, { language = checked.language })
    if not doc then options.bad_argument(2, "add", "option 'language': " .. message) end
  end
  if not self.part.about then self.part:agree(part_of.new({ facets = self.wanted or DEFAULT }).about) end
  facets.add(self.part, doc, checked)
  self.kept = {}
  return self
end

--- Adds the counts of another corpus to this one.
---@param other table
---@return table? self
---@return string? message where the two count different things
function methods:merge(other)
  if not M.is(other) then options.bad_argument(1, "merge", "corpus expected, got " .. type(other)) end
  local ok, message = self.part:merge(other.part)
  if not ok then return nil, message end
  self.kept = {}
  return self
end

--- The corpus as text: what `save` writes.
---@return string
function methods:dump() return file.dump(self.part) end

--- Writes the corpus to a file, whole or not at all.
---@param path string
---@return table? self
---@return string? message
function methods:save(path)
  options.check_text(path, "save")
  local ok, message = file.save(self.part, path)
  if not ok then return nil, message end
  return self
end

--- Reads text that `dump` gave.
---@param text string
---@param name string? for messages
---@return table? corpus
---@return string? message
function M.parse(text, name)
  local part, message = file.parse(text, name)
  if not part then return nil, message end
  return M.of_part(part)
end

--- Reads a stream that holds what `save`, `briefing map --partial` or `briefing reduce` wrote.
---@param input { read: fun(self, n: integer): string?, string? } a file, open
---@param name string for messages
---@param wanted table<string, boolean>? facets to keep; all where not given
---@return table? corpus
---@return string? message
function M.of_stream(input, name, wanted)
  local part, message = file.read(input, name, wanted)
  if not part then return nil, message end
  return M.of_part(part)
end

--- Adds the counts of a file to this corpus.
---@param path string
---@return table? self
---@return string? message where the file is no whole part, or counts other things; nothing is added then
function methods:load(path)
  options.check_text(path, "load")
  local part, message = file.open(path)
  if not part then return nil, message end
  local ok
  ok, message = self:merge(M.of_part(part))
  if not ok then return nil, path .. ": " .. message end
  return self
end

return M
