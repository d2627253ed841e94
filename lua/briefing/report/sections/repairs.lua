-- Section "repairs": defects found in the text, and what was made of them for show.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local AROUND, ROWS = 16, 60
local SPACE = "␣" -- U+2423, for a space that is the matter itself

-- The bytes around a span, cut at white space or at the edge of a character.
local function before(text, first)
  local start = math.max(1, first - AROUND)
  while start < first and (text:byte(start) or 0) >= 0x80 and text:byte(start) < 0xC0 do start = start + 1 end
  local head = text:sub(start, first - 1):match "[^\n]*$"
  return start > 1 and head:match "^%S*%s(.*%S.*)$" or head
end

local function after(text, last)
  local stop = math.min(#text, last + AROUND)
  while stop > last and (text:byte(stop + 1) or 0) >= 0x80 and text:byte(stop + 1) < 0xC0 do stop = stop - 1 end
  local tail = text:sub(last + 1, stop):match "^[^\n]*"
  return stop < #text and tail:match "^(.*%S.*)%s%S*$" or tail
end

registry.section("repairs", {
  build = function(doc, context)
    local labels, repairs = context.labels, doc.repairs
    if #repairs == 0 then return nil end
    local rows = {}
    for i, repair in ipairs(repairs) do
      if i > ROWS then break end
      local head, tail = before(doc.text, repair.first), after(doc.text, repair.last)
      local found = doc.text:sub(repair.first, repair.last)
      local made = repair.replacement
      if found:find " " or made:find " " then found, made = found:gsub(" ", SPACE), made:gsub(" ", SPACE) end
      rows[i] = { cells = { labels:kind("repair", repair.kind), { "…", head, nodes.code(found), tail, "…" },
        { "…", head, nodes.code(made), tail, "…" } }, first = math.min(repair.first, #doc.text),
        last = math.max(repair.last, repair.first) }
    end
    return { nodes.paragraph(labels:count("repairs_intro", #repairs)),
      nodes.table({ labels:get "defect", labels:get "found", labels:get "made" }, rows),
      context.more(#repairs, ROWS) }
  end,
})
