-- Articles that are nearly the same: their signatures (core.signature) in bands, as in Broder 1997 and in chapter 3 of
-- Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets". Two articles with a band in common are compared; those that
-- are alike enough are joined, and so are groups that share an article.
--
-- With 32 bands of 4 characters a pair is found with a probability of 0.88 where half its shingles are shared, of 0.99 at six
-- tenths, and of 0.9999 at eight.
local core = require "briefing.core"
local rank = require "briefing.corpus.rank"

local M = {}

--- The least likeness of two articles that are told as nearly the same.
M.LEAST = 0.5

local HASHES, VALUES = 128, 64 -- characters of a signature, and how many each may be
local BAND = 4 -- characters
-- Articles of different groups that a band's value is compared with: by chance they are few; a text made to collide with
-- thousands costs no more than this.
local LEADERS = 8

--- The estimated share of shingles that two texts have in common (Jaccard), from 0 to 1, of 0.044 standard deviation at most.
---@param a string a signature
---@param b string
---@return number
function M.likeness(a, b)
  local equal = core.alike(a, b) / HASHES
  return math.max(0, (equal - 1 / VALUES) / (1 - 1 / VALUES))
end

-- The root of an article's group; the paths to it are halved on the way.
local function root(parent, i)
  while parent[i] ~= i do
    parent[i] = parent[parent[i]]
    i = parent[i]
  end
  return i
end

-- Joins the groups of two articles: the earlier root stays one.
local function join(parent, i, k)
  i, k = root(parent, i), root(parent, k)
  if i > k then i, k = k, i end
  parent[k] = i
end

-- Whether articles k and i are of one group; groups of articles that are alike are joined.
local function meet(signatures, parent, k, i)
  if root(parent, k) == root(parent, i) then return true end
  if M.likeness(signatures[k], signatures[i]) < M.LEAST then return false end
  join(parent, k, i)
  return true
end

-- Holds article i, which has a band's value, against those of other groups that had it before: `first`, and `others`.
local function meet_leaders(signatures, parent, first, others, i)
  if meet(signatures, parent, first, i) then return end
  for _, k in ipairs(others) do
    if meet(signatures, parent, k, i) then return end
  end
  if #others < LEADERS - 1 then others[#others + 1] = i end
end

-- The characters of a band as one number, which costs less than a string of its own.
local function band_of(signature, from)
  local a, b, c, d = signature:byte(from, from + BAND - 1)
  return ((a * 256 + b) * 256 + c) * 256 + d
end

-- One band at a time, so that memory is that of one.
local function join_alike(signatures)
  local parent = {}
  for i = 1, #signatures do parent[i] = i end
  for from = 1, HASHES, BAND do
    local first_of, others_of = {}, {} -- by the band's value; few values have others, so that few tables are made
    for i, signature in ipairs(signatures) do
      local value = band_of(signature, from)
      local first = first_of[value]
      if not first then
        first_of[value] = i
      else
        others_of[value] = others_of[value] or {}
        meet_leaders(signatures, parent, first, others_of[value], i)
      end
    end
  end
  return parent
end

-- The distinct signatures in order of their first article, and the ids of each. A text without words, whose signature is empty,
-- is like no other; nor is what is no signature, in a part of another hand.
local function read(part)
  local signatures, ids_of = {}, {}
  for keys in part:facts "signature" do
    local id, signature = keys[1], keys[2]
    if #signature == HASHES then
      local ids = ids_of[signature]
      if not ids then
        ids = {}
        ids_of[signature] = ids
        signatures[#signatures + 1] = signature
      end
      ids[#ids + 1] = id
    end
  end
  return signatures, ids_of
end

-- The groups that the signatures' roots make, in order of their first articles.
local function gather(signatures, ids_of, parent)
  local groups, group_of = {}, {}
  for i, signature in ipairs(signatures) do
    local first = root(parent, i)
    if not group_of[first] then
      group_of[first] = { articles = {}, least = 1 }
      groups[#groups + 1] = group_of[first]
    end
    local group, likeness = group_of[first], i == first and 1 or M.likeness(signatures[first], signature)
    group.least = math.min(group.least, likeness)
    for _, id in ipairs(ids_of[signature]) do table.insert(group.articles, { id = id, likeness = likeness }) end
  end
  return groups
end

--- Groups of articles that are nearly the same, the largest first. Cost: linear in the articles, but for sorting.
---
--- The first article of a group, the first in byte order, is the one that the others are compared with; they follow by
--- likeness, of which `least` is the smallest. An article may be less like the first than M.LEAST where a third is like both.
---@param part table a part of a corpus
---@return { articles: { id: string, likeness: number }[], least: number }[]
function M.of(part)
  local signatures, ids_of = read(part)
  local groups = {}
  for _, group in ipairs(gather(signatures, ids_of, join_alike(signatures))) do
    if #group.articles > 1 then
      groups[#groups + 1] = group
      rank(group.articles, function(article) return article.likeness end)
    end
  end
  return rank(groups, function(group) return #group.articles end)
end

--- Ids that more than one article has, in byte order.
---@param part table
---@return { id: string, count: integer }[]
function M.repeated_ids(part)
  local repeated, id, count = {}, nil, 0
  for keys in part:facts "signature" do
    count = keys[1] == id and count + 1 or 1
    id = keys[1]
    if count == 2 then repeated[#repeated + 1] = { id = id } end
    if count >= 2 then repeated[#repeated].count = count end
  end
  return repeated
end

return M
