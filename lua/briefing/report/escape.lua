-- The one place where text is made safe for a format. Every renderer passes every text value through one of these, so
-- that an article's bytes, a file's name or a label can never become markup, a formula or a terminal's command.
local core = require "briefing.core"

local M = {}

--- The text with ill-formed bytes (one replacement per maximal subpart, Unicode 3.9), controls, codes that turn the
--- direction of writing, and code points that are no characters replaced by U+FFFD; tabs and line ends are kept.
---@type fun(text: string): string
M.clean = core.escape_text

--- The same on one line: any white space of the text becomes one space. Pieces of a line may be joined after it.
---@param text string
---@return string
M.line = core.escape_line

--- For element content and double-quoted attributes of HTML and SVG: clean, & < > " ' as entities.
M.html = core.escape_html

--- For CommonMark and GitHub's tables: the text as one line that holds no markup wherever it stands, once the block
--- that holds it is opened by markdown_start.
M.markdown = core.escape_markdown

--- For joined pieces that begin a block of Markdown: no space first, no number that would begin a list.
function M.markdown_start(text)
  return (text:gsub("^[ \n]+", ""):gsub("^(%d+)([%.%)])", "%1\\%2"))
end

--- For a terminal: one line without controls.
M.terminal = M.line

--- A field of TSV: one line without a space at its ends, never what a spreadsheet takes for a formula.
M.tsv = core.escape_tsv

--- A field of CSV (RFC 4180), the same, quoted where it must be.
M.csv = core.escape_csv

--- The inside of a JSON string; safe to stand inside HTML too. Nothing but ill-formed bytes is lost: controls and codes of
--- direction are escaped.
M.json = core.json_escape

return M
