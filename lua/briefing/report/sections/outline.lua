-- Section "outline": the article's headings, each with the length of what follows it.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

registry.section("outline", {
  build = function(doc)
    local root = { items = {} }
    local open = { { level = 0, list = root } }
    for _, block in ipairs(doc.blocks) do
      if block.kind == "heading" then
        local level = block.level or 1
        while open[#open].level >= level do open[#open] = nil end
        local item = { content = require("briefing.repair").apply(doc, block.first, block.last), first = block.first,
          last = block.last }
        local list = open[#open].list
        list.items[#list.items + 1] = item
        item.nodes = { nodes.list {} }
        open[#open + 1] = { level = level, list = item.nodes[1] }
      end
    end
    local function prune(list)
      for _, item in ipairs(list.items) do
        if #item.nodes[1].items == 0 then item.nodes = nil else prune(item.nodes[1]) end
      end
    end
    prune(root)
    return #root.items > 0 and nodes.list(root.items) or nil
  end,
})
