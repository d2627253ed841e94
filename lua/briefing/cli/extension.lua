-- Extensions given by --use: a Lua file that calls briefing.analysis, .section, .renderer, .language or .scorer. It is
-- loaded as text only, with the safe part of the standard library. This guards against accidents; it is no prison for
-- hostile code, so only use extensions you would run.
local file = require "briefing.file"

local M = {}

local names = { "assert", "error", "ipairs", "next", "pairs", "pcall", "rawequal", "rawget", "rawlen", "rawset", "select",
  "setmetatable", "tonumber", "tostring", "type", "unpack", "xpcall", "_VERSION" }
local libraries = { "math", "string", "table", "utf8" }

local function copy(source)
  local out = {}
  for key, value in pairs(source) do out[key] = value end
  return out
end

local function environment()
  local env = {}
  for _, name in ipairs(names) do env[name] = _G[name] end
  for _, name in ipairs(libraries) do
    if _G[name] then env[name] = copy(_G[name]) end
  end
  env.string.dump = nil
  env.os = { time = os.time, date = os.date, clock = os.clock }
  env.print = function(...)
    local parts = {}
    for i = 1, select("#", ...) do parts[i] = tostring((select(i, ...))) end
    io.stderr:write(table.concat(parts, "\t"), "\n")
  end
  env.briefing = require "briefing"
  env.require = function(name)
    if type(name) == "string" and (name == "briefing" or name:find "^briefing%.[0-9A-Za-z_%.]+$")
      and not name:find "^briefing%.cli" then
      return require(name)
    end
    error(("an extension may require 'briefing' and its modules, not '%s'"):format(tostring(name)), 2)
  end
  env._G = env
  return env
end

-- `load` with an environment, in every Lua.
local function load_text(source, name, env)
  if source:sub(1, 1) == "\27" then return nil, name:sub(2) .. ": a compiled chunk; only Lua text is loaded" end
  if setfenv then
    local chunk, message = loadstring(source, name)
    return chunk and setfenv(chunk, env), message
  end
  return load(source, name, "t", env)
end

--- Loads and runs an extension.
---@param path string
---@return boolean? ok
---@return string? message with the file and the line
function M.use(path)
  local source, message = file.read(path)
  if not source then return nil, message end
  source = source:gsub("^#[^\n]*", "") -- a script's first line
  local chunk
  chunk, message = load_text(source, "@" .. path, environment())
  if not chunk then return nil, message end
  local ok, failure = pcall(chunk)
  if not ok then return nil, type(failure) == "string" and failure or path .. ": an error that is no text" end
  return true
end

return M
