return function()
  local core = require "briefing.core"
  local lines = { "Mali, Republic of Mali | Malian | Bamako, Gao", "Côte d’Ivoire | Ivorian" }
  local rules, plural = { longest = 0 }, { longest = 0, [""] = { "", "s" } }
  local text = ("a <b> & “c”\255\n"):rep(20)
  return function()
    local heads = core.heads({ lines, { "Chad" } }, rules, plural)
    local found = setmetatable({}, { __index = core.heads_lookup(heads, function(_, _, places) return places[2] end) })
    assert(found.Malians == 1 and found["CÔTE"] == 2 and found.Chad == 1 and not found.Niger)
    local set = core.word_set({ "to, for" }, nil, { "d’" })
    assert(set["d'"] and set["for"] and #set == 3)
    local article = "Côte d’Ivoire: the Malians of Gao"
    local words = core.words(article, "words")
    local terms = core.terms(article, words, core.lexicon {})
    local seen, names = core.name_words(words, terms, { 1 }, { #article }, heads)
    assert(seen.Gao and seen.the and #names == 5 * 4)
    assert(core.phrases({ "of late, of Gao" }, seen)[1].text == "of Gao")
    assert(#core.escape_html(text) > #core.escape_line(text))
  end
end
