-- Benchmark of `briefing map`: MB a CPU second, JSON included; what it costs over a loop that calls the analyses; the most memory
-- at 1, 4 and 16 times the input, and at a line of 200 MB.
--
-- usage: lua map.lua                       everything
--        lua map.lua command ARGUMENT...   the command, its CPU seconds and kilobytes told at the end (what the first form calls)
--        lua map.lua loop ANALYSIS...      the loop, the same
--        lua map.lua written ANALYSIS...   the loop that writes results as JSON, the same
local generate = require "spec.corpus.generate"

local SIZE, TIMES = 1000, 4 -- articles; runs of each, of which the best counts

-- The most memory this process had, in kilobytes; 0 where the system does not tell.
local function peak()
  local file = io.open "/proc/self/status"
  if not file then return 0 end
  local kilobytes = file:read("*a"):match "VmHWM:%s*(%d+)"
  file:close()
  return tonumber(kilobytes)
end

local function tell() io.stderr:write(("%.3f %d\n"):format(os.clock(), peak())) end

-- Records in, the analyses called, their results dropped or written.
local function loop(names, written)
  local briefing, core = require "briefing", require "briefing.core"
  local json = require "briefing.report.json"
  for line in io.lines() do
    local record = core.json_decode(line)
    if record and type(record.text) == "string" then
      local doc = briefing.document(record.text)
      for _, name in ipairs(names) do
        -- map's keywords are those of the bare text
        local result
        if name == "keywords" then result = briefing.keywords(doc.text, { language = doc.language })
        else result = doc:analyze(name) end
        if written then io.write('{"', name, '":', json.encode(result), "}\n") end
      end
    end
  end
end

-- The CPU seconds and kilobytes of a child of that form.
local function run(form, input)
  local best, most = math.huge, 0
  for _ = 1, TIMES do
    local pipe = io.popen(("%s | %s %s %s 2>&1 >/dev/null"):format(input, os.getenv "LUA" or "lua5.4", arg[0], form))
    local seconds, kilobytes = pipe:read("*a"):match "([%d.]+) (%d+)\n$"
    pipe:close()
    best, most = math.min(best, tonumber(seconds)), math.max(most, tonumber(kilobytes))
  end
  return best, most
end

-- The corpus of that many times SIZE articles; its bytes.
local function write(path, times)
  local file = assert(io.open(path, "wb"))
  for line in generate.lines(SIZE * times) do file:write(line) end
  local bytes = file:seek()
  file:close()
  return bytes
end

local function everything()
  local path = os.tmpname()
  local bytes = write(path, 1)
  for _, names in ipairs { "keywords", "keywords,summary,entities,dates" } do
    local seconds = run("command map --shard --analyses " .. names, "cat " .. path)
    local over = {}
    for i, form in ipairs { "loop ", "written " } do
      over[i] = 100 * (seconds / run(form .. names:gsub(",", " "), "cat " .. path) - 1)
    end
    print(("%-34s %6.2f MB a CPU second, %+5.1f %% over a loop, %+5.1f %% over one that writes JSON"):format(names,
      bytes / 1e6 / seconds, over[1], over[2]))
  end
  for _, how in ipairs { "--analyses term,spelling,signature", "" } do
    local seconds = run("command map --partial --group desk " .. how, "cat " .. path)
    print(("--partial %-34s %6.2f MB a CPU second"):format(how, bytes / 1e6 / seconds))
  end
  TIMES = 1
  for _, times in ipairs { 1, 4, 16 } do
    bytes = write(path, times)
    local _, kilobytes = run("command map --shard --analyses keywords", "cat " .. path)
    print(("%6.1f MB of articles               %6.1f MB of memory at most"):format(bytes / 1e6, kilobytes / 1e3))
  end
  os.remove(path)
  local _, kilobytes = run("command map --analyses keywords",
    [[{ printf '{"id":1,"text":"'; head -c 200000000 /dev/zero | tr '\0' x; printf '"}\n'; }]])
  print(("a line of 200 MB                   %6.1f MB of memory at most"):format(kilobytes / 1e3))
end

if arg[1] == "command" then
  require("briefing.cli").main({ (table.unpack or unpack)(arg, 2) }) -- luacheck: ignore 113 143
  tell()
elseif arg[1] == "loop" or arg[1] == "written" then
  loop({ (table.unpack or unpack)(arg, 2) }, arg[1] == "written") -- luacheck: ignore 113 143
  tell()
else
  everything()
end
