-- Times prose sentences, words and tokens in C (spec/bench/prose.c) with the words of English, beside ICU where it is there.
--
--   CORPORA   folder of english.txt, news.txt ...; without it the seed article, repeated
--   ICU       ICU's driver of the segmentation kit (`bin/icu MODE FILE REPS`)
--   CC        the compiler
--
-- usage: lua prose.lua            prints MB/s, and the ratio to ICU
--        lua prose.lua rules CODE prints a language's words as bench-prose reads them
local core = require "briefing.core"
local prose = require "briefing.prose"

local function rules(code)
  local lines = {}
  local list = core.rules_words(assert(prose.rules(code), "no such language"))
  for i = 1, #list, 3 do lines[#lines + 1] = ("%d %d %s\n"):format(list[i + 1], list[i + 2], list[i]) end
  return table.concat(lines)
end

if arg[1] == "rules" then return io.write(rules(arg[2])) end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

-- The numbers of the last line that a command prints, by column.
local function columns(command)
  local pipe = assert(io.popen(command))
  local line
  for l in pipe:lines() do line = l end
  pipe:close()
  local fields = {}
  for field in (line or ""):gmatch "[^\t]+" do fields[#fields + 1] = field end
  return fields
end

local driver = "build/bench-prose"
local cc = os.getenv "CC" or "cc"
assert(os.execute(cc .. " -O2 -std=c11 -Iinclude -o " .. driver .. " spec/bench/prose.c build/lib/libbriefing.a"
  .. " $(pkg-config --libs libutf8proc)"), "the driver does not compile")
local words = write("build/bench-rules.txt", rules "en")

local corpora = {}
if os.getenv "CORPORA" then
  for _, name in ipairs { "english", "news" } do corpora[#corpora + 1] = { name, os.getenv "CORPORA" .. "/" .. name .. ".txt" } end
else
  local text = assert(require("briefing.file").read "seeds/mali-junta.txt")
  corpora[1] = { "seed", write("build/bench-seed.txt", (text .. "\n"):rep(2000)) }
end

local icu = os.getenv "ICU"
for _, corpus in ipairs(corpora) do
  local peer = {}
  for _, mode in ipairs { "sentence", "word" } do
    local f = icu and columns(("%s %s '%s' 3"):format(icu, mode, corpus[2])) or {}
    peer[mode] = f[6] and tonumber(f[3]) / tonumber(f[6]) / 1e6
  end
  for _, mode in ipairs { "sentence", "word", "token", "keep" } do
    local f = columns(("%s %s '%s' 3 %s"):format(driver, mode, corpus[2], words))
    local rate = tonumber(f[3]) / tonumber(f[5]) / 1e6
    local beside = peer[mode == "sentence" and mode or "word"]
    print(("%-8s %-9s %7.0f MB/s%s"):format(corpus[1], mode, rate,
      beside and ("   %.1fx ICU (%.0f MB/s)"):format(rate / beside, beside) or ""))
  end
end
