-- Lexical diversity of a sequence of words, given as ids. All measures lie beside the plain type-token ratio because it
-- falls with the length of a text, and they do not.
local M = {}

-- Window of MATTR and threshold of MTLD as their authors set them.
local WINDOW = 50
local THRESHOLD = 0.72

--- Moving-average type-token ratio, Covington and McFall 2010; the plain ratio where the text is shorter than the
--- window, nil where it is empty. Linear.
---@param ids integer[]
---@return number?
function M.mattr(ids)
  local n = #ids
  if n == 0 then return nil end
  local width = math.min(WINDOW, n)
  local count, types, sum = {}, 0, 0
  for i = 1, n do
    local id = ids[i]
    local c = (count[id] or 0) + 1
    count[id] = c
    if c == 1 then types = types + 1 end
    if i > width then
      local gone = ids[i - width]
      count[gone] = count[gone] - 1
      if count[gone] == 0 then types = types - 1 end
    end
    if i >= width then sum = sum + types end
  end
  return sum / (n - width + 1) / width
end

-- Number of stretches over which the type-token ratio stays above the threshold, walking from..to.
local function factors(ids, from, to, step)
  local seen, stretch, types, length, whole = {}, 0, 0, 0, 0
  for i = from, to, step do
    local id = ids[i]
    length = length + 1
    if seen[id] ~= stretch then
      seen[id] = stretch
      types = types + 1
    end
    if types / length <= THRESHOLD then
      whole, stretch, types, length = whole + 1, stretch + 1, 0, 0
    end
  end
  if length > 0 then whole = whole + (1 - types / length) / (1 - THRESHOLD) end
  return whole
end

--- Measure of textual lexical diversity, McCarthy and Jarvis 2010: mean length of a stretch that keeps a type-token ratio
--- above .72, forward and backward. Nil where no word repeats: the text is then too short to measure. Linear.
---@param ids integer[]
---@return number?
function M.mtld(ids)
  local n = #ids
  local forward, backward = factors(ids, 1, n, 1), factors(ids, n, 1, -1)
  if forward == 0 or backward == 0 then return nil end
  return (n / forward + n / backward) / 2
end

return M
