-- What stands beside a position of a text: characters by category, single letters, tokens of code.
local core = require "briefing.core"
local form = require "briefing.blocks.form"

local M = {}

local category = core.category

--- The category's first letter of the character that begins at a byte; "" outside the text.
function M.group(text, at)
  local kind = category(text, at)
  return kind and kind:sub(1, 1) or ""
end

--- The category of the character that ends at a byte, and its first byte; "" before the text.
function M.before(text, at)
  if at < 1 then return "", 0 end
  local start = form.character_start(text, at)
  return category(text, start) or "", start
end

--- Whether a letter stands alone between signs: a variable, a mark of a list of them.
function M.single_letter(text, at)
  local _, to = category(text, at)
  local following, preceding = M.group(text, to + 1), M.before(text, at - 1):sub(1, 1)
  return following ~= "L" and following ~= "N" and following ~= "M" and preceding ~= "L" and preceding ~= "N"
end

local REACH = 40 -- bytes of a token that are looked at on each side

--- Whether the token around a sign holds one of the signs of code or addresses.
---@param signs string a pattern's set: "[=]"
function M.in_code(text, at, signs)
  local left = text:sub(math.max(1, at - REACH), at - 1):match "[^ \t\r\n]*$"
  if left:find(signs) then return true end
  local right = text:sub(at + 1, at + REACH):match "^[^ \t\r\n%.,;!]*"
  return right:find(signs) ~= nil
end

--- Calls `visit` with each position of a plain sign: a search that runs at memchr's speed, where a pattern would cost a
--- match a byte.
function M.each(text, sign, visit)
  local at = text:find(sign, 1, true)
  while at do
    visit(at)
    at = text:find(sign, at + 1, true)
  end
end

return M
