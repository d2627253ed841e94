-- Spanish: what questions ask for.
return {
  questions = {
    when = { "cuándo", "cuando", "desde cuándo", "desde cuando", "en qué año", "qué año", "en qué fecha", "qué día", "en qué mes" },
    who = { "quién", "quien", "quiénes", "según quién" },
    how_many = { "cuántos", "cuántas", "cuantos", "cuantas" },
    how_much = { "cuánto", "cuánta", "cuanto", "qué porcentaje de", "qué porcentaje" },
    where = { "dónde", "donde", "en dónde", "en qué país", "en qué ciudad", "de dónde" },
  },
  question_fillers = { "ocurrió", "ocurrir", "sucedió", "pasó", "tuvo", "lugar", "exactamente", "hay" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "no", "nunca", "jamás", "ningún", "ninguna", "tampoco" },
  where_prepositions = { "en", "a", "al", "cerca", "desde", "hacia", "de", "del", "por" },
}
