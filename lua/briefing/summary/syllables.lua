-- Syllables of a word, counted from its spelling by a language's data: runs of vowels, less silent ones. As exact as the
-- readability formulas need; a word always has at least one.
local core = require "briefing.core"
local sets = require "briefing.sets"

-- Whether a word ends in one of the endings, longest first; returns the ending.
local function ending(word, endings, longest)
  for length = math.min(longest, #word - 1), 1, -1 do
    local tail = word:sub(-length)
    if endings[tail] then return tail end
  end
end

local function longest(list)
  local most = 0
  for _, item in ipairs(list or {}) do most = math.max(most, #item) end
  return most
end

-- A counter over the data of the topic "readability": vowels, hiatus, joined, silent_endings, sounded_endings.
local function build(language)
  local vowels, hiatus, joined = sets.of(language.vowels), sets.of(language.hiatus), sets.of(language.joined)
  local silent, sounded = sets.of(language.silent_endings), sets.of(language.sounded_endings)
  local longest_silent, longest_sounded = longest(language.silent_endings), longest(language.sounded_endings)
  local counts = {}

  local function count(word)
    local syllables, before, onset = 0, nil, ""
    for letter in word:gmatch "[%z\1-\127\194-\244][\128-\191]*" do
      if vowels[letter] then
        local pair = before and before .. letter
        if not pair or hiatus[pair] and not joined[onset .. pair] then syllables = syllables + 1 end
        onset, before = before or onset, letter
      else
        onset, before = letter, nil
      end
    end
    if syllables > 1 and ending(word, silent, longest_silent) and not ending(word, sounded, longest_sounded) then
      syllables = syllables - 1
    end
    return math.max(1, syllables)
  end

  return function(word)
    local folded = core.fold(word)
    local n = counts[folded]
    if not n then
      n = count(folded)
      counts[folded] = n
    end
    return n
  end
end

--- A function from a word to its syllables, or nil where the language has no data for it.
---@param language table?
---@return (fun(word: string): integer)?
return function(language)
  if not language or not language.vowels then return nil end
  -- built anew for each text: its table of counts must not grow with every text a host reads
  return build(language)
end
