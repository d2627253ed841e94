-- Every file in examples/ runs as its first lines say.
local command = require "command"

local SEED, OTHER = "seeds/mali-junta.txt", "spec/data/report/harbour-en.txt"

local function read(path) return assert(require("briefing.file").read(path)) end

local function runs(script, arguments, input)
  local out, err, status = command.run(script, arguments, input)
  assert.equal("", err)
  assert.equal(0, status)
  return out
end

local function used(extension, ...) return runs("bin/briefing", { "--use", "examples/" .. extension, ... }) end

describe("the examples", function()
  it("report: prints the briefing and writes its other forms", function()
    local folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    local out = runs("examples/report.lua", { SEED, folder })
    assert.truthy(out:find("Mia Garcia", 1, true))
    for _, name in ipairs { "briefing.html", "briefing.md", "briefing.json" } do
      assert.truthy(#read(folder .. "/" .. name) > 2000)
    end
    os.execute("rm -r " .. folder)
    assert.equal(1, select(3, command.run("examples/report.lua", { "no-such-file" })))
    assert.equal(2, select(3, command.run("examples/report.lua", {})))
  end)

  it("keywords: ranks what comes on standard input", function()
    local out = runs("examples/keywords.lua", { "5" }, read(SEED))
    assert.equal(5, select(2, out:gsub("\n", "")))
    assert.truthy(out:find "^%d%.%d%d%d +%d+  %S")
  end)

  it("analysis: adds one, which goes through map too", function()
    local out = runs("bin/briefing", { "map", "--use", "examples/analysis.lua", "--analyses", "tone" },
      '{"id":"a","text":"There is hope. The crisis ends, and hopes grow."}\n')
    assert.equal('{"id":"a","tone":{"gloomy":[[20,25]],"hopeful":[[10,13],[37,41]]}}\n', out)
  end)

  it("section: adds one with a chart", function()
    local function tone(format)
      return used("analysis.lua", "--use", "examples/section.lua", "--sections", "tone", "--format", format, SEED)
    end
    local out = tone "text"
    assert.truthy(out:find "hopeful .*│" and out:find "gloomy .*│")
    assert.truthy(tone "html":find "<svg")
    assert.truthy(tone "tsv":find "List\tWords\nhopeful\t%d+\n")
  end)

  it("scorer: ranks keyphrases anew", function()
    local out = runs("bin/briefing", { "keywords", "--use", "examples/scorer.lua", "--scorer", "early", "--format", "tsv", SEED })
    local plain = runs("bin/briefing", { "keywords", "--format", "tsv", SEED })
    assert.truthy(out ~= plain and out:find "\tmilitary junta\t")
  end)

  it("show each kind of extension in under thirty lines", function()
    for _, name in ipairs { "analysis", "section", "renderer", "language", "scorer" } do
      local _, lines = read("examples/" .. name .. ".lua"):gsub("\n", "")
      assert.truthy(lines < 30, name)
    end
  end)

  it("language: adds a language", function()
    local path = command.file "Serikali ya Kenya ilitangaza mpango wa maji. Mpango wa maji utaanza Januari 2024, kwa mujibu wa Bw. Otieno."
    local out = used("language.lua", "--language", "sw", "--sections", "keywords", path)
    assert.truthy(out:find "Maneno muhimu" and out:find "[Mm]aji")
    os.remove(path)
  end)

  it("renderer: adds a format", function()
    local out = used("renderer.lua", "--format", "dokuwiki", "--sections", "summary,tables,outline", SEED)
    assert.truthy(out:find "\n===== In short =====\n" and out:find "\n%^ Partner Country %^")
  end)

  it("slide: makes one page", function()
    local out = used("slide.lua", "--sections", "slide", "--format", "slide", OTHER)
    assert.truthy(out:find "^<!DOCTYPE html>" and out:find "<li>")
  end)

  it("say how they are used where they are run without an article", function()
    for _, name in ipairs { "report", "digest", "slide", "watch" } do
      local out, err, status = command.run(("examples/%s.lua"):format(name), {})
      assert.same({ "", 2 }, { out, status }, name)
      assert.truthy(err:find "^usage: " and err:find(("examples/%s.lua"):format(name), 1, true), err)
    end
  end)

  it("compare: sets two articles side by side", function()
    local out = runs("examples/compare.lua", { SEED, OTHER })
    assert.truthy(out:find "words +%d+ +%d+" and out:find "keywords")
  end)

  it("digest: tells of several articles, the newest first", function()
    local out = runs("examples/digest.lua", { OTHER, SEED, "spec/data/report/fleuve-fr.txt" })
    local first, second, third = out:find("mali-junta", 1, true), out:find("Kestrel Bay", 1, true), out:find("péniches", 1, true)
    assert.truthy(first and second and third and first < second and second < third)
  end)

  it("watch: exits with 1 where a watched theme appears", function()
    local out, _, status = command.run("examples/watch.lua", { "juntas,coral", SEED })
    assert.equal(1, status)
    assert.truthy(out:find "junta")
    assert.equal(0, select(3, command.run("examples/watch.lua", { "coral", SEED })))
    assert.equal(2, select(3, command.run("examples/watch.lua", { "coral", "no-such-file" })))
  end)

  it("versions: tells what changed", function()
    local old = read(OTHER)
    local path = command.file((old:gsub("220 permanent posts", "180 permanent posts"):gsub("Until then the basin stays a drawing%.", "")))
    local out, _, status = command.run("examples/versions.lua", { OTHER, path })
    assert.equal(1, status)
    assert.truthy(out:find "%- %d+%-%d+  Until then" and out:find "\n  220 permanent %-> 180 permanent\n", out)
    assert.equal(0, select(3, command.run("examples/versions.lua", { OTHER, OTHER })))
    assert.equal(2, select(3, command.run("examples/versions.lua", { OTHER, SEED })))
    os.remove(path)
  end)

  it("pandoc: is a filter that loads", function()
    -- pandoc itself is no need of the specs; where there is one, the filter runs in it
    assert(loadfile "examples/pandoc.lua")
    local _, _, status = command.shell "command -v pandoc"
    if status ~= 0 then return end
    local wrapper = command.file('#!/bin/sh\nexec "$LUA" bin/briefing "$@"\n')
    os.execute("chmod +x " .. wrapper)
    local out = command.shell("export LUA; BRIEFING=" .. wrapper .. " pandoc --lua-filter examples/pandoc.lua -s -t markdown " .. OTHER)
    assert.truthy(out:find "\nabstract:" and out:find "\nkeywords:")
    os.remove(wrapper)
  end)
end)
