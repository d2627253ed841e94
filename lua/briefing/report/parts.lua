-- The parts of an article: what stands between its headings of the highest level that there are several of. A lone title
-- parts nothing.
local M = {}

-- The highest level with two headings or more; without one, the highest.
local function level_of_parts(blocks)
  local counts, lowest, highest = {}, 1, nil
  for _, block in ipairs(blocks) do
    if block.kind == "heading" then
      local level = block.level or 1
      counts[level] = (counts[level] or 0) + 1
      lowest, highest = math.max(lowest, level), math.min(highest or level, level)
    end
  end
  for level = 1, lowest do
    if (counts[level] or 0) > 1 then return level end
  end
  return highest
end

--- The parts in order; the first begins with the text and may be empty.
---@param doc table
---@return { heading: table?, first: integer, last: integer }[]
function M.of(doc)
  local level = level_of_parts(doc.blocks)
  local part = { first = 1, last = #doc.text }
  local parts = { part }
  for _, block in ipairs(doc.blocks) do
    if block.kind == "heading" and (block.level or 1) <= level then
      part.last = block.first - 1
      part = { heading = block, first = block.last + 1, last = #doc.text }
      parts[#parts + 1] = part
    end
  end
  return parts
end

local MOST = 24 -- lines that a chart can hold and still be read

--- Where the parts begin, as shares of the text, for the upright lines of a chart over the text; none where they are many.
---@param doc table
---@return number[]
function M.starts(doc)
  local starts = {}
  for _, part in ipairs(M.of(doc)) do
    if part.heading and part.heading.first > 1 then starts[#starts + 1] = (part.heading.first - 1) / #doc.text end
  end
  return #starts <= MOST and starts or {}
end

return M
