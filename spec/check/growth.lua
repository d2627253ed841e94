-- Growth of work by instruction counts: every operation below, on shapes of text that have made some program quadratic, at
-- n, 2n and 4n bytes under callgrind. What the last doubling adds over what the first added is 2 for linear work and 4 for
-- quadratic; start-up, the same in all three, falls out.
--
-- usage: lua growth.lua run [OPERATION ...]      measures, prints, exits 1 where a ratio is over the limit
--        lua growth.lua OPERATION SHAPE BYTES    does the work once (what callgrind counts)
local LIMIT = 2.6 -- tables that grow by doubling come to 2.3

local function rep(unit) return function(bytes) return unit:rep(math.floor(bytes / #unit)) end end

-- Texts that have made some segmenter, splitter or scorer quadratic.
local shapes = {
  prose = rep "In May 2024 the port of Lisbon reopened. “We waited two years,” said Ana Silva, its head.\n",
  line = rep "the port of Lisbon opens a new terminal and ",
  letters = rep "a",
  spaces = rep " ",
  newlines = rep "\n",
  dots = rep ".",
  abbreviations = rep "Mr. ",
  quotes = rep "“",
  initials = rep "A. ",
  addresses = rep "A.b/",
  items = rep "1) ",
  spaced = rep ". ",
  brackets = rep "(",
  apostrophes = rep "a'",
  pipes = rep "|a",
  bullets = rep "- a\n",
  marks = rep "e\204\129",
  flags = rep "\240\159\135\171",
  invalid = rep "\255",
  capitals = rep "Anna Keller ",
  acronyms = rep "(WHO) ",
  phrases = function(bytes) return rep "Surroundings here. "(bytes) .. "surroundings" end, -- a wording of one place far off
  numbers = rep "1,000 ",
  dates = rep "since May 2020 ",
}

-- Each is a function of a text; n is the size of the smallest of the three runs, in bytes.
local operations = {
  { "words", n = 100000, function(b, text) return #b.words(text, { language = "en" }) end },
  { "tokens", n = 100000, function(b, text) return #b.words(text, { mode = "tokens", language = "en" }) end },
  { "segments", n = 200000, function(b, text)
    return #b.words(text, { mode = "uax29" }) + #b.sentences(text, { mode = "uax29" }) + #b.graphemes(text)
  end },
  -- so cheap a byte that below this the steps of the allocator show
  { "sentences", n = 400000, function(b, text) return #b.sentences(text, { language = "en" }) end },
  { "fold", n = 100000, function(b, text) return #b.fold(text) end },
  { "signature", n = 50000, function(_, text) return #require("briefing.core").signature(text) end },
  { "escape", n = 200000, function(_, text)
    local escape = require("briefing.core").escape
    return #escape(text, "line") + #escape(text, "html")
  end },
  { "keywords", n = 20000, function(b, text) return #b.keywords(text, { language = "en" }) end },
}
-- What the core counts over sentences, whatever rule of an analysis would leave it out.
operations[#operations + 1] = { "bags", n = 20000, some = true, function(b, text)
  local doc = b.document(text, { language = "en" })
  local vectors, all = require("briefing.summary.vectors").of(doc), {}
  for s = 1, vectors.n do all[s] = s end
  vectors.bags:forward(all)
  vectors.bags:nuclei(vectors.ids, all)
  return #vectors.bags:divide(vectors.from, vectors.n) + #require("briefing.core").ranking(vectors.ids)
end }
for _, name in ipairs { "blocks", "repairs", "metadata", "entities", "dates", "timeline", "numbers", "quotes", "summary",
  "themes", "segments", "collocations", "network", "statistics", "warnings" } do
  operations[#operations + 1] = { "doc." .. name, n = 8000, some = true, function(b, text)
    return b.document(text, { language = "en" })[name]
  end }
end

-- Where a document's blocks come first, most shapes of one line are alike: these are the ones that differ.
local some = { prose = true, line = true, dots = true, quotes = true, brackets = true, pipes = true, bullets = true,
  capitals = true, acronyms = true, phrases = true, numbers = true, dates = true }

local function names(set)
  local list = {}
  for name in pairs(set) do list[#list + 1] = name end
  table.sort(list)
  return list
end

local function instructions(operation, shape, bytes)
  local command = ("valgrind --tool=callgrind --callgrind-out-file=/dev/null %s %s %q %s %d 2>&1"):format(
    os.getenv "LUA" or "lua5.4", arg[0], operation, shape, bytes)
  local pipe = assert(io.popen(command))
  local output = pipe:read "*a"
  pipe:close()
  return tonumber(output:match "Collected : (%d+)") or error(output)
end

if arg[1] ~= "run" then
  collectgarbage "stop" -- its work comes in steps of the whole heap, and is not the operation's
  local text = assert(shapes[arg[2]])(tonumber(arg[3]))
  for _, operation in ipairs(operations) do
    if operation[1] == arg[1] then operation[2](require "briefing", text) end
  end
  return
end

local only = {}
for i = 2, #arg do only[arg[i]] = true end
local failed = 0
for _, operation in ipairs(operations) do
  local name = operation[1]
  if next(only) == nil or only[name] then
    local row = {}
    for _, shape in ipairs(names(operation.some and some or shapes)) do
      local a = instructions(name, shape, operation.n)
      local b = instructions(name, shape, operation.n * 2)
      local c = instructions(name, shape, operation.n * 4)
      local ratio = (c - b) / math.max(b - a, 1)
      -- where the text costs next to nothing, noise is all there is
      local over = ratio > LIMIT and c - b > 2000000
      if over then failed = failed + 1 end
      row[#row + 1] = ("%s %.2f%s"):format(shape, ratio, over and "(!)" or "")
    end
    print(("%-16s %s"):format(name, table.concat(row, "  ")))
    io.stdout:flush()
  end
end
print(("growth over %.2f: %d"):format(LIMIT, failed))
os.exit(failed == 0 and 0 or 1)
