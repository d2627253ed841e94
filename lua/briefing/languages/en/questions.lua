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
  irregular_verbs = { "become became, begin began begun, bring brought, build built, buy bought, catch caught, choose chose "
    .. "chosen, come came, deal dealt, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight "
    .. "fought, find found, fly flew flown, forbid forbade forbidden, forget forgot forgotten, freeze froze frozen, get got, "
    .. "give gave given, go went gone, grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, know knew "
    .. "known, lay laid, lead led, leave left, lend lent, lose lost, make made, mean meant, meet met, pay paid, ride rode "
    .. "ridden, ring rang rung, rise rose risen, run ran, see saw seen, seek sought, sell sold, send sent, shake shook shaken, "
    .. "shoot shot, sing sang sung, sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, stand stood, steal "
    .. "stole stolen, strike struck, swear swore sworn, swim swam swum, take took taken, teach taught, think thought, throw "
    .. "threw thrown, wear wore worn, win won, write wrote written" },
}
