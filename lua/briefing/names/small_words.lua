-- Words written small that belong to a body's name: "Union européenne", "Comité local des pêcheurs", "ministère de
-- l'Énergie".
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"
local preceding = require "briefing.names.before"

local M = {}

local sub, find = string.sub, string.find

--- A reader of the small words about a position.
---@param text string
---@param lexicon table
---@return table
function M.new(text, lexicon)
  local self = {}
  local starters = lexicon.starters

  -- A small word and a noun at the position (" de l’eau", " des pêcheurs"): the noun's first and last byte.
  local function complement(position)
    local of, a, b = text:match("^ ([a-z]+ ?l?)['\226]\128?\153?()[a-z\128-\255%-]+()", position)
    if of and lexicon.of[of .. "'"] then return a, b - 1 end
    for _, pattern in ipairs { "^ ([a-z]+ l[ae]s?) ()[a-z\128-\255%-]+()", "^ ([a-z]+) ()[a-z\128-\255%-]+()" } do
      of, a, b = text:match(pattern, position)
      if of and lexicon.of[of] then return a, b - 1 end
    end
  end

  --- Words after a body's first word that belong to it though written small: "Union européenne", "Comité local des pêcheurs".
  function self.after(position, limit)
    if lexicon.adjectives.longest == 0 then return position end
    local stop = position
    local complements = 0
    while true do
      local a, b = find(text, "^ [a-z\128-\255][a-z\128-\255%-]*", stop + 1)
      if not a or b > limit then return stop end
      local word = sub(text, a + 1, b)
      local adjective = not word:find("\226\128", 1, true) and not letters.capital(word, 1) and not starters[word]
        and not lexicon.speech[word] and (lexicon.lower[word] or lexicons.ends_in(word, lexicon.adjectives))
      if adjective then
        stop = b
      elseif complements == 0 then
        local noun_first, noun_last = complement(stop + 1)
        if not noun_last or noun_last > limit then return stop end
        local noun = sub(text, noun_first, noun_last)
        if starters[noun] or noun:find("\226\128", 1, true) or noun_last - noun_first < 2 then return stop end
        stop = noun_last
        complements = 1
      else
        return stop
      end
    end
  end

  -- A word without the article elided before it: "l'université".
  local function unelided(word) return word and (word:match "^[a-z]'(.+)$" or word:match "^[a-z]\226\128\153(.+)$") or word end

  --- Where a body's small first word before the name begins: "ministère de l'Énergie", "l'université Paris-Dauphine",
  --- "tribunal de commerce de Boulogne"; nil where there is none, false for a person's office ("ministre de l'Énergie").
  function self.before(position, from_limit)
    local words, firsts = preceding.words(text, position, 5, from_limit)
    local function head(i)
      local word = unelided(words[i])
      if not word or not lexicon.left_heads[word] then return nil end
      return firsts[i] + #words[i] - #word
    end
    local found = head(1)
    if found then return found end
    for small = 1, 2 do
      local of = small == 1 and words[1] or words[2] and words[2] .. " " .. words[1]
      if of and lexicon.of[lexicons.key(of)] then
        local noun = words[small + 1]
        found = head(small + 1)
        if found then return found end
        if noun and lexicon.portfolios[unelided(noun)] then return false end
        found = noun and not starters[noun] and words[small + 2] and lexicon.of[words[small + 2]] and head(small + 3)
        if found then return found end
        found = noun and lexicons.ends_in(noun, lexicon.adjectives) and head(small + 2) -- "tribunal judiciaire de Nanterre"
        if found then return found end
      end
    end
  end

  return self
end

return M
