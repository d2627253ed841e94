-- A report of what was read, a document or a corpus, in the format asked for.
local look = require "briefing.cli.look"
local separated = require "briefing.report.separated"
local sets = require "briefing.sets"

local M = {}

-- Sections about a text and another, which only `briefing compare` gives.
local of_two = sets.of { "comparison", "changes" }

-- Names of sections that were asked for and have nothing to show.
local function missing(report, wanted)
  local shown, names = {}, {}
  for _, section in ipairs(report.sections) do shown[section.name] = true end
  for _, name in ipairs(wanted or {}) do
    if not shown[name] and not shown.empty then names[#names + 1] = name end
  end
  return names
end

--- The report's text; and a message where it, or one of its sections, could not be made.
---@param about table a document or a corpus
---@param given table the command's options
---@param remark fun(message: string)? is told what is no failure
---@return string? text
---@return string? message
function M.text(about, given, remark)
  local report, message = require("briefing").report(about, { sections = given.sections, labels = given.labels,
    other = given.other, focus = given.focus, reference = given.reference })
  if not report then return nil, message end
  local text = report:render(given.format, look.render_options(given.format, given))
  for _, section in ipairs(report.sections) do
    if section.failed then return text, ("section '%s' failed; its place in the report says why"):format(section.name) end
  end
  local empty = missing(report, given.wanted)
  if remark and #empty > 0 then
    local beside = not given.other and sets.shared(of_two, sets.of(empty)) > 0
    remark("nothing to show in " .. table.concat(empty, ", ") .. (beside and "; two texts: briefing compare FILE OTHER" or ""))
  end
  if remark and text == "" and separated[given.format] then
    remark(("no table in these sections, and %s holds nothing else"):format(given.format))
  end
  return text
end

return M
