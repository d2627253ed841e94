-- The grammar of quantities: numerals and number words with their magnitude, currency or unit. `match(reader, i)` reads
-- the quantity that begins at lexeme i and returns it with its last lexeme:
--   first, last   bytes
--   value         a number, or { low, high } for a range
--   unit          ISO 4217 for money, "%" for shares, the unit's symbol or English name, or the noun counted
--   kind          "money" "percent" "measure" "duration" "age" "count" "number"
--   spelled       written in words only
local core = require "briefing.core"
local named = require "briefing.numbers.named"
local numeral = require "briefing.numbers.numeral"
local signs = require "briefing.numbers.signs"

local M = {}

local durations = { year = true, month = true, week = true, day = true, hour = true, minute = true, decade = true }

-- Abbreviated magnitudes glued to digits: 5m, 2.5bn, 10k; "m" only where the sum is money.
local letter_scales = { Md = 1e9, k = 1e3, K = 1e3, m = 1e6, M = 1e6, mn = 1e6, bn = 1e9, B = 1e9, b = 1e9, tn = 1e12, T = 1e12 }

-- What stands behind the words of a number at lexeme j: lexeme k where a gap of one space, or none, parts them.
local function neighbour(r, j, at)
  if j >= r.n then return nil end
  local first = r.first[j + 1]
  if r.block and r.block[j] ~= r.block[j + 1] then return nil end
  local gap = r.text:sub(at + 1, first - 1)
  if gap == " " or gap == "\194\160" or gap == "\226\128\175" or gap == "-" or gap == ""
    or gap:find "^[ \t\r]*\n[ \t]*$" then
    return j + 1, gap
  end
end

-- Number words from lexeme i: "two hundred and fifty thousand". Value and last lexeme.
local function spelled(r, i)
  local total, group, j, last_scale = 0, 0, nil, math.huge
  local k = i
  while k <= r.n do
    local sense = r.sense[k]
    if not sense then break end
    if sense.number and not (j and sense.number >= 100 and group > 0) then
      -- "twenty five" adds, "five twenty" does not
      local tens = group % 100
      if j and tens > 0 and (tens < 20 or tens % 10 ~= 0 or sense.number >= 10 and not (tens == 60 or tens == 80)) then break end
      group = group + sense.number
    elseif sense.scale and j then
      if sense.scale == 100 then
        group = (group == 0 and 1 or group) * 100
      elseif sense.scale > last_scale and group == 0 then
        -- mil millones
        total = total * sense.scale
      else
        total = total + (group == 0 and 1 or group) * sense.scale
        group, last_scale = 0, sense.scale
      end
    elseif not (j and sense.number_and) then
      break
    end
    if not sense.number_and or sense.number or sense.scale then j = k end
    local next_k, gap = neighbour(r, k, r.last[k])
    if not next_k or gap == "" then break end
    k = next_k
  end
  if not j then return nil end
  return total + group, j
end

-- The word at byte `at`, its last byte, and whether it has a capital.
local function word_at(text, at)
  local word, behind = text:match("^([A-Za-z\195\197\206-\209][A-Za-z\128-\255]+)()", at)
  if not word or #word > 40 or #word < 3 then return nil end
  return word, behind - 1, word:find "^[A-Z]" ~= nil or word:find "^\195[\128-\158]" ~= nil
end

-- The noun counted: the word behind byte `last`, where it is no stop word. The word and its last byte. Where nouns have
-- capitals it has one, and an adjective may stand before it.
local function noun_after(r, last)
  local space = signs.behind_space(r.text, last)
    or r.text:match("^'()", last + 1) or r.text:match("^\226\128\153()", last + 1)
  if not space then return nil end
  local word, word_last, capital = word_at(r.text, space)
  if not word then return nil end
  if r.language.nouns_capitalized and not capital then
    local following = r.text:match("^ ()", word_last + 1)
    if following then word, word_last, capital = word_at(r.text, following) end
    if not following or not capital then return nil end
  end
  if r.stopwords and r.stopwords[core.fold(word)] and not r.counted[core.fold(word)] then return nil end
  return word, word_last
end

-- Magnitude, currency and unit behind a number that ends at byte `last` with lexeme j. Fills `q`, gives its end.
local function complete(r, q, j, last)
  local text = r.text
  local money, first = nil, nil
  if not q.spelled then money, first = signs.currency_before(text, q.first) end
  if money and r.behind and first <= r.behind then money = nil end -- the sign is the quantity's before: 88 $ 4.200
  if money then
    q.first = first
    local letters, behind = text:match("^ ?([A-Za-z][A-Za-z]?)()%f[^0-9A-Za-z]", last + 1)
    if letters and letter_scales[letters] then
      q.factor = letter_scales[letters]
      last = behind - 1
      j = r:up_to(j, last)
    end
  end
  -- million, and thousand million
  local k = neighbour(r, j, last)
  while k and r:is(k, "scale") and (r:is(k, "scale") >= 1000 or q.factor) and not q.spelled do
    q.factor = (q.factor or 1) * r:is(k, "scale")
    j, last = k, r.last[k]
    k = neighbour(r, j, last)
    if not k and text:find("^%.", last + 1) then
      -- 5 Mio. Dollar: the period of an abbreviation, where what follows belongs to the number
      local next_k = neighbour(r, j, last + 1)
      if next_k and (r:is(next_k, "currency") or r:is(next_k, "measure") or r:is(next_k, "scale"))
        or text:find("^%.[ \194\160]*[a-z$\226]", last + 1) then
        last, k = last + 1, next_k
      end
    end
  end
  if not q.factor and not q.spelled and not money then
    local letters, behind = text:match("^[ \194\160]*([MkB]n?d?)()\226\130\172", last + 1)
    if letters and letter_scales[letters] then q.factor, last = letter_scales[letters], behind - 1 end
  end
  if not money then
    local code, to = signs.currency_after(text, last)
    if code then
      money, last = code, to
    elseif k then
      local c = k
      if r:is(c, "number_of") and (q.factor or q.large) then
        local next_c = text:match("^['\226 \194]", r.last[c] + 1) and c + 1
        c = next_c or c
      end
      if r:is(c, "currency") then
        money, j, last = r:is(c, "currency"), c, r.last[c]
      end
    end
  end
  if money then
    q.kind, q.unit = "money", money
    return r:up_to(j, last), last
  end
  local unit, to, of
  if not q.spelled or q.factor then unit, to = signs.symbol_after(text, last) end
  if unit then
    last = to
  else
    of = k and (q.factor or q.large) and r:is(k, "number_of") and k
    if of then
      local after_of = neighbour(r, k, r.last[k])
      if after_of or text:find("^'", r.last[k] + 1) or text:find("^\226\128\153", r.last[k] + 1) then k = k + 1 end
    end
    if k and (r:is(k, "measure") or r:is(k, "percent_points")) then
      unit = r:is(k, "measure") or "percentage point"
      j, last = k, r.last[k]
    end
  end
  if unit then
    q.unit = unit
    q.kind = unit == "%" and "percent" or durations[unit] and "duration" or "measure"
  else
    q.kind = "number"
    local at = last
    if of then at = r.last[of] end
    local noun, noun_last = noun_after(r, at)
    if noun then
      q.kind, q.unit = "count", noun
      last = noun_last
    end
  end
  return r:up_to(j, last), last
end

local function in_digits(r, i)
  if named.is_label(r, i) or named.is_time(r, i) then return nil end
  local value, last, grouped = numeral.read(r.text, r.first[i], r.language)
  if not value then return nil end
  return { first = r.first[i], value = value, grouped = grouped }, r:up_to(i, last), last
end

-- Age in an apposition: ", 52 ans," or "(52)" are told by form, "aged 52" by its word.
local function is_age(r, q, i, j, last)
  if r:is(i - 1, "age_before") and r:gap(i - 1) == " " then return true end
  if q.unit ~= "year" then return false end
  if r:is(j + 1, "age_after") and (r:gap(j) == " " or r:gap(j) == "-") then return true end
  return r:before(i, 2):find ", ?$" ~= nil and r:after(j, 1):find "^[,.)]" ~= nil
    and r.text:sub(last + 1, last + 1):find "[,.)]" ~= nil
end

-- The second number of a range: "20 to 25 years", "10-15 %", "$5–10 million"
local function range_end(r, i, j, last)
  local gap = r.text:match("^[ \t-\r]?\226\128[\147\148][ \t-\r]?()", last + 1) or r.text:match("^%-()%d", last + 1)
  local k = j + 1
  if gap then
    if r.first[k] ~= gap then return nil end
  elseif r:is(k, "number_to") or (r:is(k, "number_and") or r:is(k, "and")) and (r:is(i - 1, "number_between")
    or r:is(i - 1, "between") or r:is(i - 1, "the") and r:is(i - 2, "number_between")) then
    if r.text:sub(last + 1, r.first[k] - 1) ~= " " or r:after(k, 1) ~= " " then return nil end
    k = k + 1
    -- entre el 10 y el 12 %
    if r:is(k, "the") and r:gap(k) == " " then k = k + 1 end
  else
    return nil
  end
  if r.sense[k] ~= false or r.block and r.block[k] ~= r.block[i] or r.first[k] - last > 12 then return nil end
  local value, high_last = numeral.read(r.text, r.first[k], r.language)
  if not value then return nil end
  return value, r:up_to(k, high_last), high_last
end

-- A value times its magnitude: whole where it is whole but for the rounding of binary fractions (4.35 million).
local function scaled(value, factor)
  value = value * (factor or 1)
  local whole = math.floor(value + 0.5)
  if value == whole or factor and math.abs(value - whole) < 1e-9 * value then return whole end
  return value
end

--- The quantity that begins at lexeme i, and its last lexeme; nil where there is none.
function M.match(r, i)
  local q, j, last
  if r.sense[i] == false then
    q, j, last = in_digits(r, i)
    if not q then return nil end
    local high, k, high_last = range_end(r, i, j, last)
    if high and high > q.value then q.high, j, last = high, k, high_last end
  elseif r.sense[i] and r.sense[i].number then
    local value
    value, j = spelled(r, i)
    if not value then return nil end
    q, last = { first = r.first[i], value = value, spelled = true, large = value >= 1000 }, r.last[j]
    if r.text:find("^%-[A-Za-z]", last + 1) and not r:is(j + 1, "measure") then return nil end
  else
    return nil
  end
  local end_of_number = last
  -- 18 Uhr, à 9 heures: a time of day
  if r:is(j + 1, "hour") and r:gap(j) == " " and not q.high and (not r:is(j + 1, "measure")
    or q.value <= 24 and r:is(i - 1, "at") and r:gap(i - 1) == " ") then
    return nil
  end
  j, last = complete(r, q, j, last)
  if not q.spelled and q.kind == "number" and not q.factor
    and (r.text:find("^[A-Za-z_]", end_of_number + 1) or r.text:find("^%-[A-Za-z]", end_of_number + 1)) then
    return nil
  end
  q.value = scaled(q.value, q.factor)
  if q.high then q.high = scaled(q.high, q.factor) end
  if q.high then
    -- digits with a hyphen and no unit are a number of something: 555-2010
    if q.kind == "number" and r.text:find("^%-", r.last[i] + 1) then return nil end
    q.value = { q.value, q.high }
  end
  if is_age(r, q, i, j, last) then q.kind = "age" end
  q.last = last
  return q, j
end

return M
