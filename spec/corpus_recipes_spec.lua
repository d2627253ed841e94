-- The generated corpus, and the recipes of examples/corpus that take no more than a moment: the others run in
-- `make check-corpus`, with these, on a corpus of 20,000 articles.
local command = require "command"
local core = require "briefing.core"
local generate = require "spec.corpus.generate"

local function corpus(count, seed)
  local list = {}
  for line in generate.lines(count, seed) do list[#list + 1] = line end
  return list
end

describe("the generated corpus", function()
  it("is the same for a seed, and its beginning the same for any size", function()
    local long = table.concat(corpus(200, 3))
    local short = table.concat(corpus(50, 3))
    assert.equal(short, long:sub(1, #short))
    assert.are_not.equal(short, table.concat(corpus(50, 4)))
  end)

  it("has records of 1 to 8 kB, some of them bad, ids that come again, near-duplicates", function()
    local bad, ids, sentences, again, near = 0, {}, {}, 0, 0
    for _, line in ipairs(corpus(1500)) do
      assert.truthy(line:find "^{[^\n]*\n$" and #line < 9500)
      local record = core.json_decode(line)
      if not record or type(record.text) ~= "string" then
        bad = bad + 1
      else
        local id = line:match '"id":([^,]+)'
        if ids[id] then again = again + 1 end
        ids[id] = true
        assert.truthy(#record.text > 500 and #record.text <= generate.LARGEST + 1000)
        local ending = record.text:sub(-200)
        if sentences[ending] then near = near + 1 end
        sentences[ending] = true
      end
    end
    assert.truthy(bad >= 5 and bad <= 40)
    assert.truthy(again >= 5)
    assert.truthy(near >= 10)
  end)
end)

describe("the recipes for a corpus", function()
  local folder, articles, expected

  -- What one process gives.
  setup(function()
    folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    articles = folder .. "/articles.ndjson"
    local file = assert(io.open(articles, "wb"))
    file:write(table.concat(corpus(12, 5)), "\n", '{"id":1,"text":"a\255b","language":"xx"}\nnope')
    file:close()
    expected = {
      map = command.shell("build/briefing map --shard --analyses language <" .. articles),
      part = command.shell("build/briefing map --partial --analyses term <" .. articles .. " | build/briefing reduce"),
    }
  end)

  teardown(function() os.execute("rm -r " .. folder) end)

  local function run(recipe, to, before)
    return command.shell(("BRIEFING=${BRIEFING:-$PWD/build/briefing} MAP='--analyses language' PARTIAL='--analyses term' %s "
      .. "examples/corpus/%s %s %s"):format(before, recipe, articles, folder .. "/" .. to))
  end

  local function read(name) return (require("briefing.file").read(folder .. "/" .. name)) end

  -- A program of that text in a folder, and how to have it found.
  local function program(name, text)
    local path = folder .. "/" .. name
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
    os.execute("chmod +x " .. path)
    return path
  end

  local function gives_the_same(to)
    assert.equal(expected.map, read(to .. "/map.ndjson"))
    assert.equal(expected.part, read(to .. "/corpus.part"))
    assert.truthy(read(to .. "/report.html"):find "^<!DOCTYPE html>")
  end

  it("say how they are used", function()
    for _, recipe in ipairs { "parallel.sh", "hadoop.sh", "slurm.sh" } do
      local _, err, status = command.shell("examples/corpus/" .. recipe)
      assert.equal(2, status)
      assert.truthy(err:find("examples/corpus/" .. recipe .. " ARTICLES.ndjson FOLDER", 1, true))
      assert.falsy(err:find "set %-eu")
    end
  end)

  it("Spark's are Python", function()
    if select(3, command.shell "command -v python3") ~= 0 then return end
    for _, recipe in ipairs { "spark_pipe.py", "spark_transform.py" } do
      local _, err = command.shell("python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' examples/corpus/" .. recipe)
      assert.equal("", err)
    end
  end)

  -- GNU parallel is no need of the specs
  local _, _, missing = command.shell "parallel --version | grep -q '^GNU parallel'"
  local with_parallel = missing == 0 and it or function() end

  with_parallel("parallel: gives what one process gives", function()
    local _, err, status = run("parallel.sh", "parallel", "PARTS=3")
    assert.same({ "", 0 }, { err, status })
    gives_the_same "parallel"
  end)

  with_parallel("parallel: fails where a worker is killed, and leaves nothing that looks whole", function()
    local killed = program("killed", '#!/bin/sh\nhead -c 9000 | build/briefing "$@"\nkill -9 $$\n')
    local _, err, status = run("parallel.sh", "killed-in", "PARTS=3 BRIEFING=" .. killed)
    assert.are_not.equal(0, status)
    assert.truthy(err:find "This job failed")
    assert.is_nil(read "killed-in/map.ndjson")
    assert.is_nil(read "killed-in/report.html")
  end)

  with_parallel("parallel: fails where a worker ends well, but has not read all", function()
    local short = program("short", '#!/bin/sh\ncase "$1" in map) head -n 2 ;; esac | build/briefing "$@"\n')
    local _, err, status = run("parallel.sh", "short-in", "PARTS=2 BRIEFING=" .. short)
    assert.equal(1, status)
    assert.truthy(err:find "15 records, but 4 results")
    assert.is_nil(read "short-in/map.ndjson")
  end)

  -- AddressSanitizer refuses what the system's `split` asks of the heap
  local unsanitized = os.getenv "BRIEFING_SANITIZED" and function() end or it

  unsanitized("slurm: gives what one process gives, each job run at once by a stand-in", function()
    program("sbatch", [[#!/bin/sh
for word; do
  case $word in
  --array=1-*) last=${word#*-}; last=${last#*-}; last=${last#*-} ;;
  -*) ;;
  *) break ;;
  esac
  shift
done
[ "${last:-}" ] || exec "$@"
for i in $(seq "$last"); do SLURM_ARRAY_TASK_ID=$i "$@"; done
echo 7
]])
    local _, err, status = run("slurm.sh", "slurm", "PARTS=4 PATH=" .. folder .. ":$PATH")
    assert.same({ "", 0 }, { err, status })
    gives_the_same "slurm"
  end)
end)
