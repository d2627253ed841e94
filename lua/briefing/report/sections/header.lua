-- Section "header": what was read, in one look.
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

local WORDS_A_MINUTE = 230 -- silent reading of prose in English (Brysbaert 2019: 238); other languages are near

local function language_name(labels, code)
  local names = labels:get "languages"
  if type(names) == "table" and names[code] then return names[code] end
  local language = registry.find("language", code)
  return language and language.name or code
end

registry.section("header", {
  opening = true,
  build = function(doc, context)
    local labels, fields = context.labels, {}
    local function add(key, content)
      if content ~= nil and content ~= "" then fields[#fields + 1] = { labels:get(key), content } end
    end
    local metadata = context.ask "metadata" or {}
    local words = context.ask "words"
    local sentences = context.ask "sentences"
    local size = {}
    if words and #words > 0 then
      size[1] = labels:count("words", #words)
      if sentences then size[#size + 1] = labels:count("sentences", #sentences) end
      size[#size + 1] = labels:count("minutes", math.max(1, math.floor(#words / WORDS_A_MINUTE + 0.5)))
    end
    size[#size + 1] = labels:count("bytes", #doc.text)
    add("source", doc.source or labels:get "untitled")
    if doc.text:find "[^%s%z]" then
      add("title", metadata.title or nodes.emphasis(labels:get "no_title"))
      add("author", metadata.author)
      if metadata.published then add("published", labels:date(metadata.published)) end
      if metadata.updated then add("updated", labels:date(metadata.updated)) end
      local language = context.ask "language"
      if language then add("language", language_name(labels, language)) end
    end
    add("size", table.concat(size, " · "))
    add("copyright", metadata.copyright)
    return nodes.fields(fields)
  end,
})
