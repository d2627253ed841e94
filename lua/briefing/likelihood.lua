-- Log-likelihood ratios (G2) of counts: how unlikely what was counted would be by chance (Dunning 1993, "Accurate methods for
-- the statistics of surprise and coincidence", Computational Linguistics 19). At one degree of freedom 3.84 is p < 0.05,
-- 10.83 p < 0.001, 15.13 p < 0.0001.
local log = math.log

local M = {}

-- The share of one cell: observed times the logarithm of observed over expected.
local function cell(observed, expected) return observed > 0 and observed * log(observed / expected) or 0 end

--- Of two words side by side, over all four cells of their table.
---@param both integer pairs of the two
---@param left integer pairs that begin with the first
---@param right integer pairs that end with the second
---@param all integer pairs
---@return number
function M.of_pair(both, left, right, all)
  local rest_left, rest_right = all - left, all - right
  return 2 * (cell(both, left * right / all) + cell(left - both, left * rest_right / all)
    + cell(right - both, rest_left * right / all) + cell(all - left - right + both, rest_left * rest_right / all))
end

--- Of a word in two texts or groups of texts, in the form of Rayson and Garside 2000, "Comparing corpora using frequency
--- profiling".
---@param a integer its count in the first
---@param b integer its count in the second
---@param n integer words of the first
---@param m integer words of the second
---@return number
function M.of_counts(a, b, n, m)
  local share = (a + b) / (n + m)
  return 2 * (cell(a, n * share) + cell(b, m * share))
end

return M
