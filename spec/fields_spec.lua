-- The data of the built-in languages against the declaration of their fields.
local briefing = require "briefing"
local command = require "command"
local fields = require "briefing.languages.fields"
local languages = require "briefing.language"
local registry = require "briefing.registry"

describe("language data", function()
  for _, code in ipairs(registry.names "language") do
    local language = registry.language(code)
    it(("of %s has its name, in English and in itself"):format(code), function()
      assert.truthy(language.name and language.own_name)
    end)
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
briefing.language("fr", { stopwords = { "x" } })
local french = briefing.language "fr"
print(french.stopwords[1], french.name, #french.weekdays > 0)
]]
    assert.same({ "x\tFrench\ttrue\n", "", 0 }, { command.run(script, {}) })
    os.remove(script)
  end)

  it("is what its declaration says", function()
    for _, code in ipairs(registry.builtin.language) do
      for topic in pairs(registry.language(code).topics or {}) do
        assert.is_nil(languages.fault(require(("briefing.languages.%s.%s"):format(code, topic))), code .. " " .. topic)
      end
    end
  end)

  it("is refused where it is something else", function()
    for told, data in pairs {
      ["field 'months': 12 items expected, got 2"] = { months = { "Januari", "Februari" } },
      ["field 'weekdays': string expected at '2', got number"] = { weekdays = { "a", 2, "c", "d", "e", "f", "g" } },
      ["field 'stopwords': string expected at '1', got boolean"] = { stopwords = { true } },
      ["field 'number_words': number expected at 'moja', got string"] = { number_words = { moja = "1" } },
      ["no label 'sectoin_summary'; did you mean 'section_summary'?"] = { labels = { sectoin_summary = "x" } },
      ["'months': 12 items expected, got 1"] = { labels = { months = { "x" } } },
      ["'thousands': string expected, got table"] = { labels = { thousands = {} } },
    } do
      local _, message = pcall(function() briefing.language("zz", data) end)
      assert.truthy(message:find(told, 1, true) and message:find "^[^:]*fields_spec", message)
    end
    assert.truthy(briefing.language("zz", { labels = { section_tone = "Toni", places_n_one = "x" } }))
  end)

  it("takes labels of an extension's that were added to English first", function()
    briefing.language("en", { labels = { cheerful = "cheerful" } })
    briefing.language("zz", { labels = { cheerful = "furaha" } })
    assert.equal("furaha", require("briefing.labels").of("zz"):get "cheerful")
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
