-- Data files of text behaviour: a text, a line with a period alone, and the lines expected of it. The file's name begins
-- with the language's code ("de-glacier.txt"). With ACCEPT=1 in the environment the expected lines are written anew, to be
-- reviewed as a diff.
local read = require("briefing.file").read

local M = {}

--- Calls `run(name, language, text, expected, accept)` with each file named.
---@param folder string
---@param names string[]
---@param lines_of fun(text: string, language: string): string[]
---@param check fun(name: string, expected: string, found: string)
function M.each(folder, names, lines_of, check)
  for _, name in ipairs(names) do
    local path = ("%s/%s.txt"):format(folder, name)
    local text, expected = assert(read(path)):match "^(.-)\n%.\n(.*)$"
    assert(text, path .. ": no line with a period alone")
    check(name, expected, function()
      local found = table.concat(lines_of(text, name:match "^%a+"), "\n") .. "\n"
      if os.getenv "ACCEPT" then
        local file = assert(io.open(path, "wb"))
        file:write(text, "\n.\n", found)
        file:close()
        return expected
      end
      return found
    end)
  end
end

return M
