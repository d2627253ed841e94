-- The records of files: NDJSON, a record a line, or plain text, an article a file. What cannot be read comes as a bad record in
-- its place (briefing/corpus/record.lua), so that whoever reads them loses nothing.
local core = require "briefing.core"
local json = require "briefing.report.json"
local lines = require "briefing.corpus.lines"
local order = require "briefing.order"
local record = require "briefing.corpus.record"

local M = {}

--- The longest line, or file of plain text, that is read, in bytes; a longer one is told and passed over. With all analyses of a
--- text that is nothing but names, dates or rows of tables, so much text takes 50 MB of memory.
M.LIMIT = 256 * 1024

--- How much is told of a bad record of a shard, in bytes.
M.HEAD = 100

local function too_long(what, length, limit)
  return { kind = "long", message = ("%s of %d bytes is longer than the limit of %d"):format(what, length, limit) }
end

--- The records of a stream of NDJSON. A line is one record, a blank one a bad record.
---@param input { read: fun(self, n: integer): string?, string? }
---@param name string? of the stream, told in its records
---@param limit integer? bytes; M.LIMIT where not given
---@return fun(): briefing.Record?
---@return { bytes: integer } state how much has been read
function M.of_lines(input, name, limit)
  limit = limit or M.LIMIT
  local next_line, state = lines.of(input, limit)
  local number = 0
  return function()
    local line, length = next_line()
    number = number + 1
    local item
    if line then
      item = record.read(line)
      if item.kind then item.head = line:sub(1, M.HEAD) end
    elseif line == false then
      item = too_long("line", length, limit)
    elseif state.failure then
      item, state.failure = { kind = "file", message = state.failure }, nil
    else
      return nil
    end
    item.line, item.file = number, name
    return item
  end, state
end

-- The record that a file of plain text is.
local function of_text(path, limit, state)
  local item = { kind = "file", file = path }
  local file, message = io.open(path, "rb")
  if file then
    local text
    text, message = file:read(limit + 1)
    if not text and not message then text = "" end -- an empty file
    if text and #text > limit then
      item = too_long("file", file:seek "end", limit)
      item.file = path
    else
      item.text, item.replaced, item.members = text, 0, {}
    end
    file:close()
  end
  item.message = item.message or message
  if item.text then item.kind = nil end
  item.id = json.encode(path)
  state.bytes = state.bytes + #(item.text or "")
  return item
end

-- Paths with folders replaced by the files in them, in byte order, as they are reached; names that begin with a period are
-- passed over.
local function walk(paths)
  local waiting = {}
  for i = #paths, 1, -1 do waiting[#waiting + 1] = paths[i] end
  return function()
    while #waiting > 0 do
      local path = table.remove(waiting)
      local names = core.folder(path)
      if not names then return path end
      order.sort(names)
      local base = path:gsub("/+$", "")
      for i = #names, 1, -1 do
        if names[i]:sub(1, 1) ~= "." then waiting[#waiting + 1] = base .. "/" .. names[i] end
      end
    end
  end
end

--- The records that files of plain text are, each file one, its path the id; of a folder, of all files below it.
---@param paths string[]
---@param limit integer?
---@return fun(): briefing.Record?
---@return { bytes: integer } state
function M.of_files(paths, limit)
  local next_path, state = walk(paths), { bytes = 0 }
  return function()
    local path = next_path()
    if path then return of_text(path, limit or M.LIMIT, state) end
  end, state
end

--- The records of files of NDJSON, one after the other; "-" is standard input.
---@param paths string[]
---@param limit integer?
---@return fun(): briefing.Record?
---@return { bytes: integer } state
function M.of_paths(paths, limit)
  local n, done, total = 0, 0, { bytes = 0 }
  local each, state, file
  return function()
    while true do
      if not each then
        n = n + 1
        local path = paths[n]
        if not path then return nil end
        local message
        if path == "-" then file = io.stdin else file, message = io.open(path, "rb") end
        if not file then return { kind = "file", message = message, file = path } end
        each, state = M.of_lines(file, path ~= "-" and path or nil, limit)
      end
      local item = each()
      total.bytes = done + state.bytes
      if item then return item end
      if file ~= io.stdin then file:close() end
      done, each = total.bytes, nil
    end
  end, total
end

--- Where a record stands, for messages: "FILE: line 3: ".
---@param item briefing.Record
---@return string
function M.where(item)
  return (item.file and item.file .. ": " or "") .. (item.line and ("line %d: "):format(item.line) or "")
end

return M
