-- Digits that are no quantity: they name or number something, or tell a time of day.
local core = require "briefing.core"
local signs = require "briefing.numbers.signs"

local M = {}

--- Whether the digits at lexeme i are part of a name, a number of something, an ordinal.
function M.is_label(r, i)
  local before = r:before(i, 4)
  if before:find "[0-9A-Za-z_#@&=/\\]$" or before:find "[0-9A-Za-z][%-.'/]$" or before:find "%d[,:]$"
    or before:find "\194[\176\186][ \t-\r]?$"
    or before:find "\226\132\150[ \t-\r]?$" or before:find "[\195\197\206-\209][\128-\191]%-?$" then
    return not before:find "[A-Z][A-Z][A-Z]$" and not before:find "%$$"
  end
  -- 01 23 45 67 89: digits in pairs to be called
  if before:find "^%d?%d[ .]%d%d?[ .]?$" and r:before(i, 6):find "%f[%d]%d%d[ .]%d%d[ .]$" then return true end
  -- "die A 6", "Group B 44": a small number behind a capital letter that is no word
  local letter = r:number(i, 3) and before:match "[^0-9A-Za-z\128-\255]([A-Z]) $"
  if letter and not (r.stopwords and r.stopwords[core.fold(letter)]) then return true end
  -- Apollo 11: a small number behind a name
  if not r.language.nouns_capitalized and r:number(i, 3) and r:before(i, 24):find "[a-z,][ \t-\r][A-Z][a-zA-Z]+[ \t-\r]$"
    and not r:is(i - 1, "month") and not r:is(i - 1, "weekday") then
    return not r:after(i, 1):find "[.,]" and not signs.currency_before(r.text, r.first[i])
  end
  if r:is(i - 1, "never") then
    local gap = r:gap(i - 1)
    if gap == " " or gap == ". " or gap == "." or gap == "-" then return true end
  end
  return false
end

--- Whether the digits at lexeme i are a time of day behind a word that says so: "a las 06.00", "alle 8".
function M.is_time(r, i)
  if not r:is(i - 1, "clock") or r:gap(i - 1) ~= " " then return false end
  local hour = r:number(i, 2)
  if not hour or hour > 24 then return false end
  local minute, behind = r:after(i, 4):match "^[.:](%d%d)(.?)"
  if minute then return tonumber(minute) < 60 and not behind:find "%d" end
  -- "a las 8 personas" counts
  return r:after(i, 1):find "^[.,;:!?)]?$" ~= nil
end

return M
