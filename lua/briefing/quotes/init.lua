-- Quotations of a document with their speakers, and speech that is only reported.
local marks = require "briefing.quotes.marks"
local reported = require "briefing.quotes.reported"
local speakers = require "briefing.quotes.speakers"

local M = {}

local sub, find = string.sub, string.find

local function word_count(text)
  local n = 0
  for _ in text:gmatch "[^%s]+" do
    n = n + 1
    if n >= 32 then break end
  end
  return n
end

-- Whether a quotation without any cue is speech: a whole sentence, or long.
local function looks_spoken(inner, words)
  if words >= 9 then return true end
  return words >= 4 and find(inner, "[%.!?][%s\194\160\226\128\175]*$") ~= nil
end

local function inside(text, quote)
  local last = quote.closed and quote.last - 1 or quote.last
  local inner = sub(text, quote.first + #quote.mark, last)
  return (inner:gsub("[\128-\191]*$", "", 1):gsub("[\194\226\227]$", ""))
end

local function direct(doc)
  local text, blocks = doc.text, doc.blocks
  local found = marks.find(doc)
  local quotes = {}
  if #found == 0 then return quotes end
  local reader = speakers.new(doc)
  local last_speaker, last_block, last_last
  for i, quote in ipairs(found) do
    local block = blocks[quote.block]
    local from = found[i - 1] and found[i - 1].block == quote.block and found[i - 1].last + 1 or (block.body or block.first)
    local limit = blocks[quote.block].last
    if quote.last > limit then limit = quote.last + 240 end
    local next_quote = found[i + 1]
    if next_quote and next_quote.first <= limit then limit = next_quote.first - 1 end
    local inner = inside(text, quote)
    local words = word_count(inner)
    local cue, mention, earlier = reader.after(quote, limit)
    local near = 0
    if not mention then
      local before_cue, before_mention, before_earlier, before_near = reader.before(quote, from)
      if before_mention or (before_cue and not cue) then
        cue, mention, earlier, near = true, before_mention, before_earlier, before_near or 0
      end
    end
    if not mention and (not cue or earlier) then
      local within = reader.within(quote)
      if within then cue, mention, earlier = true, within ~= true and within or nil, within == true end
    end
    if cue and not mention and earlier then
      mention = reader.introduced(quote, block) or reader.person_before(quote.first, 1500)
    end
    local speaker = mention and mention.entity.name
    if not speaker and not cue and last_block == quote.block and last_speaker and quote.first - last_last < 200
      and not find(sub(text, last_last + 1, quote.first - 1), "%.%s.-%.%s") then
      -- the rest of a quotation broken by its cue: “A,” she said. “B.”
      speaker = last_speaker
      cue = looks_spoken(inner, words) or (words > 1 and find(inner, "[%.!?,]$") ~= nil)
    end
    local spoken
    if cue then spoken = words >= 3 or (words >= 1 and near <= 2 and find(inner, "[%.!?]$") ~= nil) or (words == 2 and near <= 2)
    else spoken = looks_spoken(inner, words) and quote.closed end
    if spoken and (quote.closed or cue) then
      quotes[#quotes + 1] = {
        first = quote.first, last = quote.last, text = sub(text, quote.first, quote.last), speaker = speaker, kind = "direct",
      }
      if speaker then last_speaker, last_block, last_last = speaker, quote.block, quote.last end
    end
  end
  return quotes
end

--- Quotations in text order: array of { first, last, text, speaker, kind }.
---@param doc table
---@param with_reported boolean whether speech without quotation marks is told too
---@return table
function M.of(doc, with_reported)
  local quotes = direct(doc)
  if with_reported then
    for _, item in ipairs(reported.of(doc, quotes)) do quotes[#quotes + 1] = item end
    table.sort(quotes, function(a, b)
      if a.first ~= b.first then return a.first < b.first end
      return a.last < b.last
    end)
  end
  return quotes
end

return M
