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

-- An event's date for readers, told as still to come where it begins after the page's date.
local function told(labels, event, now)
  local span = days.interval(event.iso)
  return labels:date(event.iso, span and now and span.from > now.to or false)
end

local MAX, ROWS = 40, 200 -- events drawn, of the text alone; events told, the page's own dates too

local STRETCH = 0.06 -- of the chart: an open start, which nothing tells the length of

-- Where a row with an open start begins: at the page's date where that is before its end, else a stretch before it.
local function open_start(scale, to, now)
  local from = now and scale.place(now.from)
  return from and from < to and from or math.max(0, to - STRETCH)
end

-- The rows of the chart, the ticks and the place of the publication; `now` is the interval of the page's date.
local function chart(labels, events, conflicts, now, published)
  local rows, spans = {}, { published }
  for _, event in ipairs(events) do
    local span = days.interval(event.iso)
    if span and #rows < MAX and event.source ~= "metadata" then
      local disagrees = overlaps(conflicts, event.first, event.last)
      local value = told(labels, event, now)
      if disagrees then value = ("%s (%s)"):format(value, labels:get "conflicts") end
      spans[#spans + 1] = span
      rows[#rows + 1] = { label = event.event, value = value, span = span, first = event.first,
        last = event.last, conflict = disagrees or nil }
    end
  end
  if #rows < 2 then return nil end
  local scale = days.scale(spans)
  -- an open end runs on to the end of the chart, which the date of publication is on
  for _, row in ipairs(rows) do
    row.to = row.span.open_end and 1 or scale.place(row.span.to, true)
    row.from = row.span.open_start and open_start(scale, row.to, now) or scale.place(row.span.from)
    row.open_start, row.open_end, row.span = row.span.open_start, row.span.open_end, nil
  end
  return rows, scale.ticks, published and { at = scale.place(published.from), label = labels:get "published" }
end

registry.section("timeline", {
  build = function(doc, context)
    local labels, events = context.labels, doc.timeline
    if #events == 0 then return nil end
    local conflicts = conflicting(context)
    local metadata = context.ask "metadata" or {}
    local published = metadata.published and days.interval(metadata.published)
    local dated = published or metadata.updated and days.interval(metadata.updated)
    local lines = {}
    for i, event in ipairs(events) do
      if i > ROWS then break end
      local what = { event.event }
      if overlaps(conflicts, event.first, event.last) then
        what = { event.event, " ", nodes.strong("(" .. labels:get "conflicts" .. ")") }
      end
      lines[i] = { cells = { told(labels, event, dated), what, labels:kind("source", event.source) },
        first = event.first, last = event.last }
    end
    local data = nodes.table({ labels:get "date", labels:get "event", labels:get "found_in" }, lines)
    local rows, ticks, now = chart(labels, events, conflicts, dated, published)
    local more = context.more(#events, ROWS)
    if not rows then return { data, more } end
    local desc = labels:get(now and "timeline_desc_now" or "timeline_desc")
    if #conflicts > 0 then desc = desc .. " " .. labels:get "timeline_conflicts" end
    return { nodes.chart { type = "timeline", title = labels:get "timeline_chart", desc = desc, rows = rows,
      ticks = ticks, now = now, table = data, shown = true }, data, more }
  end,
})
