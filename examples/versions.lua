-- Two versions of one article: sentences taken out, put in and changed, with the figures that changed in them.
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
local changes = briefing.compare(old, new).changes
if not changes then
  io.stderr:write(("%s and %s are not two versions of one text\n"):format(arg[1], arg[2]))
  os.exit(2)
end

local function tell(mark, sentence) print(("%s %d-%d  %s"):format(mark, sentence.first, sentence.last, sentence.text)) end

for _, sentence in ipairs(changes.dropped) do tell("-", sentence) end
for _, sentence in ipairs(changes.added) do tell("+", sentence) end
for _, change in ipairs(changes.changed) do
  tell("<", change.before)
  tell(">", change.after)
  for _, figure in ipairs(change.figures) do
    local before, after = figure.before and figure.before.text, figure.after and figure.after.text
    print(("  %s -> %s"):format(before or "nothing", after or "nothing"))
  end
end
os.exit(#changes.dropped + #changes.added + #changes.changed == 0 and 0 or 1)
