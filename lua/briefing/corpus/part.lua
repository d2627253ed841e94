-- A part of a corpus in memory: facts that can be merged. It is a commutative monoid: parts counted apart and merged in any
-- order and grouping are the whole, to the byte, and an empty part changes nothing.
--
-- A fact is a facet, its keys (strings) and its values (integers): briefing/corpus/facets.lua says how many, and what merging
-- does. Facts are held by the JSON of their keys, `"harbour","desk"`: one string each, whose byte order is that of the file.
--
--   held[facet] = { [1] = { [keys] = first value }, [2] = { [keys] = second value }, ..., size = facts }   sum
--   held[facet] = { [1] = { [keys] = how often }, size = }                                                 rows
--   held[facet] = { [1] = { [first key] = { { keys, value }, ... } }, size = }                             best, the best first
local core = require "briefing.core"
local escape = require "briefing.report.escape"
local facets = require "briefing.corpus.facets"
local json = require "briefing.report.json"
local options = require "briefing.options"
local order = require "briefing.order"

local M = {}

--- The version of the file's format.
M.FORMAT = 1

local Part = {}
Part.__index = Part
Part.__name = "briefing.Part"

--- What this release writes into every part beside the options.
---@return table
function M.versions()
  return { briefing = "part", format = M.FORMAT, version = core.version, unicode = core.unicode_version,
    utf8proc = core.utf8proc_version }
end

--- An empty part.
---@param given { facets: string[]?, group: string?, language: string?, background: string?, use: string[]? }? what its counts
---   depend on; without it the part takes that of the first part merged into it
---@return table part with `about` (versions and options, which must agree) and `bound` (facet -> by how much its first
---   values may be too low)
function M.new(given)
  local part = setmetatable({ held = {}, bound = {} }, Part)
  if given then
    local about, named = M.versions(), {}
    for name, value in pairs(given) do about[name] = value end
    for _, list in ipairs { facets.ALWAYS, given.facets or {} } do
      for _, name in ipairs(list) do named[name] = true end
    end
    about.facets = options.names(named)
    part.about = about
  end
  return part
end

--- The keys of a fact as JSON, without brackets: what `put` takes.
---@param first string
---@param ... string
---@return string
function M.key(first, ...)
  local key = '"' .. escape.json(first) .. '"'
  for i = 1, select("#", ...) do key = key .. ',"' .. escape.json((select(i, ...))) .. '"' end
  return key
end

Part.key = M.key

--- The first of the strings that `key` joined, as JSON.
---@param keys string
---@return string
function M.first_key(keys)
  local at = 2
  while true do
    local stop = keys:find('["\\]', at)
    if keys:byte(stop) == 34 then return keys:sub(1, stop) end
    at = stop + 2
  end
end

local function put_best(held, keep, keys, value)
  local group, before = M.first_key(keys), order.comparison()
  local list = held[1][group]
  if not list then
    list = {}
    held[1][group] = list
  end
  local at = #list + 1
  for i = #list, 1, -1 do
    local other = list[i]
    if other[2] == value and other[1] == keys then return end -- the same fact, from a record that came twice
    if value < other[2] or (value == other[2] and before(keys, other[1])) then at = i end
  end
  table.insert(list, at, { keys, value })
  if #list > keep then list[#list] = nil else held.size = held.size + 1 end
end

--- Counts a fact: the fast form of `add`.
---@param name string the facet
---@param keys string its keys, as `key` gives them
---@param a integer? values
---@param b integer?
---@param c integer?
function Part:put(name, keys, a, b, c)
  local held = self.held[name]
  if not held then
    held = { {}, {}, {}, size = 0 }
    self.held[name] = held
  end
  local facet, column = facets.of[name], held[1]
  if facet.kind == "best" then return put_best(held, facet.keep, keys, a) end
  local had = column[keys]
  if not had then
    had = 0
    held.size = held.size + 1
  end
  column[keys] = had + (a or 1)
  if b then
    column = held[2]
    column[keys] = (column[keys] or 0) + b
    if c then
      column = held[3]
      column[keys] = (column[keys] or 0) + c
    end
  end
end

--- Counts a fact.
---@param name string the facet
---@param keys string[]
---@param values integer[]
---@return table self
function Part:add(name, keys, values)
  local facet = facets.of[name]
  assert(facet and #keys == facet.keys and #values == facet.values, "no such facet, or not its keys and values")
  self:put(name, M.key((unpack or table.unpack)(keys)), values[1], values[2], values[3]) -- luacheck: ignore 143
  return self
end

-- How two parts differ in what must agree: name of the field, its JSON here, its JSON there; nil where they agree.
local function difference(about, other)
  local named = {}
  for _, each in ipairs { about, other } do
    for name in pairs(each) do named[name] = true end
  end
  for _, name in ipairs(options.names(named)) do
    local here, there = json.encode(about[name]), json.encode(other[name])
    if here ~= there then return name, here, there end
  end
end

--- Takes over versions and options, or says why they do not agree with those there are.
---@param about table
---@return boolean? ok
---@return string? message
function Part:agree(about)
  if not self.about then
    self.about = about
    return true
  end
  local name, here, there = difference(self.about, about)
  if not name then return true end
  return nil, ("parts do not agree in '%s': %s before, %s here"):format(name, here, there)
end

--- Notes that first values of a facet may be too low by so much more.
function Part:note_bound(name, n) self.bound[name] = (self.bound[name] or 0) + n end

--- Adds the facts of another part to this one. Cost: the facts of the other.
---@param other table
---@return table? self
---@return string? message where versions or options do not agree; nothing is changed then
function Part:merge(other)
  if other.about then
    local ok, message = self:agree(other.about)
    if not ok then return nil, message end
  end
  local bounds = {}
  for name, n in pairs(other.bound) do bounds[name] = n end -- other may be this one
  for name, n in pairs(bounds) do self:note_bound(name, n) end
  for name, held in pairs(other.held) do
    if facets.of[name].kind == "best" then
      if other ~= self then
        for _, list in pairs(held[1]) do
          for _, fact in ipairs(list) do self:put(name, fact[1], fact[2]) end
        end
      end
    else
      local second, third = held[2], held[3]
      for keys, a in pairs(held[1]) do self:put(name, keys, a, second[keys], third[keys]) end
    end
  end
  return self
end

-- An iterator over the facts of a facet in the file's order: keys as JSON, and its values; a row comes as often as it is held.
local function sorted(part, name)
  local held, facet = part.held[name], facets.of[name]
  local list = {}
  if not held then return function() end end
  local i = 0
  if facet.kind == "best" then
    for _, best in pairs(held[1]) do
      for _, fact in ipairs(best) do list[#list + 1] = fact end
    end
    local before = order.comparison()
    table.sort(list, function(x, y)
      if x[1] ~= y[1] then return before(x[1], y[1]) end
      return before(("%d]"):format(x[2]), ("%d]"):format(y[2])) -- as the lines are
    end)
    return function()
      i = i + 1
      if list[i] then return list[i][1], list[i][2] end
    end
  end
  for keys in pairs(held[1]) do list[#list + 1] = keys end
  order.sort(list)
  local first, second, third, left = held[1], held[2], held[3], 0
  return function()
    if left > 0 then
      left = left - 1
    else
      i = i + 1
      left = facet.kind == "rows" and list[i] and first[list[i]] - 1 or 0
    end
    local keys = list[i]
    if not keys then return nil end
    if facet.kind == "rows" then return keys end
    return keys, first[keys], second[keys], third[keys]
  end
end

--- The facts of a facet in byte order of their keys. Cost: sorting them.
---
---     for keys, values in part:facts "term" do print(keys[1], keys[2], values[1], values[2]) end
---
---@param name string
---@return fun(): string[], integer[]
function Part:facts(name)
  local each = sorted(self, name)
  return function()
    local keys, a, b, c = each()
    if keys then return core.json_decode("[" .. keys .. "]"), { a, b, c } end
  end
end

--- The lines of the facts, in byte order, without the trailer: each time a line, with its end. Cost: sorting a facet at a time.
---@return fun(): string?
function Part:lines()
  local names, n = options.names(self.held), 1
  local each
  return function()
    while names[n] do
      each = each or sorted(self, names[n])
      local keys, a, b, c = each()
      if keys then
        local line = '["' .. names[n] .. '",' .. keys
        if a then line = line .. (",%d"):format(a) end
        if b then line = line .. (",%d"):format(b) end
        if c then line = line .. (",%d"):format(c) end
        return line .. "]\n"
      end
      n, each = n + 1, nil
    end
  end
end

--- The last line of a part: how many lines of facts stand before it, and what they depend on.
---@param lines integer
---@return string
function Part:trailer(lines)
  local all = { lines = lines, bound = next(self.bound) and self.bound or nil }
  for name, value in pairs(self.about or M.new({}).about) do all[name] = value end
  return json.encode(all) .. "\n"
end

--- How many facts are held.
---@return integer
function Part:size()
  local size = 0
  for _, held in pairs(self.held) do size = size + held.size end
  return size
end

--- Forgets all facts, but not the options: what was counted has been written.
function Part:clear()
  self.held, self.bound = {}, {}
end

return M
