return function()
  local core = require "briefing.core"
  local doc = require("briefing").document(("A sentence of five words. "):rep(20), { language = "en" })
  local sentences, words, terms = doc.sentences, doc.words, doc.terms
  local text = ("a <b> & “c”\255\n"):rep(20)
  return function()
    assert(#core.escape_text(text) < #core.escape_html(text))
    assert(#core.escape_line(text) < #core.escape_markdown(text))
    assert(core.escape_tsv "=1" == "'=1" and core.escape_csv 'a "b"' == '"a ""b"""')
    assert(#core.wrap(text, 20) > 9 and core.pad("a", 3, "right") == "  a" and core.fitting("abc", 2) == 2)
    assert(#core.nest("ab", { { first = 1, last = 2, block = {} }, { first = 2, last = 2 } }) == 8)
    assert(core.fixed(1 / 3, 9) == "0.333333333")
    assert(#terms:ids() == #words and core.sentence_words(doc.text, sentences, words, 7)[2] == 1)
  end
end
