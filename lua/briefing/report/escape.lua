-- The one place where text is made safe for a format. Every renderer passes every text value through one of these, so
-- that an article's bytes, a file's name or a label can never become markup, a formula or a terminal's command.
local core = require "briefing.core"

local M = {}

local REPLACEMENT = "\239\191\189" -- U+FFFD

-- Length of the well-formed sequence at i and its code point; or the length of the maximal ill-formed subpart there
-- (Unicode 3.9, table 3-7) and nil.
local function decode(text, i)
  local a, b, c, d = text:byte(i, i + 3)
  local need, low, high
  if a >= 0xC2 and a <= 0xDF then need, low, high = 1, 0x80, 0xBF
  elseif a == 0xE0 then need, low, high = 2, 0xA0, 0xBF
  elseif a == 0xED then need, low, high = 2, 0x80, 0x9F
  elseif a >= 0xE1 and a <= 0xEF then need, low, high = 2, 0x80, 0xBF
  elseif a == 0xF0 then need, low, high = 3, 0x90, 0xBF
  elseif a >= 0xF1 and a <= 0xF3 then need, low, high = 3, 0x80, 0xBF
  elseif a == 0xF4 then need, low, high = 3, 0x80, 0x8F
  else return 1 end
  if not b or b < low or b > high then return 1 end
  if need == 1 then return 2, (a - 0xC0) * 64 + b - 0x80 end
  if not c or c < 0x80 or c > 0xBF then return 2 end
  if need == 2 then return 3, (a - 0xE0) * 4096 + (b - 0x80) * 64 + c - 0x80 end
  if not d or d < 0x80 or d > 0xBF then return 3 end
  return 4, (a - 0xF0) * 262144 + (b - 0x80) * 4096 + (c - 0x80) * 64 + d - 0x80
end

-- What may not be shown: C1 controls, line and paragraph separators, codes that turn the direction of writing,
-- code points that are no characters.
local function is_harmful(code)
  if code < 0xA0 then return true end
  if code < 0x2028 then return false end
  return code <= 0x202E or (code >= 0x2066 and code <= 0x2069) or (code >= 0xFDD0 and code <= 0xFDEF)
    or code % 0x10000 >= 0xFFFE
end

-- A run of bytes above 0x7F with what is ill-formed or harmful replaced.
local function clean_run(run)
  local out, from, i = nil, 1, 1
  while i <= #run do
    local length, code = decode(run, i)
    if not code or is_harmful(code) then
      out = (out or "") .. run:sub(from, i - 1) .. REPLACEMENT
      from = i + length
    end
    i = i + length
  end
  return out and out .. run:sub(from)
end

-- Most runs are one of a few letters or marks: sound ones of up to three bytes are judged once (some 60,000 at most).
local short_runs = setmetatable({}, {
  __index = function(cache, run)
    local cleaned = clean_run(run) or false
    if not cleaned and #run <= 3 then cache[run] = false end
    return cleaned
  end,
})

--- The text with ill-formed bytes, controls and codes of direction replaced by U+FFFD; tabs and line ends are kept.
---@param text string any bytes
---@return string
function M.clean(text)
  if not text:find "[^\32-\126\n\t]" then return text end
  if text:find "\r" then text = text:gsub("\r\n?", "\n") end
  return (text:gsub("[%z\1-\8\11-\31\127]", REPLACEMENT):gsub("[\128-\255]+", short_runs))
end

--- The same on one line: any white space of the text becomes one space. Pieces of a line may be joined after it.
---@param text string
---@return string
function M.line(text)
  text = M.clean(text)
  if text:find "[\n\t]" or text:find("  ", 1, true) then text = text:gsub("[ \n\t]+", " ") end
  return text
end

local html_entities = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

--- For element content and double-quoted attributes of HTML and SVG.
function M.html(text)
  if not text:find "[^\n\32!#%%(-;=?-~]" then return text end -- nothing to escape: the usual case
  return (M.clean(text):gsub("[&<>\"']", html_entities))
end

-- CommonMark: a backslash before ASCII punctuation makes it text; `<`, `>` and `&` go as entities, which also hold
-- inside raw HTML. `:` and `@` stop automatic links, `$` stops mathematics, `|` stops a cell.
local markdown_marks = {
  ["<"] = "&lt;", [">"] = "&gt;", ["&"] = "&amp;",
  ["\\"] = "\\\\", ["`"] = "\\`", ["*"] = "\\*", ["_"] = "\\_", ["["] = "\\[", ["]"] = "\\]", ["|"] = "\\|",
  ["~"] = "\\~", ["$"] = "\\$", ["@"] = "\\@",
}

--- For CommonMark and GitHub's tables: the text as one line that holds no markup wherever it stands, once the block
--- that holds it is opened by markdown_start.
function M.markdown(text)
  if not text:find "[^0-9A-Za-z ,.;()'%%]" and not text:find "[wW]%." and not text:find("  ", 1, true) then return text end
  text = M.line(text):gsub("[<>&\\`%*_%[%]|~%$@]", markdown_marks):gsub("://", "\\://"):gsub("([wW][wW][wW])%.", "%1\\.")
  return (text:gsub("^( ?)([#%+%-=:])", "%1\\%2"))
end

--- For joined pieces that begin a block of Markdown: no space first, no number that would begin a list.
function M.markdown_start(text)
  return (text:gsub("^[ \n]+", ""):gsub("^(%d+)([%.%)])", "%1\\%2"))
end

--- For a terminal: one line without controls.
M.terminal = M.line

-- A spreadsheet takes a cell that begins with one of these as a formula (ASVS 1.2.10), full-width forms too.
local function is_formula(text)
  local start = text:gsub("^[%s\"']+", "")
  return start:find "^[=+@%-]" or start:find "^\239\188\157" or start:find "^\239\188\139" or start:find "^\239\188\141"
    or start:find "^\239\188\160" or text:find "^[\t\r]"
end

local function is_number(text)
  return text:find "^%-?%d+%.?%d*$" or text:find "^%-?%d+%.?%d*[eE][-+]?%d+$"
end

--- A field of CSV (RFC 4180), never a formula.
function M.csv(text)
  text = M.line(text):match "^ ?(.-) ?$"
  if is_formula(text) and not is_number(text) then text = "'" .. text end
  if text:find '[",]' or text:find "^%s" then text = '"' .. text:gsub('"', '""') .. '"' end
  return text
end

--- A field of TSV: no tab, no line end, never a formula.
function M.tsv(text)
  text = M.line(text):match "^ ?(.-) ?$"
  if is_formula(text) and not is_number(text) then text = "'" .. text end
  return text
end

--- The inside of a JSON string; safe to stand inside HTML too. Nothing but ill-formed bytes is lost: controls and codes of
--- direction are escaped.
M.json = core.json_escape

return M
