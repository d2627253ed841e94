-- doc.blocks: what the page held, line by line. STAND-IN: every line a paragraph.
local registry = require "briefing.registry"

registry.analysis("blocks", function(doc)
  local blocks = {}
  for first, line, last in doc.text:gmatch "()([^\r\n]+)()" do
    if line:find "%S" then
      local lead, trail = line:match "^(%s*)", line:match "(%s*)$"
      blocks[#blocks + 1] = { kind = "paragraph", first = first + #lead, last = last - 1 - #trail }
    end
  end
  return blocks
end, { options = {} })
