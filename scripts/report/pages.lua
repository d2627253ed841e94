-- Writes the reports that check.sh judges: each article in every format, all of them as a corpus, and one that is all payloads.
--
--   lua pages.lua ROOT FOLDER ARTICLE...
local root, folder = arg[1], arg[2]
package.path = root .. "/spec/?.lua;" .. package.path
local briefing = require "briefing"
local json = require "briefing.report.json"
local escape = require "briefing.report.escape"

local function write(name, text)
  local file = assert(io.open(folder .. "/" .. name, "wb"))
  file:write(text)
  file:close()
end

local function write_all(report, name)
  write(name .. ".html", report:render "html")
  write(name .. ".md", report:render "markdown")
  write(name .. ".report.json", report:render "json")
end

local failed = false
local function write_sound(report, name)
  for _, section in ipairs(report.sections) do
    if section.failed then
      io.stderr:write(("%s: section %s failed\n"):format(name, section.name))
      failed = true
    end
  end
  write_all(report, name)
end

local corpus = briefing.corpus { facets = require("briefing.corpus.facets").names() }
for i = 3, #arg do
  local doc, name = assert(briefing.open(arg[i], { source = arg[i]:match "[^/]+$" })), arg[i]:match "([^/]+)%.%w+$"
  write_sound(briefing.report(doc), name)
  corpus:add(doc, { id = name, group = doc.language, published = ("2024-%02d"):format(i % 12 + 1) })
  corpus:add(doc, { id = name .. " again", group = doc.language }) -- so that there is something to tell of near-duplicates
end
write_sound(briefing.report(corpus), "corpus")

-- Payloads: what an HTML parser, a CommonMark reader and a JSON reader should find in the place of each.
local payloads = require "payloads"
local report = require("briefing.report").of(briefing.document(table.concat(payloads, "\n\n"), { source = "payloads" }), {})
local nodes = require "briefing.report.nodes"
local expected = {}
report.sections[1] = { name = "payloads", title = "payloads", nodes = {} }
for i, text in ipairs(payloads) do
  report.sections[1].nodes[i] = nodes.paragraph(text)
  expected[i] = { text = escape.line(text), markdown = escape.markdown_start(escape.markdown(text)) }
end
write_all(report, "payloads")
write("payloads.expected.json", json.encode(expected))
os.exit(failed and 1 or 0)
