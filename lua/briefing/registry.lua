-- The named parts of briefing: analyses, sections, renderers, languages, scorers. A part comes in by one of the five
-- calls below, whether it is built in or a user's; a name that was not registered is looked for as a module,
-- `briefing/analyses/NAME.lua` and so on, on package.path, which registers it in turn.
local core = require "briefing.core"
local options = require "briefing.options"

local M = {}

local kinds = {
  analysis = { module = "briefing.analyses.", parts = {} },
  section = { module = "briefing.report.sections.", parts = {} },
  renderer = { module = "briefing.report.renderers.", parts = {} },
  language = { module = "briefing.languages.", parts = {} },
  scorer = { module = "briefing.scorers.", parts = {} },
}

-- Names built in, in the order in which they are told and, for sections, shown. Loaded only when asked for.
M.builtin = require "briefing.builtin"

local function check_name(name, call)
  if type(name) ~= "string" then
    options.bad_argument(1, call, "string expected, got " .. type(name), 2)
  elseif not name:find "^[A-Za-z_][0-9A-Za-z_%-]*$" then
    options.bad_argument(1, call, ("a name of letters, digits, _ and - expected, got '%s'"):format(name), 2)
  end
end

local function register(kind, name, part)
  kinds[kind].parts[name] = part
  return part
end

-- Requires a module; nil where there is none of that name; an error inside it passes on.
local function try_require(module)
  local ok, result = pcall(require, module)
  if ok then return result end
  if type(result) == "string" and result:find("module '" .. module .. "' not found", 1, true) then return nil end
  error(result, 0)
end

-- The modules on their way in through `find`, and those that came and did not register what they were looked for.
local loading, silent = {}, {}

--- The part of that kind and name, or nil.
---@param kind "analysis"|"section"|"renderer"|"language"|"scorer"
---@param name string
function M.find(kind, name)
  local entry = kinds[kind]
  local part = entry.parts[name]
  if part == nil and type(name) == "string" and name:find "^[A-Za-z_][0-9A-Za-z_%-]*$" then
    local module = entry.module .. name
    if loading[module] then return nil end -- the module that registers it asks
    loading[module] = true
    local ok, found = pcall(try_require, module)
    loading[module] = nil
    if not ok then error(found, 0) end
    part = entry.parts[name]
    silent[module] = part == nil and found ~= nil
  end
  return part
end

--- Names of that kind: the built-in ones in their order, then those registered since, sorted.
---@return string[]
function M.names(kind)
  local names, seen = {}, {}
  for _, name in ipairs(M.builtin[kind]) do
    names[#names + 1] = name
    seen[name] = true
  end
  for _, name in ipairs(options.names(kinds[kind].parts)) do
    if not seen[name] then names[#names + 1] = name end
  end
  return names
end

--- Adds an analysis: from then on `doc.NAME` is `compute(doc, options)`, computed once.
---@param name string
---@param compute fun(doc: table, options: table): any a pure function of the document; it asks `doc` for what it needs
---@param about { options: table? }? schema of its options (briefing/options.lua); without one it takes any option
function M.analysis(name, compute, about)
  check_name(name, "analysis")
  if type(compute) ~= "function" then
    options.bad_argument(2, "analysis", "function expected, got " .. type(compute))
  end
  register("analysis", name, { compute = compute, options = about and about.options })
end

local section_schema = {
  title = { type = "string" },
  subject = { values = { "document", "corpus" } },
  opening = { type = "boolean" },
  build = { type = "function" },
}

--- Adds a section of the report.
---@param name string
---@param section { title: string?, subject: "document"|"corpus"|nil, opening: boolean?, build: fun(subject: table,
---   context: table): table? } subject: what it tells of, a document where not given; opening: it says what was read, before
---   all else, and stands there even where that is nothing; build returns a node or an array of nodes
---   (briefing/report/nodes.lua), or nil where there is nothing to show
function M.section(name, section)
  check_name(name, "section")
  if type(section) ~= "table" or type(section.build) ~= "function" then
    options.bad_argument(2, "section", "table with a function 'build' expected")
  end
  register("section", name, options.check(section, section_schema, "section", 2))
end

--- Adds a renderer: a table with a function for each kind of node, `renderer[kind](node, context)`, `text` and `document`, its
--- `options`, and in `kinds` the names of kinds of its own.
---@param name string
---@param renderer table
function M.renderer(name, renderer)
  check_name(name, "renderer")
  if type(renderer) ~= "table" then
    options.bad_argument(2, "renderer", "table expected, got " .. type(renderer))
  end
  local faults = require "briefing.report.faults"
  local why = faults.renderer(renderer)
  if why then options.bad_argument(2, "renderer", why) end
  faults.learn(renderer)
  register("renderer", name, renderer)
end

local function is_builtin_language(code)
  for _, name in ipairs(M.builtin.language) do
    if name == code then return true end
  end
  return false
end

-- The code of the language of that name, in English or in itself; nil where there is none. Loads the root of every language.
local function code_named(name)
  local key = core.fold(name)
  for _, code in ipairs(M.names "language") do
    local language = M.find("language", code) or {}
    for _, field in ipairs { "name", "own_name" } do
      if language[field] and core.fold(language[field]) == key then return code end
    end
  end
end

--- What follows "no language 'x'" in a message, where `find` gave none: that a module of that name was loaded and did not
--- register it, else the nearest known name; of a language named in words, its code.
---@param kind "analysis"|"section"|"renderer"|"language"|"scorer"
---@param name any
---@return string
function M.hint(kind, name)
  local module = kinds[kind].module .. tostring(name)
  if not silent[module] then
    local code = kind == "language" and type(name) == "string" and code_named(name)
    return code and ("; did you mean '%s'?"):format(code) or options.hint(name, M.names(kind))
  end
  return (": module %s was loaded and registered no '%s'; it must call briefing.%s(\"%s\", ...)"):format(module, name, kind, name)
end

--- With data: adds a language, or adds fields to one that is there. Without: the language's data, or nil, message.
---@param code string ISO 639-1 or -3
---@param data table? fields as in briefing/languages/fields.lua
function M.language(code, data)
  if data ~= nil or type(code) ~= "string" then check_name(code, "language") end
  if data == nil then
    local found = M.find("language", code)
    if found then return found end
    return nil, ("no language '%s'%s"):format(code, M.hint("language", code))
  end
  if type(data) ~= "table" then
    options.bad_argument(2, "language", "table expected, got " .. type(data))
  end
  local languages = require "briefing.language"
  local why = languages.fault(data) or data.labels and require("briefing.labels").fault(code, data.labels)
  if why then options.bad_argument(2, "language", why) end
  -- a built-in language that nobody has used yet is there too
  local base = kinds.language.parts[code] or is_builtin_language(code) and M.find("language", code) or nil
  return register("language", code, languages.new(code, data, base))
end

--- Adds a scorer of keywords: `score(keyword, doc)` returns the keyword's new score.
---@param name string
---@param score fun(keyword: table, doc: table?): number
function M.scorer(name, score)
  check_name(name, "scorer")
  if type(score) ~= "function" then
    options.bad_argument(2, "scorer", "function expected, got " .. type(score))
  end
  register("scorer", name, score)
end

return M
