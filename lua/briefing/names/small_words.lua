-- Words written small that belong to a body's name: "Union européenne", "Comité local des pêcheurs", "ministère de
-- l'Énergie".
local letters = require "briefing.names.letters"
local lexicons = require "briefing.names.lexicon"

local M = {}

local sub, find = string.sub, string.find

-- A word and a small word before a name: "ministro de ", "ministère de la ", "ministre de l’".
local before_patterns = {
  "()([^%s]+) ([^%s]+) $", "()([^%s]+) ([^%s]+ [^%s]+) $", "()([^%s]+) ([^%s]*['\153])$", "()([^%s]+) ([^%s]+ [^%s]*['\153])$",
}

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

  --- "tribunal de commerce de Boulogne": where a body's small first word with a complement begins before the name, or nil.
  function self.long_before(position, from_limit)
    local from = math.max(from_limit, position - 48)
    local a, head, of, noun, of_name =
      sub(text, from, position - 1):match "()([^%s'\153]+) ([a-z]+) ([a-z]+) ([a-z]+[ '\226]\128?\153?)$"
    if not a or not lexicon.left_heads[head] or starters[noun] or not lexicon.of[of] then return nil end
    return lexicon.of[lexicons.key((of_name:gsub(" $", "")))] and from + a - 1 or nil
  end

  --- "ministère de l'Énergie": a body's small first word before the name; nil where there is none, false for a person's
  --- office ("ministre de l'Énergie").
  function self.before(position, from_limit)
    local from = math.max(from_limit, position - 36)
    local before = sub(text, from, position - 1)
    local at, small = before:match "()([^%s'\153]+) $"
    if at and lexicon.left_heads[small] then return from + at - 1 end -- "l'université Paris-Dauphine"
    local long = self.long_before(position, from_limit)
    if long then return long end
    for _, pattern in ipairs(before_patterns) do
      local a, head, of = before:match(pattern)
      if a and lexicon.of[lexicons.key(of)] then
        if lexicon.left_heads[head] then return from + a - 1 end
        if lexicon.portfolios[head] then return false end
      end
    end
  end

  return self
end

return M
