-- A pandoc filter: adds a summary and key phrases to a document's metadata, where its template can show them.
--
--   pandoc --lua-filter examples/pandoc.lua -s article.docx -o article.html
--
-- It asks the command `briefing` (BRIEFING= names another), so that it works in every pandoc, those built without C
-- modules and with another Lua than 5.4 too. Metadata that is there already is left as it is.
-- luacheck: globals pandoc Pandoc
local command = os.getenv "BRIEFING" or "briefing"

local function ask(what, text, field, ...)
  local out = pandoc.pipe(command, { what, "--format", "tsv", ... }, text)
  local column, list = nil, {}
  for line in out:gmatch "[^\n]+" do
    local cells = {}
    for cell in (line .. "\t"):gmatch "([^\t]*)\t" do cells[#cells + 1] = cell end
    if not column then
      for c, name in ipairs(cells) do
        if name == field then column = c end
      end
    else
      list[#list + 1] = cells[column]
    end
  end
  return list
end

function Pandoc(doc)
  -- a line for each block, so that headings stay apart from what follows
  local lines = {}
  for i, block in ipairs(doc.blocks) do lines[i] = pandoc.utils.stringify(block) end
  local text = table.concat(lines, "\n\n")
  if text:find "%S" then
    doc.meta.keywords = doc.meta.keywords or ask("keywords", text, "text", "--limit", "8")
    doc.meta.abstract = doc.meta.abstract or table.concat(ask("summary", text, "text", "--sentences", "3"), " ")
  end
  return doc
end
