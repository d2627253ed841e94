-- Italian: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    a abbastanza abbia abbiamo abbiano abbiate accanto accordo ad adesso affermato affinché agli ai al alcun alcuna alcune
    alcuni alcuno alla alle allo allora almeno altra altre altri altrimenti altro altrui anche ancora andare andato anni anno
    anzi appena appunto assai attraverso avanti avendo avere avesse avessero avete aveva avevamo avevano avevo avrà avranno
    avrebbe avrebbero avrei avremo avuta avute avuti avuto
    basta ben bene benissimo bensì caso c'è certa certamente certe certi certo che chi chiunque ci ciascun ciascuna ciascuno
    cinquanta cinque ciò cioè circa coi col colei coloro colui come comunque con concernente conto contro corso cosa così
    cosiddetta cui
    da dagli dai dal dall dalla dalle dallo dare data dato davanti davvero degli dei del della delle dello dentro deve devono
    di dice dicendo dichiarato dicono dieci dietro dinanzi dire diversa diverse diversi diverso dobbiamo dodici donde dopo
    dove dovrà dovranno dovrebbe dovrebbero dovuto due dunque durante
    e è ebbe ebbero ecc ecco ed egli ella entrambe entrambi entro era erano eravamo ero esempio essa esse essendo esser essere
    essi esso etc ex fa faccia facciamo facendo fanno far fare farà fatta fatte fatti fatto favore fin finché fine fino
    forse fosse fossero fra fronte fu fui fummo furono fuori
    già giorni giorno giù gli glielo gran grande grandi ha hai hanno ho
    i ieri il immediatamente in incirca indietro infatti infine inoltre insieme intanto intorno invece io l la là
    lato le lei li lì lo lontano loro lui lungo
    ma macché maggior maggiore maggiori magari mai male me meglio medesima medesimo mediante meno mentre mese mesi messo mezzo
    mi mia mie miei miglior migliore migliori mila miliardi miliardo milioni milione mille minuti mio modo molta molte molti
    moltissimo molto momento
    ne né neanche negli nei nel nell nella nelle nello nemmeno neppure nessun nessuna nessuno niente no noi nome non
    nondimeno nonostante nostra nostre nostri nostro nove nulla nuova nuove nuovi nuovo numero
    o od oggi ogni ognuna ognuno oltre oppure ora ore ormai orario otto ove ovunque ovvero
    paio parecchi parecchie parecchio parte particolare passato peggio per perché percio perciò perfino pero però
    persino pertanto piccola piccoli piccolo piccole piedi più piuttosto po po' poca poche pochi poco poi poiché
    posto possa possano possiamo possibile possono posteriore potere potrà potranno potrebbe potrebbero preferibilmente presa
    preso presso prima prime primi primo principalmente probabilmente propria proprie propri proprio prossima
    prossimo puntualmente può pur pure purtroppo
    qua qual qualche qualcosa qualcuna qualcuno quale quali qualora qualsiasi qualunque quando quanta quante quanti quanto
    quantunque quaranta quarto quasi quattordici quattro quei quegli quel quell quella quelle quelli quello quest questa queste
    questi questo qui quindi quindici quinto
    rispetto riguardo sa sarà saranno sarebbe sarebbero sarei sarete sarò scorsa scorso se sé secondo seguente seguito sei
    sembra sembrano sempre senza sera sessanta sette settimana settimane si sì sia siamo siano siate siete simile simili
    siccome sino soltanto sola sole soli solo solito sono sopra sopratutto soprattutto sostiene sotto spesso sta stai stando
    stanno starà starebbe stata state stati stato stava stavano stavo stessa stesse stessi stesso stiamo sto su sua successiva
    successivo sue sugli sui sul sull sulla sulle sullo suo suoi
    tale tali talvolta tanta tante tanti tanto te tempo tenere terza terzo ti tra tranne tre tredici trenta troppa troppe
    troppi troppo trova tu tua tue tuo tuoi tutta tuttavia tutte tutti tutto
    ulteriore ultima ultime ultimi ultimo un una undici uno uso va vai vale vari varia varie vario venti verso via vi viene
    vengono vicino visto voi volta volte vostra vostre vostri vostro vuole vogliono
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica detto spiegato aggiunto
  ]],

  trails = split "il lo la i gli le un uno una questo questa questi queste suo sua suoi sue loro",
  leads = split [[
    io tu lui lei noi voi loro egli ella essi esse si mi ti ci vi non ha hanno ho abbiamo aveva avevano può possono deve
    devono vuole vogliono potrebbe
  ]],

  elisions = split "l un d dell nell all dall sull quell quest c n s m t v anch com dov senz tutt sant gl",

  -- Finite verbs, infinitives and gerunds end a phrase by mistake; adverbs are no part of a name.
  endings = {
    any = { mente = 0.5 },
    last = { arono = 0.5, avano = 0.5, ando = 0.5, endo = 0.5, are = 0.7, ere = 0.7, ire = 0.7, zione = 1.2, zioni = 1.2,
      ["ità"] = 1.2, mento = 1.2 },
  },

  -- Number, gender and the commonest endings of verbs and derived nouns, after Snowball's regions.
  stemming = [[
    vowels aeiouàèìòù
    rv romance
    letters á à, é è, í ì, ó ò, ú ù
    step                                     # 1: derived nouns and adverbs
    amenti - rv, amento - rv, imenti - rv, imento - rv, azioni - m2, azione - m2, atori - m2, atore - m2, atrice - m2
    atrici - m2, uzioni u m2, uzione u m2, logie log m2, logia log m2, enze ente m2, enza ente m2, ità - m2, ività - m2
    abilità - m2, ismi - m2, ismo - m2, isti - m2, iste - m2, ista - m2, abile - m2, abili - m2, ibile - m2, ibili - m2
    ichi - m2, iche - m2, ici - m2, ico - m2, ica - m2, osi - m2, ose - m2, oso - m2, osa - m2, ivi - m2, ive - m2
    ivo - m2, iva - m2, amente - m1, mente - m2
    step unless=1 within=rv                  # 2: verbs
    erebbero, irebbero, assero, essero, issero, eranno, iranno, erebbe, irebbe, eremo, iremo, arono, erono, irono
    avano, evano, ivano, iscono, assimo, asse, ando, endo, ava, eva, iva, erà, irà, ato, ata, ati, ate, uto, uta, uti
    ute, ito, ita, iti, ite, are, ere, ire, ano, ono, iamo
    step                                     # 3: what is left of number and gender
    che c rv, chi c rv, ghe g rv, ghi g rv, ie - rv, ii - rv, io - rv, ia - rv, a - rv, e - rv, i - rv, o - rv
  ]],
}
