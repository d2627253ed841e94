-- Polish: how speech is reported and promises are told. See languages/fields.lua.
return {
  speech_verbs = { "mówi, mówią, mówił, mówiła, mówili, powiedział, powiedziała, powiedzieli, oświadczył, oświadczyła, oświadczyli, stwierdził, stwierdziła, stwierdza, dodał, dodała, dodaje, dodali, podkreślił, podkreśliła, podkreśla, zaznaczył, zaznaczyła, zaznacza, wyjaśnił, wyjaśniła, wyjaśnia, tłumaczy, tłumaczył, tłumaczyła, twierdzi, twierdzą, twierdził, twierdziła, uważa, uważają, ocenił, oceniła, ocenia, poinformował, poinformowała, informuje, zapowiedział, zapowiedziała, zapowiada, ostrzega, ostrzegł, ostrzegła, przyznał, przyznała, przyznaje, odpowiedział, odpowiedziała, odpowiada, zapytał, zapytała, pyta, napisał, napisała, pisze, obiecał, obiecała, obiecuje, zapewnił, zapewniła, zapewnia, wspomina, wspominał, wspominała, opowiada, opowiadał, opowiadała, przekonuje, apeluje, skarży, żali, komentuje, skomentował, skomentowała, potwierdził, potwierdziła, zaprzeczył, zaprzeczyła, zauważył, zauważyła, zauważa" },
  attributions = { "według, zdaniem, jak podaje, jak powiedział, jak powiedziała, jak informuje, jak twierdzi, słowami" },
  quote_prepositions = { "dla" },
  speaker_pronouns = { "on, ona, oni, one, ja, my" },
  complementizers = { "że, iż, czy, jak, dlaczego, ile, kiedy" },
  promise_words = { "obietnica, obietnice, obietnicy, obietnic, obiecał, obiecała, obiecali, obiecuje, obiecują, obiecano, zobowiązanie, zobowiązania, gwarancja, gwarancje, gwarantuje, przyrzeczenie" },
}
