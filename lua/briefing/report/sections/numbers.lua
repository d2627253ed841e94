-- Section "numbers": the figures of the text, each with the words around it.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local ROWS = 30

-- A value, or the two ends of a range.
local function told(labels, value)
  if type(value) == "number" then return labels:number(value) end
  if type(value) ~= "table" then return "" end
  return labels:number(value[1]) .. "–" .. labels:number(value[2])
end

registry.section("numbers", {
  build = function(doc, context)
    local labels, rows = context.labels, {}
    for i, number in ipairs(doc.numbers) do
      if i > ROWS then break end
      local text = number.text or doc.text:sub(number.first, number.last)
      rows[i] = { cells = { text, told(labels, number.value), number.unit and labels:kind("unit", number.unit) or "" },
        first = number.first, last = number.last }
    end
    if #rows == 0 then return nil end
    return { nodes.table({ labels:get "as_written", { label = labels:get "value", align = "right" }, labels:get "unit" }, rows),
      context.more(#doc.numbers, ROWS) }
  end,
})
