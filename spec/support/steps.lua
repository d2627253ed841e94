-- Work counted in steps of the Lua machine, in hundreds: the same on every run and machine, whatever else goes on.
-- (Work inside the C core is counted by `make check CHECKS=growth`, in instructions.)
local jit = rawget(_G, "jit") -- whose compiled code takes no steps that a hook sees

return function(work)
  local count = 0
  if jit then
    jit.off()
    jit.flush()
  end
  debug.sethook(function() count = count + 1 end, "", 100)
  local ok, message = pcall(work)
  debug.sethook()
  if jit then jit.on() end
  assert(ok, message)
  return count
end
