-- German: what questions ask for.
return {
  questions = {
    when = { "wann", "seit wann", "in welchem jahr", "welches jahr", "an welchem tag", "in welchem monat" },
    who = { "wer", "wem zufolge", "von wem" },
    how_many = { "wie viele", "wieviele" },
    how_much = { "wie viel", "wieviel", "welcher anteil", "wie viel prozent" },
    where = { "wo", "wohin", "woher", "in welchem land", "in welcher stadt" },
  },
  question_fillers = { "geschah", "passierte", "stattgefunden", "fand", "statt", "genau", "gibt", "gab" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "nicht", "nie", "niemals", "kein", "keine", "keinen", "keiner", "weder" },
  where_prepositions = { "in", "im", "bei", "an", "am", "auf", "nach", "aus", "vor", "nahe", "um", "zu" },
}
