-- doc.date_order: "dmy" or "mdy", how the text writes dates in digits (5/11/2024): the language's order, and in a
-- language of both, such as English, the order that the text's other dates show.
local reader = require "briefing.dates.reader"
local registry = require "briefing.registry"

-- What one date at lexeme i shows: 1 the day first, -1 the month first, 0 nothing.
local function shown(r, i)
  local value, length = r:number(i, 2)
  if not value then
    if r:is(i, "month") and r:capital(i) and (r:gap(i) == " " or r:gap(i) == ". ") then
      local day = r:number(i + 1, 2)
      return day and day >= 1 and day <= 31 and -1 or 0
    end
    return 0
  end
  local gap = r:gap(i)
  if gap == " " then return r:is(i + 1, "month") and r:capital(i + 1) and value >= 1 and value <= 31 and 1 or 0 end
  if gap ~= "/" and gap ~= "-" or r:gap(i + 1) ~= gap or length > 2 or r:gap(i - 1) == gap then return 0 end
  local second = r:number(i + 1, 2)
  if not second or not r:number(i + 2, 4) then return 0 end
  if value > 12 and value <= 31 and second <= 12 then return 1 end
  return second > 12 and second <= 31 and value <= 12 and -1 or 0
end

registry.analysis("date_order", function(doc)
  local lexemes = doc.lexemes
  local r = reader.new(lexemes, lexemes.block)
  if r.order ~= "mdy" then return r.order end
  local balance = 0
  for i = 1, r.n do balance = balance + shown(r, i) end
  return balance > 0 and "dmy" or "mdy"
end, { options = {} })
