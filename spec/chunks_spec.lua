-- The Lua modules compiled into the C module: a program that has them reads no source but init.lua.
require "briefing.core"

local function modules()
  local pipe = assert(io.popen "find lua/briefing -name '*.lua' | LC_ALL=C sort")
  local names = {}
  for path in pipe:lines() do
    if not path:find "briefing/init%.lua$" and not path:find "briefing/meta%.lua$" then
      names[#names + 1] = path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", ".")
    end
  end
  pipe:close()
  return names
end

-- Runs a script in a Lua of its own, where no source is found.
local function run(script)
  local path = os.tmpname()
  local file = assert(io.open(path, "wb"))
  file:write("package.path = ''\n", script)
  file:close()
  local pipe = assert(io.popen(("%s %s 2>&1"):format(arg[-1] or "lua", path)))
  local output = pipe:read "*a"
  pipe:close()
  os.remove(path)
  return output
end

describe("the compiled modules", function()
  if not package.preload["briefing.options"] then
    pending "are not in this build"
    return
  end

  it("are all but init.lua and the annotations", function()
    for _, name in ipairs(modules()) do assert.equal("function", type(package.preload[name]), name) end
  end)

  it("are what require gives, and load without a source", function()
    local script = { "require 'briefing.core'" }
    for _, name in ipairs(modules()) do
      local code = name:match "^briefing%.languages%.(%l%l)$" -- a language is asked for by its code
      script[#script + 1] = (code and "assert(require 'briefing.registry'.language '%s')" or "assert(require '%s')"):format(code or name)
    end
    script[#script + 1] = "print 'loaded'"
    assert.equal("loaded\n", run(table.concat(script, "\n")))
  end)

  it("leave alone what the host has put in package.preload", function()
    assert.equal("mine\n", run [[
      package.preload["briefing.file"] = function() return "mine" end
      require "briefing.core"
      print((require "briefing.file"))]])
  end)

  it("are done without where the host has no package library", function()
    assert.equal("true\n", run [[
      local open
      for place in package.cpath:gmatch "[^;]+" do
        open = open or package.loadlib(place:gsub("%?", "briefing/core"), "luaopen_briefing_core")
      end
      debug.getregistry()._LOADED.package = nil
      print(type(open().words) == "function")]])
  end)
end)
