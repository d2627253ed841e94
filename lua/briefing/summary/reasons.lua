-- Why a sentence stands in a summary, in words a reader can check.
local core = require "briefing.core"
local round = require "briefing.round"

local LEVELS = {
  [1] = "no full sentence in the text: a fragment or question stands in",
  [2] = "no full sentence in the text: a line stands in",
}

-- The spelling of a term in a sentence.
local function spelling(doc, vectors, terms, s, id)
  for w = vectors.word[s], vectors.word[s] + vectors.words[s] - 1 do
    if terms:id(w) == id then return doc.words[w] end
  end
end

--- `score(s)` and `reasons(s)` of the sentences of a summary.
---@param doc table
---@param vectors briefing.Vectors
---@param found table candidates, scores, forward, weight, level, repeated, groups, wanted
return function(doc, vectors, found)
  local index, place, section = {}, {}, {}
  for k, s in ipairs(found.candidates) do index[s] = k end
  for _, group in ipairs(found.groups) do
    local lowest = math.huge
    for _, k in ipairs(group) do lowest = math.min(lowest, k) end
    place[lowest] = true
    for _, k in ipairs(group) do section[k] = group.section end
  end

  local why = {}

  function why.score(s)
    return round(found.scores[index[s]], 4)
  end

  -- The terms of the sentence that weigh most in what others say.
  local function key_terms(s)
    local terms, list, seen = doc.terms, {}, {}
    for j = vectors.from[s], vectors.from[s + 1] - 1 do
      local id = vectors.ids[j]
      local count = terms:count(id)
      if count > 1 and not seen[id] then
        seen[id] = true
        list[#list + 1] = { id = id, worth = count * (found.weight[id] or 0), at = j }
      end
    end
    table.sort(list, function(a, b)
      if a.worth ~= b.worth then return a.worth > b.worth end
      return a.at < b.at
    end)
    local names = {}
    for i = 1, math.min(3, #list) do names[i] = spelling(doc, vectors, terms, s, list[i].id) end
    return names
  end

  function why.reasons(s)
    local reasons, k = {}, index[s]
    local heading = section[k] and section[k].heading
    if k == 1 then reasons[1] = "opens the text"
    elseif place[k] and heading then reasons[1] = "opens its section" end
    if heading then
      reasons[#reasons + 1] = ("stands for the section \"%s\""):format(
        core.one_line(doc.text:sub(heading.first, heading.last)))
    end
    if found.forward[k] > 0.25 then
      local names = key_terms(s)
      if #names > 0 then reasons[#reasons + 1] = "taken up later: " .. table.concat(names, ", ") end
    end
    local held = found.wanted:held(s)
    if #held > 0 then
      local terms, names = doc.terms, {}
      for i, id in ipairs(held) do names[i] = spelling(doc, vectors, terms, s, id) end
      reasons[#reasons + 1] = "answers the query: " .. table.concat(names, ", ")
    end
    for _, phrase in ipairs(found.wanted.include) do
      if found.wanted:holds(s, phrase) then reasons[#reasons + 1] = "holds: " .. phrase.phrase end
    end
    if found.repeated[s] then reasons[#reasons + 1] = ("stands %d times in the text"):format(found.repeated[s]) end
    if LEVELS[found.level] then reasons[#reasons + 1] = LEVELS[found.level] end
    if #reasons == 0 then reasons[1] = "early in the text" end
    return reasons
  end

  return why
end
