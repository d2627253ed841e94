-- A new renderer: a report in the markup of DokuWiki. Kinds of nodes that are missing here are told with those that are
-- there. With the command:
--
--   briefing --use examples/renderer.lua --format dokuwiki ARTICLE
local briefing = require "briefing"
local escape = require "briefing.report.escape"

local function line(node, context)
  local place = node.first and (" (%d-%d)"):format(node.first, node.last) or ""
  return context:inline(node.content) .. place
end

briefing.renderer("dokuwiki", {
  -- all text comes through here: %% %% is DokuWiki's way to say that nothing inside is markup
  text = function(text)
    text = escape.line(text):gsub("%%%%", "% %")
    return text:find "[%[%]{}*/_=<>^|\\~'#-]" and "%%" .. text .. "%%" or text
  end,
  strong = function(node, context) return "**" .. context:inline(node.content) .. "**" end,
  heading = function(node, context)
    local mark = ("="):rep(math.max(2, 7 - node.level))
    return mark .. " " .. line(node, context) .. " " .. mark .. "\n\n"
  end,
  paragraph = function(node, context) return line(node, context) .. "\n\n" end,
  list = function(node, context)
    local out = {}
    for i, item in ipairs(node.items) do out[i] = "  " .. (node.ordered and "-" or "*") .. " " .. line(item, context) .. "\n" end
    return table.concat(out) .. "\n"
  end,
  table = function(node, context)
    local out = {}
    for c, column in ipairs(node.columns) do out[c] = "^ " .. context:inline(column.label) .. " " end
    out[#out + 1] = "^\n"
    for _, row in ipairs(node.rows) do
      for c = 1, #node.columns do out[#out + 1] = "| " .. context:inline(row.cells[c] or "") .. " " end
      out[#out + 1] = "|\n"
    end
    return table.concat(out) .. "\n"
  end,
})
