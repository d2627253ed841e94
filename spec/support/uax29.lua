-- UAX #29, revision 47 (Unicode 17), written rule by rule from its text, to judge the engines: slow, and with none of
-- their ideas. A text is an array of characters, each a table of its properties:
--   word, sentence, grapheme   the break property's value, or nil for Other
--   conjunct                   InCB: "Consonant", "Linker" or "Extend"
--   pictographic               Extended_Pictographic
-- Each function answers whether there is a boundary between characters i and i + 1.
local M = {}

local function set(names)
  local of = {}
  for name in names:gmatch "%S+" do of[name] = true end
  return of
end

-- The index of the character that a rule sees at i, going back over those that the property's rule of ignoring (WB4,
-- SB5) attaches to the one before: all but such at the start of the text or after a line end.
local function seen(text, i, property, ignored, ends)
  while i > 1 and ignored[text[i][property]] and not ends[text[i - 1][property]] do i = i - 1 end
  return i
end

-- The first index from i on that is not ignored, or nil at the end of the text.
local function following(text, i, property, ignored)
  while text[i] and ignored[text[i][property]] do i = i + 1 end
  return text[i] and i
end

-- How many regional indicators stand in a row up to i.
local function regional_run(text, i, property, ignored, ends)
  local count = 0
  while i >= 1 do
    i = seen(text, i, property, ignored, ends)
    if text[i][property] ~= "Regional_Indicator" then break end
    count = count + 1
    i = i - 1
  end
  return count
end

local word_ignored = set "Extend Format ZWJ"
local word_line = set "CR LF Newline"
local ahletter = set "ALetter Hebrew_Letter"
local mid_num_let_q = set "MidNumLet Single_Quote"

function M.word(text, i)
  local a, b = text[i].word, text[i + 1].word
  if a == "CR" and b == "LF" then return false end                                    -- WB3
  if word_line[a] then return true end                                                -- WB3a
  if word_line[b] then return true end                                                -- WB3b
  if a == "ZWJ" and text[i + 1].pictographic then return false end                    -- WB3c
  if a == "WSegSpace" and b == "WSegSpace" then return false end                      -- WB3d
  if word_ignored[b] then return false end                                            -- WB4
  local here = seen(text, i, "word", word_ignored, word_line)
  a = text[here].word
  local before = here > 1 and seen(text, here - 1, "word", word_ignored, word_line)
  local z = before and text[before].word
  local after = following(text, i + 2, "word", word_ignored)
  local c = after and text[after].word
  if ahletter[a] and ahletter[b] then return false end                                -- WB5
  if ahletter[a] and (b == "MidLetter" or mid_num_let_q[b]) and ahletter[c] then return false end -- WB6
  if ahletter[z] and (a == "MidLetter" or mid_num_let_q[a]) and ahletter[b] then return false end -- WB7
  if a == "Hebrew_Letter" and b == "Single_Quote" then return false end               -- WB7a
  if a == "Hebrew_Letter" and b == "Double_Quote" and c == "Hebrew_Letter" then return false end -- WB7b
  if z == "Hebrew_Letter" and a == "Double_Quote" and b == "Hebrew_Letter" then return false end -- WB7c
  if a == "Numeric" and b == "Numeric" then return false end                          -- WB8
  if ahletter[a] and b == "Numeric" then return false end                             -- WB9
  if a == "Numeric" and ahletter[b] then return false end                             -- WB10
  if z == "Numeric" and (a == "MidNum" or mid_num_let_q[a]) and b == "Numeric" then return false end -- WB11
  if a == "Numeric" and (b == "MidNum" or mid_num_let_q[b]) and c == "Numeric" then return false end -- WB12
  if a == "Katakana" and b == "Katakana" then return false end                        -- WB13
  local joins = ahletter[a] or a == "Numeric" or a == "Katakana" or a == "ExtendNumLet"
  if joins and b == "ExtendNumLet" then return false end                              -- WB13a
  if a == "ExtendNumLet" and (ahletter[b] or b == "Numeric" or b == "Katakana") then return false end -- WB13b
  if a == "Regional_Indicator" and b == "Regional_Indicator" then                     -- WB15, WB16
    return regional_run(text, i, "word", word_ignored, word_line) % 2 == 0
  end
  return true                                                                         -- WB999
end

local none = {}
local control = set "CR LF Control"

function M.grapheme(text, i)
  local a, b = text[i].grapheme, text[i + 1].grapheme
  if a == "CR" and b == "LF" then return false end                                    -- GB3
  if control[a] or control[b] then return true end                                    -- GB4, GB5
  if a == "L" and (b == "L" or b == "V" or b == "LV" or b == "LVT") then return false end -- GB6
  if (a == "LV" or a == "V") and (b == "V" or b == "T") then return false end         -- GB7
  if (a == "LVT" or a == "T") and b == "T" then return false end                      -- GB8
  if b == "Extend" or b == "ZWJ" then return false end                                -- GB9
  if b == "SpacingMark" then return false end                                         -- GB9a
  if a == "Prepend" then return false end                                             -- GB9b
  if text[i + 1].conjunct == "Consonant" then                                         -- GB9c
    local j, linked = i, false
    while j >= 1 and (text[j].conjunct == "Linker" or text[j].conjunct == "Extend") do
      linked = linked or text[j].conjunct == "Linker"
      j = j - 1
    end
    if linked and j >= 1 and text[j].conjunct == "Consonant" then return false end
  end
  if a == "ZWJ" and text[i + 1].pictographic then                                     -- GB11
    local j = i - 1
    while j >= 1 and text[j].grapheme == "Extend" do j = j - 1 end
    if j >= 1 and text[j].pictographic then return false end
  end
  if a == "Regional_Indicator" and b == "Regional_Indicator" then                     -- GB12, GB13
    return regional_run(text, i, "grapheme", none, none) % 2 == 0
  end
  return true                                                                         -- GB999
end

local sentence_ignored = set "Extend Format"
local paragraph = set "Sep CR LF"
local terminator = set "STerm ATerm"
local decides = set "OLetter Upper Lower Sep CR LF STerm ATerm"

function M.sentence(text, i)
  local a, b = text[i].sentence, text[i + 1].sentence
  if a == "CR" and b == "LF" then return false end                                    -- SB3
  if paragraph[a] then return true end                                                -- SB4
  if sentence_ignored[b] then return false end                                        -- SB5
  -- the characters up to i as SATerm Close* Sp*, from the right
  local function back(j) return j > 1 and seen(text, j - 1, "sentence", sentence_ignored, paragraph) or nil end
  local j = seen(text, i, "sentence", sentence_ignored, paragraph)
  a = text[j].sentence
  if a == "ATerm" then
    if b == "Numeric" then return false end                                           -- SB6
    local k = back(j)
    local z = k and text[k].sentence
    if (z == "Upper" or z == "Lower") and b == "Upper" then return false end          -- SB7
  end
  local spaces, closes = 0, 0
  while j and text[j].sentence == "Sp" do j, spaces = back(j), spaces + 1 end
  while j and text[j].sentence == "Close" do j, closes = back(j), closes + 1 end
  local t = j and text[j].sentence
  if not terminator[t] then return false end                                          -- SB998
  if t == "ATerm" then                                                                -- SB8
    local k = i + 1
    while text[k] and not decides[text[k].sentence] do k = k + 1 end
    if text[k] and text[k].sentence == "Lower" then return false end
  end
  if b == "SContinue" or terminator[b] then return false end                          -- SB8a
  if spaces == 0 and (b == "Close" or b == "Sp" or paragraph[b]) then return false end -- SB9
  if b == "Sp" or paragraph[b] then return false end                                  -- SB10
  return true                                                                         -- SB11
end

--- Offsets of the ends of segments, in bytes: the characters have `bytes`.
---@param boundary fun(text: table, i: integer): boolean one of the functions above
function M.ends(text, boundary)
  local ends, offset = {}, 0
  for i = 1, #text do
    offset = offset + #text[i].bytes
    if i == #text or boundary(text, i) then ends[#ends + 1] = offset end
  end
  return ends
end

return M
