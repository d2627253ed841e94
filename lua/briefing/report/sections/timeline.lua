-- Section "timeline": events of prose and tables by date, drawn and told.
local days = require "briefing.report.days"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"

-- Bytes that a warning says disagree about dates.
local function conflicting(context)
  local spans = {}
  for _, warning in ipairs(context.ask "warnings" or {}) do
    if warning.kind == "date_conflict" then
      for _, mention in ipairs(warning.mentions) do spans[#spans + 1] = mention end
    end
  end
  return spans
end

local function overlaps(spans, first, last)
  for _, span in ipairs(spans) do
    if span[1] <= last and span[2] >= first then return true end
  end
  return false
end

local MAX = 40 -- rows drawn; the table below tells all

local function chart(labels, events, conflicts)
  local rows, spans = {}, {}
  for _, event in ipairs(events) do
    local span = days.interval(event.iso)
    if span and #rows < MAX then
      spans[#spans + 1] = span
      rows[#rows + 1] = { label = event.event, value = labels:date(event.iso), span = span, first = event.first,
        last = event.last, conflict = overlaps(conflicts, event.first, event.last) or nil }
    end
  end
  if #rows < 2 then return nil end
  local scale = days.scale(spans)
  for _, row in ipairs(rows) do
    row.from, row.to = scale.place(row.span.from), scale.place(row.span.to, true)
    row.open_start, row.open_end, row.span = row.span.open_start, row.span.open_end, nil
  end
  return rows, scale.ticks
end

registry.section("timeline", {
  build = function(doc, context)
    local labels, events = context.labels, doc.timeline
    if #events == 0 then return nil end
    local conflicts = conflicting(context)
    local lines = {}
    for i, event in ipairs(events) do
      local what = { event.event }
      if overlaps(conflicts, event.first, event.last) then
        what = { event.event, " ", nodes.strong("(" .. labels:get "conflicts" .. ")") }
      end
      lines[i] = { cells = { labels:date(event.iso), what, labels:get("source_" .. event.source) }, first = event.first,
        last = event.last }
    end
    local data = nodes.table({ labels:get "date", labels:get "event", labels:get "found_in" }, lines)
    local rows, ticks = chart(labels, events, conflicts)
    if not rows then return data end
    return { nodes.chart { type = "timeline", title = labels:get "timeline_chart", desc = labels:get "timeline_desc",
      rows = rows, ticks = ticks, table = data, shown = true }, data }
  end,
})
