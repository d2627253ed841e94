-- Portuguese: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    a à às ao aos abaixo acaba acabou acerca acima acordo acrescentou adeus afinal afirma afirmou agora aí ainda além
    algo alguém algum alguma algumas alguns ali altura ambas ambos ano anos ante antes anterior anteriores apenas apesar
    após aquela àquela aquelas àquelas aquele àquele aqueles àqueles aqui aquilo àquilo área as assim até atrás
    através atualmente
    baixo bastante bem boa boas bom bons breve cá cada casa caso catorze cedo cem cento central cerca certa
    certamente certas certeza certo certos cinco cinquenta claro coisa coisas com como comigo conforme conosco connosco
    conseguiu consigo conta contigo contra contudo cuja cujas cujo cujos
    da daí dá dada dado dão daquela daquelas daquele daqueles daquilo dar das de debaixo declarou deixa deixar dela delas dele
    deles demais demasiado dentro depois depressa desde dessa dessas desse desses desta destas deste destes deve devem dever
    deverá deveria devia dez dezanove dezasseis dezassete dezoito dezenove dezesseis dezessete dia diante dias diz dizem
    dizer disse disseram diversa diversas diverso diversos do dois domingo donde dos doze duas durante
    e é ela elas ele eles em embora enfim enquanto entanto então entre era eram éramos és essa essas esse esses esta está
    estamos estão estar estará estas estás estava estavam estávamos este esteja estejam estes esteve estive estivemos
    estiver estivera estiveram estivesse estivessem estou etc eu ex exemplo explicou
    faço falta fará favor faz fazem fazemos fazer fazes fazia feita feitas feito feitos fez fim final fica ficar ficou foi
    fomos for fora foram fôramos forem forma formos fosse fossem fôssemos foste frente fui
    geral grande grandes há haja hajam hão havemos haver haverá havia haviam hei hoje hora horas houve houver houvera
    houverá houveram houvesse houvessem
    igual indicou inicio início isso isto já jamais junto la lá lado lhe lhes ligado logo longe lo los lugar
    maior maioria maiores mais mal mas máximo me mediante médio meio melhor melhores menor menores menos mês meses mesma
    mesmas mesmo mesmos meu meus mil milhão milhões minha minhas minuto minutos momento muita muitas muito muitos
    na nada nalgum não naquela naquelas naquele naqueles naquilo nas nela nelas nele neles nem nenhum nenhuma nessa nessas
    nesse nesses nesta nestas neste nestes ninguém nível no noite nome nos nós nossa nossas nosso nossos nova novas nove novo
    novos num numa numas número nunca nuns
    o obrigada obrigado oitava oitavo oito onde ontem onze os ou outra outras outro outros
    para parece parte partir passado passada pela pelas pelo pelos pequena pequenas pequeno pequenos per perante perto pode
    podem poder poderá poderão poderia podia pois põe põem ponto pontos por porém porque porquê portanto possível
    possivelmente posso pouca poucas pouco poucos primeira primeiras primeiro primeiros principalmente próprio própria
    próprios próprias próxima próximas próximo próximos pude puderam
    quais quaisquer qual qualquer quando quanta quantas quanto quantos quão quarta quarto quase quatro que quê quem quer
    querem quereria queria quero quinta quinto quinze relação
    sabe sabem saber são se segue segunda segundas segundo segundos sei seis seja sejam sejamos sem semana semanas sempre
    sendo ser será serão seria seriam seríamos sete sétima sétimo seu seus sexta sexto si sido sim só sob sobre sois
    somente somos sou sua suas sublinhou
    tal tais talvez também tampouco tanta tantas tanto tantos tão tarde te tem têm temos tempo tendes tenha tenham tenho tens
    tentar tentaram ter terá terão teria teriam terça terceira terceiro teu teus teve tido tinha tinham tínhamos tipo tive
    tivemos tiver tivera tiveram tivesse tivessem toda todas todavia todo todos tomar trás três treze trinta tu tua tuas
    tudo última últimas último últimos um uma umas uns usa usar
    vai vais vão vários várias vem vêm vendo ver vez vezes vinda vindo vinte você vocês volta vos vós vossa
    vossas vosso vossos zero
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado
    né pá ora tá tô pra pro sr sra dr dra boa-noite boa-tarde bom-dia
  ]],

  trails = split "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa",
  leads = split [[
    eu tu ele ela você nós vós eles elas vocês se me te nos lhe lhes não tem têm tinha tinham vai vão foi foram pode podem
    deve devem quer querem poderá poderia
  ]],

  -- Finite verbs, infinitives and gerunds end a phrase by mistake; adverbs are no part of a name.
  endings = {
    any = { mente = 0.5 },
    last = { ou = 0.5, aram = 0.5, eram = 0.5, iram = 0.5, ava = 0.6, avam = 0.5, ando = 0.5, endo = 0.5, indo = 0.5, ar = 0.7,
      er = 0.7, ["ção"] = 1.2, ["são"] = 1.1, ["ções"] = 1.2, dade = 1.2, mento = 1.2 },
  },

  -- Number, gender and the commonest endings of verbs and derived nouns, after Snowball's regions.
  stemming = [[
    vowels aeiouáéíóúâêôãõà
    rv romance
    letters à a, ü u
    step                                     # 1: plurals in -ões, -ães, -is
    ões ão, ães ão, ais al min=4, éis el, óis ol, eis el min=5, ns m min=3
    step                                     # 2: derived nouns and adverbs
    amentos - m2, imentos - m2, amento - m2, imento - m2, adoras - m2, adores - m2, adora - m2, ador - m2
    ações - m2, ação - m2, logias log m2, logia log m2, ência ente m2, ências ente m2
    idades - m2, idade - m2, ismos - m2, ismo - m2, istas - m2, ista - m2, ável - m2, ível - m2
    icos - m2, icas - m2, ico - m2, ica - m2, osos - m2, osas - m2, oso - m2, osa - m2, ivos - m2, ivas - m2
    ivo - m2, iva - m2, amente - m1, mente - m2
    step unless=2 within=rv                  # 3: verbs
    aríamos, eríamos, iríamos, ássemos, êssemos, íssemos, ariam, eriam, iriam, assem, essem, issem, armos, ermos, irmos
    aremos, eremos, iremos, aram, eram, iram, avam, arem, erem, irem, arão, erão, irão, aria, eria, iria, asse, esse
    isse, aste, este, iste, ando, endo, indo, adas, idas, ados, idos, ada, ida, ado, ido, ara, ará, era, erá, irá, ava
    ar, er, ir, ou, eu, iu, am, em, ias, ia, amos, emos, imos, ei
    step                                     # 4: what is left of number and gender
    os - rv, as - rv, es - rv, s - min=3, a - rv, o - rv, e - rv, ó - rv, á - rv
  ]],
}
