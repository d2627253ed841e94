-- segment.lua - times the segmenters from Lua, as bench-segment does from C:
--
--   lua spec/bench/segment.lua MODE FILE [REPS]   one line: name, mode, bytes, count, hash, best CPU seconds
--   lua spec/bench/segment.lua MODE --each        hex-encoded strings on standard input; boundaries out
--   lua spec/bench/segment.lua                    ratios to the peers in build/peers, as `make bench` shows them
--
-- Timed is `#briefing.words(text, { mode = "uax29" })` and its like. Lua of before 5.3 has no integers of 64 bits: no hash.
local briefing = require "briefing"

-- Runs of the same corpus interleaved, the least time of two runs of three: how many times as fast as each peer C is, and
-- what share of its speed Lua has.
local function compare()
  local peers = {
    word = { { "sz", "rustpeers sz" } },
    sentence = { { "sz", "rustpeers sz" } },
    grapheme = { { "sz", "rustpeers sz" }, { "icu4x", "rustpeers icu4x" }, { "uax29", "gopeers uax29" } },
  }
  local kit = "build/peers"
  local present = io.open(kit .. "/bin/rustpeers")
  local driver = io.open "build/bench-segment"
  if not present or not driver then
    print("no peers here: copy the segmentation kit to " .. kit .. ", there `make peers corpora`; then make bench-build")
    return
  end
  local function run(command, mode, corpus)
    local pipe = io.popen(("%s %s %s/corpora/%s.txt 3"):format(command, mode, kit, corpus))
    local line = pipe:read "*l" or ""
    pipe:close()
    local bytes, count, hash, seconds = line:match "\t(%d+)\t(%d+)\t(%S+)\t(%S+)$"
    return bytes and { bytes = tonumber(bytes), found = count .. " " .. hash, seconds = tonumber(seconds) }
  end
  local names = { "english", "news", "french", "mixed", "cjk", "russian", "emoji", "thai", "hindi", "arabic", "korean" }
  for _, mode in ipairs { "word", "sentence", "grapheme" } do
    for _, corpus in ipairs(names) do
      local tools = { { "C", "build/bench-segment" }, { "Lua", arg[-1] .. " spec/bench/segment.lua" } }
      for _, peer in ipairs(peers[mode]) do tools[#tools + 1] = { peer[1], kit .. "/bin/" .. peer[2] } end
      local best = {}
      for _ = 1, 2 do
        for i, tool in ipairs(tools) do
          local result = run(tool[2], mode, corpus)
          if result and (not best[i] or result.seconds < best[i].seconds) then best[i] = result end
        end
      end
      local line = { ("%-9s %-8s"):format(mode, corpus) }
      if best[1] then
        line[#line + 1] = ("%5.0f MB/s"):format(best[1].bytes / best[1].seconds / 1e6)
        if best[2] then line[#line + 1] = ("from Lua %3.0f %%"):format(100 * best[1].seconds / best[2].seconds) end
        for i = 3, #tools do
          line[#line + 1] = best[i] and ("%5.2fx %s%s"):format(best[i].seconds / best[1].seconds, tools[i][1],
            best[i].found == best[1].found and "" or " (other boundaries)") or nil
        end
      end
      print(table.concat(line, "  "))
    end
  end
end

if not arg[1] then return compare() end

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
local best, count, spans = math.huge, 0, nil
for _ = 1, reps do
  spans = nil -- luacheck: ignore (so that its memory is free)
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
