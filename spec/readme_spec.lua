-- The README tells the truth: every Lua block runs, every command it names is there.
local function read(path) return assert(require("briefing.file").read(path)) end

local readme = read "README.md"
local failed = require("briefing.labels").of("en"):get("failed_section", { name = "" }):match "” (.*)$"

describe("the README", function()
  local n = 0
  for code in readme:gmatch "```lua\n(.-)```" do
    n = n + 1
    it("runs its Lua block " .. n, function()
      local load_text = loadstring or load
      local chunk = assert(load_text(code, "=README block " .. n))
      local printed = {}
      local environment = setmetatable({ print = function(...) printed[#printed + 1] = tostring((...)) end }, { __index = _G })
      if setfenv then
        setfenv(chunk, environment)
      else
        chunk = assert(load(code, "=README block " .. n, "t", environment))
      end
      chunk()
      assert.is_true(#printed > 0 or not code:find "print")
      -- a section that fails is told in its place, and nothing is raised
      assert.is_nil(table.concat(printed, "\n"):find(failed, 1, true))
    end)
  end

  it("holds the blocks it had when this was written", function() assert.is_true(n >= 3) end)

  it("names only make targets that there are", function()
    local makefile = read "Makefile"
    for target in readme:gmatch "\n    make ([%w%-]+)" do
      assert.truthy(makefile:find("\n" .. target .. ":", 1, true), target)
    end
  end)

  it("shows commands that succeed", function()
    local shown = 0
    for command in readme:gmatch "\n    (build/briefing [^\n]*)" do
      shown = shown + 1
      local status = os.execute(command .. " >/dev/null 2>&1")
      assert.is_true(status == true or status == 0, command)
    end
    assert.is_true(shown >= 3)
  end)

  it("names only files that there are", function()
    for path in readme:gmatch "`([%w_]+/[%w_/%-]+%.%w+)`" do
      if not path:find "^build/" and not path:find "^briefing/" then
        assert.truthy(io.open(path, "rb"), path)
      end
    end
  end)
end)
