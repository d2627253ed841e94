-- Divides a text where its words change: the minimum-cost segmentation by word probability of Utiyama and Isahara, "A
-- statistical model for domain-independent text segmentation", ACL 2001, each word's probability taken from the words
-- before it in its segment (the Dirichlet compound multinomial of Eisenstein and Barzilay, "Bayesian unsupervised topic
-- segmentation", EMNLP 2008) rather than from the whole segment, which lowers Pk by a tenth to a fifth:
--
--   cost of a segment = sum over its words of log((m + V * PRIOR) / (c + PRIOR)) + PENALTY * log T
--
-- with c and m the word's count and all words so far in the segment, V the distinct words and T the words of the text.
-- The cheapest division is found exactly by dynamic programming over the units; segments of at most LONGEST units and
-- about WORDS words keep it linear.
local log = math.log

local M = {}

local LONGEST = 40 -- units
local WORDS = 2000 -- words
local PRIOR = 0.5 -- of each word, before any was seen (Krichevsky and Trofimov)
local PENALTY = 0.7

local function distinct(ids, total)
  local known, count = {}, 0
  for j = 1, total do
    if not known[ids[j]] then
      known[ids[j]] = true
      count = count + 1
    end
  end
  return count
end

-- A function of the integers from 0, computed once for each.
local function tabled(f)
  return setmetatable({}, { __index = function(values, n)
    local value = f(n)
    values[n] = value
    return value
  end })
end

--- Indexes of the units that begin a segment, the first one too.
---@param from integer[] n + 1 entries: the terms of unit u are ids[from[u]] .. ids[from[u + 1] - 1]
---@param ids integer[]
---@param n integer
---@return integer[]
function M.cheapest(from, ids, n)
  local total = n > 0 and from[n + 1] - 1 or 0
  local prior = distinct(ids, total) * PRIOR
  local log_seen = tabled(function(c) return log(c + PRIOR) end)
  local log_all = tabled(function(m) return log(m + prior) end)
  local price = PENALTY * log(math.max(total, 2))
  local best, back = { [0] = 0 }, {}
  for i = 0, n - 1 do -- a segment of units i + 1 .. j
    local count, words, cost = {}, 0, best[i] + price
    for j = i + 1, math.min(n, i + LONGEST) do
      for k = from[j], from[j + 1] - 1 do
        local id = ids[k]
        local c = count[id] or 0
        cost = cost + log_all[words] - log_seen[c]
        count[id] = c + 1
        words = words + 1
      end
      if not best[j] or cost < best[j] then best[j], back[j] = cost, i end
      if words > WORDS then break end
    end
  end
  local reversed, at = {}, n
  while at > 0 do
    at = back[at]
    reversed[#reversed + 1] = at + 1
  end
  local starts = {}
  for k = #reversed, 1, -1 do starts[#starts + 1] = reversed[k] end
  return starts
end

return M
