-- Where quotations stand: pairs of quotation marks of every usual shape, block by block. A quotation may run over several
-- paragraphs when each begins with an opening mark; one that is never closed ends with its paragraph.
local letters = require "briefing.names.letters"

local M = {}

local byte, sub, find = string.byte, string.sub, string.find

-- What closes a quotation that this mark opens; a list, since „ is closed by “ or ”.
local closers = {
  ["\226\128\156"] = { ["\226\128\157"] = true, ["\""] = true }, -- “ ”
  ["\226\128\158"] = { ["\226\128\156"] = true, ["\226\128\157"] = true, ["\""] = true }, -- „ “ or „ ”
  ["\226\128\157"] = { ["\226\128\157"] = true }, -- ” ”, Swedish and Finnish
  ["\194\171"] = { ["\194\187"] = true }, -- « »
  ["\194\187"] = { ["\194\171"] = true, ["\194\187"] = true }, -- » « and » »
  ["\""] = { ["\""] = true, ["\226\128\157"] = true },
  ["\226\128\152"] = { ["\226\128\153"] = true }, -- ‘ ’
  ["\226\128\154"] = { ["\226\128\152"] = true, ["\226\128\153"] = true }, -- ‚ ‘
  ["'"] = { ["'"] = true },
  ["\226\128\185"] = { ["\226\128\186"] = true }, -- ‹ ›
  ["\226\128\186"] = { ["\226\128\185"] = true },
  ["\227\128\140"] = { ["\227\128\141"] = true }, -- 「 」
  ["\227\128\142"] = { ["\227\128\143"] = true }, -- 『 』
}

-- Marks that open wherever they stand; the others open only before a word and after a space or a bracket.
local always = { ["\226\128\158"] = true, ["\227\128\140"] = true, ["\227\128\142"] = true, ["\194\171"] = true }

local single = { ["'"] = true, ["\226\128\152"] = true, ["\226\128\154"] = true, ["\226\128\153"] = true }

-- The same double marks in UTF-8 that was read as Windows-1252: â€œ and â€, the latter with or without the control
-- character that the code page lacks.
local misread = "\195\162\226\130\172"
local misread_open, misread_close = misread .. "\197\147", misread .. "\194\157"
closers[misread_open] = { [misread] = true, [misread_close] = true }
closers[misread], closers[misread_close] = {}, {}

local lengths = { [34] = 1, [39] = 1, [194] = 2, [226] = 3, [227] = 3 }

local function mark_at(text, position)
  if byte(text, position) == 195 then
    local mark = sub(text, position, position + #misread_open - 1)
    if mark == misread_open or mark == misread_close then return mark, #mark end
    -- other letters after it make it a dash or an apostrophe
    if sub(mark, 1, #misread) == misread and not find(mark, "^[\194-\244]", #misread + 1) then return misread, #misread end
    return sub(text, position, position + 1), 2
  end
  local length = lengths[byte(text, position)]
  local mark = sub(text, position, position + length - 1)
  return mark, length
end

-- Whether what stands before a position lets a quotation begin: nothing, a space, a bracket, a dash, another mark.
local function begins_after(text, position, first)
  if position <= first then return true end
  local b = byte(text, position - 1)
  if b < 0x80 then return b <= 32 or b == 40 or b == 91 or b == 45 or b == 47 or b == 58 or b == 34 or b == 39 end
  return not letters.letter(text, position - 1) and (find(text, "^\226\128[\147-\149\152\156]", position - 3) ~= nil
    or find(text, "^\194[\160\171]", position - 2) ~= nil or find(text, "^\226\128\175", position - 3) ~= nil)
end

-- Whether a word begins at the position, past marks that may stand before it.
local function word_at(text, position)
  return letters.letter(text, position) or find(text, "^[%[%(%.$<\194\226'¿¡#@]", position) ~= nil
end

-- A glued sentence end before the mark ("Uganda.“A market"): the mark opens all the same.
local function glued(text, position)
  return find(text, "^[%.,;!?%)]", position - 1) ~= nil
end

local function opens(text, position, mark, length, first)
  if not closers[mark] or not next(closers[mark]) then return false end
  if always[mark] then return true end
  if mark == "\226\128\157" or mark == "\194\187" or mark == "\226\128\186" then
    return begins_after(text, position, first) and letters.letter(text, position + length)
  end
  if mark == "'" or mark == "\226\128\152" then
    return begins_after(text, position, first) and letters.letter(text, position + length)
      and not find(text, "^%d%ds?%f[^0-9A-Za-z]", position + length)
  end
  if mark == "\"" then
    if begins_after(text, position, first) then return word_at(text, position + 1) end
    return glued(text, position) and letters.letter(text, position + 1)
  end
  return word_at(text, position + length) or begins_after(text, position, first)
end

local function closes(text, position, mark, length, opener)
  if not closers[opener][mark] then return false end
  if single[mark] then return not letters.letter(text, position + length) and not find(text, "^%s", position - 1) end
  return true
end

-- Where a quotation whose own closing mark is missing is closed by another kind's: «...", said ...; the last byte and the
-- bytes of the mark, or nil.
local function mixed(text, from, limit)
  local piece = sub(text, from, limit)
  for _, mark in ipairs { "\"", "\226\128\157", "\194\187" } do
    local a, b = find(piece, mark, 1, true)
    if a and a > 1 and not find(piece, "^%s", a - 1) and not letters.letter(piece, b + 1) then return from + b - 1, #mark end
  end
end

--- Kinds of blocks in which a quotation may stand.
M.blocks = { paragraph = true, list_item = true, quote = true }

--- Quotations in text order: array of { first, last, mark, block, closed, closing }; marks included, the outermost only;
--- `closing`, bytes of the closing mark.
---@param doc table
---@return table
function M.find(doc)
  local text = doc.text
  local found = {}
  local open -- { first, mark, block, limit }
  local longest = 8000 -- bytes a quotation may take over paragraphs

  local function close(last, closing)
    found[#found + 1] = {
      first = open.first, last = last, mark = open.mark, block = open.block, closed = closing ~= nil, closing = closing or 0,
    }
    open = nil
  end

  -- The next byte that may begin a mark, and of each such byte where it stands next; kept, so that blocks without marks
  -- cost no search to the end of the text.
  local begins = { "\"", "'", "\194", "\226", "\227", find(text, misread, 1, true) and "\195" or nil }
  local ahead, nearest = { 0, 0, 0, 0, 0, 0 }, 0
  local function next_mark(position)
    if nearest >= position then return nearest end
    nearest = math.huge
    for i = 1, #begins do
      if ahead[i] < position then ahead[i] = find(text, begins[i], position, true) or math.huge end
      if ahead[i] < nearest then nearest = ahead[i] end
    end
    return nearest
  end

  for index, block in ipairs(doc.blocks) do
    if M.blocks[block.kind] then
      local first, limit = block.body or block.first, block.last
      if open then
        -- the quotation goes on where the next paragraph begins with the same mark
        local resumed = open.block == index - 1 or open.upto == index - 1
        if resumed and sub(text, first, first + #open.mark - 1) == open.mark and first - open.first < longest then
          open.upto = index
        else
          close(open.limit)
        end
      end
      local position = first + (open and #open.mark or 0)
      while true do
        local at = next_mark(position)
        if at > limit then break end
        local mark, length = mark_at(text, at)
        position = at + length
        if not closers[mark] and mark ~= "\226\128\153" and mark ~= "\226\128\157" and mark ~= "\227\128\141"
          and mark ~= "\227\128\143" then
          position = at + (byte(text, at) >= 0xE2 and 3 or byte(text, at) >= 0xC2 and 2 or 1)
        elseif open then
          if closes(text, at, mark, length, open.mark) then
            close(at + length - 1, length)
          elseif mark == open.mark and not single[mark] and opens(text, at, mark, length, first) and open.upto == nil
            and (mark == "\226\128\156") then
            -- opened anew without an end: the first was never closed
            close(at - 1)
            open = { first = at, mark = mark, block = index, limit = limit }
          elseif single[open.mark] and not single[mark] and opens(text, at, mark, length, first) then
            open = { first = at, mark = mark, block = index, limit = limit } -- an apostrophe, then a true quotation
          end
        elseif opens(text, at, mark, length, first) then
          open = { first = at, mark = mark, block = index, limit = limit }
        end
      end
      if open then
        open.limit = limit
        if single[open.mark] then open = nil end
      end
      if open and open.block == index and not open.upto then
        local stop, closing = mixed(text, open.first + #open.mark, limit)
        if stop then close(stop, closing) end
      end
    elseif open then
      close(open.limit)
    end
  end
  if open then close(open.limit) end
  return found
end

return M
