-- Lines of a text and the white space around them.
local lines_of = require "briefing.blocks.lines"

describe("lines", function()
  -- Each line as "text", with | before one that a blank line precedes and its indent.
  local function split(text)
    local lines, out = lines_of.split(text), {}
    for i = 1, lines.n do
      out[i] = (lines.blank[i] and "|" or "") .. text:sub(lines.first[i], lines.last[i]) .. (lines.indent[i] > 0 and lines.indent[i] or "")
    end
    return table.concat(out, " ")
  end

  it("end at every end of a line there is", function()
    assert.equal("a b c d e f |g", split "a\nb\r\nc\rd\fe\vf\226\128\168\226\128\168g")
    assert.equal("a |b |c", split "a\226\128\169b\r\r\nc")
  end)

  it("leave out white space of any make, and tell how far they are indented", function()
    assert.equal("a2 b4 c8 |d2 e", split "  a \t\n\tb\194\160\n   \t\tc\n\226\128\139\239\187\191\n\194\160d\227\128\128\ne")
    assert.equal("", split "")
    assert.equal("", split " \n\t\r\n\194\160")
  end)

  it("are trimmed from both sides, within a span only", function()
    local text = " \194\160 a \226\128\175"
    assert.equal(5, lines_of.skip(text, 1, #text))
    assert.equal(5, lines_of.skip_back(text, 1, #text))
    assert.equal(2, lines_of.skip(text, 1, 1))
    assert.equal(6, lines_of.skip(text, 7, 5))
    assert.equal(6, lines_of.skip_back(text, 7, 9))
    assert.same({ 4, 3 }, { lines_of.trim(text, 1, 3) })
  end)
end)
