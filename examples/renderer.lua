-- A new renderer: a report in the markup of DokuWiki; kinds of nodes missing here are told with those that are there:
--   briefing --use examples/renderer.lua --format dokuwiki ARTICLE
local briefing = require "briefing"
local escape = require "briefing.report.escape"

local wiki = {}

-- all text comes through here: %% %% is DokuWiki's way to say that nothing inside is markup
function wiki.text(text)
  text = escape.line(text):gsub("%%%%", "% %")
  return text:find "[%[%]{}()*/_=<>^|\\~'\"#:@%-]" and "%%" .. text .. "%%" or text
end
function wiki.paragraph(node, context) return context:inline(node.content) .. "\n\n" end
function wiki.heading(node, context)
  local mark = ("="):rep(math.max(2, 7 - node.level))
  return mark .. " " .. context:inline(node.content) .. " " .. mark .. "\n\n"
end
function wiki.table(node, context)
  local lines = { "" }
  for _, column in ipairs(node.columns) do lines[1] = lines[1] .. "^ " .. context:inline(column.label) .. " " end
  for r, row in ipairs(node.rows) do
    lines[r + 1] = ""
    for c = 1, #node.columns do lines[r + 1] = lines[r + 1] .. "| " .. context:inline(row.cells[c] or "") .. " " end
  end
  return table.concat(lines, "|\n") .. "|\n\n"
end

briefing.renderer("dokuwiki", wiki)
