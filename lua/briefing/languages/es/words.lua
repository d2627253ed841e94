-- Spanish: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    a acá acaso además adelante ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí alrededor ambas
    ambos ante anterior anteriores antes añadió apenas aproximadamente aquel aquella aquellas aquello aquellos aquí arriba
    aseguró así atrás aun aún aunque ayer
    bajo bastante bien buen buena buenas bueno buenos cabe cada casi caso catorce cerca cien ciento cientos cierta ciertas
    cierto ciertos cinco cincuenta claro como cómo comenzó con conmigo conocer consigo contigo contra cosa cosas cual cuál
    cuales cuáles cualquier cualquiera cuando cuándo cuanta cuantas cuánto cuanto cuantos cuarenta cuarta cuarto cuatro
    cuenta cuya cuyas cuyo cuyos
    da dado dan dar de debajo debe deben deber debería deberían debido decir dejar del delante demás demasiada demasiado
    dentro desde después detrás día días dice dicen dicha dichas dicho dichos dieron diez diferente diferentes dijeron dijo
    dio doce donde dónde dos durante
    e ejemplo el él ella ellas ello ellos embargo empezó en encima encuentra enfrente enseguida entonces entre era eran eras
    eres es esa esas ese eso esos esta está estaba estaban estado estados están estar estará estarán estas estás este esto
    estos estoy estuve estuvieron estuvo etc ex excepto existe existen explicó
    fin final finalmente frente fue fuera fueran fueron fui fuimos general gran grande grandes ha haber había habían habido
    habla hablan habrá habrán habría hace hacen hacer hacerlo hacia haciendo han hasta hay haya hayan he hecha hecho hemos hizo
    hicieron hora horas hoy hubo hubiera hubieran
    igual incluso indicó informó jamás junto juntos la lado largo las le lejos les llegó lleva llevar lo los luego lugar
    manera manifestó mañana más mayor mayores mayoría me mediante medio mejor mejores menor menos menudo mes meses mi mí
    mía mías mientras mil millón millones mío míos mis misma mismas mismo mismos modo momento mucha muchas mucho muchos muy
    nada nadie ni ningún ninguna ninguno ningunos no nos nosotras nosotros nuestra nuestras nuestro nuestros nueva nuevas
    nueve nuevo nuevos nunca número
    o ocho once os otra otras otro otros para parece parecen parte partir pasada pasado peor pequeña pequeño pero pese poca
    pocas poco pocos podemos poder podrá podrán podría podrían poner por porque posible primer primera primeras primero
    primeros principalmente pronto propia propias propio propios próxima próximas próximo próximos pudo pueda pueden puede
    pues punto
    que qué quedó queremos querer quien quién quienes quiénes quiere quieren quince quinta quinto quizá quizás
    realizado realizar realizó respecto saber sabe se sé sea sean según segunda segundo seis semana semanas señaló señor
    señora ser será serán sería serían si sí sido siempre siendo siete siguiente siguientes sin sino sobre sola solamente
    solas solo sólo solos somos son sostuvo soy su suele suelen supuesto sus suya suyas suyo suyos
    tal tales también tampoco tan tanta tantas tanto tantos tarde te temprano tendrá tendrán tenemos tener tenga tengan tengo
    tenía tenían tercer tercera tercero ti tiempo tiene tienen toda todas todavía todo todos tomar total tras trata
    través trece treinta tres tu tú tus tuvo tuvieron tuya tuyo u última últimas último últimos un una unas uno unos usted
    ustedes va vamos van varias varios veces veinte ver vez vía volver vosotras vosotros voy
    vuelve vuestra vuestras vuestro vuestros y ya yo
    año años enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
    miércoles jueves viernes sábado domingo
  ]],

  trails = split "el la los las un una unos unas su sus este esta estos estas nuestro nuestra nuestros nuestras",
  leads = split [[
    yo tú él ella usted nosotros nosotras ellos ellas ustedes se me te nos le les no ha han he hemos había habían va van a
    puede pueden debe deben quiere quieren podría podrían
  ]],

  -- Finite verbs, infinitives and gerunds end a phrase by mistake; adverbs are no part of a name.
  endings = {
    any = { mente = 0.5 },
    last = { ["ó"] = 0.5, aron = 0.5, ieron = 0.5, aba = 0.6, aban = 0.5, ando = 0.6, iendo = 0.5, ar = 0.7, er = 0.7, ir = 0.7,
      ["ción"] = 1.2, ["sión"] = 1.2, ciones = 1.2, dad = 1.2, miento = 1.2 },
  },

  -- Number, gender and the commonest endings of verbs and derived nouns, after Snowball's regions. Accents are dropped.
  stemming = [[
    vowels aeiou
    rv romance
    letters á a, é e, í i, ó o, ú u, ü u
    step                                     # 1: derived nouns and adverbs
    amientos - m2, imientos - m2, amiento - m2, imiento - m2, aciones - m2, uciones u m2, acion - m2, ucion u m2
    adoras - m2, adores - m2, adora - m2, ador - m2, ancias - m2, ancia - m2, logias log m2, logia log m2
    encias ente m2, encia ente m2, idades - m2, idad - m2, ividad - m2, ividades - m2, abilidad - m2
    ismos - m2, ismo - m2, istas - m2, ista - m2, ables - m2, able - m2, ibles - m2, ible - m2
    icos - m2, icas - m2, ico - m2, ica - m2, osos - m2, osas - m2, oso - m2, osa - m2, ivos - m2, ivas - m2, ivo - m2
    iva - m2, amente - m1, mente - m2
    step unless=1 within=rv                  # 2: verbs
    arian, arias, aran, aras, ariamos, aremos, aria, are, ara, erian, eran, eremos, eria, ere, era, irian, iran
    iremos, iria, ire, ira, aba, abas, aban, abamos, ada, ida, ia, ase, iese, aste, iste, an, aron, ieron
    ado, ido, ando, iendo, io, ar, er, ir, as, adas, idas, ias, ados, idos, amos, imos, iamos, en, es, emos
    step                                     # 3: what is left of number and gender
    os - rv, s - min=3, o - rv, a - rv, e - rv
  ]],
}
