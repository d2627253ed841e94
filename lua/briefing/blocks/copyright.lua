-- Who holds the rights of an article and since when, as a line tells it: "© 2025 Lakeside Wire. All rights reserved." is
-- "Lakeside Wire, 2025".
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local page_of = require "briefing.blocks.page"
local prose = require "briefing.prose"

local M = {}

local SIGNS = { ["."] = true, [","] = true, [":"] = true, ["-"] = true, ["–"] = true, ["—"] = true, ["|"] = true, ["("] = true,
  [")"] = true }

-- A name without the dashes, points and spaces that stood around the words taken away beside it.
local function without_signs(name)
  local first, last = 1, #name
  while first <= last do
    local from = lines_of.skip(name, first, last)
    local sign = form.character(name, from)
    if from == first and not SIGNS[sign] then break end
    first = SIGNS[sign] and from + #sign or from
  end
  while first <= last do
    local to = lines_of.skip_back(name, first, last)
    local start = form.character_start(name, to)
    local sign = name:sub(start, to)
    if to == last and not SIGNS[sign] then break end
    last = SIGNS[sign] and start - 1 or to
  end
  if name:find("^%.[A-Z]%.", last - 1) then last = last + 1 end -- "S.L."
  return name:sub(first, last)
end

-- A sentence without what it says of rights: the phrase, and what follows it where a name stands before. Whether it says so
-- is told too.
local function without_rights(sentence, page)
  local folded = page_of.key_of(sentence)
  if #folded ~= #sentence then return sentence, false end
  for _, phrase in ipairs(page.rights) do
    local from, to = folded:find(phrase, 1, true)
    if from then
      local before = sentence:sub(1, from - 1)
      return without_signs(before) ~= "" and before or sentence:sub(to + 1), true
    end
  end
  return sentence, false
end

local YEARS = { "%f[%d][12]%d%d%d *%-+ *([12]%d%d%d)%f[%D]", "%f[%d][12]%d%d%d *– *([12]%d%d%d)%f[%D]",
  "%f[%d]([12]%d%d%d)%f[%D]" }

-- The name in a sentence, which stands on one side of the year, and the year, the last of several.
local function holder_in(sentence)
  local bare = sentence:gsub("©", ""):gsub("%([cC]%)", ""):gsub("^[ \t-\r]*[Cc]opyright", "")
  for _, pattern in ipairs(YEARS) do
    local from, to, year = bare:find(pattern)
    if from then
      local before = without_signs(bare:sub(1, from - 1))
      return before ~= "" and before or without_signs(bare:sub(to + 1)), year
    end
  end
  return without_signs(bare)
end

--- The holder and the year, the last of a span of years; a line that tells neither year nor rights stays as it is.
---@param line string
---@param page table
---@return string
function M.holder(line, page)
  local name, year, reserved
  for first, last in core.sentences(line, prose.rules(page.code)):each() do
    local rest, rights = without_rights(line:sub(first, last), page)
    local found, since = holder_in(rest)
    if not name and found ~= "" then name = found end
    year, reserved = year or since, reserved or rights
  end
  if not name or not (year or reserved) then return line end
  return year and name .. ", " .. year or name
end

return M
