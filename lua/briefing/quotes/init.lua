-- Quotations of a document with their speakers, and speech that is only reported.
local dialogue = require "briefing.quotes.dialogue"
local marks = require "briefing.quotes.marks"
local reported = require "briefing.quotes.reported"
local speakers = require "briefing.quotes.speakers"
local search = require "briefing.search"

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

-- What stands between the marks of a quotation.
local function inside(text, quote)
  return sub(text, quote.first + #quote.mark, quote.last - quote.closing)
end

-- Whether the marks hold one name and nothing else: a newspaper, a ship, a title.
local function names_only(mentions, first, last)
  local mention = mentions[search.from(mentions, "first", first)]
  return mention and mention.first == first and mention.last == last and mention.entity.kind ~= "person"
end

-- Who said a quotation: whether words about it tell of speech, the mention of the speaker, whether a word stands for
-- somebody named earlier, how many words stand between the cue and the marks, and whether the cue follows.
local function attribute(reader, quote, from, limit, block)
  local cue, mention, earlier, fallback = reader.after(quote, limit)
  local near, follows = 0, cue
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
    mention = reader.introduced(quote, block) or reader.person_before(quote.first, fallback and 600 or 1500) or fallback
  end
  return cue, mention, near, follows
end

-- Whether the quotation goes on after its cue in the same sentence: “That,” he said, “is all.”
local function goes_on(doc, quote, next_quote)
  if not next_quote or next_quote.block ~= quote.block or next_quote.first - quote.last > 120 then return false end
  return doc.sentences:find(quote.last) == doc.sentences:find(next_quote.first)
end

-- Whether the quotation is a sentence by itself: “...”. between two sentences.
local function is_sentence(doc, quote)
  if not find(doc.text, "^[%.!?]", quote.last + 1) then return false end
  local index = doc.sentences:find(quote.first)
  return index > 0 and doc.sentences:bounds(index) == quote.first
end

local function direct(doc)
  local text, blocks = doc.text, doc.blocks
  local found = dialogue.add(doc, marks.find(doc))
  local quotes = {}
  if #found == 0 then return quotes end
  local reader = speakers.new(doc, found)
  local last -- the last quotation with a speaker: { speaker, block, last }
  for i, quote in ipairs(found) do
    local block = blocks[quote.block]
    local from = found[i - 1] and found[i - 1].block == quote.block and found[i - 1].last + 1 or (block.body or block.first)
    local limit = block.last
    if quote.last > limit then limit = quote.last + 240 end
    local next_quote = found[i + 1]
    if next_quote and next_quote.first <= limit then limit = next_quote.first - 1 end
    local inner = inside(text, quote)
    local words = word_count(inner)
    local cue, mention, near, follows = attribute(reader, quote, from, limit, block)
    local speaker = mention and mention.entity.name
    if not speaker and not cue and last and last.block == quote.block and quote.first - last.last < 200
      and doc.sentences:find(quote.first) - doc.sentences:find(last.last) <= 1 then
      -- the rest of a quotation broken by its cue: “A,” she said. “B.”
      speaker = last.speaker
      cue = looks_spoken(inner, words) or is_sentence(doc, quote) or (words > 1 and find(inner, "[%.!?,]$") ~= nil)
    end
    local spoken
    if cue then
      local ends = find(inner, follows and "[%.!?,]$" or "[%.!?]$") ~= nil or follows and goes_on(doc, quote, next_quote)
      spoken = words >= 3 or (words >= 1 and near <= 2 and ends) or (words == 2 and near <= 2)
    else
      spoken = looks_spoken(inner, words) and quote.closed
    end
    if words < 8 and names_only(doc.names.mentions, quote.first + #quote.mark, quote.first + #quote.mark + #inner - 1) then
      spoken = false
    end
    if spoken and (quote.closed or cue) then
      quotes[#quotes + 1] = {
        first = quote.first, last = quote.last, text = sub(text, quote.first, quote.last), speaker = speaker, kind = "direct",
      }
      if speaker then last = { speaker = speaker, block = quote.block, last = quote.last } end
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
