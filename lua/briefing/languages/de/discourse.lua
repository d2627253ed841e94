-- German: how speech is reported, promises are told, and wording that looks spun. See languages/fields.lua.
return {
  speech_verbs = {
    "sagt, sagen, sagte, sagten, gesagt, erklärt, erklären, erklärte, erklärten, betont, betonen, betonte, betonten, meint, meinen, meinte, meinten, berichtet, berichten, berichtete, berichteten, behauptet, behauptete, behaupteten, fordert, fordern, forderte, forderten, warnt, warnen, warnte, warnten, antwortet, antwortete, fragt, fragte, fügt, fügte, ergänzt, ergänzte, erzählt, erzählte, erzählten, erläutert, erläuterte, kritisiert, kritisierte, kritisierten, kündigt, kündigte, kündigten, angekündigt, versichert, versicherte, versprach, verspricht, versprachen, teilt, teilte, teilten, mitgeteilt, schreibt, schrieb, schrieben, spricht, sprach, stellt, stellte, weist, wies, räumt, räumte, gibt, gab, glaubt, glaubte, hofft, hoffte, klagt, klagte, klagten, lobt, lobte, nennt, nannte, nannten, bezeichnet, bezeichnete, beschreibt, beschrieb, bestätigt, bestätigte, bestätigten, bestreitet, bestritt, dementiert, dementierte, denkt, dachte, äußert, äußerte, äußerten, verkündet, verkündete, vermutet, vermutete, verweist, verwies, verteidigt, verteidigte, resümiert, resümierte, bilanziert, bilanzierte, konstatiert, konstatierte, mahnt, mahnte, mahnten, moniert, monierte, prophezeit, rechnet, rief, ruft, seufzt, urteilt, urteilte, wiederholt, wiederholte, zitiert, zitierte, so, zufolge, schimpft, schimpfte, lacht, lachte, freut, freute, ärgert, ärgerte, beklagt, beklagte, erinnert, erinnerte, erwidert, erwiderte, findet, fand, gesteht, gestand, heißt, hieß, hob, lautet, lautete, meldet, meldete, plädiert, plädierte, präzisiert, präzisierte, rügt, rügte, scherzt, scherzte, schildert, schilderte, schwärmt, schwärmte, spottet, spottete, staunt, staunte, stöhnt, unterstrich, unterstreicht, wettert, wetterte, wundert, wunderte, zeigt, zeigte, zürnt, führt, führte, bemängelt, bemängelte, bedauert, bedauerte, begründet, begründete, empört, empörte, entgegnet, entgegnete, bekräftigt, bekräftigte, gestanden",
  },
  attributions = { "laut, zufolge, nach angaben von, nach angaben der, nach angaben des, nach einschätzung von, nach worten von, nach ansicht von, so die, so der, heißt es in, wie es in" },
  addressee_prepositions = { "gegenüber, im, in, mit, zu, zum, zur" },
  quote_prepositions = { "für" },
  speaker_pronouns = { "er, sie, es, wir, ich, man, dieser, diese" },
  complementizers = { "dass, ob, wie, warum, weshalb, wann" },
  promise_words = { "versprechen, verspricht, versprach, versprachen, versprochen, zusage, zusagen, zugesagt, zusagte, zusicherung, zusicherungen, zugesichert, garantie, garantien, garantiert, garantierte, gelöbnis, verpflichtung, verpflichtet, verpflichtete" },
  promise_nouns = { "versprechen, zusage, zusagen, zusicherung, zusicherungen, garantie, garantien, gelöbnis, verpflichtung" },
  passive_words = { "wurde, wurden, worden, wird, werden" },
  source_words = { "bericht, berichte, studie, studien, umfrage, umfragen, zahlen, daten, mitteilung, erklärung, dokument, dokumente, sprecher, sprecherin, interview, volkszählung, gutachten" },
  spun_phrases = {
    "gefälschte intelligenz", "zusammengefügte nationen", "treibhausbenzin", "findet ort", "nimmt ort ein",
  },
  plural_only = { "alpen, eltern, ferien, geschwister, kosten, leute, lebensmittel, spesen, trümmer, unkosten, einkünfte, gezeiten, masern, wirren" },
  singular_articles = { "ein, eine, einen, einem, einer, jeder, jede, jedes" },
  tensions = {
    "machtwechsel, machtübergabe, führungswechsel, rückkehr zur demokratie, politischer übergang | an der macht bleiben, macht behalten, an der macht festhalten, klammert sich an die macht, macht festigen, kontrolle behalten",
    "waffenruhe hält, kämpfe haben aufgehört, ruhe ist eingekehrt | kämpfe dauern an, kämpfe gehen weiter, gefechte gingen weiter, gefechte dauern an, beschuss geht weiter",
    "wirtschaftlicher aufschwung, wirtschaft wächst, konjunktur erholt sich, kräftiges wachstum | rezession, wirtschaft schrumpft, wirtschaftskrise verschärft",
    "freie wahlen, faire wahlen, transparente wahl | wahlbetrug, wahlfälschung, stimmenkauf",
    "keine verletzten, niemand wurde verletzt, keine opfer | wurden verletzt, wurde verletzt, wurde getötet, wurden getötet, kamen ums leben",
    "einstimmig, einstimmigkeit | stimmten dagegen, stimmte dagegen, enthielten sich, enthielt sich",
    "volle transparenz, völlig transparent | hinter verschlossenen türen, unter verschluss, geheim gehalten, nicht veröffentlicht, vertraulich",
    "im zeitplan, fristgerecht, planmäßig | verzögert, verspätung, verschoben, mehrkosten, hinter dem zeitplan",
    "unter kontrolle | außer kontrolle, breitet sich weiter aus, breitete sich weiter aus",
  },
  tension_links = { "aber, obwohl, trotz, trotzdem, dennoch, jedoch, allerdings, während, sondern, hingegen, dagegen, oder, zwar, bestreitet" },
}
