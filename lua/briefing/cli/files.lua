-- The command's files: articles read, results written.
local M = {}

--- The error number of a reader that has gone (EPIPE), which is no failure of ours.
M.BROKEN_PIPE = 32

local IS_FOLDER = 21 -- EISDIR

-- What a file is that begins like this, and how to make text of it.
local not_text = {
  { "^\255\254", "UTF-16: convert it first, as with iconv -f UTF-16 -t UTF-8" },
  { "^\254\255", "UTF-16: convert it first, as with iconv -f UTF-16 -t UTF-8" },
  { "^%%PDF%-", "a PDF: convert it first, as with pdftotext" },
  { "^PK\3\4", "an archive or an office document: convert it first, as with pandoc -t plain" },
  { "^%s*<[!?]?[A-Za-z]+[^<]*<[A-Za-z/!]", "HTML or XML, its markup read as text: convert it first, as with pandoc -t plain" },
}

local LOOKED_AT = 1024 -- bytes

--- What a text seems to be instead, with what to do; nil where it looks like text. Any bytes are briefed all the same.
---@param text string
---@return string?
function M.doubt(text)
  local head = text:sub(1, LOOKED_AT)
  for _, form in ipairs(not_text) do
    if head:find(form[1]) then return "looks like " .. form[2] end
  end
  local _, controls = head:gsub("[%z\1-\8\14-\31]", "")
  if controls * 10 > #head and #head >= 256 then return "does not look like text" end
end

--- The document of a file, or of standard input where the path is "-".
---@param path string
---@param given table the command's options
---@return table? doc
---@return string? message that names the file
function M.read(path, given)
  local briefing = require "briefing"
  if path == "-" then
    local text, message = io.stdin:read "*a"
    if not text then return nil, "standard input: " .. (message or "cannot be read") end
    return briefing.document(text, { language = given.language, source = "standard input" })
  end
  local doc, message = briefing.open(path, { language = given.language, source = path })
  if doc then return doc end
  return nil, message:find(path, 1, true) and message or path .. ": " .. message
end

--- Open files one after another: a file, and its name for messages, each closed when the next is asked for; false, and a message,
--- where one cannot be opened.
---@param paths string[] "-" is standard input
---@return fun(): file*|false|nil, string?
function M.each(paths)
  local n, input = 0, nil
  return function()
    if input and input ~= io.stdin then input:close() end
    n = n + 1
    local path = paths[n]
    if path == nil then return nil end
    if path == "-" then
      input = io.stdin
      return input, "standard input"
    end
    local message
    input, message = io.open(path, "rb")
    if not input then return false, message end
    return input, path
  end
end

--- What came of writing to standard output, for messages: what `write` and `flush` return goes in.
---@return boolean? done
---@return string? message
---@return integer? code M.BROKEN_PIPE where the reader has gone
function M.said(ok, why, code)
  if ok then return true end
  return nil, "standard output: " .. tostring(why), code
end

--- Writes a text to standard output; returns as `said` does.
function M.say(text)
  local ok, why, code = io.stdout:write(text)
  if ok then ok, why, code = io.stdout:flush() end
  return M.said(ok, why, code)
end

--- Writes a file: the text is complete before the file is opened, and links and devices stay what they are.
---@return boolean? done
---@return string? message that names the file
function M.write(path, text)
  local file, message = io.open(path, "wb")
  if not file then return nil, message end
  local ok, why = file:write(text)
  local closed, late = file:close()
  if ok and closed then return true end
  return nil, path .. ": " .. tostring(why or late)
end

--- Whether a path is a folder, or is written as one.
function M.is_folder(path)
  if path:find "[/\\]$" then return true end
  local file = io.open(path, "rb")
  if not file then return false end
  local _, _, code = file:read(0)
  file:close()
  return code == IS_FOLDER
end

local endings = { text = "txt", markdown = "md" }

--- The format that the ending of a file's name stands for, or nil.
---@param path string
---@param formats string[]
---@return string?
function M.format_of(path, formats)
  local ending = path:match "[^/\\]%.([^./\\]+)$"
  for _, format in ipairs(formats) do
    if ending == (endings[format] or format) then return format end
  end
end

--- The file in a folder that the result of an article goes to: the article's name with the format's ending.
function M.in_folder(folder, article, format)
  local base = article == "-" and "standard-input" or article:match "([^/\\]+)$" or "text"
  return folder:gsub("[/\\]$", "") .. "/" .. base:gsub("%.[^.]*$", "") .. "." .. (endings[format] or format)
end

return M
