-- Options of a public function: one schema table says their names, types and defaults; a caller's mistake raises an
-- error that names the argument, the option and the nearest known one.
--
-- A schema: { limit = { type = "integer", default = 10, minimum = 0 }, mode = { values = { "words", "tokens" } } }
--   type      a Lua type, "integer", "strings" (an array of strings), or an array of these; nil takes anything
--   values    the strings allowed
--   default   what stands where the caller gave nothing
local core = require "briefing.core"
local order = require "briefing.order"

local M = {}

-- Edits between two short names (Levenshtein); cost #a * #b.
local function distance(a, b)
  local row = {}
  for j = 0, #b do row[j] = j end
  for i = 1, #a do
    local diagonal = row[0]
    row[0] = i
    for j = 1, #b do
      local above = row[j]
      local change = diagonal + (a:byte(i) == b:byte(j) and 0 or 1)
      row[j] = math.min(change, above + 1, row[j - 1] + 1)
      diagonal = above
    end
  end
  return row[#b]
end

--- The known name nearest to a mistaken one, or nil where none is near.
---@param name string
---@param known string[]
---@return string?
function M.nearest(name, known)
  if #name > 64 then return nil end
  local best, least, key = nil, nil, core.fold(name)
  for _, candidate in ipairs(known) do
    local d = distance(key, core.fold(candidate))
    if not least or d < least or (d == least and candidate < best) then best, least = candidate, d end
  end
  -- by two edits any two codes of languages are near each other
  local most = #name <= 3 and 1 or math.max(2, math.floor(#name / 3))
  if least and least <= most then return best end
end

local LISTED = 400 -- bytes of known names that a message lists

--- `; did you mean 'x'?`, or the list of what there is.
---@param name any
---@param known string[]
---@return string
function M.hint(name, known)
  local near = type(name) == "string" and M.nearest(name, known)
  if near then return ("; did you mean '%s'?"):format(near) end
  if #known == 0 then return "; there is none" end
  local list = table.concat(known, ", ")
  if #list <= LISTED then return "; known: " .. list end
  return ("; known: %s... (all in docs/reference.md)"):format(list:sub(1, LISTED):match "^.*, ")
end

--- The keys of a table, sorted: the order in which names are told.
---@return string[]
function M.names(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  return order.sort(names)
end

--- What is wrong with a value that has to be one of those known; nil where it is.
---@param what string what the value is, for the message
---@param value any
---@param known any[]
---@return string?
function M.unknown(what, value, known)
  for _, each in ipairs(known) do
    if value == each then return nil end
  end
  return ("unknown %s '%s'%s"):format(what, tostring(value), M.hint(value, known))
end

local function is_a(value, wanted)
  if wanted == "integer" then return type(value) == "number" and value == math.floor(value) end
  if wanted == "strings" then
    if type(value) ~= "table" then return false end
    for _, item in ipairs(value) do
      if type(item) ~= "string" then return false end
    end
    return true
  end
  return type(value) == wanted
end

-- What is wrong with a value under its rule, or nil.
local function fault(value, rule)
  if rule.values then return M.unknown("value", value, rule.values) end
  if rule.type then
    local wanted = type(rule.type) == "table" and rule.type or { rule.type }
    local fits = false
    for _, name in ipairs(wanted) do fits = fits or is_a(value, name) end
    if not fits then
      local names = table.concat(wanted, " or "):gsub("strings", "array of strings")
      return ("%s expected, got %s"):format(names, type(value))
    end
  end
  if rule.minimum and type(value) == "number" and value < rule.minimum then
    return ("at least %d expected, got %s"):format(rule.minimum, tostring(value))
  end
end

--- Raises `bad argument #n to 'f' (why)` at the caller's caller.
function M.bad_argument(position, name, why, level)
  error(("bad argument #%d to '%s' (%s)"):format(position, name, why), (level or 1) + 2)
end

--- A new table of the options given, checked, with defaults for the others.
---@param given table? what the caller gave
---@param schema table
---@param name string the function, for messages
---@param position integer which argument the options are
---@param level integer? 1 (default): the error points at the caller of the function that calls this
---@return table
function M.check(given, schema, name, position, level)
  level = (level or 1) + 1
  if given ~= nil and type(given) ~= "table" then
    M.bad_argument(position, name, "table of options expected, got " .. type(given), level)
  end
  local checked = {}
  if given then
    for key, value in pairs(given) do
      local rule = schema[key]
      if not rule then
        local known = M.names(schema)
        local why = ("unknown option '%s'%s"):format(tostring(key),
          #known > 0 and M.hint(key, known) or "; it takes none")
        M.bad_argument(position, name, why, level)
      end
      local why = fault(value, rule)
      if why then M.bad_argument(position, name, ("option '%s': %s"):format(key, why), level) end
      checked[key] = value
    end
  end
  for key, rule in pairs(schema) do
    if checked[key] == nil then checked[key] = rule.default end
  end
  return checked
end

--- Raises unless `text` is a string.
function M.check_text(text, name, position, level)
  if type(text) ~= "string" then
    M.bad_argument(position or 1, name, "string expected, got " .. (text == nil and "no value" or type(text)),
      (level or 1) + 1)
  end
end

return M
