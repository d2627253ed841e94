-- Arguments that are well formed may still name what there is not: checked here, once extensions are loaded.
local files = require "briefing.cli.files"
local labels = require "briefing.labels"
local options = require "briefing.options"
local registry = require "briefing.registry"
local sets = require "briefing.sets"

local M = {}

-- A message where a value is none of those known.
local function unknown(option, what, value, known)
  local why = options.unknown(what, value, known)
  return why and ("option --%s: %s"):format(option, why)
end

-- A message where a value names no part of that kind, built in or an extension's.
local function no_part(option, kind, name)
  if registry.find(kind, name) then return nil end
  return ("option --%s: unknown %s '%s'%s"):format(option, option, name, registry.hint(kind, name))
end

--- A message where --language names no language, or --labels none with labels.
---@param given table the command's options
---@return string?
function M.languages(given)
  local code = given.language
  if code and code ~= "auto" and not registry.find("language", code) then
    return ("option --language: no language '%s'%s"):format(code, registry.hint("language", code))
  end
  if given.labels and not labels.known(given.labels) then return "option --labels: " .. labels.unknown(given.labels) end
end

--- The names of --sections, where +name and -name change the usual list.
---@param list string[]
---@param subject "document"|"corpus"|nil what the report is about
---@return string[]? names
---@return string[]|string wanted the names asked for one by one, or a message
function M.sections(list, subject)
  local relative, signed = true, false
  for _, name in ipairs(list) do
    local has_sign = name:find "^[+-]" ~= nil
    relative, signed = relative and has_sign, signed or has_sign
  end
  if signed and not relative then
    return nil, "option --sections: either names, or names that all begin with + or -"
  end
  local wanted, names = {}, relative and require("briefing.report").default_sections(subject) or {}
  for _, item in ipairs(list) do
    local sign, name = item:match "^([+-]?)(.*)$"
    local section, why = require("briefing.report").find_section(name, subject)
    if not section then return nil, "option --sections: " .. why end
    if sign == "-" then
      for i = #names, 1, -1 do
        if names[i] == name then table.remove(names, i) end
      end
    else
      names[#names + 1] = name
      wanted[#wanted + 1] = name
    end
  end
  return names, wanted
end

-- Sets the format where none is given, to what the ending of the output's name says; a message where the command has no such.
local function set_format(command, given)
  if given.format then return nil end
  local output = given.output
  local ending = output and not files.is_folder(output) and files.format_of(output, registry.names "renderer")
  given.format = ending or "text"
  if not ending or command.is_report or sets.of(command.formats)[ending] then return nil end
  return ("option --output: %s is not written as %s, the ending of '%s'; --format names another of %s"):format(command.name,
    ending, output, table.concat(command.formats, ", "))
end

local modes = { words = { "words", "uax29", "tokens" }, sentences = { "prose", "uax29" } }

local needs = {}

function needs.compare(parsed)
  if #parsed.files ~= 2 then return "compare needs two files: briefing compare FILE OTHER" end
end

function needs.concordance(parsed)
  if not parsed.options.term then return "concordance needs a term: --term TEXT" end
end

--- Checks what the parser could not, and puts in place what the options mean: the usual format, the list of sections.
---@param parsed table of briefing/cli/arguments.lua
---@return string? message what is wrong
function M.fault(parsed)
  local command, given = parsed.command, parsed.options
  -- what is a report goes through any renderer, a user's too
  local fault = set_format(command, given)
    or command.is_report and no_part("format", "renderer", given.format)
    or not command.is_report and unknown("format", "format", given.format, command.formats)
    or M.languages(given)
    or given.mode and unknown("mode", "mode", given.mode, modes[command.name])
    or given.scorer and no_part("scorer", "scorer", given.scorer)
    or needs[command.name] and needs[command.name](parsed)
  if fault then return fault end
  if given.sections then
    given.sections, given.wanted = M.sections(given.sections, command.subject)
    if not given.sections then return given.wanted end
  end
end

return M
