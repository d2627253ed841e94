-- Reads the JSON of test data: objects, arrays, strings, numbers, true, false; null reads as nil.
local M = {}

local ESCAPES = { n = "\n", t = "\t", r = "\r", b = "\b", f = "\f" }

local function utf8_of(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

function M.decode(source)
  local at = 1
  local value

  local function skip() at = source:find("[^ \t\r\n]", at) or #source + 1 end

  local function text()
    local out = {}
    at = at + 1
    while true do
      local stop = source:find('["\\]', at)
      out[#out + 1] = source:sub(at, stop - 1)
      at = stop + 1
      if source:byte(stop) == 34 then return table.concat(out) end
      local sign = source:sub(at, at)
      if sign == "u" then
        out[#out + 1] = utf8_of(tonumber(source:sub(at + 1, at + 4), 16))
        at = at + 5
      else
        out[#out + 1] = ESCAPES[sign] or sign
        at = at + 1
      end
    end
  end

  local function members(close, read)
    at = at + 1
    skip()
    if source:sub(at, at) == close then
      at = at + 1
      return
    end
    while true do
      skip()
      read()
      skip()
      local sign = source:sub(at, at)
      at = at + 1
      if sign == close then return end
      assert(sign == ",", "',' expected at byte " .. at)
    end
  end

  function value()
    skip()
    local sign = source:sub(at, at)
    if sign == "{" then
      local object = {}
      members("}", function()
        local key = text()
        skip()
        at = at + 1
        object[key] = value()
      end)
      return object
    elseif sign == "[" then
      local array, n = {}, 0
      members("]", function()
        n = n + 1
        array[n] = value()
      end)
      return array
    elseif sign == '"' then
      return text()
    end
    local word = source:match("^[%w%.%+%-]+", at)
    at = at + #word
    if word == "true" then return true elseif word == "false" then return false elseif word == "null" then return nil end
    return assert(tonumber(word), "value expected")
  end

  return value()
end

--- The value of a JSON file.
function M.read(path) return M.decode(assert(require("briefing.file").read(path))) end

return M
