-- Two articles side by side: their size, their leading phrases and names, what they share and what each has alone.
--
--   lua5.4 examples/compare.lua ARTICLE OTHER
local briefing = require "briefing"

local docs = {}
for i = 1, 2 do
  local doc, message = briefing.open(arg[i] or "")
  if not doc then
    io.stderr:write(message, "\nusage: lua5.4 examples/compare.lua ARTICLE OTHER\n")
    os.exit(1)
  end
  docs[i] = doc
end

local function names(list, field)
  local out, seen = {}, {}
  for i, item in ipairs(list) do
    out[i] = item[field]
    seen[briefing.fold(item[field])] = true
  end
  return out, seen
end

local function line(label, left, right) print(("%-12s  %-32s  %s"):format(label, left or "", right or "")) end

line("", docs[1].source, docs[2].source)
line("words", #docs[1].words, #docs[2].words)
line("sentences", #docs[1].sentences, #docs[2].sentences)
for _, what in ipairs { { "keywords", "text" }, { "entities", "name" } } do
  local left, in_left = names(docs[1][what[1]], what[2])
  local right, in_right = names(docs[2][what[1]], what[2])
  print()
  for i = 1, math.min(10, math.max(#left, #right)) do
    local function marked(name, other) return name and (other[briefing.fold(name)] and "= " or "  ") .. name end
    line(i == 1 and what[1] or "", marked(left[i], in_right), marked(right[i], in_left))
  end
end
print("\n= stands in both")
