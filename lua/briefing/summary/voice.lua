-- Quotations in a sentence, by their marks: what somebody said is worth less to a summary than what the article states.
local M = {}

-- Marks that open a quotation: " of ASCII, the double ones of U+201C..201F, and U+00AB, U+2039, U+300C.
local MARKS = { '"', "\226\128\156", "\226\128\157", "\226\128\158", "\226\128\159", "\194\171", "\226\128\185", "\227\128\140" }

--- Whether a sentence begins with a quotation mark, a single one too (' ` U+2018..201B), or with what is left of a
--- sentence that was cut (a colon, a dash).
---@param text string
---@param first integer
---@return boolean
function M.opens(text, first)
  return text:find("^[\"'`:,;%-]", first) ~= nil or text:find("^\194\171", first) ~= nil
    or text:find("^\226\128[\147-\159]", first) ~= nil
end

--- Whether it holds a quotation in double marks.
---@param text string
---@param first integer
---@param last integer
---@return boolean
function M.holds(text, first, last)
  local sentence = text:sub(first, last)
  for _, mark in ipairs(MARKS) do
    if sentence:find(mark, 1, true) then return true end
  end
  return false
end

return M
