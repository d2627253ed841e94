-- Reads files of cases: `language xx` and `published DATE` lines hold for the cases behind them; a case is its text, a
-- line with a dot, and the lines expected; an empty line ends it.
local M = {}

--- Calls check(text, expected, settings) for every case of a file; settings has language, published and line.
function M.each(path, check)
  local settings, text, expected = {}, nil, nil
  local number = 0
  local function finish()
    if text and expected then
      check(text, table.concat(expected, "\n"), settings)
    end
    text, expected = nil, nil
  end
  for line in io.lines(path) do
    number = number + 1
    local name, value = line:match "^(%l+) (%S+)$"
    if not text and (name == "language" or name == "published") then
      settings = { language = settings.language, published = settings.published, line = number }
      settings[name] = value
    elseif line == "" then finish()
    elseif not text then text = line settings.line = number
    elseif line == "." and not expected then expected = {}
    elseif expected then expected[#expected + 1] = line
    else text = text .. "\n" .. line end
  end
  finish()
end

--- A document over a case's text, taken as one paragraph, published when the case says.
function M.document(text, settings)
  local doc = require("briefing").document(text, { language = settings.language })
  rawset(doc, "blocks", { { kind = "paragraph", first = 1, last = #text } })
  rawset(doc, "tables", {})
  rawset(doc, "metadata", { published = settings.published, mentions = {} })
  return doc
end

return M
