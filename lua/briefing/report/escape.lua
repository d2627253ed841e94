-- The one place where text is made safe for a format. Every renderer passes every text value through one of these, so
-- that an article's bytes, a file's name or a label can never become markup, a formula or a terminal's command.
local core = require "briefing.core"

local M = {}

local escape = core.escape

--- The text with ill-formed bytes (one replacement per maximal subpart, Unicode 3.9), controls, codes that turn the
--- direction of writing, and code points that are no characters replaced by U+FFFD; tabs and line ends are kept.
---@param text string any bytes
---@return string
function M.clean(text) return escape(text, "text") end

--- The same on one line: any white space of the text becomes one space. Pieces of a line may be joined after it.
---@param text string
---@return string
function M.line(text) return escape(text, "line") end

--- For element content and double-quoted attributes of HTML and SVG: clean, & < > " ' as entities.
function M.html(text) return escape(text, "html") end

--- For CommonMark and GitHub's tables: the text as one line that holds no markup wherever it stands, once the block
--- that holds it is opened by markdown_start.
function M.markdown(text) return escape(text, "markdown") end

--- For joined pieces that begin a block of Markdown: no space first, no number that would begin a list.
function M.markdown_start(text)
  return (text:gsub("^[ \n]+", ""):gsub("^(%d+)([%.%)])", "%1\\%2"))
end

--- For a terminal: one line without controls.
M.terminal = M.line

-- A spreadsheet takes a cell that begins with one of these as a formula (ASVS 1.2.10), full-width forms too.
local function is_formula(text)
  if not text:find "^[%s\"']*[=+@%-\239]" then return false end -- nearly all cells
  local start = text:gsub("^[%s\"']+", "")
  return start:find "^[=+@%-]" or start:find "^\239\188\157" or start:find "^\239\188\139" or start:find "^\239\188\141"
    or start:find "^\239\188\160"
end

local function is_number(text)
  return text:find "^%-?%d+%.?%d*$" or text:find "^%-?%d+%.?%d*[eE][-+]?%d+$"
end

-- One line without a space at its ends, and no formula.
local function field(text)
  text = M.line(text)
  if text:find "^ " or text:find " $" then text = text:match "^ ?(.-) ?$" end
  if is_formula(text) and not is_number(text) then text = "'" .. text end
  return text
end

--- A field of CSV (RFC 4180), never a formula.
function M.csv(text)
  text = field(text)
  if text:find '[",]' or text:find "^%s" then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

--- A field of TSV: no tab, no line end, never a formula.
M.tsv = field

--- The inside of a JSON string; safe to stand inside HTML too. Nothing but ill-formed bytes is lost: controls and codes of
--- direction are escaped.
M.json = core.json_escape

return M
