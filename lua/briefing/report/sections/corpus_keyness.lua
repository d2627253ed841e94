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

-- Adds the words of one group against another, or against all others.
local function add_comparison(list, labels, terms, all, pair, spelling_of, most)
  local function told(name) return name ~= "" and name or labels:get "no_group" end
  local words = keyness.of(terms, all.groups, function(group) return group == pair.focus end,
    function(group) return group ~= pair.focus and (not pair.reference or group == pair.reference) end)
  list[#list + 1] = nodes.heading(pair.reference
    and labels:get("group_against", { a = told(pair.focus), b = told(pair.reference) })
    or labels:get("group_against_others", { a = told(pair.focus) }))
  if #words == 0 then list[#list + 1] = nodes.paragraph(labels:get "no_key_words", { tone = "muted" })
  else list[#list + 1] = words_table(labels, words, spelling_of, most) end
end

registry.section("corpus_keyness", {
  subject = "corpus",
  build = function(corpus, context)
    local labels, part, given = context.labels, corpus.part, context.options
    local all = totals.of(part)
    local terms = totals.by_group(part, "term", 1)
    if #all.groups < 2 or #terms == 0 then return nil end
    local spelling_of = spellings.of(part)
    local list = { nodes.paragraph(labels:get "keyness_note") }
    if given.focus then
      add_comparison(list, labels, terms, all, given, spelling_of, ROWS_ASKED)
      if given.reference then
        add_comparison(list, labels, terms, all, { focus = given.reference, reference = given.focus }, spelling_of, ROWS_ASKED)
      end
      return list
    end
    for i = 1, math.min(GROUPS, #all.groups) do
      add_comparison(list, labels, terms, all, { focus = all.groups[i].name }, spelling_of, ROWS)
    end
    if #all.groups > GROUPS then
      list[#list + 1] = nodes.paragraph(labels:count("more_groups", #all.groups - GROUPS), { tone = "muted" })
    end
    return list
  end,
})
