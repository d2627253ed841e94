-- JSON out of plain tables: keys sorted, numbers without locale, text by escape.json. A table with a first item, or an
-- empty one, is an array; json.object marks one that is an object though empty.
local escape = require "briefing.report.escape"

local M = {}

M.object = {}

local DEPTH = 64 -- deeper than any result; beyond it a table is taken for a cycle

--- A number as JSON writes it: ten digits at most, so that the last bits of a platform's `log` never show.
---@param x number
---@return string
function M.number(x)
  if x ~= x or x == math.huge or x == -math.huge then return "null" end
  if x == math.floor(x) and x > -2 ^ 53 and x < 2 ^ 53 then return ("%.0f"):format(x) end
  return (("%.10g"):format(x):gsub("[^%d%-+e]+", "."))
end

-- The pieces of the output, how many they are, and the line's end with its indentation at each depth ("" on one line).
local Writer = {}
Writer.__index = Writer

function Writer:put(piece)
  local n = self.n + 1
  self.n = n
  self[n] = piece
end

function Writer:gap(depth)
  local gap = self.gaps[depth]
  if not gap then
    gap = self.indent and "\n" .. (" "):rep(self.indent * depth) or ""
    self.gaps[depth] = gap
  end
  return gap
end

function Writer:array(array, depth)
  if #array == 0 then return self:put "[]" end
  local gap = self:gap(depth)
  self:put("[" .. gap)
  for i = 1, #array do
    if i > 1 then self:put("," .. gap) end
    self:value(array[i], depth + 1)
  end
  self:put(self:gap(depth - 1) .. "]")
end

function Writer:object(object, depth)
  local keys, n = {}, 0
  for key, value in pairs(object) do
    if type(key) == "string" and type(value) ~= "function" then
      n = n + 1
      keys[n] = key
    end
  end
  if n == 0 then return self:put "{}" end
  table.sort(keys)
  local gap = self:gap(depth)
  self:put("{" .. gap)
  for i = 1, n do
    local key = keys[i]
    local written = self.keys[key]
    if not written then
      written = '"' .. escape.json(key) .. (self.indent and '": ' or '":')
      self.keys[key] = written
    end
    if i > 1 then self:put("," .. gap) end
    self:put(written)
    self:value(object[key], depth + 1)
  end
  self:put(self:gap(depth - 1) .. "}")
end

function Writer:value(value, depth)
  local kind = type(value)
  if kind == "string" then self:put('"' .. escape.json(value) .. '"')
  elseif kind == "number" then self:put(M.number(value))
  elseif kind == "boolean" then self:put(tostring(value))
  elseif kind ~= "table" or depth > DEPTH then self:put "null"
  elseif value[1] ~= nil or (next(value) == nil and getmetatable(value) ~= M.object) then self:array(value, depth)
  else self:object(value, depth) end
end

--- A value as JSON.
---@param value any plain data; functions and what is no data are left out
---@param indent integer? spaces a level; without it all on one line
---@return string
function M.encode(value, indent)
  local writer = setmetatable({ n = 0, indent = indent, gaps = {}, keys = {} }, Writer)
  writer:value(value, 1)
  return table.concat(writer, "", 1, writer.n)
end

return M
