-- A briefing of one article: printed as text, and written as a page, as Markdown and as JSON.
--
--   lua5.4 examples/report.lua ARTICLE [FOLDER]
local briefing = require "briefing"

local path, folder = arg[1], arg[2]
if not path then
  io.stderr:write "usage: lua5.4 examples/report.lua ARTICLE [FOLDER]\n"
  os.exit(2)
end

local doc, message = briefing.open(path)
if not doc then
  io.stderr:write(message, "\n")
  os.exit(1)
end

local report = briefing.report(doc)
io.write(report:render "text")

if folder then
  for extension, format in pairs { html = "html", md = "markdown", json = "json" } do
    local out = assert(io.open(folder .. "/briefing." .. extension, "wb"))
    out:write(report:render(format, format == "json" and { indent = 2 } or nil))
    out:close()
  end
end
