-- Italian: what questions ask for.
return {
  questions = {
    when = { "quando", "da quando", "in che anno", "in quale anno", "che anno", "in che data", "in quale mese" },
    who = { "chi", "secondo chi", "da chi" },
    how_many = { "quanti", "quante" },
    how_much = { "quanto", "quanta", "quale percentuale di", "che percentuale" },
    where = { "dove", "in quale paese", "in quale città", "in che paese", "in che città" },
  },
  question_fillers = { "accadde", "accaduto", "successe", "successo", "avvenne", "avvenuto", "luogo", "esattamente", "c'è" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "non", "mai", "nessun", "nessuno", "nessuna" },
  where_prepositions = { "a", "ad", "in", "nel", "nella", "nei", "nelle", "presso", "vicino", "da", "dal", "dalla", "verso", "su", "sul", "sulla" },
}
