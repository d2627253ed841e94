-- Portuguese: what questions ask for.
return {
  questions = {
    when = { "quando", "desde quando", "em que ano", "que ano", "em que data", "em que dia", "em que mês" },
    who = { "quem", "segundo quem", "por quem" },
    how_many = { "quantos", "quantas" },
    how_much = { "quanto", "quanta", "que percentagem de", "que porcentagem de", "que percentagem" },
    where = { "onde", "aonde", "em que país", "em que cidade" },
  },
  question_fillers = { "aconteceu", "ocorreu", "sucedeu", "teve", "lugar", "exatamente", "há" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "não", "nunca", "jamais", "nenhum", "nenhuma" },
  where_prepositions = { "em", "no", "na", "nos", "nas", "a", "ao", "à", "perto", "de", "do", "da", "para" },
}
