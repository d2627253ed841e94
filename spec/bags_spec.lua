-- What the core computes over the sentences of a text as bags of terms, beside the plainest computation of the same.
local briefing = require "briefing"
local core = require "briefing.core"
local random = require "support.random"
local vectors_of = require("briefing.summary.vectors").of

-- A text of so many sentences, whose words are drawn by a fixed rule from a few subjects.
local function article(sentences, seed)
  local draw, lines = random.numbers(seed), {}
  for s = 1, sentences do
    local words = {}
    for w = 1, 2 + draw(5) do
      local subject = math.floor(s / 4)
      words[w] = string.char(98 + subject % 20) .. "o" .. string.char(97 + draw(6)) .. "am"
    end
    lines[s] = "The " .. table.concat(words, " and ") .. "."
  end
  return briefing.document(table.concat(lines, " "), { language = "en" })
end

local function terms_of(vectors, s)
  local counts = {}
  for j = vectors.from[s], vectors.from[s + 1] - 1 do
    local id = vectors.ids[j]
    counts[id] = (counts[id] or 0) + 1
  end
  return counts
end

describe("bags of terms", function()
  local vectors = vectors_of(article(24, 7))

  it("hold the content words of each sentence, in order", function()
    local doc = article(24, 7)
    local n = 0
    for s = 1, vectors.n do
      for w = vectors.word[s], vectors.word[s] + vectors.words[s] - 1 do
        local first, last = doc.words:bounds(w)
        assert.truthy(first >= vectors.first[s] and last <= vectors.last[s])
        local id = doc.terms:id(w)
        if not doc.terms:is_stop(id) then
          n = n + 1
          assert.equal(id, vectors.ids[n])
        end
      end
      assert.equal(n + 1, vectors.from[s + 1])
    end
  end)

  it("tell in how many sentences, and in how many groups of sentences, a term stands", function()
    local plain, grouped, group = {}, {}, {}
    for id = 1, vectors.terms do plain[id], grouped[id] = 0, {} end
    for s = 1, vectors.n do
      group[s] = s % 7 > 0 and math.ceil(s / 5)
      for id in pairs(terms_of(vectors, s)) do
        plain[id] = plain[id] + 1
        if group[s] then grouped[id][group[s]] = true end
      end
    end
    assert.same(plain, vectors.bags:spread())
    for id, count in ipairs(vectors.bags:spread(group)) do
      local expected = 0
      for _ in pairs(grouped[id]) do expected = expected + 1 end
      assert.equal(expected, count)
    end
  end)

  it("tell which sentences hold a figure", function()
    local some = vectors_of(briefing.document("The pier has 3 posts. It is old. Built in 1987.", { language = "en" }))
    assert.same({ true, false, true }, some.bags:figures())
  end)

  it("sum the weights of the distinct terms of a sentence", function()
    local weight, sentences = {}, {}
    for id = 1, vectors.terms do weight[id] = 1 / id end
    for s = 2, vectors.n, 2 do sentences[#sentences + 1] = s end
    local sums = vectors.bags:sums(sentences, weight)
    assert.equal(#sentences, #sums)
    for k, s in ipairs(sentences) do
      local expected = 0
      for id in pairs(terms_of(vectors, s)) do expected = expected + 1 / id end
      assert.near(expected, sums[k], 1e-9)
    end
  end)

  it("sum the similarity to later sentences less a share of that to earlier ones", function()
    local candidates, vector = {}, {}
    for s = 1, vectors.n, 2 do candidates[#candidates + 1] = s end
    local holding = {}
    for _, s in ipairs(candidates) do
      for id in pairs(terms_of(vectors, s)) do holding[id] = (holding[id] or 0) + 1 end
    end
    for k, s in ipairs(candidates) do
      local length = 0
      vector[k] = {}
      for id, count in pairs(terms_of(vectors, s)) do
        vector[k][id] = count * math.log(#candidates / holding[id])
        length = length + vector[k][id] ^ 2
      end
      for id, value in pairs(vector[k]) do vector[k][id] = value / (length > 0 and math.sqrt(length) or 1) end
    end
    local forward = vectors.bags:forward(candidates)
    for k = 1, #candidates do
      local expected = 0
      for other = 1, #candidates do
        local similarity = 0
        for id, value in pairs(vector[k]) do similarity = similarity + value * (vector[other][id] or 0) end
        expected = expected + (other > k and similarity or other < k and -0.6 * similarity or 0)
      end
      assert.near(expected, forward[k], 1e-9)
    end
  end)

  it("divide at the least cost", function()
    for seed = 1, 20 do
      local some = vectors_of(article(9, seed))
      local total, distinct, known = #some.ids, 0, {}
      for _, id in ipairs(some.ids) do
        if not known[id] then distinct = distinct + 1 end
        known[id] = true
      end
      local function cost_of(starts)
        local cost = 0
        for k, u in ipairs(starts) do
          local count, words = {}, 0
          cost = cost + 0.7 * math.log(math.max(total, 2))
          for j = some.from[u], some.from[starts[k + 1] or some.n + 1] - 1 do
            local id = some.ids[j]
            cost = cost + math.log((words + distinct * 0.5) / ((count[id] or 0) + 0.5))
            count[id], words = (count[id] or 0) + 1, words + 1
          end
        end
        return cost
      end
      local least = math.huge
      for choice = 0, 2 ^ (some.n - 1) - 1 do
        local starts = { 1 }
        for u = 2, some.n do
          if math.floor(choice / 2 ^ (u - 2)) % 2 == 1 then starts[#starts + 1] = u end
        end
        least = math.min(least, cost_of(starts))
      end
      assert.near(least, cost_of(some.bags:divide(some.from, some.n)), 1e-9)
    end
  end)

  it("group terms that occur together, the strongest tie first", function()
    local some = vectors_of(article(40, 3))
    local parts = {}
    for s = 1, some.n do parts[s] = math.ceil(s / 8) end
    local list, by_id = {}, {}
    for _, group in ipairs(some.bags:nuclei({ some.ids[1] }, parts):groups()) do
      assert.truthy(#group <= 6)
      for _, term in ipairs(group) do
        assert.is_nil(by_id[term.id])
        by_id[term.id] = group
        list[#list + 1] = term
        for _, s in ipairs(term.sentences) do assert.truthy(terms_of(some, s)[term.id]) end
      end
    end
    -- mean association of two groups, from how often their terms stand together
    local function together(a, b)
      local sum, there = 0, {}
      for _, s in ipairs(b.sentences) do there[s] = true end
      for _, s in ipairs(a.sentences) do
        sum = sum + (there[s] and 1 or 0)
        for _, near in ipairs { s - 1, s + 1 } do
          if there[near] and parts[near] == parts[s] then sum = sum + 0.35 end
        end
      end
      return sum / math.sqrt(#a.sentences * #b.sentences)
    end
    local function mean(g, h)
      local sum = 0
      for _, a in ipairs(g) do
        for _, b in ipairs(h) do sum = sum + together(a, b) end
      end
      return sum / (#g * #h)
    end
    table.sort(list, function(a, b) return a.weight > b.weight end)
    local groups = {}
    for k, term in ipairs(list) do groups[k] = { term } end
    while true do
      local best, left, right = 0.4, nil, nil
      for i = 1, #groups do
        for j = i + 1, #groups do
          local tie = #groups[i] + #groups[j] <= 6 and mean(groups[i], groups[j]) or 0
          if tie > best + 1e-9 then best, left, right = tie, i, j end
        end
      end
      if not left then break end
      for _, term in ipairs(table.remove(groups, right)) do table.insert(groups[left], term) end
    end
    for _, group in ipairs(groups) do
      for _, term in ipairs(group) do assert.equal(by_id[group[1].id], by_id[term.id]) end
    end
  end)

  it("make a theme of the group that is most salient in sentences not shown yet, again and again", function()
    -- words in pairs, some of them participles by their endings
    local text = article(40, 5).text:gsub(" and (%l+) and ", " %1 and "):gsub("oeam", "oeing")
    local doc = briefing.document(text, { language = "en" })
    local some, parts, spelled = vectors_of(doc), {}, {}
    for s = 1, some.n do parts[s] = 1 end
    for w = 1, #doc.words do spelled[doc.terms:id(w)] = doc.words[w] end
    local function is_participle(word) return #word > 5 and word:sub(-3) == "ing" end
    local function naming_of(phrase)
      local first, last = phrase.text:match "^(%l+) .-(%l+)$"
      if first then return (is_participle(first) or is_participle(last)) and 0.6 or 1 end
      return 0.45 * math.min(1, phrase.count / 3) * math.min(1, phrase.score / 0.2)
    end

    local nuclei = some.bags:nuclei({}, parts)
    local candidates = core.candidates(doc.terms, { limit = 40, words = 3 })
    local phrases = candidates:keywords { limit = 40, compact = true }
    local holding, shown, named, left = some.bags:spread(), {}, {}, nuclei:groups()
    local greatest = 0

    -- score of each sentence of a group, and their sum before long ones lose
    local function weigh(group)
      local score, salience = {}, 0
      for _, term in ipairs(group) do
        for _, s in ipairs(term.sentences) do
          score[s] = (score[s] or 0) + term.weight
          salience = salience + term.weight
        end
      end
      for s in pairs(score) do score[s] = score[s] / math.sqrt(math.max(20, some.words[s]) / 20) end
      return score, salience
    end
    for _, group in ipairs(left) do greatest = math.max(greatest, (select(2, weigh(group)))) end

    local function sorted(list)
      table.sort(list, function(a, b)
        if math.abs(a.value - b.value) > 1e-9 then return a.value > b.value end
        return a.place < b.place
      end)
      return list
    end

    for _, theme in ipairs(nuclei:themes(candidates, 40, "ed\0ing\0", 9)) do
      local best = {}
      for place, group in ipairs(left) do
        local score, salience = weigh(group)
        local value, sentences = 0, {}
        for s in pairs(score) do
          value = value + score[s] / (1 + (shown[s] or 0))
          sentences[#sentences + 1] = s
        end
        table.sort(sentences)
        best[#best + 1] = { value = value, place = -salience, group = group, at = place, score = score,
          salience = salience, sentences = sentences }
      end
      best = sorted(best)[1]
      table.remove(left, best.at)
      assert.same(best.sentences, theme.sentences)
      assert.near(best.salience / greatest, theme.salience, 1e-9)

      local evidence = {}
      for k, s in ipairs(best.sentences) do evidence[k] = { value = best.score[s] / (1 + (shown[s] or 0) / 4), place = s } end
      sorted(evidence)
      local worth, order, own, here = {}, {}, {}, {}
      for _, term in ipairs(best.group) do own[term.id] = term.weight end
      for k, s in ipairs(theme.evidence) do
        assert.equal(evidence[k].place, s)
        assert.near(evidence[k].value, theme.scores[k], 1e-9)
        shown[s], here[s] = (shown[s] or 0) + 1, true
        for j = some.from[s], some.from[s + 1] - 1 do
          local id = some.ids[j]
          if not worth[id] then order[#order + 1] = id end
          worth[id] = (worth[id] or 0) + theme.scores[k] / theme.scores[1]
        end
      end
      assert.equal(math.min(4, #evidence), #theme.evidence)
      for id in pairs(worth) do
        local inside = 0
        for _, s in ipairs(best.sentences) do inside = inside + (terms_of(some, s)[id] and 1 or 0) end
        worth[id] = worth[id] * inside / holding[id] * (own[id] and 2 or 1)
      end

      local pool, names = {}, {}
      for p, phrase in ipairs(phrases) do
        local sum, held, fresh, touches = 0, 0, true, false
        for _, id in ipairs(phrase.ids) do
          sum, held = sum + (worth[id] or 0), held + (own[id] or 0)
          fresh, touches = fresh and not named[id], touches or worth[id] ~= nil
        end
        local inside = 0
        for m = 1, #phrase.mentions, 2 do inside = inside + (here[doc.sentences:find(phrase.mentions[m])] and 1 or 0) end
        if inside > 0 and phrase.text:find " " then
          pool[#pool + 1] = { value = sum / #phrase.ids * 1.1, place = #pool, text = phrase.text, ids = phrase.ids }
        end
        if fresh and touches then
          names[#names + 1] = { place = p, phrase = phrase, value = (0.3 + held / best.group[1].weight)
            * (0.05 + phrase.score) * naming_of(phrase) * (0.5 + math.min(2, inside)) }
        end
      end
      for _, id in ipairs(order) do
        pool[#pool + 1] = { value = worth[id], place = #pool, text = spelled[id], ids = { id } }
      end
      local used, told = {}, {}
      for _, keyword in ipairs(sorted(pool)) do
        local fresh = #told < 10
        for _, id in ipairs(keyword.ids) do fresh = fresh and not used[id] end
        if fresh then
          told[#told + 1] = keyword
          for _, id in ipairs(keyword.ids) do used[id] = true end
        end
      end
      assert.equal(#told, #theme.keywords)
      for k, keyword in ipairs(theme.keywords) do
        assert.equal(told[k].text, keyword.text)
        assert.near(told[k].value / told[1].value, keyword.score, 1e-9)
      end
      local name = sorted(names)[1]
      assert.equal(name and name.phrase.text, theme.name)
      for _, id in ipairs(name and name.phrase.ids or {}) do named[id] = true end
    end
  end)

  it("are none of an empty text", function()
    local none = vectors_of(briefing.document("", { language = "en" }))
    assert.equal(0, none.n)
    assert.same({}, none.bags:spread())
    assert.same({}, (none.bags:forward {}))
    assert.same({}, none.bags:nuclei({}, {}):groups())
    assert.same({}, none.bags:divide(none.from, 0))
  end)

  it("refuse what are no sentences of theirs", function()
    assert.has_error(function() vectors.bags:forward { vectors.n + 1 } end)
    assert.has_error(function() vectors.bags:sums({ vectors.n + 1 }, {}) end)
    assert.has_error(function() vectors.bags:divide({ 1, 5, 2 }, 2) end)
    assert.has_error(function() vectors.bags:nuclei({}, nil) end)
  end)
end)
