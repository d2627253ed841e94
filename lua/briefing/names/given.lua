-- Given names that are read as such in a text of any language, beside those of the language itself: news names people of
-- the whole world. Names that are words, months or places in a large language are left to its own list.
local letters = require "briefing.names.letters"

local M = {}

-- Folded, without accents.
local list = [[
  aaliyah aaron abdallah abdelaziz abdelkader abdoulaye abdul abdullah abebe abel abigail abu achille achim adama adamu
  addison adebayo adel adelaide adele adnan adrian adriana adrien adunni agata agathe agnes agnieszka agustin ahmad
  ahmed ahmet aicha aida aidan aiden aiko aileen aimee aino aisha aissata aitor ajay akiko akira alain alan alba alberto
  albrecht alejandra alejandro aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia alessio alex
  alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia alicja alina aline alioune alisa
  alison allan allison alma alvaro amadou amanda amara ambroise amelia amelie amin amina aminata amine amir amira amit
  amos amparo amy ana anabel anahi anais anand anastasia anatoly anders andre andrea andreas andrei andres andrew andriy
  andrzej andy angela angele angelica angelika angelina angelo angus anh anil anita anja anjali anke ann anna annabel
  anne anneke annelise annette annick annie annika anouk anselm anthonio anthony antje antoine antoinette anton
  antonella antonia antonin antonina antonio anwar araceli arash archie arianna ariel arjun arlene armand armando armin
  arnaud arne arno arnold arthur arturo arun arvid asha ashley ashraf asif asma astrid ato aubrey audrey aurelie
  aurelien austen ava awa axel ayako ayesha aylin aymeric ayo ayumi azadeh aziz babajide babatunde babette balazs
  baptiste barack barbara barnaby barry bart bartosz bashar bashir basil bastian beata beate beatrice beatriz becky
  beena belen belinda benedetta benedict benedicte benedikt bengt benita benito benjamin bennett benoit bent berenice
  bernadette bernard bernardo bernd bernhard berta bertha bertrand beth bettina betty beverly bianca bilal binta birgit
  birgitta bjorn blandine blaz bob bogdan boris boubacar brad bradley brandon brenda brendan brent brian bridget
  brigitte britta bronwyn bruce bruno bryan burak byron caleb calum camila camilla camille camilo candice cara carina
  carl carla carlo carlos carlotta carmen carol carole caroline carolyn carsten catalina caterina catherine cathy cecile
  cecilia cecily cedric celeste celia celine celso cemal cesar chantal charlene charles charlie charlotte chen cheng
  cheryl chiara chidi chika chimamanda chinedu chinwe chloe chris christa christel christelle christian christiane
  christina christine christoph christophe christopher christy chukwuemeka chun cindy ciro claire clara clarissa clark
  claude claudia claudio claus clelia clemence clement clementine clifford clotilde clovis colin coline concetta
  conchita connor conor conrad constance constantin cora coralie corentin corinna corinne cornelia cornelius cosimo
  courtney craig cristian cristiana cristiano cristina cristobal curtis cynthia cyril cyrille dafne dagmar dahlia
  daisuke damian damien dana daniel daniela daniele daniella danielle danilo danny daouda daphne daria dario darius
  darlene darren darya dave david davide dawit deborah debra deepa deepak deirdre delphine demba denis denise dennis
  derek desmond detlef dexter diana diane didier diego dieter dietmar dilip dimitri dimitris dina dinesh dirk djamel
  djibril dmitri dmitry dmytro domenico dominic dominik dominique donald donatella donna dora doreen doris dorothea
  dorothee dorothy doug douglas duncan dusan dustin dwayne dylan eamon ebba eberhard ebony eddie edgar edith edmond
  edmund edna edoardo edouard eduard eduarda eduardo edward edwin efua eileen einar eirik ekaterina elaine eleanor
  eleanora elena eleni eleonora eleonore elia elias elif elin eliott elisa elisabeth elisabetta elise eliza elizabeth
  elke ella ellen ellie elliot elmar elodie eloise elsa elsie elvira emeka emeric emil emile emilia emilie emilio emily
  emine emma emmanuel emmanuelle emre enrica enrico enrique enzo ercan eric erica erich erik erika erin erland ernest
  ernesto erwan esi esperanza esteban estefania estelle esther ethan etienne eugene eugenia eugenie eugenio eva evan
  evangelos evelina eveline evelyn evelyne ewa ezequiel ezra fabian fabiana fabien fabienne fabio fabiola fabrice
  fabrizio fadi faisal fanny farah fares farhad fariba farid farida fatima fatou fatoumata faustine federica federico
  felicia felicity felipe felix ferdinand fernanda fernando fiona flavia flavio fleur flora florentin florian folake
  francesca francesco francine francis francisca francisco franck francois francoise frank franz franziska fred freddie
  frederic frederica frederick frederik frederique freya frida friedrich fritz gabriel gabriela gabriele gabriella
  gabrielle gael gaelle gaetan gaetano gaia galina gareth gary gaspard gautier gavin gemma genevieve geoffrey geoffroy
  georg george georges georgina georgios gerald geraldine gerard gerardo gerd gerhard gertrud ghislain ghislaine gia
  giacomo giancarlo gianluca gianni gilbert gilberto gilles gillian gina ginevra gino giorgia giorgio giorgos giovanna
  giovanni gisela gisele giulia giuliana giuliano giulio giuseppe giuseppina gladys glenn gloria gonzalo goran gordon
  grace graciela graham greg gregoire gregor gregory greta grigory gudrun guido guilherme guillaume guillermo gunnar
  gunter gunther gustav gustavo gwen gwenaelle gwendoline habib hadiza hadja hakan hakim halima hamid hamza hanna hannah
  hanne hannelore hans harald haris harold harriet harriett harry hartmut haruki haruto hasan hassan hawa hayley heather
  hector hedi hedwig heidi heike heiko heinrich heinz helen helena helene helga helmut henning henri henrietta henriette
  henrik henry henryk herbert heribert hermann hernan herve hideo hilary hilda hilde hiroko hiroshi holger holly horacio
  horst hortense houda howard hubert hugh hugo humberto hussein hyun iain ian ibrahim ibrahima ida idrissa ifeoma iga
  ignacio igor ikram ilaria ilias ilona ilse iman imran ina ines inez inga ingeborg ingo ingrid inma ioana ioannis irene
  irina irma isaac isabel isabela isabella isabelle isaiah isha isla ismael ismail issa istvan itziar iva ivan ivana ivo
  iwona izabela jaap jacek jack jackie jacob jacopo jacqueline jacques jaime jakob jakub jalal jamal james jamie jan
  jana jane janet janice janina janine janusz jared jasmin jasmine jason javier jay jayden jayne jean jeanette jeanne
  jeannette jeff jeffrey jelena jenna jennifer jenny jens jeremie jeremy jerome jerry jess jesse jessica jessie jesus
  jihad jill jim jimena jimmy jing jiri joachim joan joana joanna joanne joao joaquim joaquin jocelyn jocelyne jochen
  jodie joe joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan jordi jorg jorge joris jorn
  jose josee josef josefa josefina joseph josephine joshua josiane josue joyce juan juana juanita judith judy juergen
  julia julian juliana juliane julie julien juliet julieta juliette julio julius jurgen justin justine justyna jutta kai
  kaja kamal kamil kamila kareem karel karen karim karima karin karina karine karl karla karolina karsten kasia kasper
  katarina katarzyna kate katerina kath katharina katherine kathleen kathrin kathryn kathy katie katja katrin katy kay
  kayla kazuo keiko keisha keita keith kelly ken kenji kenneth kerry kerstin kevin khadija khaled khalid kieran kiran
  kirill kirk kirsten kirsty klaas klara klaus kofi kojo konrad konstantin konstantinos kris kristen kristian kristin
  kristina kristof kristoffer krystyna krzysztof kurt kwabena kwame kwasi kyle kylie lachlan laetitia laila lakshmi
  lamine lana lara larry lars laszlo latifa latoya laura laure laurel lauren laurence laurent laurie lawrence lazaro lea
  leah leandro leanne leif leila leire lena lenka leo leona leonard leonardo leonie leonor leopold leroy lesley leslie
  leszek leticia lewis leyla lia liam libby lidia liesbeth lieven lila lili liliana lillian lina linda lindiwe lindsay
  lindsey ling linus lionel lisa lise liselotte lisette liv livia liz ljubica lloyd lodewijk logan lois lola loreena
  lorena lorenza lorenzo loretta lori lorna lothar lotta lotte lou louis louisa louise luc luca lucas lucia luciana
  luciano lucie lucien lucienne lucio lucrecia lucy ludivine ludmila ludovic ludwig luigi luis luisa luiz lukas lukasz
  luke lupe lutz luuk lydia lydie lyudmila maarten mabel macarena maciej madeleine mads magali magda magdalena magnus
  mahamadou mahmoud maia maike maite maja malcolm malgorzata malick malik malika malin mamadou mamoudou manfred manish
  manoj manon manuel manuela maoz mara marc marcel marcela marcella marcello marcelo marcin marco marcos marcus marek
  margaret margarida margarita margaux margherita margit margot margrit marguerite maria mariam mariama mariana mariann
  marianna marianne mariano marie marieke mariela mariella marietta marija marijke marilyn mario marion marisa marisol
  marissa marit marius mariusz marjolaine mark markus marlene marlies marlon marta marten martha martial martijn martin
  martina martine marvin mary maryam marysia masaki masha mateo mateusz mathew mathias mathieu mathilde mathis matias
  matilde matt mattea matteo matthew matthias matthieu mattias maud maura maureen maurice mauricio maurizio mauro
  maxence maxim maxime maximilian maya mayra mbali megan mehdi mehmet mei meike melanie melina melissa melody melvin
  meredith merve meryem mia micaela michael michaela michal michel michela michele micheline michelle mickael miguel
  mihai mikael mike mikhail milan milena milica milos mina minh mira miranda mireille mirela miriam mirjam mirko
  miroslav misaki mitchell mitsuko modou mohamad mohamed mohammad mohammed mohan moises morgane moritz morten moses
  mouna mounir mourad moussa muhammad muriel murielle mustafa mykola myriam myrtle nabil nacho nadege nadia nadine naima
  nana nancy nanette naoki naomi narendra naser nasser natalia natalie nataliya natalya natasha nathalie nathan
  nathaniel navid neha neil nele nelly nelson nerea nestor ngozi nguyen nicholas nick nicki nicola nicolas nicole
  nicoleta nicolo nigel nikhil nikita nikki niklas nikola nikolai nikolaos nikolay nils nina nino nisha nkechi noah noe
  noelle noemi noor nora norbert noriko norma nour nuno nuria obinna octavia octavio oksana olaf olatunde ole oleg
  oleksandr olena olga oliver olivia olivier olumide omar omer orla oscar oskar osvaldo otto oumar oumou ousmane owen
  oyvind pablo paige paloma pamela paola paolo parvati pascal pascale patrice patricia patricio patrick patrizia patryk
  paul paula paulette paulina pauline paulo pavel pawel pedro peggy penelope penny percy perla perrine pete peter petr
  petra petros phil philip philipp philippa philippe phillip phoebe phyllis pia pier piero pierre pierrick pieter pietro
  pilar piotr polina portia pratik priscilla priya przemyslaw quentin rachel rachid radek rafael rafaela rafal raffaele
  raffaella ragnar rahel rahul raimund rainer raisa raj rajesh rajiv ralf ralph rami ramon ramona randall randy rania
  raoul raphael raphaelle raquel rashid raul ravi raymond rebecca rebekah refilwe regina reginald regine regis reiner
  reinhard remi remy renata renate renato renaud rene renee renzo reza rhiannon rhona ricardo riccardo richard rick
  ricky rikke rita robert roberta roberto robyn rocco rocio roderick rodolfo rodrigo roger roisin rokhaya roland rolando
  rolf romain roman romane romina ron ronald ronan ronja rory rosa rosalia rosalie rosalind rosanna roseline rosemarie
  rosemary rosie roswitha rowan roxana roxane roy ruben rudi rudolf rudy rui rupert russ russell rustam ruth ryan
  ryszard sabina sabine sabrina sadia sadio saeed saida saif sakina salah salim salima sally salma salome salvatore sam
  samantha sami samir samira samuel sandeep sandra sandrine sandro sangeeta sanjay sanna sara sarah saskia satoshi saul
  scott sean sebastian sebastiano sebastien seema segolene selena selma serge sergei sergey sergio severin severine
  shannon sharon shaun shauna shawn sheila shelby shelley sheryl shira shirin shirley siaka sibylle sidonie siegfried
  sigrid silas silke silvana silvia silvio simon simona simone sinead siobhan sithembile sofia sofiane sofie solange
  solene solveig sonia sonja sophia sophie soraya soren souleymane stacey stacy stan stanislas stanislav stanislaw
  stanley stefan stefania stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stig
  stuart sue suleiman suleyman sumit sunil sunita susan susana susanna susanne suzanne suzette sven svenja svetlana
  sybille sylvain sylvester sylvia sylvie tadeusz tahir taiwo takashi takeshi tamar tamara tamsin tania tanja tanya tara
  tarek tariq tatiana tatjana ted temitope terence teresa teresita tereza terri terry tess tessa thabo thandi thea theo
  theodor theodora theodore theresa therese thiago thibaud thibault thierry thijs thomas thorsten tiago tierney tiffany
  tilman tim timo timothee timothy tina tobias toby todd tom tomas tomasz tomoko toni tony torben tore torsten tracey
  tracy trevor tricia tristan troy trudy tunde tuomas tyler tyrone ubaldo ugo ulla ulrich ulrike umar umberto ursula
  usha usman uta ute uwe vadim valentin valentina valentine valeria valerie valerio vanessa vasile vasily veerle
  venkatesh vera verena veronica veronika veronique vesna vicente vicki vicky victor victoria vijay vikram viktor
  viktoria viktoriya vilma vincent vincenzo viola violaine violeta violette virginie vishal vito vittoria vittorio vivek
  vivian viviana viviane vivien vivienne vladimir volker volodymyr waldemar walid walter waltraud wanda wanjiru warren
  wayne wendell wendy werner wiebke wilfried wilhelm wilhelmina willem william willy wilma winifred winston wojciech
  wole wolfgang wolfram xavier ximena xiomara yael yair yan yannick yara yasemin yasin yasmin yasmina yasmine yassine
  yaw yevgeny yiannis yohan yolanda yosef yoshiko yuki yukio yulia yuri yuriy yusuf yves yvette yvonne zachary zahra
  zainab zakaria zara zbigniew zdenek zeinab zelda zeynep zhanna zineb zoe zofia zohra zoltan zuzana zuzanna
]]

local names

--- Lets a language's set of given names answer for these, too, with accents or without.
---@param set table<string, boolean>
---@return table<string, boolean>
function M.extend(set)
  if not names then
    names = {}
    for name in list:gmatch "[a-z]+" do names[name] = true end
  end
  return setmetatable(set, {
    __index = function(_, key)
      return names[key] or names[letters.plain(key)]
    end,
  })
end

return M
