-- Two versions of one article: sentences taken out and put in, and dates and figures that only one of them gives.
--
--   lua5.4 examples/versions.lua OLD NEW
local briefing = require "briefing"

local function open(path)
  local doc, message = briefing.open(path or "")
  if doc then return doc end
  io.stderr:write(message, "\nusage: lua5.4 examples/versions.lua OLD NEW\n")
  os.exit(2)
end

local old, new = open(arg[1]), open(arg[2])

-- Sentences are the same where their words are, whatever the marks and the spaces.
local function key(sentence)
  return table.concat(briefing.words(briefing.fold(sentence)):totable(), " ")
end

local function only_in(doc, other, mark)
  local there, count = {}, 0
  for _, sentence in ipairs(other.sentences) do there[key(sentence)] = true end
  for i, sentence in ipairs(doc.sentences) do
    if not there[key(sentence)] then
      local first, last = doc.sentences:bounds(i)
      print(("%s %d-%d  %s"):format(mark, first, last, (sentence:gsub("%s+", " "))))
      count = count + 1
    end
  end
  return count
end

local function values(list, field)
  local out, set = {}, {}
  for _, item in ipairs(list) do
    local value = tostring(item[field])
    if not set[value] then out[#out + 1] = value end
    set[value] = true
  end
  return out, set
end

local changes = only_in(old, new, "-") + only_in(new, old, "+")
for _, what in ipairs { { "dates", "iso" }, { "numbers", "value" }, { "entities", "name" } } do
  local before, had = values(old[what[1]], what[2])
  local after, has = values(new[what[1]], what[2])
  for _, value in ipairs(before) do
    if not has[value] then print(("- %s %s"):format(what[1], value)) end
  end
  for _, value in ipairs(after) do
    if not had[value] then print(("+ %s %s"):format(what[1], value)) end
  end
end
os.exit(changes == 0 and 0 or 1)
