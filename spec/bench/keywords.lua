-- Benchmark of briefing.keywords: speed and memory from 1 MB to 64 MB, then beside YAKE and multi_rake in the same run, on
-- the same articles. The peers are passed over where Python does not have them:
--
--    python3 -m venv build/venv && build/venv/bin/pip install yake multi_rake
--
-- usage: lua keywords.lua                 everything
--        lua keywords.lua file PATH       one text, for its memory (what the first form calls)
local briefing = require "briefing"

-- News of any length out of the seed article: its sentences in pseudo-random order, each now and then with a name of its
-- own, in paragraphs.
local function news(bytes)
  local article = assert(require("briefing.file").read "seeds/mali-junta.txt")
  local sentences = {}
  for first, last in briefing.sentences(article, { language = "en" }):each() do
    sentences[#sentences + 1] = article:sub(first, last)
  end
  local seed = 1
  local function random(n)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return math.floor(seed / 65536) % n + 1
  end
  local parts, size = {}, 0
  while size < bytes do
    local part = sentences[random(#sentences)]
    if random(2) == 1 then
      local name = tostring(random(32000)):gsub("%d", function(d) return ("aeioubdlnr"):sub(d + 1, d + 1) end)
      part = ("%s Mr. K%s agreed."):format(part, name)
    end
    part = part .. (random(5) == 1 and "\n" or " ")
    parts[#parts + 1] = part
    size = size + #part
  end
  return table.concat(parts)
end

-- A size of this process in bytes; nil where the system does not tell.
local function status(field)
  local file = io.open "/proc/self/status"
  if not file then return nil end
  local kilobytes = file:read("*a"):match(field .. ":%s*(%d+)")
  file:close()
  return kilobytes and tonumber(kilobytes) * 1024
end

-- Begins to measure the most memory from now on.
local function forget_peak()
  local file = io.open("/proc/self/clear_refs", "w")
  if not file then return false end
  file:write "5"
  return file:close()
end

local function measure(text, repeats)
  local started = os.clock()
  for _ = 1, repeats do briefing.keywords(text, { language = "en" }) end
  return #text * repeats / 1e6 / (os.clock() - started)
end

local function one_file(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read(file:seek "end" + file:seek "set")
  file:close()
  collectgarbage()
  collectgarbage()
  local before = forget_peak() and status "VmRSS"
  local speed = measure(text, 1)
  local memory = before and ("%.1f bytes of memory a byte"):format((status "VmHWM" - before) / #text) or "memory not told"
  print(("%3.0f MB  %6.1f MB a CPU second  %s"):format(#text / 1e6, speed, memory))
end

local PEER = [[
import sys, time
texts = open(sys.argv[2], encoding="utf-8", errors="replace").read().split("\0")
if sys.argv[1] == "yake":
    import yake
    extract = yake.KeywordExtractor(lan="en", n=3, top=10).extract_keywords
else:
    from multi_rake import Rake
    rake = Rake(max_words=3, min_freq=1, language_code="en")
    extract = lambda text: rake.apply(text)[:10]
extract(texts[0])
started = time.process_time()
for text in texts: extract(text)
print(time.process_time() - started)
]]

local function write(path, content)
  local file = assert(io.open(path, "wb"))
  file:write(content)
  file:close()
end

-- Speeds on the same texts, in one run.
local function beside_peers(name, articles, repeats)
  local python = io.open "build/venv/bin/python" and "build/venv/bin/python" or "python3"
  local script, data, bytes = os.tmpname(), os.tmpname(), #table.concat(articles)
  write(script, PEER)
  write(data, table.concat(articles, "\0"))
  local started = os.clock()
  for _ = 1, repeats do
    for _, article in ipairs(articles) do briefing.keywords(article, { language = "en" }) end
  end
  local own = (os.clock() - started) / repeats
  print(name)
  print(("  %-12s %8.2f MB a CPU second"):format("briefing", bytes / 1e6 / own))
  for _, peer in ipairs { "yake", "multi_rake" } do
    local pipe = assert(io.popen(("%s %s %s %s 2>/dev/null"):format(python, script, peer, data)))
    local seconds = tonumber(pipe:read "*l")
    pipe:close()
    if seconds then
      print(("  %-12s %8.2f MB a CPU second; briefing is %.0f times as fast"):format(peer, bytes / 1e6 / seconds,
        seconds / own))
    else
      print(("  %-12s not installed: passed over"):format(peer))
    end
  end
  os.remove(script)
  os.remove(data)
end

local function articles_of(text, size)
  local articles = {}
  for first = 1, #text - size + 1, size do articles[#articles + 1] = text:sub(first, first + size - 1) end
  return articles
end

if arg[1] == "file" then
  one_file(arg[2])
else
  for _, megabytes in ipairs { 1, 4, 16, 64 } do
    local path = os.tmpname()
    write(path, news(megabytes * 1e6))
    os.execute(("%s %s file %s"):format(os.getenv "LUA" or "lua5.4", arg[0], path))
    os.remove(path)
  end
  local text = news(200e3)
  beside_peers("one text of 200 kB", { text }, 20)
  beside_peers("40 articles of 5 kB", articles_of(text, 5000), 20)
end
