-- Names in the columns of tables.
local M = {}

--- Cells of a column whose other cells are names are names too: one capitalized run that fills the cell.
function M.look(book, runs, found)
  local tokens, units, lexicon = book.tokens, book.units, book.lexicon
  local named = {}
  for _, sighting in ipairs(found) do
    local unit = tokens.unit[sighting.from]
    if unit and units.column[unit] and sighting.first == units.first[unit] and sighting.last == units.last[unit] then
      local column = units.block[unit] * 1024 + units.column[unit]
      named[column] = (named[column] or 0) + 1
      named[-unit] = true
    end
  end
  local i = 1
  while i <= tokens.count do
    local unit = tokens.unit[i]
    local column = units.column[unit] and units.block[unit] * 1024 + units.column[unit]
    if column and units.kind[unit] == "cell" and named[column] and not named[-unit] and tokens.first[i] == units.first[unit] then
      local stop = i
      while runs.joint(stop) do stop = stop + 1 end
      local k = tokens.key[i]
      local alone = lexicon.starters[k] or lexicon.organizations[k] or lexicon.geography[k] or lexicon.lone[k]
      local common = lexicon.excluded[k] or (stop == i and alone)
      if tokens.last[stop] == units.last[unit] and stop - i < 5 and not common
        and tokens.seen[k] == nil and not tokens.piece[i].acronym then
        found[#found + 1] = { first = tokens.first[i], last = tokens.last[stop], from = i, to = stop }
      end
      i = stop
    end
    i = i + 1
  end
end

return M
