-- doc.timeline: array of { iso, event, first, last, source, mentions } in date order: what happened when, from the prose
-- and the tables in one. `source` is "prose", "table", "both" or "metadata" (the publication); `first`, `last` are the
-- first evidence, `mentions` all of it. Beside these, for the warnings: `dates`, the dates of the evidence (doc.dates),
-- and sets: `terms`, the ids of terms, `events`, the kinds of happening (same_events of the language), and `all_terms`,
-- with the words of these.
--
-- A date tells of a happening unless it only dates a figure ("exports earned $61 million in 2024"), a comparison
-- ("against 198 MW in 2010") or a whole decade. One happening told twice is one entry: where the dates agree as far as
-- both are told, and the wording shares terms.
local calendar = require "briefing.dates.calendar"
local clauses = require "briefing.dates.clauses"
local dateline = require "briefing.names.dateline"
local happenings = require "briefing.dates.happenings"
local lexemes_of = require "briefing.dates.lexemes"
local registry = require "briefing.registry"
local repair = require "briefing.repair"
local search = require "briefing.search"

local figures = { percent = true, money = true, measure = true, number = true }

-- A count as large as this is a figure too; a smaller one ("five boats") is part of what happened.
local LARGE_COUNT = 1000

local function has_figure(doc, first, last)
  local numbers = doc.numbers
  for i = search.from(numbers, "last", first), #numbers do
    if numbers[i].first > last then return false end
    local number = numbers[i]
    if figures[number.kind] then return true end
    if number.kind == "count" and type(number.value) == "number" and number.value >= LARGE_COUNT then return true end
  end
  return false
end

-- A word of comparison: "against", "than", and "more than" where no number follows.
local function compares(sense, behind) return sense.compare or sense.comparing and behind and not behind.number end

-- A superlative or a first.
local function is_superlative(sense) return sense.superlative or sense.ordinal == 1 end

local OPENING_MAX = 40 -- bytes before a date that opens its clause

-- Whether a date opens the clause that tells what happened, before its subject: "In 2019 the council ...", or its
-- sentence: "En 2022, la ville ..."; but not "The 2007 version ...".
local function opens(doc, date, unit_first, narrow_first, has_terms)
  local first = has_terms and narrow_first or unit_first
  return date.first - first <= OPENING_MAX and happenings.add_terms(doc, {}, first, date.first - 1, date) == 0
    and not lexemes_of.has_role(doc.lexemes, first, date.first - 1, "the")
end

-- Whether a date says no more than what a figure or a comparison is of.
local function only_dates_a_figure(doc, date, unit_first, first, last, narrow_first, narrow_last)
  -- 198X, XXXX-10-31: too coarse to be placed
  if date.iso:find "X" then return true end
  if date.kind == "relative" and not date.iso:find "^%d%d%d%d%-" then return true end
  if lexemes_of.any(doc.lexemes, narrow_first, date.first, compares) then return true end
  -- "the strongest storm since 2016"
  if date.iso:find "/%.%.$" and lexemes_of.any(doc.lexemes, narrow_first, date.first, is_superlative) then return true end
  -- what is wanted by a year is a happening to come, whatever figure it has
  if date.kind == "deadline" then return false end
  if not date.iso:find "^%d%d%d%d$" and not date.iso:find "^%d%d%d%d/%d%d%d%d$" then return false end
  local has_terms = happenings.add_terms(doc, {}, narrow_first, narrow_last, date) > 0
  -- what a figure adds up to in a span of years is no happening
  local is_span = date.iso:find("/", 1, true)
  if not is_span and opens(doc, date, unit_first, narrow_first, has_terms) then
    return happenings.add_terms(doc, {}, first, last, date) == 0
  end
  -- "founded in 1887, employs 31,000": a happening told between its own marks needs no more
  if lexemes_of.has_role(doc.lexemes, narrow_first, narrow_last, "event") then first, last = narrow_first, narrow_last end
  -- "repaired in 1994; that cost 3 million": the figure is the next clause's
  if has_terms and doc.text:sub(narrow_last + 1, last):find ";" then last = narrow_last end
  return has_figure(doc, first, last) or lexemes_of.has_role(doc.lexemes, narrow_first, date.first, "share")
end

local function event_text(doc, first, last)
  local text = repair.apply(doc, first, last):gsub("\194\160", " "):gsub("[ \t-\r]+", " "):gsub("[ \t-\r.]+$", "")
  return text
end

local function entry(doc, date, first, last, source, event)
  local terms, events = {}, {}
  happenings.add_terms(doc, terms, first, last, date, events)
  local every = {}
  happenings.add_terms(doc, every, first, last, date)
  return { iso = date.iso, event = event or event_text(doc, first, last), first = first, last = last, source = source,
    mentions = { { first, last } }, dates = { date }, terms = terms,
    events = events, all_terms = every, kind = date.kind }
end

-- The last byte of the dateline that a block begins with, 0 where it has none. `known` keeps the answer of each block.
local function dateline_last(doc, block, known)
  if known[block] == nil then known[block] = dateline.at(doc.text, block.first, block.last) or 0 end
  return known[block]
end

local function from_prose(doc, entries)
  local sentences, blocks, datelines = doc.sentences, doc.blocks, {}
  for _, date in ipairs(doc.dates) do
    local kind = blocks[date.block].kind
    local index, covers = sentences:find(date.first)
    local behind = covers and kind == "paragraph" and dateline_last(doc, blocks[date.block], datelines) + 1 or 0
    if covers and date.first >= behind and (kind == "paragraph" or kind == "list_item" or kind == "quote") then
      local unit_first, unit_last = sentences:bounds(index)
      unit_first = math.max(unit_first, behind)
      local first, last, narrow_first, narrow_last = clauses.of(doc, date, unit_first, unit_last)
      if not only_dates_a_figure(doc, date, unit_first, first, last, narrow_first, narrow_last) then
        local found = entry(doc, date, first, last, "prose")
        found.sentence = { unit_first, unit_last }
        entries[#entries + 1] = found
      end
    end
  end
end

-- The dates that lie in a span, by the first of them.
local function date_in(dates, first, last)
  local date = dates[search.from(dates, "last", first)]
  if date and date.first >= first and date.last <= last then return date end
end

local function is_numeric(text)
  return text:find "^[!-/:-@[-`{-~ \t-\r]*%d" ~= nil and not text:find "[A-Za-z][A-Za-z][A-Za-z]"
end

-- The column of a table whose cells are dates: by the words of its head, or because most of its cells are dates and no
-- other column is of figures. nil where there is none.
local function date_column(doc, table, text)
  local best, head
  local columns = 0
  for _, row in ipairs(table.cells) do columns = math.max(columns, #row) end
  local figures_elsewhere = false
  for c = 1, columns do
    local dated, filled, numeric = 0, 0, 0
    for _, row in ipairs(table.cells) do
      local cell = row[c]
      if cell and cell[2] >= cell[1] then
        filled = filled + 1
        if date_in(doc.dates, cell[1], cell[2]) then dated = dated + 1
        elseif is_numeric(text:sub(cell[1], cell[2])) then numeric = numeric + 1 end
      end
    end
    if filled > 0 and dated * 2 > filled then
      local header = table.header_cells and table.header_cells[c]
      local is_head = header and lexemes_of.has_role(doc.lexemes, header[1], header[2], "date_header") or false
      if not best or is_head and not head then best, head = c, is_head end
    elseif numeric * 2 > filled then
      figures_elsewhere = true
    end
  end
  if best and (head or not figures_elsewhere) then return best end
end

local function from_tables(doc, entries)
  local text = doc.text
  for _, table_ in ipairs(doc.tables) do
    local column = table_.cells and date_column(doc, table_, text)
    for _, row in ipairs(column and table_.cells or {}) do
      local cell = row[column]
      local date = cell and date_in(doc.dates, cell[1], cell[2])
      if date then
        local parts, first, last = {}, cell[1], cell[2]
        local told = false
        for c, other in ipairs(row) do
          if other[2] >= other[1] then
            first, last = math.min(first, other[1]), math.max(last, other[2])
            if c ~= column then
              parts[#parts + 1] = event_text(doc, other[1], other[2])
              told = told or not is_numeric(parts[#parts])
            end
          end
        end
        if told then
          local found = entry(doc, date, first, last, "table", table.concat(parts, ": "))
          found.grid = table_
          entries[#entries + 1] = found
        end
      end
    end
  end
end

local function from_metadata(doc, entries)
  local mention = doc.metadata.published and doc.metadata.mentions.published
  local date = mention and date_in(doc.dates, mention[1], mention[2])
  if not date then return end
  local block = doc.blocks[date.block]
  -- the line that tells it; of a paragraph only the date in its dateline
  local line = block.kind == "paragraph" and date or block
  local found = entry(doc, date, line.first, line.last, "metadata")
  found.role = "publication"
  entries[#entries + 1] = found
end

-- Whether two dates agree as far as both are told: 2022-05 and 2022-05-03, 2015 and 2015/.. ; and which is told better.
local function agree(a, b)
  if a == b then return true, a end
  local a_start, b_start = a:match "^(.-)/%.%.$" or a, b:match "^(.-)/%.%.$" or b
  if a_start:find("..", 1, true) or b_start:find("..", 1, true) or a_start:find "/" or b_start:find "/" then return false end
  local finer = #a_start >= #b_start and a_start or b_start
  local coarser = finer == a_start and b_start or a_start
  if finer:sub(1, #coarser) ~= coarser or not coarser:find "^%d" then return false end
  local is_open = a ~= a_start or b ~= b_start
  return true, finer .. (is_open and "/.." or "")
end

-- Terms that two entries share, the kind of happening counted as one, and how many the second has.
local function shared(a, b)
  local count, of_b = 0, 0
  for id in pairs(b.terms) do
    of_b = of_b + 1
    if a.wide[id] then count = count + 1 end
  end
  local both = false
  for event in pairs(b.events) do both = both or a.events[event] end
  if both then count = count + 1 end
  if next(b.events) then of_b = of_b + 1 end
  return count, of_b
end

local function join(into, from, iso)
  into.iso, into.grid = iso, into.grid or from.grid
  if into.source ~= from.source then into.source = "both" end
  for _, mention in ipairs(from.mentions) do into.mentions[#into.mentions + 1] = mention end
  for _, date in ipairs(from.dates) do into.dates[#into.dates + 1] = date end
  for id in pairs(from.terms) do into.terms[id] = true end
  for event in pairs(from.events) do into.events[event] = true end
  for id in pairs(from.all_terms) do into.all_terms[id] = true end
end

-- The year that a date begins or ends in: entries of one happening share it.
local function year_of(iso) return iso:match "^%d%d%d%d" or iso:match "/(%d%d%d%d)" or "" end

-- How many earlier entries of a year an entry is compared with: keeps a text of a million dates linear.
local COMPARED_MAX = 40

local DAY = 10 -- bytes of a date told to the day: what a table and the prose tell of one day is one happening

-- Joins what tells of the same happening; entries stand in the order prose, tables.
local function joined(doc, entries)
  local by_year, kept = {}, {}
  for _, candidate in ipairs(entries) do
    local year = year_of(candidate.iso)
    local others = by_year[year] or {}
    by_year[year] = others
    local best, best_count, best_iso = nil, 0, nil
    for k = #others, math.max(1, #others - COMPARED_MAX + 1), -1 do
      local other = others[k]
      local same, iso = agree(other.iso, candidate.iso)
      -- two rows of a table are two happenings
      local rows = candidate.grid and other.grid == candidate.grid
      if same and other.role == candidate.role and not rows then
        local count, of = shared(other, candidate)
        -- years agree too easily, and one text tells much of one day: half of the terms must then be the same
        local exact = #other.iso >= 7 and #candidate.iso >= 7 and other.source ~= candidate.source
        local enough = count >= 1 and (exact or count * 2 >= of)
          or exact and #other.iso >= DAY and other.iso == candidate.iso
        if enough and count >= best_count then best, best_count, best_iso = other, count, iso end
      end
    end
    if best then
      join(best, candidate, best_iso)
    else
      candidate.wide = candidate.terms
      if candidate.sentence then
        candidate.wide = {}
        local first, last = candidate.sentence[1], candidate.sentence[2]
        if last - first < 1000 then happenings.add_terms(doc, candidate.wide, first, last, candidate.dates[1]) end
        for id in pairs(candidate.terms) do candidate.wide[id] = true end
      end
      others[#others + 1] = candidate
      kept[#kept + 1] = candidate
    end
  end
  return kept
end

-- Days since 1970 that an entry begins, or ends where its start is open.
local function place(iso)
  local from, to = calendar.bounds(iso)
  local y, m, d = calendar.fields(from or to or "9999-12-31")
  return calendar.to_days(y, m, d)
end

registry.analysis("timeline", function(doc)
  local entries = {}
  from_prose(doc, entries)
  from_tables(doc, entries)
  from_metadata(doc, entries)
  local kept = joined(doc, entries)
  for _, item in ipairs(kept) do
    item.place, item.wide, item.sentence, item.grid = place(item.iso), nil, nil, nil
  end
  table.sort(kept, function(a, b)
    if a.place ~= b.place then return a.place < b.place end
    return a.first < b.first
  end)
  for _, item in ipairs(kept) do item.place = nil end
  return kept
end, { options = {} })
