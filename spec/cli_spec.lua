local command = require "command"
local read = require("briefing.file").read

local unpack = table.unpack or unpack -- luacheck: compat

local SEED = "seeds/mali-junta.txt"

local function briefing(...) return command.run("bin/briefing", { ... }) end
local function fed(text, ...) return command.run("bin/briefing", { ... }, text) end

describe("the command", function()
  it("briefs a file", function()
    local out, err, status = briefing(SEED)
    assert.equal("", err)
    assert.equal(0, status)
    assert.truthy(out:find("Mia Garcia", 1, true))
    assert.falsy(out:find "\27")
  end)

  it("reads standard input for - and for no file", function()
    local named = fed("One sentence. Another one.", "sentences", "-")
    assert.equal("One sentence.\nAnother one.\n", named)
    assert.equal(named, (fed("One sentence. Another one.", "sentences")))
  end)

  it("does the other files where one fails, and says which", function()
    local out, err, status = briefing("words", "no-such-file", "spec", SEED)
    assert.equal(1, status)
    assert.truthy(err:find("no-such-file", 1, true))
    assert.truthy(err:find "briefing: spec: ")
    assert.truthy(out:find "turmoil")
  end)

  it("knows a mistyped command from a file", function()
    local _, err, status = briefing("keywrds", SEED)
    assert.equal(1, status)
    assert.truthy(err:find("did you mean the command 'keywords'?", 1, true))
  end)

  it("tells what a file is that is no text, and briefs it all the same", function()
    for begin, told in pairs { ["\255\254H\0i\0"] = "UTF%-16", ["%PDF-1.7\n"] = "PDF", ["PK\3\4.."] = "archive",
      ["<!DOCTYPE html>\n<html><body>"] = "HTML", [("\0\1\2a"):rep(100)] = "does not look like text" } do
      local out, err, status = fed(begin, "--sections", "header")
      assert.equal(0, status)
      assert.truthy(err:find(told), told)
      assert.truthy(#out > 0)
    end
  end)

  it("says what the sections asked for lack: tables to write, a text beside", function()
    for _, format in ipairs { "tsv", "csv" } do
      local out, err, status = fed("One sentence. Another one.", "--sections", "summary", "--format", format)
      assert.same({ "", 0 }, { out, status })
      assert.equal(("briefing: -: no table in these sections, and %s holds nothing else\n"):format(format), err)
    end
    local _, err = fed("One sentence.", "--sections", "summary,comparison")
    assert.equal("briefing: -: nothing to show in comparison; two texts: briefing compare FILE OTHER\n", err)
  end)

  it("says that a section asked for has nothing to show", function()
    local _, err, status = fed("One sentence. Another one.", "--sections", "summary,quotes")
    assert.equal(0, status)
    assert.equal("briefing: -: nothing to show in quotes\n", err)
  end)

  it("names the file and the line of an extension's mistake, which costs only its section", function()
    local path = command.file([[
briefing.analysis("nothing", function() end)
briefing.section("wrong", { title = "W", build = function()
  return "text" end })
briefing.section("none", { title = "N", build = function(doc) return doc.nothing end })
briefing.section("raised", { title = "R", build = function(doc)
  return doc.text.x.y end })
briefing.renderer("void", { paragraph = function() end })
]], ".lua")
    local out, _, status = fed("One sentence.", "--use", path, "--width", "500", "--sections", "summary,wrong,none,raised")
    assert.equal(1, status)
    assert.truthy(out:find("One sentence. [1–13]", 1, true))
    assert.truthy(out:find(path .. ":2: a node or an array of nodes expected, got string", 1, true), out)
    assert.truthy(out:find(path .. ":1: analysis 'nothing' returned nothing", 1, true))
    assert.truthy(out:find(path .. ":6: attempt to index", 1, true))
    local _, err = fed("One sentence.", "--use", path, "--sections", "summary", "--format", "void")
    assert.truthy(err == "" or err:find(path .. ":7: renderer 'void'", 1, true))
    os.remove(path)
  end)

  it("names an analysis that returns something else than the one it replaces", function()
    local path = command.file('\nbriefing.analysis("keywords", function() return 7 end)', ".lua")
    local out, _, status = fed("One sentence.", "--use", path, "--width", "500", "--sections", "keywords")
    assert.equal(1, status)
    assert.truthy(out:find(path .. ":2: analysis 'keywords' returned a number; table expected", 1, true), out)
    os.remove(path)
  end)

  it("names an unreadable file", function()
    local path = command.file "text"
    os.execute("chmod 000 " .. path)
    local _, err, status = briefing(path)
    if status ~= 0 then -- root reads everything
      assert.equal(1, status)
      assert.truthy(err:find(path, 1, true))
    end
    os.remove(path)
  end)

  it("says of an empty file that there is no text", function()
    local out, err, status = fed("")
    assert.equal(0, status)
    assert.equal("", err)
    assert.truthy(out:find("There is no text", 1, true))
  end)

  it("takes bytes that are not UTF-8, NUL and one long line", function()
    for _, text in ipairs { "caf\233 \255\254 text.", "a\0b. c\0d.", ("word "):rep(20000) } do
      for _, format in ipairs { "text", "html", "json", "markdown" } do
        local out, err, status = fed(text, "--format", format)
        assert.equal("", err)
        assert.equal(0, status)
        assert.falsy(out:find "[%z\255\233]")
      end
    end
  end)

  it("names a mistake in the arguments and the nearest known word, with status 2", function()
    for _, case in ipairs {
      { { "--sectons", "x" }, "did you mean '--sections'?" },
      { { "--format", "htlm", SEED }, "did you mean 'html'?" },
      { { "--sections", "sumary", SEED }, "did you mean 'summary'?" },
      { { "--language", "xx", SEED }, "no language 'xx'" },
      { { "--color", "sometimes" }, "auto, always, never" },
      { { "keywords", "--limit", "many" }, "whole number" },
      { { "keywords", "--limit" }, "needs a value" },
      { { "--ascii=yes" }, "takes no value" },
      { { "-x" }, "unknown option '-x'" },
      { { "keywords", "--sections", "x" }, "not of keywords" },
      { { "words", "--mode", "wrds" }, "did you mean 'words'?" },
      { { "--format", "html", SEED, SEED }, "--output" },
      { { "completion", "csh" }, "bash, zsh or fish" },
    } do
      local out, err, status = briefing(unpack(case[1]))
      assert.equal(2, status, err)
      assert.equal("", out)
      assert.truthy(err:find(case[2], 1, true), err)
    end
  end)

  it("names the help of the command that was mistaken", function()
    assert.truthy(select(2, briefing("keywords", "--limit", "x")):find("Try 'briefing keywords --help'.\n", 1, true))
    assert.truthy(select(2, briefing("map", "--carry", "error")):find("Try 'briefing map --help'.\n", 1, true))
    assert.truthy(select(2, briefing("--sectons", "x")):find("Try 'briefing --help'.\n", 1, true))
  end)

  it("ends its options at --", function()
    local _, err, status = briefing("words", "--", "--no-such-file")
    assert.equal(1, status)
    assert.truthy(err:find("--no-such-file", 1, true))
  end)

  it("keeps controls of a file's name off the terminal", function()
    local _, err = briefing "\27[31mred\27]0;x\7"
    assert.falsy(err:find "[\27\7]")
  end)

  it("colours only when told to where there is no terminal", function()
    assert.falsy((briefing("--color", "auto", SEED)):find "\27")
    assert.truthy((briefing("--color", "always", SEED)):find "\27%[1m")
  end)

  it("writes to a file, and to a folder by the files' names", function()
    local path = command.file("", ".html")
    local out, _, status = briefing("--format", "html", "-o", path, SEED)
    assert.equal("", out)
    assert.equal(0, status)
    assert.truthy(assert(read(path)):find "^<!DOCTYPE html>")
    os.remove(path)
    local folder = os.tmpname()
    os.remove(folder)
    os.execute("mkdir " .. folder)
    assert.equal(0, select(3, briefing("--format", "markdown", "-o", folder, SEED, "LICENSE")))
    assert.truthy(io.open(folder .. "/mali-junta.md", "rb"))
    assert.equal(1, select(3, briefing("-o", folder, SEED, "./" .. SEED))) -- two of one name: the second is not written
    os.execute("rm -r " .. folder)
    local _, err, failed = briefing("-o", "/no/such/place", SEED)
    assert.equal(1, failed)
    assert.truthy(err:find("/no/such/place", 1, true))
  end)

  it("writes a file in the format of its name's ending, unless told another", function()
    local beginnings = { html = "^<!DOCTYPE html>", md = "^# ", json = '^{', tsv = "^[^\n]*\t", csv = "^[^\n]*,", txt = "^Briefing: ",
      other = "^Briefing: " }
    for ending, beginning in pairs(beginnings) do
      local path = command.file("", "." .. ending)
      assert.same({ "", "", 0 }, { briefing("--sections", "header,timeline", "-o", path, SEED) })
      assert.truthy(assert(read(path)):find(beginning), ending)
      assert.equal(0, select(3, briefing("--sections", "header", "--format", "text", "-o", path, SEED)))
      assert.truthy(assert(read(path)):find "^Briefing: ")
      os.remove(path)
    end
    local _, err, status = briefing("keywords", "-o", "k.html", SEED)
    assert.equal(2, status)
    assert.truthy(err:find("keywords is not written as html, the ending of 'k.html'", 1, true), err)
  end)

  it("never writes over the article that it reads", function()
    local path = command.file("One sentence.", ".txt")
    assert.equal(2, select(3, briefing("-o", path, path)))
    assert.equal(2, select(3, briefing("-o", path:match "^.*/", path)))
    assert.equal("One sentence.", (read(path)))
    os.remove(path)
  end)

  it("says when its output cannot be written, and nothing when the reader leaves", function()
    if io.open("/dev/full", "wb") then
      local _, err, status = command.shell('"$LUA" bin/briefing ' .. SEED .. " >/dev/full")
      assert.equal(1, status)
      assert.truthy(err:find "briefing: ")
    end
    local out, err = command.shell('"$LUA" bin/briefing words ' .. SEED .. " | head -n 1")
    assert.equal("In\n", out)
    assert.equal("", err)
  end)

  it("gives every result as text, JSON, TSV and CSV", function()
    local machine = { "json", "tsv", "csv" } -- in turn, or the spec would take long
    for i, name in ipairs { "words", "sentences", "blocks", "entities", "repairs", "summary", "tables", "warnings", "keywords",
      "themes", "timeline", "dates", "quotes", "numbers", "collocations", "concordance" } do
      for _, format in ipairs { "text", machine[i % 3 + 1] } do
        local words = { name, "--format", format, "spec/data/report/harbour-en.txt" }
        if name == "concordance" then table.insert(words, 2, "--term=council") end
        local out, err, status = briefing(unpack(words))
        assert.equal("", err)
        assert.equal(0, status)
        assert.truthy(#out > 0 or name == "collocations" or name == "repairs", name .. format)
      end
    end
    local tsv = briefing("words", "--format", "tsv", SEED)
    assert.truthy(tsv:find "^first\tlast\tkind\ttext\n1\t2\tletter\tIn\n")
    local json = briefing("sentences", "--format", "json", SEED, SEED)
    assert.equal(2, select(2, json:gsub("\n", "")))
  end)

  it("says whose rows are whose where there are several files", function()
    local out = briefing("entities", "--format", "tsv", SEED, SEED)
    assert.truthy(out:find "^source\tname\t")
    assert.equal(1, select(2, out:gsub("source\tname", "")))
    -- the names of columns are not lost where the first file fails
    out = briefing("words", "--format", "csv", "no-such-file", SEED, SEED)
    assert.equal(1, select(2, out:gsub("source,first,last,kind,text\r\n", "")))
    assert.truthy(out:find("\r\n" .. SEED .. ",1,2,letter,In\r\n", 1, true))
  end)

  it("gives tables without a header, and keeps those of several files apart", function()
    local out = fed("| 3 | 4 | 5 |\n| 5 | 4 | 3 |\n", "tables", "--format", "tsv")
    assert.equal("3\t4\t5\n5\t4\t3\n", out)
    out = briefing("tables", "--format", "tsv", SEED, SEED)
    assert.equal(2, select(2, out:gsub("source\tPartner Country", "")))
    assert.truthy(out:find("\n\nsource\t", 1, true))
  end)

  it("tells its help, its versions, its completions and its manual", function()
    for _, words in ipairs { { "--help" }, { "keywords", "--help" }, { "--version" }, { "completion", "bash" },
      { "completion", "zsh" }, { "completion", "fish" }, { "manual" } } do
      local out, err, status = briefing(unpack(words))
      assert.equal(0, status)
      assert.equal("", err)
      assert.truthy(#out > 40)
    end
    assert.truthy((briefing "--version"):find "Unicode 17%.0%.0")
    assert.equal((briefing("keywords", "--help")), (briefing("help", "keywords")))
    assert.equal((briefing "--help"), (briefing "help"))
    local _, err, status = briefing("help", "keywrds")
    assert.equal(2, status)
    assert.truthy(err:find("did you mean 'keywords'?", 1, true))
    for _, shell in ipairs { "bash", "zsh", "fish" } do
      assert.truthy((briefing("completion", shell)):find("bash zsh fish", 1, true)) -- the shells, after `completion`
    end
  end)

  it("compares two files", function()
    local out, err, status = briefing("compare", SEED, "spec/data/report/harbour-en.txt")
    assert.equal("", err)
    assert.equal(0, status)
    assert.truthy(#out > 500)
    assert.equal(2, select(3, briefing("compare", SEED)))
    assert.equal(1, select(3, briefing("compare", SEED, "no-such-file")))
  end)

  it("adds to and takes from the usual sections", function()
    local out = briefing("--sections", "-method,-repairs", SEED)
    assert.falsy(out:find "\nMethod\n")
    assert.truthy(out:find "\nOutline\n")
  end)

  describe("with an extension", function()
    it("loads it, and names it and its line where it fails", function()
      local good = command.file 'briefing.section("mine", { title = "Mine", build = function() return {} end })'
      assert.equal(0, select(3, briefing("--use", good, "--sections", "header,mine", SEED)))
      local broken = command.file "local x = 1\nx.y.z = 2\n"
      local out, err, status = briefing("--use", broken, SEED)
      assert.equal(1, status)
      assert.truthy(err:find(broken .. ":2:", 1, true))
      assert.truthy(out:find "Method")
      local failing = command.file '\n\nbriefing.section("mine", { build = function(doc) return doc.text + 1 end })'
      out, err, status = briefing("--use", failing, "--sections", "header,mine,method", SEED)
      assert.equal(1, status)
      assert.truthy(err:find("section 'mine' failed", 1, true))
      assert.truthy(out:find(":3:", 1, true) and out:find "Method")
      -- what it did not bring is no second mistake, and its failure is no success of a stream either
      for _, words in ipairs { { "--sections", "tone" }, { "keywords", "--scorer", "mine" }, { "map", "--analyses", "tone" } } do
        words[#words + 1] = "--use=" .. broken
        out, err, status = fed('{"id":1,"text":"One."}\n', unpack(words))
        assert.same({ "", 1 }, { out, status })
        assert.equal(1, select(2, err:gsub("\n", "")), err)
      end
      assert.equal(1, select(3, fed('{"id":1,"text":"One."}\n', "map", "--use", broken)))
      for _, path in ipairs { good, broken, failing } do os.remove(path) end
    end)

    it("keeps what it should not reach out of its reach", function()
      for _, source in ipairs { "io.open('x')", "os.execute('true')", "os.exit(3)", "require 'io'", "require 'os'",
        "debug.getinfo(1)", "load('return 1')()", "loadstring('x')", "dofile('x')", "loadfile('x')", "package.loaded.x = 1",
        "collectgarbage()", "getmetatable('')", "string.dump(function() end)", "setfenv(1, {})", "getfenv(0)", "module('x')",
        "coroutine.create(print)", "require '../x'", "require 'briefing.cli'", "\27Lua" } do
        local path = command.file(source)
        local ok, message = require("briefing.cli.extension").use(path)
        assert.falsy(ok, source)
        assert.truthy(message:find(path, 1, true), message)
        os.remove(path)
      end
    end)
  end)
end)
