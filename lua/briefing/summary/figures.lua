-- The numbers of a document as comparison and answers need them: all of them, small ones too, each with a key that is the
-- same for the same amount.
local M = {}

-- "3", "3-5" for a range, "3 EUR" for money and shares; what a bare number counts is no part of it.
local function key_of(number)
  local value = number.value
  if type(value) == "table" then value = ("%.14g-%.14g"):format(value[1], value[2]) else value = ("%.14g"):format(value) end
  if number.unit and number.kind ~= "count" then value = value .. " " .. number.unit end
  return value
end

--- { first, last, text, unit, value = key } in text order.
---@param doc table
---@return table[]
function M.of(doc)
  local list = {}
  for _, number in ipairs(doc:analyze("numbers", { scope = "all" })) do
    if number.value then
      list[#list + 1] = { first = number.first, last = number.last, text = number.text, unit = number.unit,
        kind = number.kind, value = key_of(number) }
    end
  end
  return list
end

return M
