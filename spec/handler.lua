-- The output handler of `make test`: a dot a spec, every failure in full, and a last line "N passed, N failed".
return function(options)
  local busted = require "busted"
  local handler = require "busted.outputHandlers.plainTerminal"(options)
  busted.subscribe({ "exit" }, function()
    io.write(("%d passed, %d failed\n"):format(handler.successesCount, handler.failuresCount + handler.errorsCount))
    return nil, true
  end)
  return handler
end
