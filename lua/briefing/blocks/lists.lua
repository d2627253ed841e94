-- List items: the marker at the beginning of a line, and what the markers of a text say together: which numbers count
-- on from one another, and how deep each item lies.
local core = require "briefing.core"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local sets = require "briefing.sets"

local M = {}

-- Signs that mark an item whether or not a space follows: nothing else begins a line with them.
local BULLETS = sets.of { "•", "●", "○", "◦", "∙", "▪", "▫", "■", "□", "◆", "◇", "♦", "❖", "‣", "⁃", "►", "▶", "▸", "➤",
  "➢", "➔", "➜", "→", "⇒", "✓", "✔", "✗", "✘", "★", "☆", "☐", "☑", "☒", "·", "・", "\239\130\183", "\239\130\167" }

-- Signs that mark an item where white space follows.
local DASHES = sets.of { "-", "*", "+", "–", "—", "―", "−", "‐", "‑", "›" }

-- White space after a marker: ASCII or no-break.
local function after_space(text, at, last)
  local to = lines_of.skip(text, at, last)
  return to, to > at
end

local ROMAN = { i = 1, v = 5, x = 10, l = 50, c = 100 }

-- The value of a roman numeral of small letters, or nil.
local function roman(letters)
  local value, before = 0, 0
  for at = #letters, 1, -1 do
    local digit = ROMAN[letters:sub(at, at)]
    if not digit then return nil end
    if digit < before then value = value - digit else value, before = value + digit, digit end
  end
  return value
end

-- One of ① to ⑳.
local function circled(text, first)
  local digit = text:match("^\226\145([\160-\179])", first)
  return digit and digit:byte() - 159
end

-- A number, letter or roman numeral with its signs. Returns style, ordinal, body, and for a letter that is a roman
-- numeral too the other style and ordinal.
local function counted(text, first, last)
  local ordinal = circled(text, first)
  if ordinal then return "circled", ordinal, (after_space(text, first + 3, last)) end

  -- 2.1, 2.1., 2.1.3)
  local path, to = text:match("^(%d%d?%.[%d%.]*%d)[%.%)]?()[ \t\194]", first)
  if path and not path:find("..", 1, true) and not path:find "%d%d%d" then
    local body, apart = after_space(text, to, last)
    local upper, own = path:match "^(.*)%.(%d+)$"
    if apart and upper then return upper .. ".#", tonumber(own), body end
  end

  local open, digits, close, at = text:match("^(%(?)(%d%d?%d?)([%.%)/])()", first)
  if digits and (open == "" or close == ")") then
    local body, apart = after_space(text, at, last)
    -- a mark glued to a capital, "1.Publish", still is one
    local kind = not apart and body <= last and core.category(text, body)
    if body <= last and (apart or kind == "Lu") then return open .. "1" .. close, tonumber(digits), body end
  end
  -- 1º, 1.º, 1°, 1 –
  digits, at = text:match("^(%d%d?)%.?\194[\176\186]()", first)
  if not digits then digits, at = text:match("^(%d%d?) \226\128[\147\148]()", first) end
  if digits then
    local body, apart = after_space(text, at, last)
    if apart and body <= last then return "1 ", tonumber(digits), body end
  end

  local letters
  open, letters, close, at = text:match("^(%(?)([A-Za-z][a-zA-Z]?[a-zA-Z]?[a-zA-Z]?)([%.%)])()", first)
  if letters and (open == "" or close == ")") then
    local body, apart = after_space(text, at, last)
    if not apart or body > last then return nil end
    local small = form.small(letters)
    local case = small == letters and "a" or not letters:find "[a-z]" and "A"
    local number = case and roman(small)
    if #letters == 1 then
      local style, place = open .. case .. close, small:byte() - 96
      if number then return style, place, body, open .. (case == "a" and "i" or "I") .. close, number end
      return style, place, body
    elseif number then
      return open .. (case == "a" and "i" or "I") .. close, number, body
    end
    return nil
  end

  -- а) and α): a letter of another script
  local character = form.character(text, first)
  if #character == 2 and text:byte(first + 2) == 41 then
    local body, apart = after_space(text, first + 3, last)
    if apart and body <= last and core.category(text, first):sub(1, 1) == "L" then
      return character:sub(1, 1) .. ")", character:byte(2) + 64 * character:byte(1), body
    end
  end
end

--- The list marker at the beginning of a line, or nil.
---@return { style: string, body: integer, ordinal: integer?, other_style: string?, other: integer? }?
function M.marker(text, first, last)
  local lead = text:byte(first)
  -- a letter that is not followed by ")" or "." within five bytes: by far the most frequent beginning
  if lead >= 65 and lead <= 122 and not text:find("^[A-Za-z]+[%.%)]", first) then
    if lead ~= 111 or text:byte(first + 1) ~= 9 then return nil end
    return { style = "o", body = lines_of.skip(text, first + 1, last) }
  end
  local character = form.character(text, first)
  if BULLETS[character] or DASHES[character] then
    local body, apart = after_space(text, first + #character, last)
    if body > last or not (apart or BULLETS[character]) then return nil end
    local box = text:match("^%[[ xX]%]()", body)
    if box then body = lines_of.skip(text, box, last) end
    if body > last then return nil end
    return { style = character, body = body }
  end
  local style, ordinal, body, other_style, other = counted(text, first, last)
  if not style or body > last then return nil end
  return { style = style, ordinal = ordinal, body = body, other_style = other_style, other = other }
end

local MOST_LOST = 3 -- items that may be lost between two lines side by side

-- Whether a number counts on from the one that is open in its style; on the very next line it may repeat it, as markup
-- does that numbers later, or skip a few.
local function follows(open, ordinal, line)
  if not open then return false end
  local step = ordinal - open.ordinal
  return step == 1 or (line == open.line + 1 and step >= 0 and step <= MOST_LOST + 1)
end

-- "A." may be an initial: so many must count on from one another.
local LEAST_RUN = { ["A."] = 3 }

-- Whether a number opens a list below the item that is open: "2.1" after "2.".
local function opens_below(open, marker)
  local upper, parent = marker.style:match "^(.-)(%d+)%.#$"
  if not parent or marker.ordinal ~= 1 then return false end
  local above = upper ~= "" and open[upper .. "#"] or open["1."] or open["1)"]
  return above ~= nil and above.ordinal == tonumber(parent)
end

--- Of the counted markers of a text, keeps those that count on from one another or stand right after a colon; a number
--- on its own at the beginning of a line ("3. Oktober", "A. Smith") is no marker. Sets `marker.ordinal` and
--- `marker.style` where a letter could be read in two ways, and `marker.kept`. One pass over the lines.
---@param markers table<integer, table> by line
---@param count integer how many lines
---@param announced fun(line: integer): boolean whether the line before ends in a colon
function M.keep_counted(markers, count, announced)
  local open = {}
  for line = 1, count do
    local marker = markers[line]
    if marker and marker.ordinal then
      local before = open[marker.style]
      if not follows(before, marker.ordinal, line) and marker.other and follows(open[marker.other_style], marker.other, line) then
        marker.style, marker.ordinal = marker.other_style, marker.other
        before = open[marker.style]
      end
      local run = { count = 1 }
      if follows(before, marker.ordinal, line) then
        run = before.marker.run
        run.count = run.count + 1
        before.marker.kept, marker.kept = true, true
        before.marker.style, before.marker.ordinal = marker.style, before.ordinal -- "I." has become a numeral
      elseif (marker.ordinal <= 1 and announced(line)) or opens_below(open, marker) then
        marker.kept, run.announced = true, true
      elseif marker.other == 1 then
        -- "i)" may open a list of either kind; the next item tells
        open[marker.other_style] = { ordinal = 1, line = line, marker = marker }
      end
      marker.run = run
      open[marker.style] = { ordinal = marker.ordinal, line = line, marker = marker }
    end
  end
  for line = 1, count do
    local marker = markers[line]
    if marker and marker.ordinal then
      local run = marker.run
      if not marker.kept or (run.count < (LEAST_RUN[marker.style] or 0) and not run.announced) then markers[line] = nil end
    end
  end
end

-- How deep a style like "2.1.#" lies by itself.
local function own_depth(style)
  if style:sub(-1) ~= "#" then return 0 end
  local _, points = style:gsub("%.", "")
  return points
end

--- The depth of each item of a run of items without other blocks between: 0 for the outermost. Deeper indents nest;
--- at one indent a style that was not yet seen nests under the one before it, as lists whose indents were lost do.
---@param items { style: string, indent: integer }[]
function M.set_depths(items)
  local stack = {}
  for _, item in ipairs(items) do
    while #stack > 0 and stack[#stack].indent > item.indent do stack[#stack] = nil end
    local family = item.style:sub(-1) == "#" and "#" or item.style
    local at
    for level = #stack, 1, -1 do
      if stack[level].indent < item.indent then break end
      if stack[level].style == family then at = level; break end
    end
    if at then
      for level = #stack, at + 1, -1 do stack[level] = nil end
    else
      stack[#stack + 1] = { indent = item.indent, style = family }
    end
    item.depth = math.max(#stack - 1, own_depth(item.style))
  end
end

return M
