-- A reader over the lexemes of a text: what the grammar of dates asks of two neighbours. Lexemes of two blocks are no
-- neighbours.
local core = require "briefing.core"

local M = {}
local Reader = {}
Reader.__index = Reader

-- Spaces and dashes of every make as one each; what parts two lexemes then has few forms.
local function normal(raw)
  if raw:find "\t" then return raw end
  raw = raw:gsub("\194\160", " "):gsub("\226\128[\128-\138\175]", " "):gsub("\226\128[\144-\149]", "-")
    :gsub("\226\136\146", "-"):gsub("\226\128[\152\153]", "'"):gsub("[ \t-\r]+", " ")
  return raw
end

-- The longest gap that parts neighbours, in bytes.
local GAP_MAX = 8

--- What stands between lexeme i and the next, made normal; nil where they are no neighbours.
function Reader:gap(i)
  local known = self.known[i]
  if known == nil then
    known = self:read_gap(i) or false
    self.known[i] = known
  end
  return known or nil
end

function Reader:read_gap(i)
  if i < 1 or i >= self.n then return nil end
  local from, to = self.last[i] + 1, self.first[i + 1] - 1
  if to < from then return "" end
  if to - from >= GAP_MAX then return nil end
  local raw = self.text:sub(from, to)
  if self.block then
    local block = self.block[i]
    if block ~= self.block[i + 1] or block < 0 and raw:find "[ \t-\r][ \t-\r]" then return nil end
  end
  local gap = self.gaps[raw]
  if not gap then
    gap = normal(raw)
    self.gaps[raw] = gap
  end
  return gap
end

--- The number of a run of digits at most `most` long (four, where not given) at lexeme i, and its length; nil where
--- there is none.
function Reader:number(i, most)
  local value = self.value[i]
  if not value then return nil end
  local length = self.last[i] - self.first[i] + 1
  if length > (most or 4) then return nil end
  return value, length
end

--- Whether lexeme i can have the role, or its value of that role.
function Reader:is(i, role)
  local sense = self.sense[i]
  return sense and sense[role] or nil
end

--- Whether lexeme i begins with a capital letter: ASCII, or a letter whose lower case is another.
function Reader:capital(i)
  local byte = self.text:byte(self.first[i])
  if byte < 0x80 then return byte >= 65 and byte <= 90 end
  local letter = self.text:match("^[\192-\255][\128-\191]+", self.first[i])
  return letter ~= nil and core.fold(letter) ~= letter
end

--- The index of the first lexeme at or after lexeme i that is not of the role, over gaps of one space (or an
--- apostrophe), at most two on.
function Reader:skip(i, role)
  for _ = 1, 2 do
    local gap = self:gap(i)
    if not (self:is(i, role) and (gap == " " or gap == "'" or gap == "")) then break end
    i = i + 1
  end
  return i
end

--- The last lexeme from lexeme j on that begins at or before a byte: a match that ends there has taken them all.
function Reader:up_to(j, last)
  while j < self.n and self.first[j + 1] <= last do j = j + 1 end
  return j
end

--- Whether the capital of the word at lexeme i goes on in the next word, as in names: April Jones, Friday Harbor; but
-- not "the April Agreement".
function Reader:begins_name(i)
  if not self.language.date_capitals or self.language.nouns_capitalized then return false end
  if not self:after(i, 3):find "^ [A-Z][a-z]" or self:gap(i) == " " and self:is(i + 1, "month") then return false end
  return not (self:gap(i - 1) == " " and self:is(i - 1, "the"))
end

--- The bytes just before lexeme i, at most `most`.
function Reader:before(i, most)
  local first = self.first[i]
  return self.text:sub(math.max(1, first - most), first - 1)
end

--- The bytes just after lexeme i, at most `most`.
function Reader:after(i, most)
  local last = self.last[i]
  return self.text:sub(last + 1, last + most)
end

--- A reader over lexemes.
---@param lexemes briefing.Lexemes
---@param block integer[]? the number of the block that each lexeme stands in, negative for a table
---@param order string? "dmy", "mdy" or "ymd", over the language's
function M.new(lexemes, block, order)
  return setmetatable({
    text = lexemes.text, n = lexemes.n, first = lexemes.first, last = lexemes.last, sense = lexemes.sense, value = lexemes.value,
    language = lexemes.lexicon.language, order = order or lexemes.lexicon.order or "dmy", block = block, gaps = {}, known = {},
  }, Reader)
end

return M
