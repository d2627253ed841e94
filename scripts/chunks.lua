-- Writes, as C, the Lua modules compiled by the Lua that runs this: src/lua/chunks.c loads them, so that no program compiles
-- them anew at each start. They have no names of lines and locals, a twentieth of the time of a report: a build with
-- CHUNKS=no has them in its stack traces. usage: chunks.lua FILE... >chunks.c, with files as lua/briefing/x.lua

local function bytes_of(text)
  local number = {}
  for code = 0, 255 do number[string.char(code)] = code .. "," end
  return (text:gsub(".", number))
end

local function compiled(path)
  local file = assert(io.open(path, "rb"))
  local source = file:read "*a"
  file:close()
  local chunk, message = (loadstring or load)(source, "@" .. path)
  if not chunk then
    io.stderr:write(message, "\n")
    os.exit(1)
  end
  return string.dump(chunk, true)
end

local function module_of(path)
  return (path:gsub("^lua/", ""):gsub("%.lua$", ""):gsub("/init$", ""):gsub("/", "."))
end

local modules = {}
for i, path in ipairs(arg) do modules[i] = { name = module_of(path), path = path } end
table.sort(modules, function(a, b) return a.name < b.name end)

local entries = {}
print '#include "lua/chunks.h"'
for i, module in ipairs(modules) do
  print(("static const unsigned char bytes_%d[] = {%s};"):format(i, bytes_of(compiled(module.path))))
  entries[i] = ('  {"%s", bytes_%d, sizeof bytes_%d},'):format(module.name, i, i)
end
print("const Chunk chunks[] = {\n" .. table.concat(entries, "\n") .. "\n};")
print(("const size_t chunks_count = %d;"):format(#modules))
