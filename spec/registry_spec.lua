-- Parts found by their names: modules on package.path, and what is told where there is none.
local briefing = require "briefing"
local registry = require "briefing.registry"

-- Runs with a module of that name, a file on package.path, and gives the message of the error that `run` raises or returns.
local function with_module(path, source, run)
  local folder = os.tmpname()
  os.remove(folder)
  os.execute("mkdir -p " .. folder .. "/" .. path:match "^(.*)/")
  local file = assert(io.open(folder .. "/" .. path, "wb"))
  file:write(source)
  file:close()
  local before = package.path
  package.path = folder .. "/?.lua;" .. before
  local ok, result, message = pcall(run)
  package.path = before
  os.execute("rm -r " .. folder)
  return ok and message or result
end

describe("a part's module", function()
  local doc = briefing.document("A port reopened.", { language = "en" })

  it("registers what it was looked for", function()
    with_module("briefing/analyses/zz_good.lua", 'require("briefing").analysis("zz_good", function() return { 1 } end)',
      function() assert.same({ 1 }, doc.zz_good) end)
    assert.truthy(registry.find("analysis", "zz_good"))
  end)

  it("is named where it registers nothing", function()
    for kind, case in pairs {
      language = { "languages", function(name) return briefing.language(name) end },
      analysis = { "analyses", function(name) return doc[name] end },
      section = { "report/sections", function(name) return briefing.report(doc, { sections = { name } }) end },
      renderer = { "report/renderers", function(name) return briefing.report(doc):render(name) end },
      scorer = { "scorers", function(name) return briefing.keywords("x", { scorer = name }) end },
    } do
      local name = "zz_" .. kind
      local message = with_module(("briefing/%s/%s.lua"):format(case[1], name), "return {}", function() return case[2](name) end)
      local told = ("module briefing.%s.%s was loaded and registered no '%s'; it must call briefing.%s(\"%s\", ...)"):format(
        case[1]:gsub("/", "."), name, name, kind, name)
      assert.truthy(message:find(told, 1, true), message)
    end
  end)
end)

describe("a language that is not there", function()
  it("is told by its code where its name was given", function()
    for name, code in pairs { english = "en", German = "de", deutsch = "de", ["Français"] = "fr", ["русский"] = "ru", EN = "en" } do
      local _, message = pcall(briefing.words, "x", { language = name })
      assert.truthy(message:find(("no language '%s'; did you mean '%s'?"):format(name, code), 1, true), message)
    end
  end)
end)
