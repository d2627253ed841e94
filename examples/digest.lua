-- A digest of a folder of articles: for each its headline, date, three sentences and key phrases, newest first.
--
--   lua5.4 examples/digest.lua ARTICLE... >digest.md
local briefing = require "briefing"
local escape = require "briefing.report.escape"

if #arg == 0 then
  io.stderr:write "usage: lua5.4 examples/digest.lua ARTICLE... >digest.md\n"
  os.exit(2)
end

local entries = {}
for i = 1, #arg do
  local doc, message = briefing.open(arg[i])
  if doc then
    entries[#entries + 1] = { doc = doc, path = arg[i], published = doc.metadata.published or "" }
  else
    io.stderr:write(message, "\n")
  end
end
table.sort(entries, function(a, b)
  if a.published ~= b.published then return a.published > b.published end
  return a.path < b.path
end)

local function line(...) io.write(table.concat({ ... }), "\n") end

line "# Digest\n"
for _, entry in ipairs(entries) do
  local doc, phrases = entry.doc, {}
  for i, keyword in ipairs(doc:analyze("keywords", { limit = 6 })) do phrases[i] = escape.markdown(keyword.text) end
  line("## ", escape.markdown(doc.metadata.title or entry.path), "\n")
  line(escape.markdown(entry.published), entry.published ~= "" and " — " or "", table.concat(phrases, ", "), "\n")
  for _, sentence in ipairs(doc:analyze("summary", { sentences = 3 })) do line("- ", escape.markdown(sentence.text)) end
  for _, warning in ipairs(doc.warnings) do
    if warning.level == "high" then line("- **!** ", escape.markdown(warning.message)) end
  end
  line ""
end
os.exit(#entries == #arg and 0 or 1)
