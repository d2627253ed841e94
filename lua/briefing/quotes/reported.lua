-- Speech that is only reported, without quotation marks.
local cues_of = require "briefing.quotes.cues"

local M = {}

local sub, find = string.sub, string.find

--- Sentences in which a named speaker is told to have said something, without quotation marks.
function M.of(doc, quotes)
  local text, sentences = doc.text, doc.sentences
  local mentions = doc.names.mentions
  local result, m, q = {}, 1, 1
  if #mentions == 0 then return result end
  local cues = cues_of.of(doc.language)
  for first, last in sentences:each() do
    while mentions[m] and mentions[m].first < first do m = m + 1 end
    while quotes[q] and quotes[q].last < first do q = q + 1 end
    local quoted = quotes[q] and quotes[q].first <= last
    local mention = mentions[m]
    if not quoted and mention and mention.last <= last then
      local upto = m
      while mentions[upto + 1] and mentions[upto + 1].last <= last and upto - m < 4 do upto = upto + 1 end
      for k = m, upto do
        mention = mentions[k]
        if cues_of.speaks(mention) then
          local w_first, w_last, keys, n = cues_of.words_of(text, mention.last + 1, math.min(last, mention.last + 100), 7)
          local verb
          for w = 1, n do
            if cues_of.verb_of(keys[w], cues) then verb = w break end
          end
          local follows = verb and verb < n and (cues.links[keys[verb + 1]] or find(text, "^:", w_last[verb] + 1))
          if follows and not find(sub(text, mention.last + 1, w_first[verb] - 1), "[;:%.]") then
            local a = cues.links[keys[verb + 1]] and w_last[verb + 1] or w_last[verb]
            a = find(text, "%S", a + 2) or a
            if a < last then
              result[#result + 1] = {
                first = a, last = last, text = sub(text, a, last), speaker = mention.entity.name, kind = "reported",
              }
            end
            break
          end
        end
      end
    end
  end
  return result
end

return M
