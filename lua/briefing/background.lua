-- Background tables: in how many documents of a corpus each term stands, `{ documents = n, frequencies = { [key] = n } }`,
-- made by briefing.corpus, `briefing map --partial` or `briefing reduce`. A term that stands in most of them tells little of one.
local core = require "briefing.core"

local M = {}

-- How much the rarity of a term counts: 1 would be the whole of it.
local STRENGTH = 0.5

local WANTED = { document = true, term = true } -- facets of the part

local cache = setmetatable({}, { __mode = "v" })

--- The background of a file, kept as long as somebody uses it.
---@param path string a part of a corpus
---@return { documents: integer, frequencies: table<string, integer>, checksum: string }? background checksum: of the file's bytes
---@return string? message
function M.read(path)
  if cache[path] then return cache[path] end
  local file, message = io.open(path, "rb")
  if not file then return nil, message end
  local checksum
  local input = {}
  function input:read(n) -- luacheck: ignore 212
    local block, why = file:read(n)
    if block then checksum = core.checksum(block, checksum) end
    return block, why
  end
  local corpus
  corpus, message = require("briefing.corpus").of_stream(input, path, WANTED)
  file:close()
  if not corpus then return nil, message end
  local background = { documents = corpus.documents, frequencies = corpus.frequencies, checksum = checksum }
  cache[path] = background
  return background
end

--- For each term how rare it is: (log((N + 1) / (n + 1)) / log(N + 1)) ^ 0.5, the inverse document frequency as a share of the
--- highest there can be, tempered; 1 where the corpus is empty.
---@param source table|string a background table, or the name of a file that a corpus saved
---@param terms userdata core.terms
---@return number[]?
---@return string? message
function M.rarity(source, terms)
  local background = source
  if type(source) == "string" then
    local message
    background, message = M.read(source)
    if not background then return nil, message end
  end
  local documents = tonumber(background.documents) or 0
  local frequencies = background.frequencies or {}
  local most = math.log(documents + 1)
  local rarity = {}
  for id = 1, #terms do
    local n = math.min(tonumber(frequencies[terms:key(id)]) or 0, documents)
    rarity[id] = most > 0 and math.max(0.05, math.log((documents + 1) / (n + 1)) / most) ^ STRENGTH or 1
  end
  return rarity
end

return M
