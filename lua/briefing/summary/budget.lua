-- The room a summary has: sentences, words, characters, seconds of speech, or several of these at once.
local core = require "briefing.core"

local Budget = {}
Budget.__index = Budget

-- Words a minute of a newsreader: 150 to 160 in the middle of the ranges of Tauroza and Allison 1990 for radio speech.
local WORDS_A_MINUTE = 150

-- Characters of a word and the space behind it, where the text is not yet known.
local LETTERS = 6

-- Share of a budget after which a sentence that does not fit ends the summary, rather than making place for a worse one.
local FULL = 0.6

--- Words of a text as its readers count them: runs of what is not white space, dashes and the like left out.
local function words_of(text)
  local n = 0
  for run in text:gmatch "%S+" do
    if run:find "[0-9A-Za-z\128-\255]" then n = n + 1 end
  end
  return n
end

---@param options { sentences: integer?, words: integer?, characters: integer?, seconds: number? }
function Budget.new(options)
  local words = options.words
  if options.seconds then
    local spoken = math.floor(options.seconds * WORDS_A_MINUTE / 60)
    words = math.max(1, math.min(words or spoken, spoken))
  end
  local sentences = options.sentences
  if not (sentences or words or options.characters) then sentences = 3 end
  return setmetatable({ sentences = sentences, words = words, characters = options.characters,
    used_sentences = 0, used_words = 0, used_characters = 0 }, Budget)
end

-- A sentence of the summary needs its words, as the document counts them or as white space parts them if that is more.
local function cost(text, words)
  return math.max(words, words_of(text)), core.characters(text)
end

--- Takes the sentence if it fits.
---@return boolean
function Budget:take(text, words)
  local w, c = cost(text, words)
  if self.used_sentences > 0 then c = c + 1 end -- the space between two sentences
  if self.sentences and self.used_sentences + 1 > self.sentences
    or self.words and self.used_words + w > self.words
    or self.characters and self.used_characters + c > self.characters then
    return false
  end
  self.used_sentences = self.used_sentences + 1
  self.used_words = self.used_words + w
  self.used_characters = self.used_characters + c
  return true
end

--- Whether no further sentence should be tried after one that did not fit.
---@return boolean
function Budget:full()
  return self.sentences and self.used_sentences >= self.sentences
    or self.words and self.used_words >= FULL * self.words
    or self.characters and self.used_characters >= FULL * self.characters
    or false
end

--- How many sentences of that many words there is room for.
---@param words number words of a sentence
---@return number
function Budget:room(words)
  local room = self.sentences or math.huge
  if self.words then room = math.min(room, self.words / words) end
  if self.characters then room = math.min(room, self.characters / (words * LETTERS)) end
  return room
end

--- Whether length counts, and not only the number of sentences.
function Budget:measured()
  return self.words ~= nil or self.characters ~= nil
end

--- The budget in cells of equal size, `most` at most; a word is a cell where that is enough.
function Budget:cells(most)
  if self.characters then return most end
  return math.min(most, self.words)
end

--- Cells that a sentence takes, rounded up: prices that fit the cells fit the budget.
function Budget:price(text, words, cells)
  local w, c = cost(text, words)
  local share = math.max(self.words and w / self.words or 0, self.characters and (c + 1) / (self.characters + 1) or 0)
  return math.ceil(share * cells - 1e-9)
end

--- The longest beginning of a text that fits, at the end of a word and with an ellipsis, and its length in bytes
--- without the ellipsis. At least one character, whatever the budget.
function Budget:cut(text, most_words)
  local limit_words = math.min(self.words or most_words, most_words)
  local limit = self.characters and self.characters - 1 or most_words * LETTERS * 2
  local stop, words = 0, 0
  for run, after in text:gmatch "(%S+)()" do
    if run:find "[0-9A-Za-z\128-\255]" then words = words + 1 end
    if words > limit_words or core.characters(text:sub(1, after - 1)) > limit then break end
    stop = after - 1
  end
  if stop == #text then return text, stop end
  if stop == 0 then -- not one word fits: its first characters
    local left = math.max(1, limit)
    for at in text:gmatch "()[^\128-\191]" do
      if left == 0 then break end
      left, stop = left - 1, at
    end
    local _, e = text:find("^[^\128-\191]?[\128-\191]*", stop)
    stop = e or stop
    if self.characters == 1 then return text:sub(1, stop), stop end
  end
  return text:sub(1, stop):gsub("[%s,;:%-]+$", "") .. "\226\128\166", stop
end

return Budget
