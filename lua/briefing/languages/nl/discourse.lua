-- Dutch: how speech is reported and promises are told. See languages/fields.lua.
return {
  speech_verbs = { "zegt, zeggen, zei, zeiden, gezegd, vertelt, vertellen, vertelde, vertelden, verklaart, verklaarde, verklaarden, benadrukt, benadrukte, meldt, melden, meldde, meldden, stelt, stellen, stelde, stelden, vindt, vinden, vond, vonden, waarschuwt, waarschuwde, waarschuwden, antwoordt, antwoordde, vraagt, vroeg, vroegen, voegt, voegde, legt, legde, noemt, noemde, noemden, schrijft, schreef, schreven, belooft, beloofde, beloofden, bevestigt, bevestigde, ontkent, ontkende, denkt, dacht, hoopt, hoopte, klaagt, klaagde, klaagden, erkent, erkende, concludeert, concludeerde, reageert, reageerde, aldus, laat, liet, wijst, wees, roept, riep, geeft, gaf, herhaalt, herhaalde, betoogt, betoogde, eist, eiste, eisten, gelooft" },
  attributions = { "volgens, aldus, naar eigen zeggen, in de woorden van, blijkt uit, zo meldt" },
  quote_prepositions = { "voor" },
  speaker_pronouns = { "hij, zij, ze, ik, wij, we" },
  complementizers = { "dat, of, hoe, waarom, wanneer" },
  promise_words = { "belofte, beloften, beloftes, belooft, beloofde, beloofden, beloofd, toezegging, toezeggingen, toegezegd, garantie, garanties, garandeert, garandeerde" },
  singular_articles = { "een, elke, ieder, iedere" },
  plural_only = { "hersenen, ouders, financiën, onkosten, inkomsten" },
  tensions = {
    "unaniem, eenstemmig | stemde tegen, stemden tegen, onthield zich, onthielden zich",
    "geen gewonden, niemand raakte gewond, geen slachtoffers | kwam om, kwamen om, raakte gewond, raakten gewond",
    "op schema, volgens planning | vertraging, vertraagd, uitgesteld, kostenoverschrijding",
    "machtsoverdracht, machtswisseling, leiderschapswissel | aan de macht blijven, macht behouden, houdt vast aan de macht",
  },
  tension_links = { "hoewel, ondanks, toch, echter, terwijl, daarentegen, of" },
}
