-- One page to put on a wall: headline, three sentences, five phrases, the gravest warning. With the command:
--
--   briefing --use examples/slide.lua --sections slide --format slide -o slide.html ARTICLE
local briefing = require "briefing"
local escape = require "briefing.report.escape"
local nodes = require "briefing.report.nodes"

if arg and tostring(arg[0]):find "slide%.lua$" then -- run by itself; as an extension it has no arguments
  io.stderr:write "usage: briefing --use examples/slide.lua --sections slide --format slide -o slide.html ARTICLE\n"
  os.exit(2)
end

briefing.section("slide", { build = function(doc, context)
  local sentences, phrases = {}, {}
  for i, sentence in ipairs(doc:analyze("summary", { sentences = 3 })) do sentences[i] = sentence.text end
  for i, keyword in ipairs(doc:analyze("keywords", { limit = 5 })) do phrases[i] = keyword.text end
  local warning = doc.warnings[1]
  return { nodes.list(sentences), nodes.paragraph(table.concat(phrases, " · ")),
    warning and nodes.note(context.labels:warning(warning), { level = warning.level }) or nil }
end })

local style = [[body { font: 2.6vw/1.4 Georgia, serif; margin: 6vh 8vw; color: #1d1c1a; background: #fbfaf7 }
h1 { font-size: 4.4vw; line-height: 1.15 } li { margin-bottom: 1vh } p { color: #5f5b53; font-size: 1.9vw }
.note { border-left: .6vw solid #a4161a; padding-left: 1vw }]]

briefing.renderer("slide", {
  text = escape.html,
  paragraph = function(node, context) return "<p>" .. context:inline(node.content) .. "</p>\n" end,
  note = function(node, context) return '<p class="note">' .. context:inline(node.content) .. "</p>\n" end,
  list = function(node, context)
    local out = {}
    for i, item in ipairs(node.items) do out[i] = "<li>" .. context:inline(item.content) .. "</li>\n" end
    return "<ul>\n" .. table.concat(out) .. "</ul>\n"
  end,
  document = function(report, context)
    local body = {}
    for i, section in ipairs(report.sections) do body[i] = context:nodes(section.nodes) end
    local head = '<!DOCTYPE html>\n<html lang="%s">\n<head><meta charset="utf-8"><title>%s</title>\n<style>%s</style></head>\n'
    return head:format(report.labels.language, context:text(report.title), style)
      .. "<body>\n<h1>" .. context:text(report.title) .. "</h1>\n" .. table.concat(body) .. "</body>\n</html>\n"
  end,
})
