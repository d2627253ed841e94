-- Text to summary: milliseconds for an article of about 700 words, beside sumy's LexRank where it is installed, and the
-- time for texts of 1, 2 and 4 MB. usage: lua summary.lua [ARTICLE]     (PYTHON names the Python that has sumy)
local briefing = require "briefing"

-- sumy on sentences split by a simple rule, its own stemmer and stop words: reading and ranking, no start-up counted.
local PEER = [[
import re, sys, time
try:
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
    from sumy.nlp.stemmers import Stemmer
    from sumy.utils import get_stop_words
except ImportError as error:
    print("none", error)
    sys.exit()
class Tokenizer:
    def to_sentences(self, text): return [text]
    def to_words(self, text): return tuple(re.findall(r"[^\W\d_]+", text))
tokenizer, text = Tokenizer(), open(sys.argv[1], encoding="utf-8").read()
summarizer = LexRankSummarizer(Stemmer("english"))
summarizer.stop_words = get_stop_words("english")
def run():
    paragraphs = [Paragraph([Sentence(s, tokenizer) for s in re.split(r"(?<=[.!?])\s+", line)])
                  for line in text.split("\n") if line.strip()]
    return summarizer(ObjectDocumentModel(paragraphs), 3)
run()
start = time.process_time()
for _ in range(20): run()
print((time.process_time() - start) / 20 * 1000)
]]

-- The first lines of the article, up to about so many words.
local function article(path, words)
  local text = assert(require("briefing.file").read(path))
  local count, last = 0, 0
  for stop in text:gmatch "%S+()" do
    count, last = count + 1, stop
    if count == words then break end
  end
  return text:sub(1, last - 1), count
end

local function milliseconds(times, run)
  run()
  local start = os.clock()
  for _ = 1, times do run() end
  return (os.clock() - start) / times * 1000
end

local function peer(text)
  local script, sample = os.tmpname(), os.tmpname()
  for path, content in pairs { [script] = PEER, [sample] = text } do
    local file = assert(io.open(path, "wb"))
    file:write(content)
    file:close()
  end
  local pipe = io.popen((os.getenv "PYTHON" or "python3") .. " '" .. script .. "' '" .. sample .. "' 2>/dev/null")
  local answer = pipe and pipe:read "*a" or ""
  if pipe then pipe:close() end
  os.remove(script)
  os.remove(sample)
  return tonumber(answer)
end

local text, words = article(arg and arg[1] or "seeds/mali-junta.txt", 700)
local mine = milliseconds(100, function() return briefing.document(text).summary end)
print(("text to summary, %d words: %.2f ms"):format(words, mine))
local theirs = peer(text)
if theirs then print(("sumy LexRank: %.2f ms, %.1f times as long"):format(theirs, theirs / mine))
else print "sumy LexRank: not installed, passed over" end

-- Large texts: sentences that differ, so that none is passed over as a repeat.
for _, megabytes in ipairs { 1, 2, 4 } do
  local lines, size, k = {}, 0, 0
  while size < megabytes * 1e6 do
    k = k + 1
    lines[k] = ("The council of town %d told builder %d to mend %d roads near the harbour before winter."):format(k, k % 977, k % 89)
    size = size + #lines[k] + 1
  end
  local large = table.concat(lines, " ")
  print(("%d MB: %.0f ms"):format(megabytes, milliseconds(1, function() return briefing.document(large).summary end)))
end
