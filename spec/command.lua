-- Runs commands for specs: the interpreter that runs the specs, a shell, real files.
local M = {}

local function interpreter()
  local at = 0
  while arg and arg[at - 1] do at = at - 1 end
  return arg and arg[at] or "lua"
end

local function quote(word) return "'" .. word:gsub("'", "'\\''") .. "'" end

local function contents(path)
  local text = assert(require("briefing.file").read(path))
  os.remove(path)
  return text
end

--- A file of that text, in a place of its own; its path.
function M.file(text, ending)
  local path = os.tmpname()
  if ending then
    os.remove(path)
    path = path .. ending
  end
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

--- Runs a shell's line; $LUA is the interpreter.
---@return string stdout
---@return string stderr
---@return integer status
function M.shell(line)
  local out, err, code = os.tmpname(), os.tmpname(), os.tmpname()
  os.execute(("LUA=%s; { %s ; } >%s 2>%s; echo $? >%s"):format(quote(interpreter()), line, out, err, code))
  return contents(out), contents(err), tonumber(contents(code))
end

--- Runs a Lua script with arguments and standard input.
function M.run(script, arguments, input)
  local words = { '"$LUA"', quote(script) }
  for _, word in ipairs(arguments or {}) do words[#words + 1] = quote(word) end
  local path = M.file(input or "")
  local out, err, status = M.shell(table.concat(words, " ") .. " <" .. path)
  os.remove(path)
  return out, err, status
end

return M
