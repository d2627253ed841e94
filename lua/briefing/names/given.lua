-- Given names that are read as such in a text of any language, beside those of the language itself: news names people of
-- the whole world. Names that are words, months or places in a large language are left to its own list.
local core = require "briefing.core"
local letters = require "briefing.names.letters"

local M = {}

--- The names, folded, without accents, in the order of their bytes: one is found by halving.
M.names = [[
  aaliyah aarav aaron abdallah abdelaziz abdelkader abdirahman abdoulaye abdul abdullah abe abebe abel abena abigail
  abiola abu achieng achille achim adaeze adama adamu addison adebayo adel adelaide adele aditya adjoua adnan adrian
  adriana adrien adunni affoue agata agathe agnes agnieszka agus agustin ahmad ahmed ahmet aicha aida aidan aiden aiko
  aileen aimee ainhoa aino aisha aissata aissatou aitor aizhan ajay akiko akinyi akira akissi akosua alain alan alassane
  alba alberto albrecht alejandra alejandro aleksander aleksandr aleksandra aleksei aleksey alena alessandra alessandro
  alessia alessio alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alicja alina
  aline alioune alisa alisher alison allan allison alma almaz alvaro amadou amaia amanda amara ambroise amelia amelie
  amenan amin amina aminata amine amir amira amit amos amparo amy ana anabel anahi anais anand ananya anastasia anatoly
  ander anders andoni andre andrea andreas andrei andres andrew andrii andriy andrzej andy angela angele angelica
  angelika angelina angelo angus anh anil anita anja anjali anke ann anna annabel anne anneke anneli annelise annette
  annick annie annika anouk anselm anthonio anthony antje antoine antoinette anton antonella antonia antonin antonina
  antonio antti anwar araceli aram arash archie arianna ariel aristide aritz arjun arlene armand armando armen armin
  arnau arnaud arne arno arnold arthur arturo arun arvid asha ashley ashraf asier asif asma astou astrid asuncion athina
  ato aubrey audrey aurelie aurelien austen ava awa axel ayaan ayako ayesha aylin aymeric ayo ayodele aysel ayu ayumi
  azadeh aziz babajide babatunde babette balazs baptiste barack barbara barnaby barry bart barthelemy bartosz bashar
  bashir basil bastian beata beate beatrice beatriz becky beena belen belinda benedetta benedict benedicte benedikt
  bengt benita benito benjamin bennett benoit bent berenice bernadette bernard bernardo bernd bernhard berta bertha
  bertrand beth bettina betty beverly bianca bilal bilqis binta birgit birgitta bjorn blaise blandine blaz bob bogdan
  bohdan bongani boris boubacar bozena brad bradley bram brandon brenda brendan brent brett brian bridget brigitte
  britta bronwyn bruce bruno bryan budi bukola burak byron caleb calum camila camilla camille camilo candice cara carina
  carl carla carles carlo carlos carlotta carmen carol carole caroline carolyn carsten catalina caterina catherine cathy
  cecile cecilia cecily cedric celeste celia celine celso cem cemal cesar chantal charlene charles charlie charlotte
  charo chebet cheick chema chen cheng cheryl chiara chidi chika chimamanda chinedu chinwe chioma chipo chloe chris
  christa christel christelle christian christiane christina christine christoph christophe christopher christos christy
  chukwuemeka chun cindy ciro claire clara clarissa clark claude claudia claudio claus clelia clemence clement
  clementine clifford clint clotilde clovis colin coline concetta concha conchita connor conor conrad constance
  constantin cora coralie corentin corinna corinne cornelia cornelius cosimo coumba courtney craig crispin cristian
  cristiana cristiano cristina cristobal curtis cynthia cyril cyrille daan dafne dagmar dahlia daisuke damian damien dan
  dana dani daniel daniela daniele daniella danielle danilo danny daouda daphne daria dario darius darlene darren darya
  dave david davide davit dawit deb deborah debra deepa deepak deirdre delphine demba denis denise dennis derek desmond
  despina detlef dewi dexter diana diane didier diego dieter dietmar dieudonne dilip dimitra dimitri dimitris dina
  dinesh dirk djamel djenabou djeneba djibril dmitri dmitry dmytro domenico dominic dominik dominique donald donatella
  donatien donna dora doreen doris dorothea dorothee dorothy doug douglas duncan dung dusan dustin dwayne dylan eamon
  ebba eberhard ebony eddie edgar edgard edith edmond edmund edna edoardo edouard eduard eduarda eduardo edward edwin
  eero efua eileen einar eirik ekaterina elaine eleanor eleanora eleftheria elena eleni eleonora eleonore elia elias
  elif elin elina eliott elisa elisabeth elisabetta elise eliza elizabeth elke ella ellen ellie elliot elmar elnur
  elodie eloise elsa elsie elvira emeka emeric emi emil emile emilia emilie emilio emily emine emma emmanuel emmanuelle
  emre encarnacion eneko enrica enrico enrique enzo ercan eric erica erich erik erika erin erland ernest ernesto erwan
  esi esperanza esteban estefania estelle esther ethan etienne eugene eugenia eugenie eugenio eustache eva evan
  evangelos evariste evelina eveline evelyn evelyne ewa ezequiel ezra fabian fabiana fabien fabienne fabio fabiola
  fabrice fabrizio fadi faisal fanny fanta farah farai fares farhad fariba farid farida farooq fartun fatima fatou
  fatoumata faustin faustine federica federico felicia felicity felipe felix femke ferdinand fernanda fernando fiona
  flavia flavio fleur flora florentin florian folake foteini francesca francesco francine francis francisca francisco
  franck francois francoise frank franz franziska fred freddie frederic frederica frederick frederik frederique freya
  frida friedrich fritz fulgence funmi gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gaia
  gaizka galina ganesh gareth gary gaspard gaston gautier gavin geert gemma genevieve geoffrey geoffroy georg george
  georges georgina georgios gerald geraldine gerard gerardo gerd gerhard gertrud ghislain ghislaine gia giacomo
  giancarlo gianluca gianni gilbert gilberto gildas gilles gillian gina ginevra gino giorgi giorgia giorgio giorgos
  giovanna giovanni gisela gisele giulia giuliana giuliano giulio giuseppe giuseppina gladys glenn gloria gonzalo goran
  gordon gorka grace graciela graham gratien greg gregoire gregor gregory greta grigory gudrun guido guilherme guillaume
  guillermo gulnara gunel gunnar gunter gunther gus gustav gustavo gwen gwenaelle gwendoline habib hadiza hadja hakan
  hakim halima halina hamid hammad hamza hanna hannah hanne hannelore hans harald haris harold harriet harriett harry
  hartmut haruka haruki haruto hasan hassan hatice hawa hayk hayley heather hector hedi hedwig heidi heike heiko
  heinrich heinz helen helena helene helga helmut hendrik henning henri henrietta henriette henrik henry henryk herbert
  heribert hermann hernan herve hideo hilaire hilary hilda hilde hiroko hiroshi hodan holger holly horacio horst
  hortense houda howard hryhorii hubert hugh hugo humberto huong huseyin hussein hyacinthe hyun iain ian ibai ibrahim
  ibrahima ida idrissa ifeoma iga ignacio igor ikram ilaria ilias ilona ilse iman imran imtiaz ina ines inez inga
  ingeborg ingo ingrid inma inmaculada ioana ioanna ioannis irakli irene irina irma iryna isaac isabel isabela isabella
  isabelle isaiah isha ishaan isidore isla ismael ismail issa istvan itziar iva ivan ivana ivo iwona izabela jaap jacek
  jack jackie jacob jacopo jacqueline jacques jadwiga jaime jake jakob jakub jalal jamal james jamie jan jana jane janet
  janice janina janine janusz jared jari jaroslaw jasmin jasmine jason javed javi javier jay jayden jayne jean jeanette
  jeanne jeannette jeff jeffrey jelena jenna jennifer jenny jens jeremie jeremy jerome jerry jess jesse jessica jessie
  jesus jianguo jihad jihoon jill jim jimena jimmy jing jiri joachim joan joana joanna joanne joao joaquim joaquin
  jocelyn jocelyne jochen jodie joe joel joelle joerg johan johann johanna johannes john johnny jokin joko jon jonas
  jonathan joost jordi jorg jorge joris jorn jose joseba josee josef josefa josefina josep joseph josephine josh joshua
  josiane josu josue joyce juan juana juanita judith judy juergen juhani jukka julia julian juliana juliane julie julien
  juliet julieta juliette julio julius jurgen justin justine justyna jutta kaan kadiatou kai kaja kamal kamala kamau
  kamil kamila kareem karel karen karim karima karin karina karine karl karla karolina karsten kashif kasia kasper
  katarina katarzyna kate katerina kateryna kath katharina katherine kathleen kathrin kathryn kathy katie katja katrin
  katy kavita kay kayla kazuo keiko keisha keita keith kelly ken kenji kenneth kerry kerstin kevin khadija khady khaled
  khalid kieran kim kiptoo kiran kirill kirk kirsi kirsten kirsty klaas klara klaus kobenan kofi kojo koldo konan konrad
  konstantin konstantinos kostas kouadio kouassi kris kristen kristian kristin kristina kristof kristoffer krystyna
  krzysztof kurt kwabena kwaku kwame kwasi kwesi kyle kylie lachlan laetitia laia laila lakshmi lalita lamine lana
  landry lara larry lars lasha lassana laszlo latifa latoya laura laure laurel lauren laurence laurent laurie lawrence
  lazaro lea leah leandro leanne leif leila leire lena lenka leo leona leonard leonardo leonie leonor leopold lerato
  leroy lesley leslie leszek leticia levon lew lewis leyla lia liam libby lidia liesbeth lieven lila lili liliana
  lillian lina linda lindiwe lindsay lindsey ling linh linus lionel lisa lise liselotte lisette litia liv livia liz
  ljubica lloyd lodewijk logan lois lola loreena lorena lorenza lorenzo loretta lori lorna lothar lotta lotte lou louis
  louisa louise luc luca lucas lucho lucia luciana luciano lucie lucien lucienne lucio lucrecia lucy ludivine ludmila
  ludovic ludwig luigi luis luisa luiz lukas lukasz luke lupe lutz luuk lydia lydie lyubov lyudmila maarten mabel
  macaire macarena maciej macky madeleine mads magali magda magdalena magnus mahamadou mahesh mahmoud maia maider maike
  maite maja malcolm malgorzata malick malik malika malin mamadou mamoudou manfred manish manoj manolo manon manuel
  manuela maoz mara marc marcel marcela marcella marcello marcelo marcin marco marcos marcus marek margaret margarida
  margarita margaux margherita margit margot margrit marguerite maria mariam mariama mariame mariana mariann marianna
  marianne mariano marie marieke mariela mariella marietta marija marijke marilyn mario marion marisa marisol marissa
  marit marius mariusz marjolaine mark markel markus marlene marlies marlon marta marten martha martial martijn martin
  martina martine marvin mary maryam maryna marysia masahiro masaki masha mateo mateusz mathew mathias mathieu mathilde
  mathis matias matilde matt mattea matteo matthew matthias matthieu mattias maud maura maureen maurice mauricio
  maurizio mauro maxence maxim maxime maximilian maya mayra mbali meg megan mehdi mehmet mehriban mei meike melanie
  melina melissa melody melvin meredith meritxell merve meryem mia micaela michael michaela michal michel michela
  michele micheline michelle mickael miguel mihai mikael mike mikel mikhail mikko milagros milan milena milica milos
  mina minh minho mira miranda mireia mireille mirela miriam mirjam mirko miroslav misaki mitchell mitsuko mo modou
  mohamad mohamed mohammad mohammed mohan moises montserrat morgane moritz morten moses mouna mounir mourad moussa
  muhammad mulugeta murali muriel murielle mustafa muthoni mwangi mykhailo mykola myriam myrtle nabil nacho nadeem
  nadege nadezhda nadia nadine nahia naima nana nancy nandi nanette naoki naoko naomi narek narendra naser nasser
  natalia natalie nataliia nataliya natalya natasha nathalie nathan nathaniel naveed navid ndeye ned neha neil nele
  nelly nelson nerea nestor ngozi nguyen nicephore nicholas nick nicki nicola nicolas nicole nicoleta nicolo nieves
  nigel nikhil nikita nikki niklas nikola nikolai nikolaos nikolay nikos nils nina nino nisha njeri njoroge nkechi
  nnamdi noah noe noelle noemi nomsa noor nora norbert noriko norma nour nuno nuria nursultan obinna octavia octavio
  oihane oksana olaf olatunde ole oleg oleh oleksandr olena olga oliver olivia olivier olumide olusegun omar omer oriol
  orla oscar oskar osman osvaldo otieno otto oumar oumou ousmane ousseynou outi owen oyvind pablo paco paige paivi
  paloma pamela panagiotis paola paolo parvati pascal pascale patrice patricia patricio patrick patrizia patryk patxi
  paul paula paulette paulina pauline paulo pavel pavlo pawel pedro peggy pekka pele penelope penny pepe percy perla
  perrine pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phuong phyllis pia pier
  piero pierre pierrick pieter pietro pilar piotr polina portia pratik priscilla priya priyanka prosper przemyslaw putri
  quentin quim quique rachel rachid radek rafa rafael rafaela rafal raffaele raffaella ragnar rahel rahima rahul raimund
  rainer raisa raj rajesh rajiv ralf ralph ramata ramesh rami ramon ramona randall randy rania raoul raphael raphaelle
  raquel rashad rashid raul ravi raymond rebecca rebekah refilwe regina reginald regine regis reiner reinhard rekha remi
  remy renata renate renato renaud rene renee renzo reza rhiannon rhona ricardo riccardo richard rick ricky rikke risto
  rita rizal rob robert roberta roberto robyn rocco rocio roderick rodolfo rodrigo rodrigue roger rohan roisin rokhaya
  roksolana roland rolando rolf romain roman romane romina romuald ron ronald ronan ronja rory rosa rosalia rosalie
  rosalind rosanna roseline rosemarie rosemary roser rosie roswitha rowan roxana roxane roy ruben rubina rudi rudolf
  rudy rui rupert ruslan russ russell rustam rustem rutendo ruth ruud ryan ryota ryszard sabina sabine sabrina sadaf
  sadia sadio saeed saida saif sakina salah salif salim salima sally salma salome salvatore sam samantha sami samir
  samira samuel sandeep sandra sandrine sandro sangeeta sanjay sanna sanne santi sara sarah saskia satoshi satu saul
  scott sean sebastian sebastiano sebastien seema segolene segun sekou selam selena selin selma seoyeon serge sergei
  sergey sergio serhii severin severine shabnam shannon sharon shaun shauna shawn shazia sheila shelby shelley sheryl
  shinji shira shirin shirley siaka sibylle siddharth sidonie siegfried sigrid silas silke silvana silvia silvio simon
  simona simone sinead siobhan sipho sithembile siti sjoerd slawomir sofia sofiane sofie sokhna solange solene solveig
  sonia sonja sophia sophie soraya soren souleymane spyros stacey stacy stan stanislas stanislav stanislaw stanley
  stavros stefan stefania stefanie stefano steffen stella stepan stephan stephane stephanie stephen steve steven stewart
  stig stuart sue suleiman suleyman sumit sunhee sunil sunita suresh susan susana susanna susanne suzanne suzette sven
  svenja svetlana sybille sylvain sylvester sylvestre sylvia sylvie tadeusz tahir tahmina taiwo takashi takeshi tamar
  tamara tamsin tania tanja tanya tara taras tarek tariq tatenda tatiana tatjana ted temitope tendai terence teresa
  teresita tereza terri terry tesfaye tess tessa tetiana thabo thanasis thandi thandiwe thea themba theo theodor
  theodora theodore theophile theresa therese thiago thibaud thibault thierry thijs thomas thorsten thuy tiago tierney
  tiffany tigist tiina tilman tim timo timothee timothy timur tina tobias toby todd tom tomas tomasz tomoko toni tony
  torben tore torsten tracey tracy trevor tricia tristan troy trudy tshepo tunde tuomas tyler tyrone ubaldo uche ugo
  ulla ulrich ulrike umar umberto unai ursula usha usman uta ute uwe vadim valentin valentina valentine valeria valerie
  valerio vanessa vasile vasilis vasily vassilis vasyl veerle venkat venkatesh vera verena veronica veronika veronique
  vesna vicente vicki vicky victor victoria vijay vikram viktor viktoria viktoriia viktoriya vilma vincent vincenzo
  viola violaine violeta violette virginie vishal vito vittoria vittorio vivek vivian viviana viviane vivien vivienne
  vladimir volker volodymyr waldemar walid walter waltraud wambui wanda wangari wanjiru waqar warren wayne wendell wendy
  werner wes wiebke wilfried wilhelm wilhelmina willem william willy wilma winifred winston wojciech wole wolfgang
  wolfram wouter xabier xavi xavier xiaoming ximena xiomara xiuying yaa yacine yael yair yan yannick yannis yao yara
  yasemin yasin yasmin yasmina yasmine yassine yaw yelena yetunde yevgeny yevhen yiannis yilmaz yohan yolanda yonas
  yosef yoshiko youssouf yuki yukio yulia yuri yurii yuriy yusuf yuto yves yvette yvonne zachary zack zahra zainab
  zakaria zanele zara zbigniew zdenek zeinab zeinabou zelda zeliha zephirin zeynep zhanna zineb zoe zofia zohra zoltan
  zubaida zuzana zuzanna
]]

--- The given names of a language's own set and of the world, with accents or without.
---@param own table<string, boolean>
---@return table<string, boolean>
function M.of(own)
  return setmetatable({}, {
    __index = function(_, key) return own[key] or core.listed(M.names, letters.plain(key)) or nil end,
  })
end

return M
