-- English: what questions ask for.
return {
  questions = {
    when = { "when", "since when", "what year", "which year", "in what year", "in which year", "what date", "on what date",
      "which date", "what day", "on what day", "which month", "in which month", "what month", "in what month" },
    who = { "who", "whom", "according to whom", "by whom" },
    how_many = { "how many" },
    how_much = { "how much", "what percentage of", "what share of", "what percentage", "what share", "what proportion of" },
    where = { "where", "in which country", "in which city", "in what country", "in what city", "which country", "which city" },
  },
  question_fillers = { "happen", "happened", "happens", "occur", "occurred", "take", "took", "taken", "place", "exactly", "many",
    "much", "first", "actually" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "not", "never", "no", "cannot", "nobody", "denied", "denies", "neither", "nor" },
  where_prepositions = { "in", "at", "near", "on", "outside", "inside", "around", "across", "throughout", "into", "from", "to", "off" },
}
