-- Dutch: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    aan aangaande aangezien achter achterna af afgelopen al aldus alhoewel alle allebei alleen alles als alsnog altijd altoos
    ander andere anderen anders anderszins behalve behoudens beide beiden ben beneden bent bepaald bepaalde beter betreffende
    bij bijna bijvoorbeeld binnen binnenin boven bovenal bovendien bovenstaand buiten circa daar daarbij daarheen daarin daarmee
    daarna daarnaast daarnet daarom daarop daarvan daarvoor dan dat de den der deze dezelfde die dienen dikwijls dit doch doe
    doen doet door doordat dus echter een eens eer eerder eerst eerste eigen elk elke en enig enige enkel enkele er erdoor erg
    ergens etc even eveneens evenwel gauw ge gedurende geen gehad gekund geleden gelijk gemoeten gemogen genoeg geven gevolgd
    geweest gewoon gewoonweg geworden goed goede haar had hadden hare heb hebben hebt heeft heel hem hen her het hetgeen hetzelfde
    hier hierbeneden hierboven hierin hij hoe hoewel hun ieder iedere iedereen iemand iets ik in inclusief indien inmiddels
    inzake is ja jaar jaren je jij jou jouw jullie kan klaar komen komt kon konden krachtens kunnen kunt laat laatste langs later
    laten liet liever maar maand maanden mag maken maakt man me meer meerdere meest meeste meestal men met mevrouw mij mijn
    mijnheer miljard miljoen minder minst misschien mocht mochten moest moesten moet moeten mogelijk mogen na naar naast nadat
    namelijk net niet niets niemand nieuw nieuwe nimmer nog nogal nooit nu of ofschoon om omdat omhoog omlaag omstreeks omtrent
    omver onder ondertussen ongeveer ons onszelf onze ook op opnieuw opzij over overigens paar per precies procent reeds rond
    rondom samen sedert sinds sindsdien slechts sommige sommigen soms spoedig steeds stellen tamelijk te tegen tegenover ten
    tenzij ter terwijl tevens tijd tijdens toch toe toen toenmaals toenmalig tot totdat tussen twee tweede u uit uitgezonderd
    uur uw vaak van vanaf vandaag vandaan vanuit vanwege veel veeleer verder vervolgens via vier vijf vol volgens volgende voor
    vooraf vooral voorbij voordat voorheen voorop vooruit vrij vroeg waar waarbij waardoor waarin waarom waarop waarschijnlijk
    waarvan want was wanneer waren wat we weer weg wegens wel weldra welk welke werd werden wie wiens wier wij wil wilde wilden
    willen word worden wordt zal ze zei zeer zegt zei zeggen zelf zelfs zes zich zichzelf zij zijn zijne zo zoals zodat zodra
    zonder zou zouden zowat zulk zulke zullen zult dag dagen week weken januari februari maart april mei juni juli augustus
    september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag aldus gisteren morgen tien drie
  ]],

  trails = split "het een zijn haar hun dit",
  leads = split [[
    ik jij je hij zij ze het wij we u te kan kunnen zal zullen wil willen moet moeten mag mogen zou zouden wordt worden
  ]],

  enclitics = { "s" },

  stemming = [[
    vowels aeiouyè
    letters ä a, ë e, ï i, ö o, ü u, á a, é e, í i, ó o, ú u
    step                                     # 1: plurals
    heden heid m1, en - m1 !after=aeiouyè min=3, ene - m1 !after=aeiouyè, s - m1 !after=aeiouyèj min=3
    se - m1 !after=aeiouyèj min=3
    step                                     # 2
    e - m1 !after=aeiouyè min=3
    step when=1+2                            # 3: what an ending left double
    . - double min=3
    step                                     # 4: derived nouns
    ingen - m2, ing - m2, lijk - m2, heid - m2 !after=c, baar - m2, end - m2, ig - m2 !after=e
  ]],
}
