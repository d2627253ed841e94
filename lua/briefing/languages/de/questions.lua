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
  irregular_verbs = { "beginnen beginnt begann begonnen, bleiben bleibt blieb geblieben, brechen bricht brach gebrochen, "
    .. "bringen bringt brachte gebracht, fallen fällt fiel gefallen, fangen fängt fing gefangen, finden findet fand gefunden, "
    .. "fliegen fliegt flog geflogen, fliehen flieht floh geflohen, geben gibt gab gegeben, gehen geht ging gegangen, gewinnen "
    .. "gewinnt gewann gewonnen, halten hält hielt gehalten, kommen kommt kam gekommen, laufen läuft lief gelaufen, nehmen "
    .. "nimmt nahm genommen, schießen schießt schoss geschossen, schließen schließt schloss geschlossen, schreiben schreibt "
    .. "schrieb geschrieben, sehen sieht sah gesehen, sinken sinkt sank gesunken, sprechen spricht sprach gesprochen, stehen "
    .. "steht stand gestanden, steigen steigt stieg gestiegen, sterben stirbt starb gestorben, treffen trifft traf getroffen, "
    .. "treten tritt trat getreten, verlieren verliert verlor verloren, werden wird wurde geworden, ziehen zieht zog gezogen" },
}
