-- Section "corpus_keyness": the words that tell a group of articles from the others. The report's options `focus` and
-- `reference` name the groups; without them each of the largest groups stands against all others.
local keyness = require "briefing.corpus.keyness"
local nodes = require "briefing.report.nodes"
local registry = require "briefing.registry"
local spellings = require "briefing.corpus.spellings"
local totals = require "briefing.corpus.totals"

local GROUPS, ROWS, ROWS_ASKED = 6, 10, 30 -- groups told of; words of each; words where a group was asked for

local function words_table(labels, words, spelling_of, most)
  local function number(key) return { label = labels:get(key), align = "right" } end
  local rows = {}
  for i = 1, math.min(most, #words) do
    local word = words[i]
    rows[i] = { spelling_of[word.key], labels:number(word.log_likelihood, 1), labels:number(word.log_ratio, 1),
      labels:number(word.count), labels:number(word.other_count), labels:number(word.documents) }
  end
  return nodes.table({ labels:get "word", number "log_likelihood", number "log_ratio", number "times_here", number "times_there",
    number "articles_head" }, rows)
end

-- The pairs of groups to compare: those asked for, both ways, or each of the largest groups and all others.
local function comparisons(groups, given)
  if given.reference then
    return { { focus = given.focus, reference = given.reference }, { focus = given.reference, reference = given.focus } }
  end
  if given.focus then return { { focus = given.focus } } end
  local list = {}
  for i = 1, math.min(GROUPS, #groups) do list[i] = { focus = groups[i].name } end
  return list
end

-- The spellings of the words that are shown.
local function spellings_of(part, found, most)
  local wanted = {}
  for _, words in ipairs(found) do
    for i = 1, math.min(most, #words) do wanted[words[i].key] = true end
  end
  return spellings.of(part, wanted)
end

registry.section("corpus_keyness", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part, given = context.labels, corpus.part, context.options
    local groups = totals.of(part).groups
    if #groups < 2 or not part:facts "term"() then return nil end
    local function told(name) return name ~= "" and name or labels:get "no_group" end
    local most, pairs_of_groups = given.focus and ROWS_ASKED or ROWS, comparisons(groups, given)
    local found = keyness.of(part, pairs_of_groups)
    local spelling_of = spellings_of(part, found, most)
    local list = { nodes.paragraph(labels:get "keyness_note") }
    for p, pair in ipairs(pairs_of_groups) do
      local against = pair.reference and "group_against" or "group_against_others"
      list[#list + 1] = nodes.heading(labels:get(against, { a = told(pair.focus), b = told(pair.reference or "") }))
      list[#list + 1] = #found[p] > 0 and words_table(labels, found[p], spelling_of, most)
        or nodes.paragraph(labels:get "no_key_words", { tone = "muted" })
    end
    if not given.focus and #groups > GROUPS then
      list[#list + 1] = nodes.paragraph(labels:count("more_groups", #groups - GROUPS), { tone = "muted" })
    end
    return list
  end,
})
