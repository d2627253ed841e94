-- German: words by what they do in a text, and how words are inflected.
local split = require("briefing.languages.lists").split

return {
  stopwords = split [[
    ab aber abermals acht achte achten achter achtzehn achtzig alle allein allem allen aller allerdings alles allgemein
    allgemeine allgemeinen als also am an ander andere anderem anderen anderer anderes anderm andern anderr anders anfangs
    angesichts anhand anlässlich anscheinend anstatt auch auf aufgrund aus ausdrücklich ausser außer ausserdem
    außerdem außerhalb bald bei beide beiden beider beides beim beispiel beispielsweise bekannt bereits besonders besser
    beste besten bestimmt betont betonte bezüglich bin bis bisher bislang bist bleiben bleibt
    circa da dabei dadurch dafür dagegen daher dahin dahinter damals damit danach daneben dank dann daran darauf daraufhin
    daraus darf dargestellt darin darüber darum darunter das dasein daselbst dass daß dasselbe davon davor dazu dazwischen
    dein deine deinem deinen deiner deines dem demgegenüber demgemäß demnach demselben den denen denn dennoch denselben
    der deren derer derjenige derjenigen dermaßen derselbe derselben derzeit des deshalb desselben dessen deswegen dich die
    diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses dir doch dort dorthin drei dreißig dritte
    dritten dritter drittes du dürfen dürfte dürften durch durchaus durften
    eben ebenfalls ebenso ehe eher eigen eigene eigenen eigener eigentlich ein einander eine einem einen einer eines einfach
    einige einigem einigen einiger einiges einmal eins einzelne einzelnen einzig elf ende endlich entsprechend entweder er
    erhält erklärt erklärte erneut erst erste ersten erster erstes erstmals es etliche etwa etwas euch euer eure eurem
    euren eurer eures
    fall falls fand fast fest folgende folgenden folglich fort früher fünf fünfte fünfzehn fünfzig für gab ganz ganze ganzen
    ganzer ganzes gar geben gegen gegenüber gehabt gehen geht gekonnt gemacht gemäß genau genug gerade gering gern gesagt
    gesamt gesamten geschweige gestern getan gewesen gewiss gewollt geworden gibt ging gleich gleichzeitig gross groß große
    großen großer großes gut gute guten guter gutes
    hab habe haben halb halten hat hatte hätte hatten hätten hattest hattet hält heisst heißt her heran heraus herein hervor
    heute heutige hier hierbei hierdurch hierfür hierzu hin hinaus hinein hinsichtlich hinten hinter hoch hundert hundertmal
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer immerhin in indem indessen infolge infolgedessen inklusive
    innerhalb ins insbesondere insgesamt inzwischen irgend irgendein irgendwann irgendwas irgendwie irgendwo ist
    ja jahr jahre jahren jahres je jede jedem jeden jedenfalls jeder jederzeit jedes jedoch jemals jemand jene jenem jenen
    jener jenes jenseits jetzt jüngst
    kam kann kannst kaum kein keine keinem keinen keiner keines keinesfalls klein kleine kleinen kleiner kleines kommen kommt
    können könne könnte könnten konnte konnten kurz
    lang lange längst lassen lässt laut lediglich leicht letzte letzten letzter letztes letztlich lieber liegt links
    mag mal man manche manchem manchen mancher manches manchmal mehr mehrere mehreren mein meine meinem meinen meiner meines
    meist meiste meisten meistens mich milliarde milliarden million millionen mindestens minuten mir mit mithilfe mittels
    mitunter möchte möchten möge mögen möglich mögliche möglichen möglicherweise monat monate monaten morgen müssen musste
    müsste mussten müssten muss muß
    na nach nachdem nachher nächste nächsten nächster nahezu nämlich natürlich neben nein neu neue neuen neuer neues neun
    neunte nicht nichts nie niemals niemand niemandem niemanden nirgends noch nun nur
    ob oben obgleich obwohl oder offenbar oft oftmals ohne ohnehin paar per plötzlich pro prozent punkt
    rasch recht rechts rund
    sagen sagt sagte sah samt sämtliche satt schlecht schließlich schon sechs sechste sehr sei seid seien sein seine seinem
    seinen seiner seines seit seitdem seite seither selber selbst selbstverständlich sich sicher sie sieben siebte siebzig
    sieht sind so sobald sodass sofern sofort sogar solange solch solche solchem solchen solcher solches soll sollen sollte
    sollten somit sondern sonst soviel soweit sowie sowohl später spätestens sowieso statt stehen steht stets stunde stunden
    tag tage tagen tages tatsächlich teil tausend teilweise trotz trotzdem tun
    über überall überdies überhaupt übrigens um umso und uns unser unsere unserem unseren unserer unseres unter unterdessen
    vergangene vergangenen viel viele vielem vielen vieler vielleicht vielmehr vier vierte vierzehn vierzig voll vollkommen
    völlig vom von vor voran vorbei vorerst vorher vorüber vorwiegend
    während wann war wäre waren wären warst warum was weder weg wegen weil weit weite weiter weitere weiterem weiteren
    weiterer weiteres weiterhin weitgehend welch welche welchem welchen welcher welches wem wen wenig wenige wenigen weniger
    wenigstens wenn wer werde werden werdet wesentlich weshalb wessen wichtig wie wieder wiederum wieso will willst wir wird
    wirklich wo wobei woche wochen wodurch wofür wohl wohin wollen wollte wollten womit worden worin wurde würde wurden würden
    z zahlreiche zahlreichen zehn zehnte zeigt zeigte zeit zu zudem zuerst zufolge zugleich zuletzt zum zumal zumeist zumindest
    zunächst zur zurück zurzeit zusammen zuvor zwanzig zwar zwei zweifellos zweite zweiten zweiter zweites zwischen zwölf
    januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag uhr bzw ca dr etc evtl ggf usw vgl
  ]],

  leads = split [[
    ich du er sie es wir ihr man zu kann können könnte soll sollen sollte will wollen wird werden würde würden muss müssen
    darf dürfen
  ]],

  enclitics = { "s" },

  -- A word in small letters at the end is a verb or an adjective more often than a noun; nouns made from others name
  -- subjects.
  endings = {
    last = { lich = 0.5, ig = 0.7, isch = 0.5, ung = 1.2, ungen = 1.2, heit = 1.2, keit = 1.2, schaft = 1.2 },
  },

  -- Endings of nouns, adjectives and verbs, after Snowball; umlauts are dropped, for their plural is the same word.
  stemming = [[
    vowels aeiouyäöü
    letters ä a, ö o, ü u
    step                                     # 1
    ern - m1 min=3, em - m1 min=3, er - m1 min=3, en - m1 min=3, es - m1 min=3, e - m1 min=3
    s - m1 min=3 after=bdfghklmnrt
    step                                     # 2
    est - m1 min=3, en - m1 min=3, er - m1 min=3, st - m1 min=5 after=bdfghklmnt
    step                                     # 3
    ungen - m2, ung - m2, isch - m2 !after=e, lich - m2, ig - m2 !after=e, heit - m2, keit - m2, end - m2
    step
    niss nis
  ]],
}
