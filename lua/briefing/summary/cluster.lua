-- Groups of terms that occur together: the nuclei of themes.
local log, sqrt = math.log, math.sqrt

local M = {}

local TERMS = 60 -- terms that may bind a group, the weightiest
local COMMON = 0.35 -- share of the sentences over which a term belongs to the whole article, not to a theme
local NEAR = 0.35 -- what a place in the sentence before counts, where one in the same sentence counts 1
local TOGETHER = 0.4 -- mean association under which two groups stay apart
local LARGEST = 6 -- terms of a group

--- Places and weight of each term that binds: array of { id, weight, sentences = ascending indexes }, weightiest first.
---@param vectors briefing.Vectors
---@param in_heading table<integer, boolean> term ids of the headings
---@return table[]
function M.binding(vectors, in_heading)
  local by_id, list = {}, {}
  for s = 1, vectors.n do
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      local id = vectors.ids[j]
      local term = by_id[id]
      if not term then
        term = { id = id, count = 0, sentences = {} }
        by_id[id] = term
        list[#list + 1] = term
      end
      term.count = term.count + 1
      if term.sentences[#term.sentences] ~= s then term.sentences[#term.sentences + 1] = s end
    end
  end
  local kept, n = {}, vectors.n
  local most = math.max(2, COMMON * n)
  for order, term in ipairs(list) do
    local df = #term.sentences
    local least = in_heading[term.id] and 1 or 2
    if df >= least and df <= most then
      term.order = order
      term.weight = sqrt(term.count) * log(1 + n / df) * (in_heading[term.id] and 1.5 or 1)
      kept[#kept + 1] = term
    end
  end
  table.sort(kept, function(a, b)
    if a.weight ~= b.weight then return a.weight > b.weight end
    return a.order < b.order
  end)
  for k = #kept, TERMS + 1, -1 do kept[k] = nil end
  return kept
end

-- together[a][b]: how often terms a and b (indexes into binding) stand in one sentence, or in neighbours of one part.
local function count_together(vectors, binding, part)
  local here, together = {}, {}
  for s = 1, vectors.n do here[s] = false end
  for a, term in ipairs(binding) do
    together[a] = {}
    for _, s in ipairs(term.sentences) do
      here[s] = here[s] or {}
      here[s][#here[s] + 1] = a
    end
  end
  local function add(a, b, amount)
    if a ~= b then
      together[a][b] = (together[a][b] or 0) + amount
      together[b][a] = together[a][b]
    end
  end
  for s = 1, vectors.n do
    local terms = here[s]
    if terms then
      for x = 1, #terms do
        for y = x + 1, #terms do add(terms[x], terms[y], 1) end
      end
      local before = s > 1 and part[s] == part[s - 1] and here[s - 1]
      if before then
        for _, a in ipairs(terms) do
          for _, b in ipairs(before) do add(a, b, NEAR) end
        end
      end
    end
  end
  return together
end

-- Each term a group of its own, and the sum of associations between any two.
local function singles(binding, together)
  local groups, link = {}, {}
  for a, term in ipairs(binding) do
    groups[a], link[a] = { term }, {}
    for b, other in ipairs(binding) do
      local places = together[a][b]
      link[a][b] = places and places / sqrt(#term.sentences * #other.sentences) or 0
    end
  end
  return groups, link
end

-- Mean association of two groups; nil where they are too large for one.
local function association(groups, link, a, b)
  local size, other = #groups[a], #groups[b]
  return size + other <= LARGEST and link[a][b] / (size * other) or nil
end

-- The later group most associated with group a, the first of equals, and how much; nil where none is over TOGETHER.
local function partner(groups, link, a)
  local best, with = TOGETHER, nil
  local row = link[a]
  for b = a + 1, #groups do
    -- most terms never stand together: the quick no comes first
    if row[b] > TOGETHER and groups[b] then
      local mean = association(groups, link, a, b)
      if mean and mean > best then best, with = mean, b end
    end
  end
  return with, best
end

--- Groups of binding terms by average-link clustering of their association, together / root of the product of their
--- sentence counts. Cost: about TERMS squared, whatever the text's length, beside one pass over the sentences.
---@param vectors briefing.Vectors
---@param binding table[]
---@param part integer[] the part of the text (paragraph) in which each sentence stands
---@return table[][] groups of binding terms, in order of their weightiest terms
function M.groups(vectors, binding, part)
  local groups, link = singles(binding, count_together(vectors, binding, part))
  local with, strength = {}, {}
  for a = 1, #groups do with[a], strength[a] = partner(groups, link, a) end
  while true do
    local left
    for a = 1, #groups do
      if with[a] and (not left or strength[a] > strength[left]) then left = a end
    end
    if not left then break end
    local right = with[left]
    for _, term in ipairs(groups[right]) do table.insert(groups[left], term) end
    groups[right], with[right] = false, nil
    for c = 1, #groups do
      if groups[c] then
        link[left][c] = link[left][c] + link[right][c]
        link[c][left] = link[left][c]
      end
    end
    for a = 1, right - 1 do
      -- a group that had one of the two for its partner seeks anew; to others before them only the merged one is new
      if groups[a] and (a == left or with[a] == left or with[a] == right) then
        with[a], strength[a] = partner(groups, link, a)
      elseif groups[a] and a < left then
        local mean = association(groups, link, a, left)
        if mean and (mean > strength[a] or mean == strength[a] and with[a] and left < with[a]) then
          with[a], strength[a] = left, mean
        end
      end
    end
  end
  local found = {}
  for a = 1, #groups do
    if groups[a] then found[#found + 1] = groups[a] end
  end
  return found
end

return M
