-- What languages are recognized by, in one small file: for each script the languages written in it with their most
-- frequent words, letters that tell them, and endings of their words (see briefing/recognize.lua). A word in the lists
-- of several languages counts for each of them by so much less.
return {
  latin = {
    en = {
      words = "the of and to in a is that for it was on as with be by at this had are but from have not they which or you "
        .. "an were we her she their been has will would who when if more no out so said what up about into them can only "
        .. "other new some could time these two may then do first any my now such like our over even most made after also "
        .. "did many before must through years where much your way well down should because each just those how too little "
        .. "good very make world still see own work here get both between being under never day same another know while "
        .. "last might us great old year off come since against go came right used take three i he his its there than all t s "
        .. "don didn isn let please please how's went holds held book text site visit read people",
      endings = "ing tion ough ght ness ly ed",
    },
    fr = {
      words = "de la le et les des en un une du est que dans qui par pour au il sur pas plus ne se ce sont avec ou son aux a "
        .. "cette ont mais comme elle nous vous je tu leur été être sa ses fait même tout on ses deux ces si entre peut "
        .. "sans après aussi dont où bien avant était depuis encore sous avait très fut donc leurs contre alors cet ils "
        .. "elles tous toute toutes non c l d qu n s j m y lui puis ainsi notre votre mon ma mes moins jour ans année faire "
        .. "selon chez vers quand lors ici temps trois autre autres car afin sera serait peuvent derniers",
      endings = "eux ement aux tion ais ait ée ées ère oir eur ique",
    },
    es = {
      words = "de la que el en y los se del las un por con una su para es al lo como más o pero sus le ha me si sin sobre este "
        .. "ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo "
        .. "hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te "
        .. "otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según "
        .. "menos mundo año antes estado contra sino forma caso nada hacer general estaba poco estos presidente mayor ante "
        .. "unos les algo hacia casa ellos ayer hecho primera mucho mientras además quien momento millones esto nosotros "
        .. "usted cómo están hoy espero buenos días hola señor",
      endings = "ción ciones dad miento aron ando iendo ían aba ados",
      letters = "ñ",
    },
    pt = {
      words = "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou "
        .. "ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem "
        .. "nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será "
        .. "nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus nosso nossa aquele aquela isto "
        .. "aquilo ainda onde contra sobre anos ano segundo dois três governo ontem hoje disse fazer pode são outro outros",
      endings = "ção ções dade mente ando endo ram avam inho ões",
      letters = "ãõ",
    },
    it = {
      words = "di e il la che a in un è per una sono non con si da come le del della i lo gli al dei nel delle alla più ma su o "
        .. "ha anche se dal ci nella suo sua dalla cui questo questa dell all l d era tra stato fra hanno essere due molto "
        .. "così ai alle quando degli stata perché loro sul sulla tutti tutto prima dopo ancora solo anni poi ed dove chi "
        .. "mi ti vi ne già senza fino contro ogni quale quella quello questi queste sempre oggi ieri anno può fatto parte "
        .. "presso nei sia una all oggi casa giorno volta vita mondo tempo lui lei noi voi io mio fu erano aveva stati altri altro ecco oggi sta ho quanto",
      endings = "zione zioni mente ità uto uta ando endo ono ato ata ella etto issimo ura ori ava are ere ire anza",
    },
    de = {
      words = "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat "
        .. "dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis "
        .. "mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine mark ihre dann unter wir "
        .. "soll ich eines jahr zwei jahren diese dieser wieder keine uhr seiner worden will zwischen immer millionen was "
        .. "sagte gibt alle diesem seit muss wurden beim doch jetzt waren drei jahre mir uns ihm ihr ihn ihnen bitte dies "
        .. "wo wer warum welche sehr hier dort heute etwas ja nein frau herr brauchen bekommen wirklich",
      endings = "ung ungen keit heit lich isch schaft ten chen sche gen",
      letters = "ß",
    },
    nl = {
      words = "de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij of uit nog naar heeft ze "
        .. "hij door over wat wordt deze zich je kan meer tot werd was hebben al hun had na dit we worden zo men wel veel "
        .. "geen moet haar ik nu onder zou tegen waar jaar zij mijn jaren kunnen waren toen alle hem tussen twee hoe u ons "
        .. "andere eerste moeten alleen dus weer mensen heel zal omdat eerst daar want toch steeds vooral wil zien procent "
        .. "volgens tijdens sinds zelf hier wie welke onze jullie elk elke gaat komt",
      endings = "lijk heid ijk aar ingen tie ende isch aan",
    },
    pl = {
      words = "w i na z się nie do to że jest o jak a po od za przez co dla ale czy ten są by być tym było już tak tylko może "
        .. "oraz jego był ze które który która przed jej pod go tego lub jako także ich przy była też bardzo gdy bez będzie "
        .. "ma nad sobie kiedy we jeszcze wszystko innych mu między roku lat jednak więc można ja ty on ona my wy ta te "
        .. "tych tej jeśli podczas został została zostały gdzie dlaczego",
      endings = "ego ych ami ość ować anie enie owy owa iej ską skie",
      letters = "ąęłśźżćń",
    },
    cs = {
      words = "a v se na je že o s z do i to k ve pro za by ale si po jako od jsou které který která byl jeho však nebo byla bylo "
        .. "u také až být více již než má při tak podle jen jsem co ze jak jeho pod mezi který před bude ještě let roku když "
        .. "kde tím ho jejich ji aby mu nebyl kdy této tento tato toto své svou může není pouze",
      endings = "ých ého ost ová ní ství ala ili",
      letters = "ěřůč",
    },
    sk = {
      words = "a v sa na je že o s z do i to k vo pre za by ale si po ako od sú ktoré ktorý ktorá bol jeho však alebo bola bolo u "
        .. "tiež až byť viac už než má pri tak podľa len som čo zo aj pod medzi pred bude ešte rokov roku keď kde ho ich "
        .. "aby mu mi mali jej tento táto toto svoj môže nie iba firmy spoločnosť toho",
      endings = "ých ého osť ová nia ali ili ovať",
      letters = "ľĺŕôä",
    },
    da = {
      words = "og i at det er en til på af som for de med den der ikke et har han var fra vi jeg om men så kan skal vil sig ved "
        .. "blev eller efter over være hun ud når nu op også hvor hvis hvad mere da alle blive havde bliver under kun man "
        .. "mange to hans mod år deres denne selv os år mellem ham her dog andre noget min mig sin været hendes skulle "
        .. "hej mit navn hvem ind går siger uden flere fik",
      endings = "erne ede lig else hed ning ene et",
      letters = "æø",
    },
    nb = {
      words = "og i at det er en til på av som for de med den der ikke et har han var fra vi jeg om men så kan skal vil seg ved "
        .. "ble eller etter over være hun ut når nå opp også hvor hvis hva mer da alle bli hadde blir under bare man mange "
        .. "to hans mot år deres denne selv oss mellom ham her andre noe min meg sin vært hennes skulle hei ei inn går sier "
        .. "uten flere fikk deg dere noen blitt",
      endings = "ene ede lig else het ning et",
      letters = "æø",
    },
    sv = {
      words = "och i att det är en som på av för med den till har de inte om ett han var jag men från vi så kan man när efter nu "
        .. "under mot hade vid än år också eller sig sin hon blir skulle då två mycket där alla vara över bara ut vad kommer "
        .. "sedan upp mellan finns ska få mig här andra många några hur kunde sina dem varit detta denna inom enligt hos "
        .. "samt utan",
      endings = "arna erna ade lig het ning orna ande",
      letters = "åä",
    },
    fi = {
      words = "ja on ei että se hän oli mutta myös ovat kun joka niin kuin sen jos tai mukaan ole jo hänen sitä vain nyt mitä olla "
        .. "joka jotka vielä kuitenkin sekä voi hyvin ennen koska vuonna vuoden jälkeen noin yli sillä tämä tämän kanssa "
        .. "myöhemmin siitä ne he minä sinä olen olivat eivät kaksi kolme ensi toinen kuten esimerkiksi s eri asti lähtien",
      endings = "ssa ssä sta stä lla llä lle nen sen ista isten een iin aan tta ttä",
    },
    hu = {
      words = "a az és hogy nem is egy ez volt de meg csak már ha el mint még azt van ki minden mert vagy sem lesz kell majd le "
        .. "igen után szerint között amely lehet pedig itt ezt most nagyon illetve azonban ezek két aki",
      endings = "ság ség ban ben nak nek ott ett hoz",
      letters = "őű",
    },
    ro = {
      words = "de și în a la cu pe o nu din că să este care mai un pentru prin dar sau ca fost au după lui al ale ei el sunt fi "
        .. "era această acest între până fără când dacă unui unei cel cea cele avea fiind foarte despre asupra",
      endings = "ului ilor ției eaza area ește",
      letters = "ășțţş",
    },
    tr = {
      words = "ve bir bu da de için ile olarak çok daha o gibi olan en kadar ne ya var ise sonra ama her ben iki şey olduğu yok "
        .. "diye mi değil oldu ilk büyük veya göre ancak tarafından yıl kendi bunu nasıl adam içinde",
      endings = "lar ler lık lik dır dir mış miş yor arak erek ının inin",
      letters = "ğış",
    },
    ca = {
      words = "de la el i que a les en els un una per amb és del va al es com més no ser ha seva seu dels són aquest aquesta o "
        .. "també però fou entre sobre molt on van ja quan sense l d pel fins durant hi als després estat fer tot tots",
      endings = "ció itat ment ava aven ats",
    },
    hr = {
      words = "i u je na se da su za od a s o iz koji kao koja ne do bi što to sa po te ili nije ali samo bio bila bilo već može "
        .. "nakon godine prema oko koje pri između još tako kada sve ako među ga ih mu biti",
      endings = "anje enje osti skih ski ima ama",
      letters = "đ",
    },
    vi = { words = "và của có là được cho không trong một các với người những để này khi đã về tại", letters = "ơưđạảấầậắặẹếềệọốồộớờợụứừự" },
    id = { words = "yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah oleh sebagai juga telah ke karena ada" },
  },
  cyrillic = {
    ru = {
      words = "и в не на я что он с как это по но они к у ты из мы за вы так же от сказал этот который мочь о один еще бы такой "
        .. "только себя свое какой когда уже для вот кто да говорить год мой до или если время рука нет самый ни стать "
        .. "большой даже наш свой ну под где дело есть сам раз чтобы два там чем во были был была было при его ее их также "
        .. "после со ему эта эти тем может все всё сегодня",
      endings = "ого ий ться ать ение ость ет ый ая ые ов ть",
      letters = "ыэё",
    },
    uk = {
      words = "і в не на що я з він це як до та у але за від по ми ви так є й про а його її їх був була було були для або який яка "
        .. "яке які також після під час при зі із ще вже тільки коли якщо де щоб може цей ця ці той року",
      endings = "ття ння ість ого ий ої ів ти ться вся лися",
      letters = "іїєґ",
    },
    bg = {
      words = "на и в да се е за от не с по са че като до но при той тя те му си или след ще това са през които който която беше "
        .. "има може този тази тези към със още само бе би както им когато където много",
      endings = "ата ият ите ето ване ост ски ния ът",
      letters = "ъ",
    },
    sr = {
      words = "и у је на се да су за од а са о из који као која не до би што то по те или није али само био била било већ може "
        .. "након године према око које при између још тако када све ако",
      letters = "јљњћђџ",
    },
    kk = {
      words = "және бұл мен бір бар үшін емес еді екен деп осы сол ол оның болып болды жылы қазақ туралы кейін де да ең пен тек",
      endings = "ның нің дар дер лар лер ған ген тар тер ында",
      letters = "әғқңөұүһі",
    },
    mk = { words = "и на во се да од за е со не го ги тоа кој која по како што беше биле има", letters = "ѓќѕ" },
    be = { words = "і ў не на што з як да гэта ён у але за ад для ці каб быў была было таксама", letters = "ў" },
  },
  arabic = {
    ar = { words = "في من على أن إلى عن التي الذي هذا هذه ما لا كان مع كما أو بين بعد قد ثم كل قال و كانت لم يكن", letters = "ةىيكأإ" },
    fa = { words = "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده می من شما", letters = "پچژگکی" },
    ur = { words = "کے کی ہے میں اور کا سے کو نے پر یہ ہیں کہ اس نہیں تھا بھی ایک میرا کیا", letters = "ٹڈڑںےہھ" },
  },
  devanagari = {
    hi = { words = "के में है की से का को और पर यह ने हैं कि एक इस भी नहीं ही था लिए हो कर या तो रहा गया वह", endings = "ता ने ना ते" },
    mr = { words = "आहे आणि या च्या मध्ये ते तो ती हे हा ही होते होता आहेत नाही व पण मी असे म्हणून साठी आज", letters = "ळ" },
    ne = { words = "छ र को मा ले हो पनि गरेको भएको छन् एक यो त्यो लागि" },
  },
}
