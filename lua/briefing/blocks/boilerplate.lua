-- Lines of the page that are no part of the article: rules, pagers, share bars, copyright lines, links to other pages.
-- Each recognizer takes a line's span, its folded text and the page data, and returns the block's key, or nil.
local core = require "briefing.core"
local page_of = require "briefing.blocks.page"

local M = {}

local LINE_LIMIT = 600 -- bytes; no such line is longer

--- Whether a line is a rule, a row of asterisks, a lone dash: no letter, digit or pictograph is in it.
function M.is_rule(text, first, last)
  if last - first > LINE_LIMIT or text:find("^[%dA-Za-z]", first) then return false end
  local at = first
  while at <= last do
    local kind, to = core.category(text, at)
    local group = kind:sub(1, 1)
    if group == "L" or group == "N" or kind == "So" or kind == "Cn" then return false end
    at = to + 1
  end
  return true
end

-- "1 – 2 – 3", "Page 1 of 3", "1 2 3 Next", "3/8". Read token by token, until one that no pager has.
local function is_pager(key, page)
  if #key > 200 then return false end
  local named, words, numbers, rising, last = false, 0, 0, true, nil
  for token in key:gmatch "[^ %|/,;:%(%)%[%]<>%-%+]+" do
    if token:find "^%d+$" then
      local number = tonumber(token)
      rising = rising and (last == nil or number > last)
      numbers, last = numbers + 1, number
    elseif page.page_words[token] or page.pager_words[token] then
      named, words = true, words + 1
    elseif not page.page_of[token] and not token:find "^[!-/:-@[-`{-~\194\226][!-/:-@[-`{-~\128-\191]*$" then
      return false
    end
  end
  if named then return numbers > 0 or words >= 2 end
  if numbers >= 3 then return rising and last <= 3 * numbers + 50 and not key:find "%d *[%.,] *%d" end
  return (numbers == 1 and key:find "^[%-– ]*%d%d?%d?[%-– ]*$" ~= nil) or key:find "^%d%d? ?/ ?%d%d?$" ~= nil
end

local MOST_PHRASE = 4 -- words

-- Whether a line consists of phrases of a set, the longest taken first, with signs and numbers between, and of how many.
-- `openings` are the first words of these phrases.
local function consists_of(key, set, openings)
  local words, n, count = {}, 0, 0
  -- takes a phrase off the front of the words that wait
  local function take()
    for length = math.min(MOST_PHRASE, n), 1, -1 do
      if set[table.concat(words, " ", 1, length)] then
        for at = 1, n do words[at] = words[at + length] end
        n, count = n - length, count + 1
        return true
      end
    end
    return false
  end
  for token in key:gmatch "[^ %|/,;:%(%)%[%]<>]+" do
    if not token:find "^[!-@[-`{-~\194\226][!-@[-`{-~\128-\191]*$" then
      n = n + 1
      words[n] = token
      if n == 1 and not openings[token] then return false, count end
      if n == MOST_PHRASE and not take() then return false, count end
    end
  end
  while n > 0 do
    if not take() then return false, count end
  end
  return count > 0, count
end

local function is_share_bar(key, page)
  if #key > 200 then return false end
  local all, count = consists_of(key, page.share_words, page.openings.share_words)
  return all and (count >= 2 or page.share_words[key] ~= nil)
end

local function is_phrase(key, page)
  if #key > 80 or not page.openings.boilerplate_phrases[key:match "[^%d%(%)%[%]%.:,%-| ]+"] then return false end
  local bare = key:gsub("[%d%(%)%[%]%.:,%-|]", " ")
  return page.boilerplate_phrases[page_of.key_of(bare)] ~= nil
end

local function is_link(key, page)
  if #key > 300 then return false end
  local start = page_of.start(page.link_starts, key)
  if not start then return false end
  local rest = key:sub(#start.phrase + 1)
  return rest == "" or rest:find "^ ?[:>|]" ~= nil or not rest:find "[%.!%?]$"
end

-- "Home > News > Africa": pieces of a word or two between separators, the first of them the way home.
local function is_trail(key, page)
  if #key > 200 then return false end
  local sign
  for _, plain in ipairs { ">", "|", "/" } do
    local at = key:find(plain, 1, true)
    if at and (not sign or at < sign) then sign = at end
  end
  sign = sign or key:find("»", 1, true) or key:find("›", 1, true)
  return sign ~= nil and page.home_words[key:sub(1, sign - 1):match "^(.-) *$"] ~= nil
end

local function is_copyright(key, page)
  if #key > LINE_LIMIT then return false end
  -- a © inside a word is a damaged letter
  if key:find("©", 1, true) and (key:find "^©" or key:find "[ %(|]©") then return true end
  if key:find("(c)", 1, true) and key:find "%(c%) ?%d%d%d%d" or key:find "^copyright[ :]" then return true end
  for _, phrase in ipairs(page.rights) do
    if key:find(phrase, 1, true) then return true end
  end
  return false
end

--- Whether a line says no more than that links follow: "Read also:".
---@param key string the line, folded (page.key_of)
function M.is_bare_link(key, page)
  local start = page_of.start(page.link_starts, key)
  return start ~= nil and key:find("^[ :|>]*$", #start.phrase + 1) ~= nil
end

--- The key of a boilerplate line, or nil: "pager", "share", "copyright", "link", "notice".
---@param key string the line, folded (page.key_of)
---@param page table
---@param whole boolean false where the key is only the beginning of a long line
function M.recognize(key, page, whole)
  if is_copyright(key, page) then return "copyright" end
  if not whole then return nil end
  if is_pager(key, page) then return "pager" end
  if is_share_bar(key, page) then return "share" end
  if is_phrase(key, page) then return "notice" end
  if is_link(key, page) or is_trail(key, page) then return "link" end
end

return M
