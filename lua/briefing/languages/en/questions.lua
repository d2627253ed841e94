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
  irregular_verbs = { "become becomes became, begin begins began begun, bring brings brought, build builds built, buy buys bought, "
    .. "catch catches caught, choose chooses chose chosen, come comes came, deal deals dealt, draw draws drew drawn, "
    .. "drive drives drove driven, eat eats ate eaten, fall falls fell fallen, feel feels felt, fight fights fought, "
    .. "find finds found, fly flies flew flown, forbid forbids forbade forbidden, forget forgets forgot forgotten, "
    .. "freeze freezes froze frozen, get gets got, give gives gave given, go goes went gone, grow grows grew grown, "
    .. "hang hangs hung, hear hears heard, hide hides hid hidden, hold holds held, keep keeps kept, know knows knew "
    .. "known, lay lays laid, lead leads led, leave leaves left, lend lends lent, lose loses lost, make makes made, "
    .. "mean means meant, meet meets met, pay pays paid, ride rides rode ridden, ring rings rang rung, rise rises "
    .. "rose risen, run runs ran, see sees saw seen, seek seeks sought, sell sells sold, send sends sent, shake "
    .. "shakes shook shaken, shoot shoots shot, sing sings sang sung, sink sinks sank sunk, sit sits sat, sleep "
    .. "sleeps slept, speak speaks spoke spoken, spend spends spent, stand stands stood, steal steals stole stolen, "
    .. "strike strikes struck, swear swears swore sworn, swim swims swam swum, take takes took taken, teach teaches "
    .. "taught, think thinks thought, throw throws threw thrown, wear wears wore worn, win wins won, write writes "
    .. "wrote written" },
}
