-- Portuguese: how speech is reported, promises are told, and wording that looks spun. See languages/fields.lua.
return {
  speech_verbs = {
    "diz, dizem, disse, disseram, dizia, dizendo, dito, declara, declaram, declarou, declararam, afirma, afirmam, afirmou, afirmaram, afirmava, acrescenta, acrescentam, acrescentou, acrescentaram, anuncia, anunciou, anunciaram, admite, admitiu, admitiram, adverte, advertiu, advertiram, alerta, alertou, alertaram, alega, alegou, aponta, apontou, argumenta, argumentou, argumentaram, assegura, assegurou, asseguraram, avalia, avaliou, avisa, avisou, comenta, comentou, conclui, concluiu, confessa, confessou, confirma, confirmou, confirmaram, considera, considerou, conta, contou, contaram, crê, critica, criticou, criticaram, defende, defendeu, defenderam, denuncia, denunciou, denunciaram, descreve, descreveu, desabafa, desabafou, destaca, destacou, detalha, detalhou, enfatiza, enfatizou, escreve, escreveu, esclarece, esclareceu, estima, estimou, exclama, exclamou, explica, explicam, explicou, explicaram, exige, exigiu, frisa, frisou, garante, garantiu, garantiram, indica, indicou, informa, informou, informaram, insiste, insistiu, justifica, justificou, lamenta, lamentou, lamentaram, lembra, lembrou, lembraram, manifesta, manifestou, menciona, mencionou, nega, negou, negaram, nota, notou, observa, observou, opina, opinou, pede, pediu, pediram, pensa, pergunta, perguntou, pondera, ponderou, precisa, precisou, prevê, previu, promete, prometeu, prometeram, propõe, propôs, questiona, questionou, reconhece, reconheceu, reconheceram, recorda, recordou, refere, referiu, referiram, reforça, reforçou, reitera, reiterou, relata, relatou, relataram, repete, repetiu, resume, resumiu, responde, respondeu, responderam, ressalta, ressaltou, revela, revelou, revelaram, salienta, salientou, sublinha, sublinhou, sugere, sugeriu, sustenta, sustentou, acredita, acreditam, acusa, acusou, aposta, apostou, celebra, celebrou, comemora, comemorou, complementa, complementou, completa, completou, compara, comparou, confidencia, confidenciou, conclama, cobra, cobrou, desmente, desmentiu, dispara, disparou, ironiza, ironizou, brinca, brincou, narra, narrou, ordenou, pontua, pontuou, prossegue, prosseguiu, protesta, protestou, provoca, reage, reagiu, rebate, rebateu, reclama, reclamou, relembra, relembrou, ri, sentencia, suspira, suspirou, teme, torce, vaticina, orienta, orientou, recomenda, recomendou, detalhava, explicava, contava, confirmava",
  },
  attributions = { "segundo, de acordo com, conforme, nas palavras de, na opinião de, no entender de, citando, citado por, citada por, em comunicado do, como explica, como lembra" },
  dialogue_dashes = true,
  addressee_prepositions = { "a, ao, à, aos, às, em, no, na, com, sobre" },
  quote_prepositions = { "para" },
  relative_pronouns = { "que, quem, qual" },
  speaker_pronouns = { "ele, ela, eles, elas, quem, este, esta, eu" },
  complementizers = { "que, se, como, por, quando, quanto" },
  promise_words = { "promessa, promessas, promete, prometem, prometeu, prometeram, prometido, prometida, prometia, compromisso, compromissos, comprometeu, comprometeram, comprometido, garantia, garantias, garante, garantiu, juramento" },
  source_words = { "relatório, relatórios, estudo, estudos, inquérito, pesquisa, números, dados, comunicado, documento, documentos, porta-voz, entrevista, censo, auditoria" },
  spun_phrases = {
    "inteligência falsificada", "gás de jardim", "gases de jardim", "produto caseiro bruto", "nações juntadas",
  },
  plural_only = { "arredores, redondezas, imediações, cercanias, núpcias, exéquias, víveres, pêsames, olheiras, férias, finanças" },
  singular_articles = { "um, uma, cada, este, esta, esse, essa" },
  adverb_endings = { "adamente, idamente, avelmente, mente" },
  participle_endings = { "ados, adas, ado, ada, idos, idas, ido, ida, ando, endo" },
  tensions = {
    "transição política, transferência de poder, passagem do poder, mudança de liderança, regresso à democracia | manter o poder, manter-se no poder, agarrar-se ao poder, permanecer no poder, conservar o controle, conservar o controlo, consolidar o seu poder",
    "cessar-fogo se mantém, cessar-fogo mantém-se, calma regressou, cessaram os combates | combates continuam, prosseguem os combates, combates recomeçaram, confrontos eclodiram",
    "recuperação económica, recuperação econômica, crescimento robusto, economia recupera | recessão, colapso económico, colapso econômico, economia encolheu, economia contraiu",
    "eleições livres, eleição transparente, votação pacífica | compra de votos, fraude eleitoral, candidatos impedidos",
    "não houve vítimas, sem vítimas, sem feridos, não há feridos | foi morto, foram mortos, ficaram feridos, ficou ferido, morreram",
    "por unanimidade, unânime | votou contra, votaram contra, absteve-se, abstiveram-se",
    "total transparência, plena transparência | à porta fechada, a portas fechadas, em segredo, não foi publicado, confidencial",
    "dentro do prazo, conforme previsto, segundo o calendário | atraso, atrasado, adiado, adiada, derrapagem",
    "sob controle, sob controlo | fora de controle, fora de controlo, continua a se espalhar, continua a alastrar",
  },
  tension_links = { "mas o, mas a, mas os, mas não, embora, apesar, porém, contudo, todavia, no entanto, entretanto, enquanto, ou, duvidam" },
}
