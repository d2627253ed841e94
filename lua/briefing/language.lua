-- A language's data. Fields come from the table given to briefing.language; for a built-in language, whose data is
-- large, a field is loaded with its topic, the module briefing/languages/CODE/TOPIC.lua, when it is first asked for.
local options = require "briefing.options"
local fields = require "briefing.languages.fields"

local M = {}

local Language = {}

-- Loads the topic that holds the field, once, and keeps all its fields.
function Language.__index(language, field)
  local about = fields[field]
  if not about then return nil end
  local topic = about.topic
  local topics, loaded = rawget(language, "topics"), rawget(language, "loaded")
  if not topics or not topics[topic] or loaded[topic] then return nil end
  for name, value in pairs(require("briefing.languages." .. rawget(language, "code") .. "." .. topic)) do
    if rawget(language, name) == nil then rawset(language, name, value) end
  end
  loaded[topic] = true -- only now: an error on the way, such as of memory, must leave the topic to be asked for again
  return rawget(language, field)
end

local DEPTH = 4 -- tables in tables, in any field

-- What is wrong with the values that a field's table holds, or nil; `holds` names their types.
local function fault_inside(value, holds, depth)
  for key, item in pairs(value) do
    local is, why = type(item), nil
    if is == "table" then
      why = depth == DEPTH and "tables are nested too deep" or fault_inside(item, holds, depth + 1)
    elseif not holds:find(is, 1, true) then
      why = ("%s expected at '%s', got %s"):format(holds:gsub(" ", " or "), tostring(key), is)
    end
    if why then return why end
  end
end

--- What is wrong with a table of language data, or nil.
function M.fault(data)
  for name, value in pairs(data) do
    local about = fields[name]
    if not about then
      return ("unknown field '%s'%s"):format(tostring(name), options.hint(name, options.names(fields)))
    elseif type(value) ~= about.type then
      return ("field '%s': %s expected, got %s"):format(name, about.type, type(value))
    elseif about.type == "table" then
      local why = about.count and #value ~= about.count and ("%d items expected, got %d"):format(about.count, #value)
        or fault_inside(value, about.holds or "string", 1)
      if why then return ("field '%s': %s"):format(name, why) end
    end
  end
  if data.stemming then
    local ok, why = pcall(require("briefing.core").lexicon, { stemming = data.stemming })
    if not ok then return "field " .. why end
  end
end

--- A language of these fields, over those it had.
---@param code string
---@param data table
---@param base table? the language as it was
function M.new(code, data, base)
  local language = { code = code, loaded = {}, compiled = {} }
  for name, value in pairs(data) do language[name] = value end
  if data.topics then
    language.topics = {}
    for _, topic in ipairs(data.topics) do language.topics[topic] = true end
  end
  if base then
    -- fields not given now come from the language as it was, on demand
    return setmetatable(language, {
      __index = function(self, field)
        local value = base[field]
        if value ~= nil and fields[field] then rawset(self, field, value) end
        return value
      end,
    })
  end
  return setmetatable(language, Language)
end

--- Compiles something from a language's data once: `build(language)` at the first call of that name.
function M.compiled(language, name, build)
  local compiled = rawget(language, "compiled")
  local value = compiled[name]
  if value == nil then
    value = build(language)
    compiled[name] = value
  end
  return value
end

-- A set that is filled when it is first asked.
local function stopword_set(language)
  return setmetatable({}, { __index = function(set, asked)
    setmetatable(set, nil)
    for _, word in ipairs(language.stopwords or {}) do set[word] = true end
    return set[asked]
  end })
end

--- The stop words of a language, as its data spells them, as a set.
function M.stopwords(language) return M.compiled(language, "stopword set", stopword_set) end

return M
