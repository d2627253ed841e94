-- Before any spec: what is tested must be what is written. The C module holds the Lua modules as they were when it was built.
local core = package.searchpath and package.searchpath("briefing.core", package.cpath)
if core then
  require "briefing.core"
  local compiled = package.preload["briefing.options"] and "lua " or ""
  local pipe = assert(io.popen(("find %ssrc include -type f -newer '%s'"):format(compiled, core)))
  local newer = pipe:read "*l"
  pipe:close()
  if newer then error(newer .. " has changed since the C module was built: run make", 0) end
end
