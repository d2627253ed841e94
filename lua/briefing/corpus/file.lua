-- Parts of a corpus as files: NDJSON, lines of facts and a trailer, as docs/corpus.md describes them.
--
--     ["term","harbour","",12,40]
--     {"briefing":"part","facets":["document","error","term"],"format":1,"lines":1,...}
--
-- Files may be joined, and their lines sorted and shuffled together: a reader adds up what the trailers tell of and compares.
local core = require "briefing.core"
local facets = require "briefing.corpus.facets"
local json = require "briefing.report.json"
local lines = require "briefing.corpus.lines"
local part_of = require "briefing.corpus.part"

local M = {}

--- The longest line that is read, in bytes: keys are words and names.
M.LINE_LIMIT = 1024 * 1024

local LARGEST = 2 ^ 53 -- integers that every Lua holds exactly

local STRETCH = 1024 -- facts read between two calls of `after`

-- For each facet the pattern of its facts as `part:lines` writes them, whose captures are keys and values. What does not
-- match may still be JSON of another hand.
local patterns = {}
for name, facet in pairs(facets.of) do
  local text = '"[^"\\%z\1-\31<>&\127]*"'
  patterns[name] = '^%["' .. name .. '",(' .. text .. ("," .. text):rep(facet.keys - 1) .. ")"
    .. (",(%-?[0-9]+)"):rep(facet.values) .. "%]$"
end

local function is_count(value)
  return type(value) == "number" and value == math.floor(value) and value > -LARGEST and value < LARGEST
end

-- A fact that is not written as we write: facet, keys, values; or nil, why.
local function read_slowly(line)
  local fact, replaced = core.json_decode(line)
  if not fact then return nil, replaced end
  if replaced > 0 then return nil, "ill-formed UTF-8" end
  local name = fact[1]
  local facet = type(name) == "string" and facets.of[name]
  if not facet then return nil, ("no facet %s"):format(json.encode(name)) end
  local keys, values = {}, {}
  for i = 1, facet.keys do
    if type(fact[1 + i]) ~= "string" then return nil, ("a fact of '%s' has %d strings"):format(name, facet.keys) end
    keys[i] = part_of.key(fact[1 + i])
  end
  for i = 1, facet.values do values[i] = fact[1 + facet.keys + i] end
  for i = 1, facet.values do
    if not is_count(values[i]) then return nil, ("a fact of '%s' has %d whole numbers"):format(name, facet.values) end
  end
  local members = 1 + facet.keys + facet.values
  if #fact ~= members then return nil, ("a fact of '%s' has %d members"):format(name, members) end
  return name, table.concat(keys, ","), values
end

-- Puts a line's fact into the part; or nil, why. `wanted`: the facets that are kept, or nil for all.
local function read_fact(part, line, wanted)
  local name = line:match '^%["([a-z]+)",'
  local keys, a, b, c
  if name and patterns[name] then keys, a, b, c = line:match(patterns[name]) end
  if keys and keys:find "[\128-\255]" then
    local _, replaced = core.json_decode("[" .. keys .. "]")
    if replaced ~= 0 then keys = nil end
  end
  if keys and #line < 1024 then
    a, b, c = a and tonumber(a), b and tonumber(b), c and tonumber(c)
    if (a and not is_count(a)) or (b and not is_count(b)) or (c and not is_count(c)) then keys = nil end
  else
    keys = nil
  end
  if not keys then
    local values
    name, keys, values = read_slowly(line)
    if not name then return nil, keys end
    a, b, c = values[1], values[2], values[3]
  end
  if not wanted or wanted[name] then part:put(name, keys, a, b, c) end
  return true
end

-- What of a trailer must agree, how many lines it tells of, and its bounds; or nil, why.
local function read_trailer(line)
  local about, replaced = core.json_decode(line)
  if not about then return nil, replaced end
  if about.briefing ~= "part" then return nil, "no part of a corpus" end
  for name, mine in pairs(part_of.versions()) do
    if about[name] ~= mine then
      return nil, ("made with %s %s, this is %s"):format(name, json.encode(about[name]), json.encode(mine))
    end
  end
  local count, bound = about.lines, about.bound or {}
  if not is_count(count) or count < 0 or type(bound) ~= "table" then return nil, "a trailer without its number of lines" end
  about.lines, about.bound = nil, nil
  return about, count, bound
end

--- Adds everything that a stream holds to a part.
---@param part table
---@param input { read: fun(self, n: integer): string? } a file, open
---@param name string of the stream, for messages
---@param wanted table<string, boolean>? facets to keep; all where not given
---@param after fun(part: table)? called now and then, to keep the part small
---@return boolean? ok nil where it is cut, foreign or does not agree with what the part holds, which is spoilt then
---@return string? message that names the stream and the line
function M.add(part, input, name, wanted, after)
  local number, facts, told, trailers = 0, 0, 0, 0
  local function fault(why) return nil, ("%s:%d: %s"):format(name, number, why) end
  local next_line, state = lines.of(input, M.LINE_LIMIT)
  for line, length in next_line do
    number = number + 1
    if not line then return fault(("no part of a corpus: a line of %d bytes"):format(length)) end
    if line:byte(-1) == 9 then line = line:sub(1, -2) end -- Hadoop puts a tab between a line and the value it does not have
    local first = line:sub(1, 1)
    if first == "[" then
      local ok, why = read_fact(part, line, wanted)
      if not ok then return fault(why) end
      facts = facts + 1
      if after and facts % STRETCH == 0 then after(part) end
    elseif first == "{" then
      local about, count, bound = read_trailer(line)
      if not about then return fault(count) end
      local ok, why = part:agree(about)
      if not ok then return fault(why) end
      for facet, n in pairs(bound) do part:note_bound(facet, n) end
      told, trailers = told + count, trailers + 1
    elseif line ~= "" then
      return fault "no part of a corpus: neither a fact nor a trailer"
    end
  end
  if state.failure then return nil, ("%s: %s"):format(name, state.failure) end
  if trailers == 0 then return fault "no trailer: cut off, or no part of a corpus" end
  if facts == told then return true end
  return fault(("%d facts where the trailers tell of %d: something is missing or doubled"):format(facts, told))
end

--- The part that a text holds.
---@param text string
---@param name string? for messages
---@return table? part
---@return string? message
function M.parse(text, name)
  local at, input = 1, {}
  function input:read(n) -- luacheck: ignore 212
    if at > #text then return nil end
    at = at + n
    return text:sub(at - n, at - 1)
  end
  return M.read(input, name or "part")
end

--- The part that a stream holds.
---@param input { read: fun(self, n: integer): string?, string? } a file, open
---@param name string for messages
---@param wanted table<string, boolean>? facets to keep; all where not given
---@return table? part
---@return string? message
function M.read(input, name, wanted)
  local part = part_of.new()
  local ok, message = M.add(part, input, name, wanted)
  if not ok then return nil, message end
  return part
end

--- The part that a file holds.
---@param path string
---@return table? part
---@return string? message
function M.open(path)
  local input, message = io.open(path, "rb")
  if not input then return nil, message end
  local part, why = M.read(input, path)
  input:close()
  return part, why
end

--- Writes the facts of a part, without a trailer.
---@param part table
---@param output { write: fun(self, text: string): any, string?, integer? }
---@return integer? lines how many
---@return string? message
---@return integer? code of the failed write
function M.write_facts(part, output)
  local count = 0
  for line in part:lines() do
    local ok, message, code = output:write(line)
    if not ok then return nil, message, code end
    count = count + 1
  end
  return count
end

--- Writes a part: its facts and its trailer.
---@param part table
---@param output { write: fun(self, text: string): any, string?, integer? }
---@return boolean? ok
---@return string? message
---@return integer? code of the failed write
function M.write(part, output)
  local count, message, code = M.write_facts(part, output)
  if not count then return nil, message, code end
  local ok
  ok, message, code = output:write(part:trailer(count))
  if not ok then return nil, message, code end
  return true
end

--- A part as the text of its file.
---@param part table
---@return string
function M.dump(part)
  local pieces = {}
  M.write(part, { write = function(_, text)
    pieces[#pieces + 1] = text
    return true
  end })
  return table.concat(pieces)
end

--- Writes a part to a file, whole or not at all.
---@param part table
---@param path string
---@return boolean? ok
---@return string? message
function M.save(part, path)
  local temporary = path .. ".part"
  local output, message = io.open(temporary, "wb")
  if not output then return nil, message end
  local ok
  ok, message = M.write(part, output)
  local closed, why = output:close()
  if ok and closed then
    ok, message = os.rename(temporary, path)
    if ok then return true end
  end
  os.remove(temporary)
  return nil, ("%s: %s"):format(path, message or why or "cannot be written")
end

return M
