-- The reference and the annotations say what the code has: every public name, every option, nothing more.
package.path = "scripts/?.lua;" .. package.path
local reference = require "reference"
local briefing = require "briefing"

local HOW = 'run: eval "$(make -s env)"; lua5.4 scripts/reference.lua'

describe("the reference", function()
  it("is what the code has now", function()
    for path, make in pairs(reference.files) do
      assert.truthy(assert(require("briefing.file").read(path)) == make(), path .. " is not up to date; " .. HOW)
    end
  end)

  it("has a meaning for every name", function()
    assert.same({}, reference.missing)
  end)

  it("tells the options that functions take", function()
    -- the first argument of each: a report takes the options of documents and of corpora
    local first = { report = { briefing.document "x", briefing.corpus() } }
    local function known(name)
      local set = {}
      for _, argument in ipairs(first[name] or { "x" }) do
        local _, message = pcall(briefing[name], argument, { zzzzzzzzzzzzzz = 1 })
        for option in message:match("known: ([%w_, ]+)"):gmatch "[%w_]+" do set[option] = true end
      end
      return table.concat(require("briefing.options").names(set), ", ")
    end
    for name, rows in pairs(reference.function_options) do
      local names = {}
      for i, row in ipairs(rows) do names[i] = row[1] end
      table.sort(names)
      assert.equal(table.concat(names, ", "), known(name), name)
    end
  end)

  it("is Lua that loads, for editors", function()
    assert(loadfile "lua/briefing/meta.lua")
  end)
end)
