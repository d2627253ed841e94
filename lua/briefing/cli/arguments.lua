-- Arguments of the command, parsed against briefing/cli/commands.lua.
local commands = require "briefing.cli.commands"
local options = require "briefing.options"
local sets = require "briefing.sets"

local M = {}

local function usage(message) return nil, message end

local function long_names(allowed)
  local names = {}
  for i, name in ipairs(allowed) do names[i] = "--" .. name end
  return names
end

local function by_letter(allowed, letter)
  for _, name in ipairs(allowed) do
    if commands.options[name].letter == letter then return name end
  end
end

-- The value of an option as its kind, or nil, message.
local function value_of(name, about, text)
  if about.kind == "integer" then
    local n = tonumber(text)
    if not n or n ~= math.floor(n) or n < 1 or n > 1e9 then
      return usage(("option --%s: a whole number from 1 expected, got '%s'"):format(name, text))
    end
    return n
  elseif about.kind == "list" then
    local list = {}
    for item in text:gmatch "[^,%s]+" do list[#list + 1] = item end
    if #list == 0 then return usage(("option --%s: names with commas between expected"):format(name)) end
    return list
  elseif about.values then
    local why = options.unknown("value", text, about.values)
    if why then return usage(("option --%s: %s"):format(name, why)) end
  end
  return text
end

local function store(given, name, about, value)
  if about.many then
    given[name] = given[name] or {}
    table.insert(given[name], value)
  else
    given[name] = value
  end
end

--- Parses an argument list.
---@param list string[]
---@return table? parsed { command, options, files }
---@return string? message what is wrong, where parsed is nil
function M.parse(list)
  local command, given, files = nil, {}, {}
  local at, ended = 1, false
  -- the subcommand is the first word, so that options of its own may follow in any order
  if list[1] and commands.find(list[1]) then
    command, at = commands.find(list[1]), 2
  end
  command = command or commands.find "report"
  local allowed = commands.options_of(command)
  local known = sets.of(allowed)
  while at <= #list do
    local word = list[at]
    at = at + 1
    local name, value, attached
    if ended or word == "-" or word:sub(1, 1) ~= "-" then
      files[#files + 1] = word
    elseif word == "--" then
      ended = true
    else
      if word:sub(1, 2) == "--" then
        name, value = word:match "^%-%-([^=]*)=?(.*)$"
        attached = word:find("=", 1, true) ~= nil
        if not known[name] then
          local owners = commands.owners(name)
          if #owners > 0 then
            return usage(("option '--%s' is of %s, not of %s; the command comes first: briefing %s --%s"):format(name,
              table.concat(owners, ", "), command.name, owners[1], name))
          end
          return usage(("unknown option '--%s'%s"):format(name, options.hint("--" .. name, long_names(allowed))))
        end
      else
        local letter = word:sub(2, 2)
        name = by_letter(allowed, letter)
        if not name then
          return usage(("unknown option '%s'%s"):format(word, options.hint("--" .. word:sub(2), long_names(allowed))))
        end
        value, attached = word:sub(3), #word > 2
      end
      local about = commands.options[name]
      if about.argument then
        if not attached then
          value = list[at]
          at = at + 1
          if value == nil then return usage(("option --%s needs a value: --%s %s"):format(name, name, about.argument)) end
        end
        local message
        value, message = value_of(name, about, value)
        if value == nil then return usage(message) end
        store(given, name, about, value)
      else
        if attached then return usage(("option --%s takes no value"):format(name)) end
        given[name] = true
      end
    end
  end
  return { command = command, options = given, files = files }
end

return M
