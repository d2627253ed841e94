-- Keywords from C: programs compiled against the public header and the library alone.
describe("keywords from C", function()
  local function run(command)
    local pipe = assert(io.popen(command .. " 2>&1; echo status $?"))
    local output = pipe:read "*a"
    pipe:close()
    return output:match "^(.*)status (%d+)\n$"
  end

  local function compile(source, program)
    return run((os.getenv "CC" or "cc") .. " -std=c11 -Wall -Wextra -pedantic -Werror -Iinclude " .. source ..
      " build/lib/libbriefing.a $(pkg-config --libs libutf8proc) -lm -o " .. program)
  end

  it("survive every failing allocation, do not depend on the seed, take any text", function()
    assert.same({ "", "0" }, { compile("spec/keyword_test.c", "build/keyword-test") })
    assert.same({ "", "0" }, { run "build/keyword-test" })
  end)

  it("are those of the example, and all memory comes back", function()
    assert.same({ "", "0" }, { compile("examples/keywords.c", "build/example-keywords") })
    local answer, status = run "build/example-keywords seeds/mali-junta.txt"
    assert.equal("0", status)
    assert.truthy(answer:find("1.00 10 Mali\n", 1, true), answer)
    assert.truthy(answer:find("\n0 bytes held\n", 1, true), answer)
    assert.equal("2", select(2, run "build/example-keywords no-such-file"))
  end)
end)
