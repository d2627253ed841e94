-- What tells languages apart in a few lines of text: for each, the words that its texts use most (articles, pronouns,
-- prepositions, forms of "be" and "have"; folded, clitics without their apostrophes) and letters that few others write.
-- A word that several languages share counts for each, the less the more share it. Order settles ties.
local function profile(script, words, letters) return { script = script, words = words, letters = letters } end

return {
  { "en", profile("Latin", [[the of and to in a is that for it was on with as are by this be at from or have has not which were
    but had an they their you we he she his her its been will would there who more if when what about can than one]]) },
  { "fr", profile("Latin", [[le la les de des du et en un une est que qui dans pour par sur au aux pas plus ce cette ces son sa ses
    il elle ils elles nous vous avec ne se mais ou où été sont ont être leur leurs comme à d l qu c n s j y]], "œ ç è ê ù") },
  { "es", profile("Latin", [[el la los las de del y en un una que es por con para al se no su sus lo como más pero o este esta ha han
    fue son entre sobre ser también hasta desde cuando muy sin año le les ya e]], "ñ ¿ ¡ á") },
  { "de", profile("Latin", [[der die das und in den von zu mit ist des im für auf nicht ein eine dem als auch es an werden aus er hat
    dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein]],
    "ß ä ü") },
  { "pt", profile("Latin", [[o a os as de do da dos das e em um uma que é por com para ao não no na nos nas se seu sua como mais mas
    ou foi são à pelo pela entre também até quando muito sem já ser tem isso este está ele ela]], "ã õ ç") },
  { "it", profile("Latin", [[il lo la i gli le di del della dei delle e è in un una che per con non si da al alla nel nella sono ha più
    come ma o dal dalla anche suo sua loro questo questa sul sulla dell all nell l d c dei agli ai stato fra tra essere]], "ò ì") },
  { "nl", profile("Latin", [[de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar uit door naar heeft
    hij ze wordt tot over worden werd deze dit nog wel geen hebben had was of zo kan meer onder]], "ĳ") },
  { "pl", profile("Latin", [[i w na z do się nie jest że to o jak po za od przez dla są który która które jego jej oraz ale tym był była
    było przy lub czy już tylko tego ich może być co a]], "ł ą ę ż ś ń ć ź") },
  { "ca", profile("Latin", [[el la els les de del dels i en un una que és per amb al als es no seu seva com més però o aquest aquesta ha
    han va són entre també fins des quan molt sense ja l d n s]], "ŀ ç") },
  { "ro", profile("Latin", [[și în de la a pe cu că este un o nu se din pentru mai sunt care au fost ca sau după lui prin dar ale al ai
    fi era iar cele sa să]], "ț ș ă î ţ ş") },
  { "sv", profile("Latin", [[och i att det som en på är av för med till den inte har de om ett han var men sig från vi så hade hon
    kan när man efter eller vid ska under också]], "å ä ö") },
  { "da", profile("Latin", [[og i at det som en på er af for med til den ikke har de om et han var men sig fra vi så havde hun kan når
    man efter eller ved skal under også blev blevet være hvor]], "æ ø å") },
  { "nb", profile("Latin", [[og i at det som en på er av for med til den ikke har de om et han var men seg fra vi så hadde hun kan når
    man etter eller ved skal under også ble blitt være hvor etter]], "æ ø å") },
  { "fi", profile("Latin", [[ja on ei se että oli hän ovat mutta kun myös ole joka kuin tai niin sen jos ovat olla hänen mukaan sekä
    vuonna jo voi sitä siitä mitä nyt vain]], "ä ö") },
  { "cs", profile("Latin", [[a v na se je že s z do o i to pro za jako po jsou ale by k který která od které jeho byl byla bylo nebo
    podle také při není už má aby si ve tak]], "ě ř ů č š ž ý") },
  { "sk", profile("Latin", [[a v na sa je že s z do o i to pre za ako po sú ale by k ktorý ktorá od ktoré jeho bol bola bolo alebo
    podľa aj pri nie už má aby si vo tak]], "ľ ĺ ŕ ô ä č š ž ý") },
  { "hr", profile("Latin", [[i u je se na da za su od s a o ne koji koja koje iz kao ali što bi po do nije ili više također te biti
    bio bila će samo između prema]], "đ č ć š ž") },
  { "sl", profile("Latin", [[in v je se na da za so od z pa ne ki iz kot ali bi po do ni tudi bil bila bilo še kar pri med o s lahko
    njegov več]], "č š ž") },
  { "hu", profile("Latin", [[a az és hogy nem is egy van volt meg csak de el már még ki azt ez mint vagy lesz kell ha sem szerint után
    több lehet majd minden]], "ő ű ö ü") },
  { "tr", profile("Latin", [[ve bir bu da de için ile olarak çok daha gibi olan kadar ne en sonra ama o var göre her ise değil mi
    oldu olduğu ya veya]], "ı ğ ş ç ö ü") },
  { "lt", profile("Latin", [[ir kad yra į su iš tai bet apie buvo kaip už jis jo savo po ne pat dėl jau ar nuo o]], "ė ų ū į ž š") },
  { "lv", profile("Latin", [[un ir ar no uz par ka kas tika bet arī kā ne pēc līdz to ja vai tas viņš]], "ā ē ī ū ķ ļ ņ ģ") },
  { "et", profile("Latin", [[ja on ei et see oli ka kui ning mis oma ta kes aga või siis seda kõik pärast olid ole]], "õ ä ö ü") },
  { "vi", profile("Latin", [[và của là có trong được cho không với các những một người này đã ở khi từ đến để về như]], "ơ ư đ ạ ế") },
  { "id", profile("Latin", [[yang dan di dengan untuk dari ini itu pada adalah dalam tidak akan oleh juga ke sebagai atau telah
    mereka ada kepada bahwa]]) },
  { "sw", profile("Latin", [[ya na wa kwa ni katika za la cha kuwa hii hiyo kama yake wake lakini pia au sana watu]]) },

  { "ru", profile("Cyrillic", [[и в на что не с по как это из за к от для он его но она было они все так также или у был при о а то
    же быть года ее их до мы]], "ы э ъ ё") },
  { "uk", profile("Cyrillic", [[і в на що не з по як це із за до від для він його але вона було вони все так також або у був при о а
    та й їх є бути року]], "і ї є ґ") },
  { "bg", profile("Cyrillic", [[и в на да не с за от се са по че как това е ще до но към той тя или бе беше както след през си ги му
    които който]], "ъ щ") },
  { "sr", profile("Cyrillic", [[и у је се на да за су од с а о не који која које из као али што би по до није или више]], "ђ ћ љ њ џ ј") },
  { "kk", profile("Cyrillic", [[және мен бұл үшін деп да де бір осы еді болып туралы бойынша ол өз емес бар]], "ә ғ қ ң ө ұ ү һ і") },

  { "ar", profile("Arabic", [[في من على أن إلى التي عن مع هذا الذي هذه ما لا كان بين بعد كما أو قد]], "ة ى ي ك") },
  { "fa", profile("Arabic", [[و در به از که این را با است برای آن یک خود تا بر هم شد]], "پ چ ژ گ ک ی") },
  { "ur", profile("Arabic", [[کے کی میں ہے اور سے کا کو نے پر یہ ہیں کہ اس ایک]], "ٹ ڈ ڑ ں ے ہ") },
  { "hi", profile("Devanagari", [[के में है की और से का को ने पर यह हैं कि इस एक लिए भी था]]) },
  { "mr", profile("Devanagari", [[आणि आहे या च्या हे ते त्या करण्यात आहेत तर ही मध्ये होते]], "ळ") },

  -- scripts that one language writes, or one that stands for all
  { "el", profile "Greek" }, { "hy", profile "Armenian" }, { "he", profile "Hebrew" }, { "ka", profile "Georgian" },
  { "am", profile "Ethiopic" }, { "bn", profile "Bengali" }, { "pa", profile "Gurmukhi" }, { "gu", profile "Gujarati" },
  { "ta", profile "Tamil" }, { "te", profile "Telugu" }, { "kn", profile "Kannada" }, { "ml", profile "Malayalam" },
  { "th", profile "Thai" }, { "my", profile "Myanmar" }, { "ko", profile "Hangul" }, { "ja", profile "Kana" }, { "zh", profile "Han" },
}
