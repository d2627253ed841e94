-- Broken quotation marks: two that open and close differently, two commas or apostrophes for one mark, an accent for an
-- apostrophe; and spaces missing outside a quotation. Marks are paired within a block; one that has no partner is left.
local look = require "briefing.repairs.look"
local sets = require "briefing.sets"

local M = {}

-- Marks of a quotation. "opens" and "closes" by themselves; “ and » do either, by language and by place.
local MARKS = {
  ['"'] = "straight", ["“"] = "either", ["”"] = "closes", ["„"] = "opens", ["‟"] = "opens", ["«"] = "either", ["»"] = "either",
  ["''"] = "double", ['""'] = "double", ["``"] = "opens", [",,"] = "opens", ["<<"] = "opens", [">>"] = "closes",
  ["′′"] = "double", ["″"] = "double",
}

-- Pairs that are right in some language; a language's own data says which of them is its own.
local PAIRS = { ["“"] = { ["”"] = true }, ["„"] = { ["“"] = true, ["”"] = true }, ["«"] = { ["»"] = true },
  ["»"] = { ["«"] = true, ["»"] = true }, ['"'] = { ['"'] = true }, ["‟"] = { ["”"] = true } }

local CLOSE_OF = { ["“"] = "”", ["„"] = "“", ["«"] = "»", ["»"] = "«", ['"'] = '"' }
local OPEN_OF = { ["”"] = "“", ["»"] = "«", ["«"] = "»", ["“"] = "„", ['"'] = '"' }

-- Marks written with more than one sign, by what they stand for: a guillemet, or the language's own mark.
local COMPOSED = { ['""'] = '"', ["''"] = true, ["``"] = true, [",,"] = true, ["<<"] = "«", [">>"] = "»", ["′′"] = true,
  ["″"] = true }

-- Where marks stand in the text: positions in text order, and the mark at each. Only signs that the text holds cost.
local function positions_of(text)
  local places, sign_at = {}, {}
  for sign in pairs(MARKS) do
    local at = text:find(sign, 1, true)
    while at do
      -- of two marks at one place the longer: '' before '
      if not sign_at[at] then places[#places + 1] = at end
      if not sign_at[at] or #sign_at[at] < #sign then sign_at[at] = sign end
      at = text:find(sign, at + #sign, true)
    end
  end
  table.sort(places)
  -- no mark inside another: the second half of ""
  local kept, stop = {}, 0
  for _, at in ipairs(places) do
    if at > stop then kept[#kept + 1], stop = at, at + #sign_at[at] - 1 end
  end
  return kept, sign_at
end

-- A mark with what stands on its two sides.
local function mark_of(text, at, sign, first, last)
  local left_kind = at > first and look.before(text, at - 1) or ""
  local left, right = left_kind:sub(1, 1), at + #sign <= last and look.group(text, at + #sign) or ""
  local outside = left == "" or left == "Z" or left_kind == "Ps" or left_kind == "Pd" or left_kind == "Pi"
  local inside = right == "L" or right == "N" or right == "P" or right == "S" or right == "M"
  return { sign = sign, role = MARKS[sign], first = at, last = at + #sign - 1, left = left, left_kind = left_kind,
    right = right, outside = outside, inside = inside }
end

-- Inches and minutes: a figure before a straight mark that nothing opened.
local function is_measure(mark) return mark.left == "N" and (mark.sign == '"' or mark.sign == "''" or mark.role == "double") end

local function can_open(mark, reversed)
  if mark.role == "closes" then
    -- ”word: a closing mark where one opens
    return mark.outside and (mark.right == "L" or mark.right == "N")
  end
  if mark.sign == "«" then return not reversed or (mark.outside and mark.right ~= "Z" and mark.right ~= "") end
  if mark.sign == "»" then return reversed and mark.outside and (mark.right == "L" or mark.right == "N") end
  if mark.role == "opens" then return mark.right ~= "" end
  return mark.outside and mark.right ~= "Z" and mark.right ~= ""
end

-- A mark glued to the word before it, which only can open: "said“No", 'said"No' where nothing is open.
local function opens_glued(mark)
  if mark.role == "closes" or mark.sign == "»" or mark.sign == "''" then return false end
  if mark.sign == '"' and mark.left == "N" then return false end
  local left = mark.left
  return (left == "L" or left == "N" or mark.left_kind == "Po" or mark.left_kind == "Pe") and mark.right == "L"
end

local function can_close(mark, opener, reversed)
  if mark.sign == "«" then return (reversed or opener.sign == "»") and not mark.outside end
  if mark.sign == "»" then return not (reversed and mark.outside and mark.right == "L") end
  if mark.role == "opens" then return false end
  return not mark.outside or mark.right == "" or (mark.left == "Z" and mark.right ~= "L" and mark.right ~= "N")
end

-- Whether guillemets open with » and close with «, as German books set them: the first of a block tells.
local function is_reversed(mark) return mark.sign == "»" and mark.outside and mark.right == "L" end

-- The marks that a pair should have: those it has where they are a pair, else what its typographic half wants, the
-- opening half where both are.
local function proper(open, close, own)
  local a, b = open, close
  if COMPOSED[a] then a = type(COMPOSED[a]) == "string" and COMPOSED[a] or own.open end
  if COMPOSED[b] then b = type(COMPOSED[b]) == "string" and COMPOSED[b] or '"' end
  local wanted = own.pairs[a]
  if wanted and wanted[b] then return a, b end
  if not wanted and PAIRS[a] and PAIRS[a][b] then return a, b end
  if a == '"' or a == "”" then
    if own.open_of[b] then return own.open_of[b], b end
    if OPEN_OF[b] then return OPEN_OF[b], b end
    return own.open, own.close
  end
  return a, own.close_of[a] or CLOSE_OF[a] or own.close
end

-- A guillemet put in takes the white space inside its partner, as French sets it: "« so »".
local function inner_space(text, partner, side, sign, other)
  if not (sign == "«" and other == "»" or sign == "»" and other == "«") then return "" end
  if side > 0 then
    local after = partner.last + 1
    return text:match("^ ", after) or text:match("^\194\160", after) or text:match("^\226\128\175", after) or ""
  end
  local before = text:sub(math.max(1, partner.first - 3), partner.first - 1)
  return before:match "\226\128\175$" or before:match "\194\160$" or before:match " $" or ""
end

local function mend_pair(text, edits, opener, closer, own)
  local open, close = proper(opener.sign, closer.sign, own)
  if open ~= opener.sign then
    edits:replace("broken_quote", opener.first, opener.last, open .. inner_space(text, closer, -1, close, open))
  end
  if close ~= closer.sign then
    edits:replace("broken_quote", closer.first, closer.last, inner_space(text, opener, 1, open, close) .. close)
  end
end

-- "’s" after a quotation belongs to it: “Post”s is left to the reader.
local function is_suffix(text, mark) return text:find("^s[^A-Za-z\128-\255]", mark.last + 1) ~= nil end

-- A space before the closing mark, where none stands behind the opening one and the language sets none there.
local function mend_inner_space(text, edits, opener, closer, own)
  local at = closer.first - 1
  if opener.right == "Z" or own.spaced[closer.sign] or text:byte(at) ~= 32 or text:byte(at - 1) == 32 then return end
  if at - 1 > opener.last then edits:replace("space_before_punctuation", at, at, "") end
end

local function mend_spaces(text, edits, opener, closer)
  if opener.left == "L" or opener.left == "N" or opener.left_kind == "Pe"
    or (opener.left_kind == "Po" and text:find("^[%.,;:!?]", opener.first - 1)) then
    edits:gap("missing_space", opener.first - 1)
  end
  local glued = closer.right == "L" or closer.right == "N"
  if glued and (closer.left ~= "Z" or closer.sign == "»") and not is_suffix(text, closer) then
    edits:gap("missing_space", closer.last)
  end
end

local DEPTH = 4 -- of quotations within quotations

-- Pairs the marks of one block, places[from..to]. Marks are made one at a time; only those that are open stay.
local function pair(text, block, places, sign_at, from, to, own, edits)
  local open, reversed = {}, nil
  for k = from, to do
    local at = places[k]
    local mark = mark_of(text, at, sign_at[at], block.first, block.last)
    if reversed == nil and (mark.sign == "»" or mark.sign == "«") then reversed = is_reversed(mark) end
    local top, opens = open[#open], can_open(mark, reversed)
    -- inside a quotation a mark that may close does; a straight one never opens a second time beside its own kind
    if top and can_close(mark, top, reversed) and not (opens and mark.role == "opens")
      and not (opens and mark.outside and mark.left == "Z" and mark.right == "L") then
      open[#open] = nil
      mend_pair(text, edits, top, mark, own)
      mend_spaces(text, edits, top, mark)
      mend_inner_space(text, edits, top, mark, own)
    elseif (opens or (opens_glued(mark) and not is_suffix(text, mark))) and not is_measure(mark) and #open < DEPTH and k < to then
      open[#open + 1] = mark
    end
  end
end

--- Broken quotes of all blocks of the kinds given, tables aside.
---@param blocks table[]
---@param kinds table<string, boolean>
---@param own table M.compile's
function M.find(text, blocks, kinds, own, edits)
  local places, sign_at = positions_of(text)
  local k = 1
  for _, block in ipairs(blocks) do
    if not places[k] then break end
    while places[k] and places[k] < block.first do k = k + 1 end
    local from = k
    while places[k] and places[k] <= block.last do k = k + 1 end
    if k - from > 1 and kinds[block.kind] and block.kind ~= "table" then
      pair(text, block, places, sign_at, from, k - 1, own, edits)
    end
  end
end

local ACCENTS = { "`", "´" }

--- Accents that stand for an apostrophe: don`t, l´eau. `apostrophe` is the text's own sign.
function M.accents(text, edits, apostrophe, in_text)
  for _, sign in ipairs(ACCENTS) do
    look.each(text, sign, function(at)
      local after = at + #sign
      if look.before(text, at - 1):sub(1, 1) == "L" and look.group(text, after) == "L" and in_text(at) then
        edits:replace("broken_quote", at, after - 1, apostrophe)
      end
    end)
  end
end

--- The language's marks, compiled: pairs by opening mark, the first its own.
function M.compile(language)
  local own = { pairs = {}, close_of = {}, open_of = {}, open = '"', close = '"', spaced = sets.of(language.spaced_punctuation) }
  local list = language.quotation_marks or {}
  for i, marks in ipairs(list) do
    local open, close = marks[1], marks[2]
    if i == 1 then own.open, own.close = open, close end
    own.pairs[open] = own.pairs[open] or {}
    own.pairs[open][close] = true
    own.close_of[open] = own.close_of[open] or close
    own.open_of[close] = own.open_of[close] or open
  end
  own.pairs['"'] = own.pairs['"'] or { ['"'] = true }
  return own
end

return M
