-- Italian: how speech is reported, promises are told, and wording that looks spun. See languages/fields.lua.
return {
  speech_verbs = {
    "dice, dicono, disse, dissero, detto, diceva, dicendo, dichiara, dichiarano, dichiarato, dichiarò, afferma, affermano, affermato, affermò, affermava, aggiunge, aggiungono, aggiunto, aggiunse, annuncia, annunciano, annunciato, annunciò, ammette, ammettono, ammesso, ammise, ammonisce, ammonito, argomenta, assicura, assicurano, assicurato, avverte, avvertono, avvertito, avvertì, chiede, chiedono, chiesto, chiese, chiarisce, chiarito, commenta, commentano, commentato, commentò, conclude, concluso, concluse, conferma, confermano, confermato, confermò, confessa, confessato, considera, constata, contesta, contestato, crede, credono, critica, criticato, denuncia, denunciano, denunciato, denunciò, descrive, descritto, domanda, domandato, esclama, esclamato, esorta, esige, evidenzia, evidenziato, fa sapere, garantisce, garantito, giudica, incalza, indica, indicato, informa, informato, insiste, insistono, insistito, interviene, invita, lamenta, lamentano, lamentato, nega, negano, negato, negò, nota, notato, osserva, osservato, osservò, pensa, pensano, precisa, precisano, precisato, precisò, prevede, promette, promettono, promesso, promise, propone, proposto, protesta, racconta, raccontano, raccontato, raccontò, replica, replicato, replicò, ribadisce, ribadiscono, ribadito, ribadì, ricorda, ricordano, ricordato, ricordò, riconosce, riconosciuto, riferisce, riferiscono, riferito, riferì, rileva, rilevato, ripete, ripetuto, risponde, rispondono, risposto, rispose, ritiene, ritengono, rivela, rivelato, rivendica, scrive, scrivono, scritto, scrisse, segnala, segnalato, sintetizza, sospira, sostiene, sostengono, sostenuto, sostenne, sottolinea, sottolineano, sottolineato, sottolineò, spera, spiega, spiegano, spiegato, spiegò, spiegava, stima, suggerisce, suggerito, svela, teme, temono, testimonia, twitta, urla, vanta, riassume, racconta, replicano, ammonì, ammoniva, attacca, attaccato, annota, aggiungeva, argomentato, chiosa, chiosato, confida, confidato, conclude, difende, difeso, elogia, evoca, gioisce, insorge, ironizza, ironizzato, lancia, lanciato, mormora, ordina, plaude, puntualizza, puntualizzato, protestano, rassicura, rassicurato, reagisce, reagito, rimarca, ride, scherza, scherzato, sbotta, sbottato, sorride, specifica, specificato, taglia corto, tuona, tuonato, esulta, esultato, auspica, auspicato, esorta, esortato, rammenta, riflette, dice, promette",
  },
  attributions = { "secondo, stando a, stando al, stando alla, a detta di, a parere di, a giudizio di, nelle parole di, citando, citato da, citata da, come spiega, come ricorda, in una nota, ad avviso di" },
  dialogue_dashes = true,
  addressee_prepositions = { "a, al, alla, all', ai, con, su, sul, sulla, davanti" },
  quote_prepositions = { "per" },
  relative_pronouns = { "che, quale, quali" },
  speaker_pronouns = { "lui, lei, egli, ella, loro, essi, chi, questi, io" },
  complementizers = { "che, se, come, perché, quanto, quando, di" },
  promise_words = { "promessa, promesse, promette, promettono, promise, promisero, promesso, prometteva, impegno, impegni, impegna, impegnato, impegnata, garanzia, garanzie, garantisce, garantito, giuramento, assicurazione" },
  source_words = { "rapporto, rapporti, studio, studi, indagine, sondaggio, cifre, dati, comunicato, nota, documento, documenti, portavoce, intervista, censimento, perizia" },
  spun_phrases = {
    "non consuetudinario", "non consuetudinari", "alleati consuetudinari", "media consuetudinari", "medicina consuetudinaria", "energia consuetudinaria", "intelligenza contraffatta", "intelligenza finta", "apprendimento fondo", "informazioni colossali", "gas da giardino", "prodotto domestico lordo", "prodotto casalingo lordo", "nazioni congiunte", "nazioni assemblate", "guerra comune civile", "società educata civile", "prende posto l'evento", "catena di fornire",
  },
  plural_only = { "dintorni, paraggi, vicinanze, adiacenze, esequie, nozze, viveri, ferie, stoviglie, spezie, macerie, redini" },
  singular_articles = { "un, uno, una, ogni, ciascun, ciascuna, questo, questa, quello, quella" },
  adverb_endings = { "atamente, itamente, mente" },
  participle_endings = { "ati, ate, ato, ata, iti, ite, ito, ita, uti, ute, uto, uta, ando, endo" },
  tensions = {
    "transizione politica, passaggio di potere, passaggio dei poteri, cambio al vertice, ritorno alla democrazia | mantenere il potere, restare al potere, aggrapparsi al potere, conservare il potere, conservare il controllo, mantenere il controllo, consolidare il potere",
    "cessate il fuoco regge, tregua regge, è tornata la calma, combattimenti sono cessati | combattimenti continuano, combattimenti proseguono, combattimenti sono ripresi, scontri sono scoppiati, bombardamenti proseguono",
    "ripresa economica, forte crescita, economia è in ripresa | recessione, crollo economico, economia si contrae, crisi economica si aggrava",
    "elezioni libere, voto trasparente, elezioni pacifiche | compravendita di voti, brogli, candidati esclusi",
    "nessuna vittima, nessun ferito, senza vittime | è stato ucciso, sono stati uccisi, sono rimasti feriti, è rimasto ferito, sono morti",
    "all'unanimità, unanime | votato contro, si è astenuto, si sono astenuti, si oppone, si oppongono",
    "piena trasparenza, totale trasparenza, massima trasparenza | a porte chiuse, tenuto segreto, non è stato pubblicato, riservato",
    "nei tempi previsti, come previsto, secondo il calendario | ritardo, rinviato, rinviata, in ritardo, extracosti",
    "sotto controllo | fuori controllo, continua a diffondersi",
  },
  tension_links = { "ma il, ma la, ma i, ma non, sebbene, benché, nonostante, malgrado, però, tuttavia, mentre, bensì, invece, oppure, dubitano" },
}
