-- Section "corpus_header": what was counted, in one look.
local core = require "briefing.core"
local duplicates = require "briefing.corpus.duplicates"
local facets = require "briefing.corpus.facets"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local totals = require "briefing.corpus.totals"

local SHOWN = 8 -- groups, kinds of error, ids

-- "name (12), other (3), and 5 more"
local function listed(labels, list, name, number)
  local parts = {}
  for i = 1, math.min(#list, SHOWN) do
    parts[i] = ("%s (%s)"):format(name(list[i]), labels:number(number(list[i])))
  end
  if #list > SHOWN then parts[#parts + 1] = labels:count("further", #list - SHOWN) end
  return table.concat(parts, ", ")
end

-- Records with something wrong by kind: those counted in spite of it, or those that were not.
local function errors(labels, part, were_counted)
  local kinds = {}
  for keys, values in part:facts "error" do
    if (facets.FAULTS[keys[1]] or false) == were_counted then kinds[#kinds + 1] = { name = keys[1], count = values[1] } end
  end
  if #kinds == 0 then return nil end
  return listed(labels, kinds, function(kind) return labels:kind("error", kind.name) end, function(kind) return kind.count end)
end

registry.section("corpus_header", {
  subject = "corpus", opening = true,
  build = function(corpus, context)
    local labels, part, fields = context.labels, corpus.part, {}
    local function add(label, content)
      if content ~= nil and content ~= "" then fields[#fields + 1] = { label, content } end
    end
    local all = totals.of(part)
    add(labels:get "size", table.concat({ labels:count("articles", all.documents), labels:count("words", all.words),
      labels:count("bytes", all.bytes) }, " · "))
    if #all.groups > 1 or (all.groups[1] and all.groups[1].name ~= "") then
      local by = part.about and part.about.group
      add(by and labels:get("groups_by", { name = by }) or labels:get "groups", listed(labels, all.groups,
        function(group) return group.name ~= "" and group.name or labels:get "no_group" end,
        function(group) return group.documents end))
    end
    add(labels:get "bad_records", errors(labels, part, false))
    add(labels:get "faulty_records", errors(labels, part, true))
    local repeated = duplicates.repeated_ids(part)
    if #repeated > 0 then
      add(labels:get "repeated_ids", listed(labels, repeated, function(entry) return entry.id end,
        function(entry) return entry.count end))
    end
    local about = part.about or {}
    add(labels:get "method_version", table.concat({ "briefing " .. (about.version or core.version),
      "Unicode " .. (about.unicode or core.unicode_version), "utf8proc " .. (about.utf8proc or core.utf8proc_version) }, " · "))
    return nodes.fields(fields)
  end,
})
