-- doc.metadata: { title, author, published, updated, copyright, source, tags, section, ... } as the page's lines give them, dates
-- in ISO 8601, tags an array, pager the number of pages. The first line of a key counts. `mentions[key]` is the span
-- {first, last} of the value in the text.
local byline = require "briefing.blocks.byline"
local copyright = require "briefing.blocks.copyright"
local dateline = require "briefing.names.dateline"
local form = require "briefing.blocks.form"
local lines_of = require "briefing.blocks.lines"
local page_of = require "briefing.blocks.page"
local registry = require "briefing.registry"
local repair = require "briefing.repair"
local dates = require "briefing.dates.parse"

local read = {}

-- Splits at commas, semicolons and bars.
local function pieces(value)
  local found = {}
  for piece in value:gmatch "[^,;|]+" do
    local first, last = lines_of.trim(piece, 1, #piece)
    if first <= last then found[#found + 1] = piece:sub(first, last) end
  end
  return found
end

function read.tags(value)
  local tags = {}
  for _, piece in ipairs(pieces(value)) do tags[#tags + 1] = piece:gsub("^#", "") end
  return #tags > 0 and tags or nil
end

-- A byline without what ends its names: "in London", "for the Post".
local function before_break(value, page)
  for at, word in value:gmatch " ()([^ ]+)" do
    if page.byline_breaks[page_of.key_of(word)] then return value:sub(1, at - 2) end
  end
  return value
end

-- The name alone: what follows a bar, a date and the description of the author's work are left out.
function read.author(value, page)
  for _, sign in ipairs { "|", "·", "•" } do value = value:sub(1, (value:find(sign, 2, true) or #value + 1) - 1) end
  value = value:gsub("[%dA-Za-z%._%-]+@[%dA-Za-z%.%-]+", ""):gsub(" *%([^%(%)]*%) *$", "")
  local kept = {}
  for _, piece in ipairs(pieces(before_break(value, page))) do
    if #kept > 0 and (byline.has_role(piece, page) or piece:find "%d" or form.initial(piece, 1, #piece) == "Ll") then break end
    kept[#kept + 1] = piece
  end
  local name = table.concat(kept, ", ")
  return name ~= "" and name or nil
end
read.data_author = read.author

-- The moment a line tells; `dating` is the document's language and order of day and month.
function read.published(value, _, dating) return (dates.parse(value, dating.language, dating.order)) end
read.updated = read.published

read.copyright = copyright.holder

function read.source(value) return (value:gsub("([%dA-Za-z\128-\255][a-z\128-\255%d])%.$", "%1")) end

function read.pager(value)
  local most
  for number in value:gmatch "%d+" do most = math.max(most or 0, tonumber(number)) end
  return most
end

local KEYS = { title = true, author = true, published = true, updated = true, copyright = true, source = true, tags = true,
  section = true, corrections = true, note = true, data_author = true, credit = true, contact = true,
  pager = true }

local function set(metadata, key, value, first, last)
  if type(value) == "string" then value = value:gsub("[ \t]*[\r\n]+[ \t]*", " ") end
  if value == nil or value == "" or metadata[key] ~= nil then return end
  metadata[key], metadata.mentions[key] = value, { first, last }
end

-- The facts of a block: those that its line tells, or the block as a whole.
local function facts_of(block)
  if block.kind == "metadata" then return block.facts end
  local key = block.role == "title" and "title" or block.kind == "boilerplate" and block.key
  return { { key = key, first = block.body or block.first, last = block.body_last or block.last } }
end

-- What the dateline of the first paragraph tells, where no line of the page does: "PARIS, 3 mai 2025 (AFP) - ".
local function add_dateline(doc, metadata, dating)
  for _, block in ipairs(doc.blocks) do
    if block.kind == "paragraph" then
      local text = doc.text
      local last, agency, agency_last = dateline.at(text, block.first, block.last)
      if not last then return end
      if agency then set(metadata, "source", text:sub(agency, agency_last), agency, agency_last) end
      local iso, from, to = dates.parse(text:sub(block.first, last), dating.language, dating.order)
      if iso and #iso >= 10 then set(metadata, "published", iso, block.first + from - 1, block.first + to - 1) end
      return
    end
  end
end

registry.analysis("metadata", function(doc)
  local dating = { language = doc.language, order = doc.date_order }
  local page = page_of.of(doc.language)
  local metadata = { mentions = {} }
  local table_source
  for i, block in ipairs(doc.blocks) do
    for _, fact in ipairs(facts_of(block)) do
      local key, first, last = fact.key, fact.first, fact.last
      if KEYS[key] then
        local value = repair.apply(doc, first, last)
        if read[key] then value = read[key](value, page, dating) end
        -- what stands right under a table is the table's source first
        if key == "source" and i > 1 and doc.blocks[i - 1].kind == "table" then
          table_source = table_source or { value, first, last }
        else
          set(metadata, key, value, first, last)
        end
      end
    end
  end
  if table_source then set(metadata, "source", table_source[1], table_source[2], table_source[3]) end
  add_dateline(doc, metadata, dating)
  return metadata
end, { options = {} })
