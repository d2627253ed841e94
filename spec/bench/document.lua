-- A whole document: every analysis of an article in CPU time, the cost a byte from 10 kB to 10 MB, and the article's report in
-- all formats by a process of its own, start of Lua included. The least of several runs, as the machine may have other
-- work. usage: lua document.lua [ARTICLE]
local briefing = require "briefing"

local path = arg and arg[1] or "seeds/mali-junta.txt"
local analyses = { "blocks", "sentences", "words", "repairs", "repaired", "metadata", "tables", "keywords", "entities", "dates",
  "timeline", "numbers", "quotes", "themes", "summary", "segments", "collocations", "dispersion", "network", "statistics",
  "warnings" }

local function analyze(text)
  local doc = briefing.document(text)
  for _, name in ipairs(analyses) do assert(doc[name]) end
  doc:analyze("concordance", { term = doc.keywords[1].text })
end

-- CPU seconds of the quickest of so many runs of `times` texts, one after the other, the collector at work.
local function least(runs, times, text)
  local best = math.huge
  for _ = 1, runs do
    local start = os.clock()
    for _ = 1, times do analyze(text) end
    best = math.min(best, (os.clock() - start) / times)
  end
  return best
end

local article = assert(require("briefing.file").read(path))
analyze(article) -- languages are loaded, rules compiled
print(("all analyses, %.1f kB: %.2f ms"):format(#article / 1000, least(20, 10, article) * 1000))

-- Of sentences that all differ, and so has more words the longer it is.
local function different(bytes)
  local lines, size, k = {}, 0, 0
  while size < bytes do
    k = k + 1
    lines[k] = ("The council of Town%d told builder Anna Keller%d on %d May %d to mend %d roads near the harbour before winter."):format(
      k, k % 977, k % 28 + 1, 1990 + k % 40, k % 89)
    size = size + #lines[k] + 1
  end
  return table.concat(lines, "\n"):sub(1, bytes)
end

local function repeated(bytes) return article:rep(math.ceil(bytes / #article)):sub(1, bytes) end

for _, kind in ipairs { { "the article again and again", repeated }, { "sentences that all differ", different } } do
  local row = {}
  for i, bytes in ipairs { 1e4, 1e5, 1e6, 1e7 } do
    row[i] = ("%.0f"):format(least(i < 3 and 5 or 1, i < 3 and 4 or 1, kind[2](bytes)) / bytes * 1e9)
  end
  print(("ns a byte, 10 kB, 100 kB, 1 MB, 10 MB of %s: %s"):format(kind[1], table.concat(row, "  ")))
end

-- os.clock counts from the start of a process.
local REPORT = [[
local briefing = require "briefing"
local report = briefing.report((assert(briefing.open(arg[1]))))
for _, format in ipairs { "text", "markdown", "html", "json", "tsv", "csv" } do report:render(format) end
print(os.clock() * 1000)
]]

local function report()
  local script = os.tmpname()
  local file = assert(io.open(script, "wb"))
  file:write(REPORT)
  file:close()
  local best = math.huge
  for _ = 1, 20 do
    local pipe = assert(io.popen(("%s %s %s"):format(os.getenv "LUA" or "lua5.4", script, path)))
    best = math.min(best, assert(tonumber(pipe:read "*a")))
    pipe:close()
  end
  os.remove(script)
  return best
end

print(("its report in all formats, Lua started anew: %.1f ms"):format(report()))
