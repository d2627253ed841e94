-- Sentences of a text under a title, as the sections on two texts show them.
local nodes = require "briefing.report.nodes"

--- Adds the title and a quotation for each sentence; nothing where there are none.
---@param list table[] nodes to add to
---@param title string
---@param sentences { first: integer, last: integer, text: string }[]
---@param is_own boolean whether they are the report's own text: only then is there a place to point at
return function(list, title, sentences, is_own)
  if #sentences == 0 then return end
  list[#list + 1] = nodes.heading(title)
  for _, sentence in ipairs(sentences) do
    list[#list + 1] = nodes.quote(sentence.text, is_own and { first = sentence.first, last = sentence.last } or nil)
  end
end
