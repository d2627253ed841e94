-- segment.lua - times the segmenters from Lua, as bench-segment does from C:
--
--   lua spec/bench/segment.lua MODE FILE [REPS]   one line: name, mode, bytes, count, hash, best CPU seconds
--   lua spec/bench/segment.lua MODE --each        hex-encoded strings on standard input; boundaries out
--
-- Timed is `#briefing.words(text, { mode = "uax29" })` and its like. Lua of before 5.3 has no integers of 64 bits: no hash.
local briefing = require "briefing"

local mode, path, reps = arg[1], arg[2], tonumber(arg[3]) or 5
local segment = ({
  word = function(text) return briefing.words(text, { mode = "uax29" }) end,
  sentence = function(text) return briefing.sentences(text, { mode = "uax29" }) end,
  grapheme = briefing.graphemes,
})[mode]
if not segment then os.exit(3) end

if path == "--each" then
  for line in io.lines() do
    local text = line:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end)
    for _, last in segment(text):each() do io.write(last, " ") end
    io.write "\n"
  end
  os.exit(0)
end

local text = assert(io.open(path, "rb")):read "*a"
local best, spans, count = math.huge, nil, nil
for _ = 1, reps do
  spans = nil
  collectgarbage()
  local begun = os.clock()
  spans = segment(text)
  count = #spans
  best = math.min(best, os.clock() - begun)
end

local hash = "-"
local combine = load and load "local hash, offset = ... return hash ~ offset * 0x9E3779B97F4A7C15"
if combine then
  local bits = 0
  for _, last in spans:each() do bits = combine(bits, last) end
  hash = ("%016x"):format(bits)
end
io.write(("briefing-lua\t%s\t%d\t%d\t%s\t%.6f\n"):format(mode, #text, count, hash, best))
