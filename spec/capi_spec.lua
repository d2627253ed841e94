-- The C core is usable without Lua: a program is compiled against the public header and the library alone.
describe("the C interface", function()
  local function run(command)
    local pipe = assert(io.popen(command .. " 2>&1; echo status $?"))
    local output = pipe:read "*a"
    pipe:close()
    return output:match "^(.*)status (%d+)\n$"
  end

  local cc = os.getenv "CC" or "cc"
  local output, status = run(cc .. " -std=c11 -Wall -Wextra -pedantic -Werror -Iinclude examples/count.c"
    .. " build/lib/libbriefing.a $(pkg-config --libs libutf8proc) -o build/count")

  it("compiles a program that knows no Lua", function() assert.same({ "", "0" }, { output, status }) end)

  it("finds the seed's sentences, words and characters", function()
    local answer, code = run "build/count seeds/mali-junta.txt"
    assert.equal("0", code)
    assert.truthy(answer:find("0-167: In a landscape already marked by turmoil", 1, true), answer)
    local briefing = require "briefing"
    local text = assert(require("briefing.file").read "seeds/mali-junta.txt")
    assert.equal(tostring(#briefing.graphemes(text)), answer:match "(%d+) characters")
    assert.is_true(tonumber(answer:match "(%d+) words") > 700)
  end)

  it("tells its usage", function()
    local answer, code = run "build/count no-such-file"
    assert.equal("2", code)
    assert.truthy(answer:find("usage", 1, true))
  end)
end)
