-- A keyword watch: exits with 1 where a watched word or phrase is among an article's themes or key phrases, and says where.
--
--   lua5.4 examples/watch.lua "climate,coral reef" ARTICLE... && echo quiet
local briefing = require "briefing"

if #arg < 2 then
  io.stderr:write "usage: lua5.4 examples/watch.lua WORD,PHRASE... ARTICLE...\n"
  os.exit(2)
end

-- The words of a phrase as the language's stems: "reefs" and "reef" are one.
local function key(phrase, language)
  local stems = {}
  for first, last in briefing.words(phrase):each() do stems[#stems + 1] = briefing.stem(phrase:sub(first, last), language) end
  return table.concat(stems, " ")
end

local alarm = false
for i = 2, #arg do
  local doc, message = briefing.open(arg[i])
  if not doc then
    io.stderr:write(message, "\n")
    os.exit(2)
  end
  local found = {}
  local function look(text, mentions)
    local text_key = " " .. key(text, doc.language) .. " "
    for watched in arg[1]:gmatch "[^,]+" do
      if text_key:find(" " .. key(watched, doc.language) .. " ", 1, true) and not found[watched] then
        found[watched] = true
        local at = mentions and mentions[1]
        print(("%s: %s%s"):format(arg[i], text, at and (" (bytes %d-%d)"):format(at[1], at[2]) or ""))
      end
    end
  end
  for _, keyword in ipairs(doc:analyze("keywords", { limit = 20 })) do look(keyword.text, keyword.mentions) end
  for _, theme in ipairs(doc.themes) do
    for _, keyword in ipairs(theme.keywords) do look(keyword.text, keyword.mentions) end
  end
  alarm = alarm or next(found) ~= nil
end
os.exit(alarm and 1 or 0)
