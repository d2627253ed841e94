-- The cost of structure and repairs grows with the text and no faster: counted in steps of the Lua machine, which do not
-- depend on the machine's load.
local briefing = require "briefing"
local count_steps = require "spec.support.steps"

local SHAPES = {
  ["a paragraph"] = function(n) return ("The river,which rose in spring,fell again “slowly\" in May . "):rep(n) end,
  ["a list"] = function(n) return ("- item one, of several;that matter\n"):rep(n) end,
  ["numbered items"] = function(n)
    local lines = {}
    for i = 1, n do lines[i] = (i % 1000) .. ". item" end
    return table.concat(lines, "\n")
  end,
  ["nested items"] = function(n) return ("- a\n  - b\n    - c\n"):rep(n) end,
  ["headings"] = function(n) return ("A Heading Here\n"):rep(n) end,
  ["labels"] = function(n) return ("By\nPublished: x 1\nA: b: c:\n"):rep(n) end,
  ["rows of pipes"] = function(n) return ("| a | b |\n"):rep(n) end,
  ["rows without a frame"] = function(n) return ("a | b\nc | d | e\n"):rep(n) end,
  ["rules"] = function(n) return ("|---|\n---\n"):rep(n) end,
  ["tabs"] = function(n) return ("a\tb\tc\nlone\n"):rep(n) end,
  ["columns"] = function(n) return ("abc    def   ghi\nabcdefghi   xx\n"):rep(n) end,
  ["wrapped lines"] = function(n)
    return ("the river which rose in spring fell again and again slowly\nin may and then in june it rose again until it fell\n")
      :rep(n)
  end,
  ["quotes"] = function(n) return ("\"a“b”c„d«e» "):rep(n) end,
  ["commas"] = function(n) return ("a,b,c,word,"):rep(n) end,
  ["brackets"] = function(n) return ("word(word[word)x]y "):rep(n) end,
  ["blank lines"] = function(n) return (" \n\n"):rep(n) .. "x" end,
  ["damaged letters"] = function(n) return ("â€™Ã© "):rep(n) end,
}

-- Steps, in hundreds, that the analyses of structure take.
local function steps(text)
  local doc = briefing.document(text, { language = "en" })
  local _ = { doc.words, #doc.text }
  return count_steps(function() return { doc.blocks, doc.tables, doc.metadata, doc.repairs, doc.repaired } end)
end

describe("the cost of structure", function()
  local names = {}
  for name in pairs(SHAPES) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    it("is linear in " .. name, function()
      steps(SHAPES[name](10)) -- loads language data
      local small, large = steps(SHAPES[name](300)), steps(SHAPES[name](1200))
      assert.is_true(large <= 5 * small + 50, ("%d steps, then %d"):format(small, large))
    end)
  end

  it("answers for a list of 100,000 items and a paragraph of ten million bytes", function()
    local list = briefing.document(("- item\n"):rep(100000), { language = "en" })
    assert.equal(100000, #list.blocks)
    local paragraph = briefing.document(("The river rose. "):rep(625000), { language = "en" })
    assert.equal(1, #paragraph.blocks)
    assert.equal(0, #paragraph.repairs)
  end)
end)
