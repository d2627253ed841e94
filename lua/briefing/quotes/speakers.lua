-- Who said it: the words before and after a quotation, read for verbs of speech, attribution phrases and names.
local cues_of = require "briefing.quotes.cues"
local lexicons = require "briefing.names.lexicon"
local search = require "briefing.search"

local M = {}

local sub, find = string.sub, string.find
local key_of = lexicons.key
local speaks, verb_of, words_of = cues_of.speaks, cues_of.verb_of, cues_of.words_of

local reach = 240 -- bytes looked at on either side of a quotation

--- A reader of speakers for a document.
---@param doc table
---@param quotes table[] where its quotations stand, in text order
---@return table
function M.new(doc, quotes)
  local text = doc.text
  local cues, relatives = cues_of.of(doc.language), lexicons.of(doc.language).relatives
  local mentions = doc.names.mentions
  local sentences = doc.sentences
  local self = {}

  -- Index of the first mention that begins at or after the position.
  local function mention_from(position)
    return search.from(mentions, "first", position)
  end

  -- Whether a name after a verb of speech is who hears, or where: "told the BBC", "a confié à l'AFP".
  local function hears(verb, verb_last, mention)
    local gap = sub(text, verb_last + 1, mention.first - 1)
    if find(gap, ",", 1, true) then return false end
    if mentions[mention_from(verb_last + 1)] ~= mention then return false end -- another name is the one
    local _, _, keys, n = words_of(text, verb_last + 1, mention.first - 1, 12)
    if n == 12 then return false end
    if cues.addressing[verb] and n <= 1 then return true end
    for i = n, math.max(1, n - 2), -1 do
      if cues.addressees[keys[i]] or cues.addressees[keys[i]:match "^[^']+" or ""] then return true end
      if not cues.small[keys[i]] and not find(keys[i], "'", 1, true) then return false end
    end
    return false
  end

  -- The first name in text[from..to], persons before others; after a verb of speech, not who hears.
  local function name_in(from, to, verb)
    local other
    local i = mention_from(from)
    while mentions[i] and mentions[i].last <= to do
      local mention = mentions[i]
      if speaks(mention) and not (verb and hears(verb, from - 1, mention)) then
        if mention.entity.kind == "person" then return mention end
        if not other then other = mention end
      end
      i = i + 1
    end
    return other
  end

  -- The last name in text[from..to], persons before others.
  local function last_name_in(from, to)
    local other
    local i = mention_from(to) - 1
    while mentions[i] and mentions[i].first >= from do
      local mention = mentions[i]
      if mention.last <= to then
        if mention.entity.kind == "person" then return mention end
        if speaks(mention) and not other then other = mention end
      end
      i = i - 1
    end
    return other
  end

  -- Whether a sentence's subject is a pronoun, so that its names are of others: "She married Peter Keller".
  local function opens_with_pronoun(start)
    local word = text:match("^[0-9A-Za-z\128-\255']+", start)
    return word and cues.pronouns[key_of(word)]
  end

  -- Whether a position is inside a quotation.
  local function quoted(position)
    local i = search.from(quotes, "last", position)
    return quotes[i] ~= nil and quotes[i].first <= position
  end

  --- The person whom a pronoun after a position may stand for, named within `bytes` before: of the nearest sentence that
  --- names one outside quotations, the first.
  function self.person_before(position, bytes)
    local i = mention_from(position) - 1
    local nearest, sentence
    while mentions[i] and mentions[i].first >= position - bytes do
      local mention = mentions[i]
      if nearest and mention.first < sentence then break end
      if mention.entity.kind == "person" and not quoted(mention.first) then
        local start = sentences:bounds(math.max((sentences:find(mention.first)), 1)) or 1
        if not opens_with_pronoun(start) then nearest, sentence = mention, start end
      end
      i = i - 1
    end
    return nearest
  end

  -- Where the sentence that holds the position ends and begins.
  local function sentence_end(position, limit)
    local i = sentences:find(position)
    local _, last = sentences:bounds(math.max(i, 1))
    if not last or last < position then last = limit end
    return math.min(last, limit)
  end

  local function sentence_start(position, limit)
    local i = sentences:find(position)
    local first = i > 0 and sentences:bounds(i) or limit
    return math.max(first, limit)
  end

  -- Subject words that stand for somebody named before: a pronoun, or a role ("the minister", not "a minister").
  local function stands_for(keys, from, to)
    if cues.pronouns[keys[from]] then return true end
    local indefinite = false
    for i = from, to do
      indefinite = indefinite or cues.indefinite[keys[i]]
      if cues.roles[keys[i]] then return not indefinite end
    end
    return false
  end

  -- Whether the name only says of which body a person in a role is: "said the director of the institute".
  local function role_of_body(mention, from)
    if mention.entity.kind == "person" then return false end
    local _, _, keys, n = words_of(text, from, mention.first - 1, 10)
    return n > 1 and n < 10 and not find(sub(text, from, mention.first - 1), ",", 1, true) and stands_for(keys, 1, n)
  end

  --- What follows the quotation: cue found, mention, whether a word stands for an earlier speaker, and the body that is
  --- told of when none was named.
  function self.after(quote, limit)
    local from = quote.last + 1
    local stop = math.min(limit, quote.last + reach)
    local tail_bytes = sub(text, math.max(quote.last - 8, 1), quote.last)
    local ends = find(tail_bytes, "[%.!?]['\"\226\194\128\153\157\187\160\175%s]*$") ~= nil
    local comma = find(text, "^[%s\194\160]*,", from) ~= nil
    -- the sentence that goes on after the mark
    if find(text, "^[%s\194\160]*[%.!?;]", from) and not find(text, "^[%s\194\160]*%.%.%.", from) then return nil end
    local tail = find(text, "[0-9A-Za-z\195-\244]", from)
    if not tail or tail > stop then return nil end
    stop = sentence_end(tail, stop)
    local first, last, keys, n = words_of(text, from, stop, 16)
    if n == 0 then return nil end
    local verb, inverted
    for i = 1, n do
      local is, hangs = verb_of(keys[i], cues)
      inverted = inverted or hangs
      if is then
        verb = i
        break
      end
    end
    if not verb then
      -- “...”, s’agace Jeanne Roussel: any one verb between the comma and a person
      local near = (comma or not ends) and name_in(from, math.min(stop, last[math.min(n, 6)]))
      if near and near.entity.kind == "person" and comma and n > 1 then
        local between = sub(text, from, near.first - 1)
        if find(between, "^[%s\194\160]*,%s*[^%s,;:]+%s$") or find(between, "^[%s\194\160]*,%s*[^%s,;:]+%s[^%s,;:]+%s$") then
          return true, near
        end
      end
      return nil
    end
    -- a new sentence after a full stop counts only where name and verb open it
    if ends and not comma and verb > 5 then return nil end
    local subject = name_in(from, first[verb] - 1)
    if subject and not (ends and not comma and find(sub(text, from, subject.first - 1), "[a-z]+ [a-z]+ [a-z]+")) then
      if not find(sub(text, subject.last + 1, first[verb] - 1), "[%.;:]") or verb <= 4 then return true, subject end
    end
    if inverted then return true, nil, true end
    if verb > 1 and stands_for(keys, 1, verb - 1) and verb <= 6 then return true, nil, true end
    if verb <= 3 then
      -- "said the minister, Anna Keller": the subject follows
      local cut = math.min(stop, last[verb] + 120)
      local following = name_in(last[verb] + 1, cut, keys[verb])
      if following and not find(sub(text, last[verb] + 1, following.first - 1), "[;:]") then
        if role_of_body(following, last[verb] + 1) then return true, nil, true, following end
        return true, following
      end
      local near = math.min(n, verb + 3)
      local alone = verb == n or find(text, "^[,.]", last[verb] + 1) ~= nil
        or cues.drops and not cues.indefinite[keys[verb + 1]] and not cues.articles[keys[verb + 1]]
      return true, nil, alone or stands_for(keys, verb + 1, near)
    end
    return nil
  end

  --- What stands before the quotation in its sentence, as `after`; `near`: words between the cue and the mark.
  function self.before(quote, limit)
    local start = sentence_start(quote.first, math.max(limit, quote.first - reach))
    local stop = quote.first - 1
    if stop < start then return nil end
    local window = sub(text, start, stop)
    local colon = find(window, ":[%s\194\160]*$") ~= nil
    local first, last, keys, n = words_of(text, start, stop, 60)
    if n == 0 then return nil end
    for i = n, math.max(1, n - 10), -1 do
      local is, inverted = verb_of(keys[i], cues)
      if is and (n - i <= 7 or colon) then
        local subject = last_name_in(start, first[i] - 1)
        local pronoun = i > 1 and cues.pronouns[keys[i - 1]] and not relatives[keys[i - 1]]
        if subject and pronoun and n - i <= 2 then return true, nil, true, n - i end -- "Asked about Rovers, she laughed"
        if not subject or inverted then
          local following = name_in(last[i] + 1, stop, keys[i])
          if following then return true, following, false, n - i end
        end
        if subject then return true, subject, false, n - i end
        local subject_from = math.max(1, i - 6)
        for k = subject_from, i - 1 do pronoun = pronoun or cues.pronouns[keys[k]] end
        return true, nil, pronoun or stands_for(keys, subject_from, i) or inverted, n - i
      end
    end
    for i = 1, n - 8 do
      -- "Her evidence, said Anna Keller, then head of the institute, was “...”": the speech frames what is told of it
      if find(text, "^,", first[i] - 2) and verb_of(keys[i], cues) then
        local mention = mentions[mention_from(last[i])]
        if mention and mention.entity.kind == "person" and mention.first - last[i] < 12 then return true, mention, false, 0 end
      end
    end
    local folded = key_of(window)
    for _, phrase in ipairs(cues.attributions) do
      local a, b = find(folded, phrase, 1, true)
      if a and not find(folded, "^[a-z]", b + 1) and (a == 1 or not find(folded, "^[a-z]", a - 1)) then
        -- folding may move bytes; names are looked for in the whole window, from the phrase on where lengths agree
        local from = #folded == #window and start + b or start
        local mention = name_in(from, stop)
        if mention then return true, mention, false, 0 end
      end
    end
    if cues.prepositions[keys[1]] or cues.prepositions[(keys[1] or "") .. " " .. (keys[2] or "")] then
      local mention = name_in(start, stop)
      if mention and mention.entity.kind == "person" then return true, mention, false, 0 end
    end
    if find(window, ",[%s\194\160]*$") then
      -- "Prof. Anna Keller, of the institute, “...”": a person opens the sentence and nothing is said of her but this
      local mention = mentions[mention_from(start)]
      if mention and mention.entity.kind == "person" and mention.first - start < 24 and mention.last < stop then
        return true, mention, false, 0
      end
    end
    if colon then
      local mention = last_name_in(start, stop)
      if mention then return true, mention, false, 0 end
      return true, nil, true, 0
    end
    return nil
  end

  --- A speaker named inside the marks: « ..., confie Fatima Zahra, ... »: mention, or true for a pronoun.
  function self.within(quote)
    -- the piece alone: string.find knows no end
    local inner = sub(text, quote.first, math.min(quote.last, quote.first + 2000))
    local position = 1
    for _ = 1, 6 do
      local a, stop, word = find(inner, ",[%s\194\160]([^%s,]+)[%s,]", position)
      if not a then return nil end
      local is, inverted = verb_of(key_of(word), cues)
      if not is then
        -- "..., a raconté Keller, ..."
        local _, second_stop, second = find(inner, "^([^%s,]+)[%s,]", stop + 1)
        local second_is = second and verb_of(key_of(second), cues)
        if second_is then is, inverted, stop = true, inverted or find(word, "-", 2, true) ~= nil, second_stop end
      end
      local b = stop + quote.first - 1
      if is and inverted then return true end
      if is then
        local near = mentions[mention_from(b)]
        if near and near.entity.kind == "person" and near.last < quote.last and near.first - b < 24
          and not find(sub(text, b, near.first - 1), "[,;:%.]%s") then
          return near
        end
      end
      position = stop
    end
  end

  --- Somebody introduced right after a quotation that opens its paragraph: “...”, she says. Maria Keller runs the mill.
  function self.introduced(quote, block)
    if quote.first ~= (block.body or block.first) then return nil end
    local near = mentions[mention_from(quote.last)]
    if near and near.entity.kind == "person" and near.last <= block.last and near.first - quote.last < 120
      and near.entity.mentions[1][1] == near.first then
      local i = sentences:find(near.first)
      if i > 0 and near.first - sentences:bounds(i) < 12 then return near end
    end
  end

  return self
end

return M
