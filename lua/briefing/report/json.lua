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

local encode

local function encode_array(array, out, indent, depth)
  if #array == 0 then
    out[#out + 1] = "[]"
    return
  end
  local gap = indent and "\n" .. (" "):rep(indent * depth) or ""
  out[#out + 1] = "[" .. gap
  for i = 1, #array do
    if i > 1 then out[#out + 1] = "," .. gap end
    encode(array[i], out, indent, depth + 1)
  end
  out[#out + 1] = (indent and "\n" .. (" "):rep(indent * (depth - 1)) or "") .. "]"
end

local function encode_object(object, out, indent, depth)
  local keys = {}
  for key, value in pairs(object) do
    if type(key) == "string" and type(value) ~= "function" then keys[#keys + 1] = key end
  end
  if #keys == 0 then
    out[#out + 1] = "{}"
    return
  end
  table.sort(keys)
  local gap = indent and "\n" .. (" "):rep(indent * depth) or ""
  local colon = indent and '": ' or '":'
  out[#out + 1] = "{" .. gap
  for i = 1, #keys do
    out[#out + 1] = (i > 1 and "," .. gap or "") .. '"' .. escape.json(keys[i]) .. colon
    encode(object[keys[i]], out, indent, depth + 1)
  end
  out[#out + 1] = (indent and "\n" .. (" "):rep(indent * (depth - 1)) or "") .. "}"
end

function encode(value, out, indent, depth)
  local kind = type(value)
  if kind == "string" then out[#out + 1] = '"' .. escape.json(value) .. '"'
  elseif kind == "number" then out[#out + 1] = M.number(value)
  elseif kind == "boolean" then out[#out + 1] = tostring(value)
  elseif kind ~= "table" or depth > DEPTH then out[#out + 1] = "null"
  elseif value[1] ~= nil or (next(value) == nil and getmetatable(value) ~= M.object) then
    encode_array(value, out, indent, depth)
  else encode_object(value, out, indent, depth) end
end

--- A value as JSON.
---@param value any plain data; functions and what is no data are left out
---@param indent integer? spaces a level; without it all on one line
---@return string
function M.encode(value, indent)
  local out = {}
  encode(value, out, indent, 1)
  return table.concat(out)
end

return M
