-- The data of the built-in languages against the declaration of their fields.
local command = require "command"
local fields = require "briefing.languages.fields"
local registry = require "briefing.registry"

describe("language data", function()
  for _, code in ipairs(registry.names "language") do
    local language = registry.language(code)
    for topic in pairs(language.topics or {}) do
      it(("of %s, topic %s, holds fields of that topic"):format(code, topic), function()
        for name, value in pairs(require(("briefing.languages.%s.%s"):format(code, topic))) do
          assert.truthy(fields[name], ("field '%s' is not declared"):format(name))
          assert.equal(topic, fields[name].topic, ("field '%s' belongs to another topic"):format(name))
          assert.equal(fields[name].type, type(value))
        end
      end)
    end
  end

  it("of a built-in language takes fields of a user's before its first use too", function()
    local script = command.file [[
local briefing = require "briefing"
briefing.language("fr", { weekdays = { "x" } })
local french = briefing.language "fr"
print(french.weekdays[1], french.name, #french.stopwords > 0)
]]
    assert.same({ "x\tFrench\ttrue\n", "", 0 }, { command.run(script, {}) })
    os.remove(script)
  end)

  it("declares every field once", function()
    local seen = {}
    for line in io.lines "lua/briefing/languages/fields.lua" do
      local name = line:match "^  ([%w_]+) = {"
      if name then
        assert.is_nil(seen[name], ("field '%s' is declared twice"):format(name))
        seen[name] = true
      end
    end
  end)
end)
