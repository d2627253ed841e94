-- Before any spec: what is tested must be what is written. The C module holds the Lua modules as they were when it was built.
local core = package.searchpath and package.searchpath("briefing.core", package.cpath)
if core then
  require "briefing.core"
  local compiled = package.preload["briefing.options"] and "lua" or ""
  local pipe = assert(io.popen(("find src include %s -name '*.[chl]*' -newer '%s'"):format(compiled, core)))
  for path in pipe:lines() do
    if path ~= "lua/briefing/init.lua" and path ~= "lua/briefing/meta.lua" then -- which are no part of it
      error(path .. " has changed since the C module was built: run make", 0)
    end
  end
  pipe:close()
end
