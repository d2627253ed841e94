-- briefing.corpus(): documents gathered into counts that can be merged: integers only, keys in byte order, so that the parts
-- of a corpus counted apart and merged in any order give the same bytes as the whole counted at once.
--
-- The file: a first line "briefing-corpus 1", then "documents N", "words N", then a line a term: key, documents that have it,
-- words that are it, between tabs, keys in byte order.
local core = require "briefing.core"
local options = require "briefing.options"

local M = {}

local MAGIC = "briefing-corpus 1"

local Corpus = {}
Corpus.__index = Corpus
Corpus.__name = "briefing.Corpus"

--- An empty corpus.
---@return table corpus with `documents`, `words`, `frequencies` (documents by key) and `counts` (words by key): itself a
---   background table
function M.new()
  return setmetatable({ documents = 0, words = 0, frequencies = {}, counts = {} }, Corpus)
end

-- The terms of a text or a document.
local function terms_of(item, given)
  if type(item) == "table" then return item.terms end
  local prose, lexicon = require "briefing.prose", require "briefing.lexicon"
  local code = given and given.language
  if code == nil or code == "auto" then code = require("briefing.recognize").recognize(item) end
  return core.terms(item, prose.rules(code), lexicon.of(code))
end

--- Counts one more document.
---@param item string|table a text, or a document
---@param given { language: string? }? for a text
---@return table self
function Corpus:add(item, given)
  if type(item) ~= "string" and type(item) ~= "table" then
    options.bad_argument(1, "add", "string or document expected, got " .. (item == nil and "no value" or type(item)))
  end
  options.check(given, { language = { type = "string" } }, "add", 2)
  local terms = terms_of(item, given)
  self.documents = self.documents + 1
  for id = 1, #terms do
    local count = terms:count(id)
    self.words = self.words + count
    if not terms:is_stop(id) then
      local key = terms:key(id)
      self.frequencies[key] = (self.frequencies[key] or 0) + 1
      self.counts[key] = (self.counts[key] or 0) + count
    end
  end
  return self
end

--- Adds the counts of another corpus to this one.
---@param other table
---@return table self
function Corpus:merge(other)
  if getmetatable(other) ~= Corpus then options.bad_argument(1, "merge", "corpus expected, got " .. type(other)) end
  local frequencies, counts = {}, {}
  for key, n in pairs(other.frequencies) do frequencies[key] = n end -- other may be this one
  for key, n in pairs(other.counts) do counts[key] = n end
  self.documents = self.documents + other.documents
  self.words = self.words + other.words
  for key, n in pairs(frequencies) do self.frequencies[key] = (self.frequencies[key] or 0) + n end
  for key, n in pairs(counts) do self.counts[key] = (self.counts[key] or 0) + n end
  return self
end

-- A key as a field of the file: tabs, line ends and the escape itself are escaped.
local function escape(key)
  return (key:gsub("[%c\\]", function(c) return ("\\%03d"):format(c:byte()) end))
end

local function unescape(field)
  return (field:gsub("\\(%d%d%d)", function(n) return string.char(tonumber(n) % 256) end))
end

-- Byte order, whatever the locale's; `<` is that in the C locale, and faster.
local function in_bytes(a, b)
  for i = 1, math.min(#a, #b) do
    local x, y = a:byte(i), b:byte(i)
    if x ~= y then return x < y end
  end
  return #a < #b
end

--- The corpus as text: what `save` writes.
---@return string
function Corpus:dump()
  local keys = {}
  for key in pairs(self.frequencies) do keys[#keys + 1] = key end
  if os.setlocale(nil, "collate") == "C" then table.sort(keys) else table.sort(keys, in_bytes) end
  local lines = { MAGIC, ("documents %d"):format(self.documents), ("words %d"):format(self.words) }
  for _, key in ipairs(keys) do
    lines[#lines + 1] = ("%s\t%d\t%d"):format(escape(key), self.frequencies[key], self.counts[key] or 0)
  end
  lines[#lines + 1] = ""
  return table.concat(lines, "\n")
end

--- Writes the corpus to a file, whole or not at all.
---@param path string
---@return table? self
---@return string? message
function Corpus:save(path)
  options.check_text(path, "save")
  local temporary = path .. ".part"
  local file, message = io.open(temporary, "wb")
  if not file then return nil, message end
  local ok
  ok, message = file:write(self:dump())
  local closed, why = file:close()
  if not ok or not closed then
    os.remove(temporary)
    return nil, ("%s: %s"):format(path, message or why or "cannot be written")
  end
  ok, message = os.rename(temporary, path)
  if not ok then
    os.remove(temporary)
    return nil, message
  end
  return self
end

local function fault(path, line, why)
  return nil, ("%s:%d: %s"):format(path, line, why)
end

--- Reads text that `dump` gave.
---@param text string
---@param name string? for messages
---@return table? corpus
---@return string? message
function M.parse(text, name)
  name = name or "corpus"
  local corpus, number = M.new(), 0
  for line in text:gmatch "([^\n]*)\n?" do
    number = number + 1
    if number == 1 then
      if line ~= MAGIC then return fault(name, 1, ("not a corpus: '%s' expected"):format(MAGIC)) end
    elseif number <= 3 then
      local field = number == 2 and "documents" or "words"
      local n = line:match("^" .. field .. " (%d+)$")
      if not n then return fault(name, number, field .. " and a number expected") end
      corpus[field] = tonumber(n)
    elseif line ~= "" then
      local key, documents, words = line:match "^(.-)\t(%d+)\t(%d+)$"
      if not key then return fault(name, number, "key, documents and words between tabs expected") end
      key = unescape(key)
      corpus.frequencies[key] = tonumber(documents)
      corpus.counts[key] = tonumber(words)
    end
  end
  if number < 3 then return fault(name, number, "too short") end
  return corpus
end

--- Reads a file that `save` wrote.
---@param path string
---@return table? corpus
---@return string? message
function M.read(path)
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local text
  text, message = file:read "*a"
  file:close()
  if not text then return nil, ("%s: %s"):format(path, message or "cannot be read") end
  return M.parse(text, path)
end

--- Adds the counts of a file to this corpus.
---@param path string
---@return table? self
---@return string? message
function Corpus:load(path)
  options.check_text(path, "load")
  local other, message = M.read(path)
  if not other then return nil, message end
  return self:merge(other)
end

return M
