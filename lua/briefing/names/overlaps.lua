-- Sightings that overlap: the longest is kept.
local M = {}

local function by_place(a, b)
  if a.first ~= b.first then return a.first < b.first end
  if a.last ~= b.last then return a.last > b.last end
  if a.expands ~= b.expands then return a.expands ~= nil and (b.expands == nil or a.expands < b.expands) end
  return a.order < b.order
end

--- Sorted by place, the longest of overlapping ones kept.
function M.without(sightings)
  for i, sighting in ipairs(sightings) do sighting.order = i end
  table.sort(sightings, by_place)
  local kept, covered = {}, 0
  for _, sighting in ipairs(sightings) do
    if sighting.first > covered then
      kept[#kept + 1] = sighting
      covered = sighting.last
    end
  end
  return kept
end

return M
