-- Background tables: in how many documents of a corpus each term stands, `{ documents = n, frequencies = { [key] = n } }`,
-- made by briefing.corpus. A term that stands in most of them tells little of one.
local M = {}

-- How much the rarity of a term counts: 1 would be the whole of it.
local STRENGTH = 0.5

local cache = setmetatable({}, { __mode = "v" })

-- The table of a file, kept as long as somebody uses it.
local function read(path)
  if cache[path] then return cache[path] end
  local corpus, message = require("briefing.corpus").read(path, { document = true, term = true })
  if not corpus then return nil, message end
  cache[path] = corpus
  return corpus
end

--- For each term how rare it is: (log((N + 1) / (n + 1)) / log(N + 1)) ^ 0.5, the inverse document frequency as a share of the
--- highest there can be, tempered; 1 where the corpus is empty.
---@param source table|string a background table, or the name of a file that a corpus saved
---@param terms userdata core.terms
---@return number[]?
---@return string? message
function M.rarity(source, terms)
  local corpus = source
  if type(source) == "string" then
    local message
    corpus, message = read(source)
    if not corpus then return nil, message end
  end
  local documents = tonumber(corpus.documents) or 0
  local frequencies = corpus.frequencies or {}
  local most = math.log(documents + 1)
  local rarity = {}
  for id = 1, #terms do
    local n = math.min(tonumber(frequencies[terms:key(id)]) or 0, documents)
    rarity[id] = most > 0 and math.max(0.05, math.log((documents + 1) / (n + 1)) / most) ^ STRENGTH or 1
  end
  return rarity
end

return M
