-- The marks that part the clauses of a sentence.
local M = {}

local SHORT_FORM_MAX = 20 -- bytes, with its brackets

-- Whether the bracket at a byte holds one word with a capital, as it stands behind a name: "(WHO)", "(Unesco)".
local function holds_short_form(text, at)
  local behind = text:match("^%([A-Z\195-\212][A-Za-z\128-\255&./%-]*%)()", at)
  return behind ~= nil and behind - at <= SHORT_FORM_MAX
end

-- Whether the mark at a byte parts clauses: a semicolon, an em dash and a bracket of more than a short form do, a comma
-- unless a digit follows, a colon and an en dash before white space.
local function is_clause_mark(text, at)
  local byte = text:byte(at)
  if byte == 40 then return not holds_short_form(text, at) end -- (
  if byte == 41 then -- )
    local from = math.max(1, at - SHORT_FORM_MAX)
    local opening = text:sub(from, at):match "()%([^%(]*$"
    return not (opening and holds_short_form(text, from + opening - 1))
  end
  if byte == 44 then return not text:find("^%d", at + 1) end -- ,
  if byte == 58 then return text:find("^[ \t-\r]", at + 1) ~= nil end -- :
  if byte == 226 then return text:find("^\226\128\148", at) ~= nil or text:find("^\226\128\147[ \t-\r]", at) ~= nil end
  return true
end

--- The byte at which the clause that holds byte `at` begins, not before `from`; with `stronger`, by marks but the comma.
function M.clause_start(text, at, from, stronger)
  local start = from
  local position = from
  while true do
    local mark = text:find(stronger and "[;:()\226]" or "[,;:()\226]", position)
    if not mark or mark >= at then return start end
    if is_clause_mark(text, mark) then start = mark + (text:byte(mark) == 226 and 3 or 1) end
    position = mark + 1
  end
end

--- The last byte of the clause that holds byte `at`, not behind `to`.
function M.clause_end(text, at, to)
  local position = at
  while true do
    local mark = text:find("[,;:()\226]", position)
    if not mark or mark > to then return to end
    if is_clause_mark(text, mark) then return mark - 1 end
    position = mark + 1
  end
end

return M
