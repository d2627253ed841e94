-- French: what questions ask for.
return {
  questions = {
    when = { "quand", "depuis quand", "en quelle année", "quelle année", "à quelle date", "quelle date", "quel jour",
      "en quel mois" },
    who = { "qui", "qui est-ce qui", "selon qui", "d'après qui" },
    how_many = { "combien de", "combien d'", "combien" },
    how_much = { "quel pourcentage de", "quelle part de", "quel pourcentage", "quelle part" },
    where = { "où", "dans quel pays", "dans quelle ville", "d'où" },
  },
  question_fillers = { "a-t-il", "a-t-elle", "ont-ils", "ont-elles", "est-ce", "eu", "lieu", "passé", "produit", "exactement",
    "sont-ils", "sont-elles", "est-il", "est-elle", "y" },
  -- a sentence that holds one of these answers no question that does not
  negations = { "ne", "n'", "pas", "jamais", "aucun", "aucune", "ni" },
  where_prepositions = { "à", "en", "dans", "au", "aux", "sur", "chez", "vers", "depuis", "près", "hors", "de", "du" },
}
