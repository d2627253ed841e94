-- Work counted in steps of the Lua machine, in hundreds: the same on every run and machine, whatever else goes on.
-- (Work inside the C core is counted by `make check CHECKS=growth`, in instructions.)
return function(work)
  local count = 0
  debug.sethook(function() count = count + 1 end, "", 100)
  local ok, message = pcall(work)
  debug.sethook()
  assert(ok, message)
  return count
end
