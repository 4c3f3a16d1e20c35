/** Given names that are no everyday word (from human-names, MIT, with names of more languages added). */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaliyah aaron aarushi abagail abbey abbi abbie abby abdul abdullah abe abel abena abi abia abigail
  abraham abram abree abrianna abriel abrielle abril aby acacia ace ada adaeze adalia adaline adalyn adam
  adan addie addilyn addison ade adelaide adele adelene adelia adelina adeline adelynn aden adnan adonis
  adreanna adrian adriana adrianna adrianne adriel adrienne aerona agatha aggie agnes agustina ahmad ahmed
  aida aidan aiden aileen ailsa aimee aine ainsleigh ainsley aisha aisling aislinn aislynn aitana ajay
  akira alain alaina alan alana alanis alanna alannah alaric alaska alastair alayah alayna alba albany
  albert alberta alberto albie alden aldo aldric aldrin aleah alec alecia aled aleisha alejandra alejandro
  alen alena alesandro alessia alessio alex alexa alexander alexandra alexia alexis alexus alfie alfonse
  alfonso alfred alfredo ali alia alice alicia alina alisa alisha alison alissa alistair alivia aliyah
  aliza alize alka allan allen allie allison ally allyson alma alondra alonso alonzo aloysius alphonso
  alton alvin alya alycia alyson alyssa alyssia ama amalia amanda amandine amani amara amari amaris
  amaryllis amaya amber amberly amelia amelie america amethyst amie amina amir amirah amit amity amos amy
  amya ana anabel anabelle anahi anais anamaria anand ananya anastasia anders anderson andie andre andrea
  andreas andres andrew andromeda andy angela angelia angelica angelina angeline angelique angelo angie
  angus anh anika anisa anissa anita aniya aniyah anjali ann anna annabel annabella annabelle annabeth
  annalisa annalise annamaria anne anneke annemarie annette annie annika annmarie ansel anson anthea
  anthony anton antonella antonia antonio antony anuja anusha anushka anya aoibhe aoibheann aoife
  aphrodite apollo aqua arabella arabelle aran archer archie arden ari aria ariadna ariadne ariana arianna
  arianne ariel ariella arielle arisha arjun arleen arlene arlette arlo arman armando arnold aron arran
  arrie artemis arthur arturo arun arwen arwin arya asa asad ash asha ashanti ashby asher ashlee ashleigh
  ashley ashlie ashlyn ashlynn ashton ashvini ashwin asia asma aspen aston astrid aswin athalia athan
  athena athene atlanta atticus aubreanna aubree aubrey auden audra audrey audriana audrina audwin
  augustina augustus aurelia aurora austen austin autumn ava avaline avalon aven avery avia avril axel aya
  ayaan ayana ayanna ayden ayesha ayisha ayla azalea azaria azariah babs bailey bao barack barb barbara
  barbie barclay barnaby barney barrett barron barry bart basil bastian bautista baxter baylee baylor bea
  beatrice beatrix beatriz beau becca beccy beck beckett becky bee belinda bella bellamy bellatrix belle
  ben benedict benita benjamin benji benjy bennett bennie benny benoit benson bentley bently bernard
  bernardo bernice bernie bert bertha bertie bertram beryl bess bessie beth bethan bethanie bethany betsy
  bette bettina betty bev bevan beverly beyonce bianca billie billy bjorn bladen blain blaine blair blaire
  blaise blake blakely blanche blaze blessing bliss bloom blossom blythe bob bobbi bobbie bobby bodie
  bogdan bola bonita bonnie bonquesha boris bowen boyd brad braden bradford bradley bradwin brady braeden
  braelyn bram branden brandi brandon brandy brantley braxton bray brayan brayden braydon braylee braylon
  brea breanna breck bree breeze brenda brendan brenden brendon brenna brennan brennon brent brentley
  brenton bret brett brevin brevyn bria brian briana brianna brianne briar brice bridget bridgette bridie
  brie briella brielle brighton brigid briley brinley briony brisa bristol britney britt brittany brittney
  brock brod brodie brody brogan bronagh bronson bronte bronwen bronwyn brook brooke brooklyn brooklynn
  brooks bruce bruno bryan bryanna bryant bryce bryden brydon brylee bryn brynlee brynn bryon bryony
  bryson buck bunty burt burton buster butch byron cadby cade caden cadence cael caelan caesar cai caiden
  cailin cain caitlan caitlin caitlyn caius cal cale caleb caleigh calhoun cali calista callan callen
  callie calliope callista callum calum calvin calypso cam cambria camden cameron cami camila camilla
  camille camilo campbell camron camry camryn candace candice candis candy caoimhe caprice cara carenza
  carey carina caris carissa carl carla carlene carley carlie carlisle carlos carlton carly carlynn carmel
  carmela carmen carol carole carolina caroline carolyn carrie carsen carson carsten carter cary carys
  casey cason casper cassandra cassia cassidy cassie cassius castiel castor catalina catarina cate
  caterina cathal cathalina catherine cathleen cathryn cathy catlin cato catrina catriona cavan cayden
  caydon cayla cayson ceanna cece cecelia cecil cecilia cecily cedric celeste celestia celestine celia
  celina celine celise ceri cerise cerys cesar chad chandler chanel chanelle channing chantal chantelle
  charis charissa charity charla charlene charles charlette charley charlie charlize charlotte charlton
  charmaine chas chase chastity chaz che chelsea chelsey chenai chenille cher cheri cherie cherry cheryl
  chesney chester chevy cheyanne cheyenne chiara chidi chinedu chip chloe choi chole chris chrissy christa
  christal christen christi christian christie christina christine christy chrystal chuck cian ciara
  ciaran cici ciel cierra cillian cindy clair claire clancy clara clare clarence clarice claris clarissa
  clarisse clarity clark clary claude claudette claudia claudine claudio clay clayton clea clemence
  clement cleo cleopatra cletus cliff clifford clifton clint clinton clive clodagh cloe clotilde clover
  clyde coby coco cody cohen colby cole colette colin colleen collin colm colt colton conan conner connie
  connor conor conrad constance constanza cooper cora coral coralie coraline corbin cordelia corey cori
  corina corinne cormac cornelia cornelius corra cory cosette courtney craig cressida cristal cristian
  cristina cristobal crosby cruz cullen curt curtis cuthbert cyndi cynthia cyril cyrus dacey dagmar dahlia
  daina daire daisy dakota dale dalen dallas dalton damaris damian damien damion damon dan dana dane
  danette dani danica daniel daniela daniele daniella danielle danika danny dante daphne dara daragh darby
  darcey darcie darcy daren daria darian darin dario darius darla darlene darnell darragh darrel darrell
  darren darrin darryl darryn darwin daryl dash dashawn dasia dave david davida davide davin davina davion
  davis dawn dawson dax daxon daxter daxton dayle dayna daysha dayton deacon deana deandra deandre deann
  deanna deanne deb debbie debby debora deborah debra declan dede dee deedee deena deepak deidre deirdre
  deja delaney delanie delany delbert delfina delia delilah delina della delores delphine demetria
  demetrius demi dena denice denis denise dennis denny denver denzel deon derek dermot derrick deshaun
  deshawn desiree desmond destinee destiny devin devlin devon devyn dewayne dewey dexter diana diane
  dianna dianne diarmuid dicky dido diego dieter digby dilan dillon dilys dimitri dina dinah dinesh dino
  dion dionne dior dirk dixie django dmitri dolly dolores domenico dominic dominick dominique donald donna
  donnie donovan dora doreen dorian doris dorla dorothy dottie doug douglas doyle drake drew duane duc
  dudley duke dulce duncan dustin dusty dwayne dwight dylan dympna eabha eamon earl earnest eason easton
  ebony echo eddie eddy eden edgar edie edison edith edmund edna edoardo edouard edric edsel eduardo
  edward edwardo edwin edwina effie efrain efren egan egon eileen eilidh eimear eireann eisley elaina
  elaine elana eleanor electra elektra elen elena eleonora eli eliana elias elicia elida elijah elin elina
  elinor eliot elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellery ellie ellington elliot
  elliott ellis elly elmer elmo elodie eloise elon elora elouise elsa elsie elspeth elton elva elvina
  elvira elvis elwyn elysia elyza emanuel emanuela emanuele ember emeka emelda emelie emely emer emerald
  emerson emery emet emi emil emilee emilia emiliano emilie emilio emily emlyn emma emmalee emmaline
  emmalyn emmanuel emmeline emmerson emmet emmett emmie emmy enid ennio enoch enrico enrique enya enzo
  eoghan eoin eric erica erick erik erika erin eris ernest ernestine ernesto ernie errol ervin erwin eryn
  esmay esme esmeralda esparanza esperanza esteban estee estelle ester esther estrella ethan ethel ethen
  etienne euan eudora euen eugene eugenie eun eunice eustace eva evaline evan evangelos eve evelin evelina
  evelyn everett everly evie evita ewan ezekiel ezio ezra fabian fabiana fabio fabrizia facundo faisal
  fallon fanny farah farley farrah fatima fawn fay faye febian federica federico felicia felicity felipe
  felix femi fenton fergal fergus fern fernand fernanda fernando ffion fia fidel fifi filippo finbar
  finlay finley finn finnian finnigan fion fiona fionn fletcher fleur flick flo flora florence florencia
  florian floyd flynn folake forrest foster fran frances francesca francesco francine francis francisco
  franco francois francoise frankie franklin franklyn fraser fred freda freddie freddy frederick fredrick
  freya frida frieda fritz fynn gabby gabe gabriel gabriela gabriele gabriella gabrielle gael gaelan gage
  gaia gail gale galen gannon gareth garman garnet garrett garrison garry garth gary gaston gavin gayle
  gaynor geena gemma gena genesis genevieve genna geoff geoffrey george georgette georgia georgie georgina
  geraint gerald geraldine gerard gerardo germain germaine gerry gert gertrude gia giacomo giada gian
  gianluca gianna gibson gideon gigi gil gilbert gilberto gilda giles gillian gina ginger ginnie ginny
  gino giorgia giorgio giovanna giovanni gisela giselle gisselle giulia giulio giuseppe gladys glen glenda
  glenn glenys gloria glyndwr glynis glynn godfrey godric godwin golda goldie gonzalo goran gordon grace
  gracelyn gracie graciela grady graeme graham grainne granger grayson greg gregg gregor gregory greta
  gretchen grey greyson griffin griselda guadalupe guillermo guinevere gunnar gunner gus gustav gustavo
  gwen gwendolyn gwyn gwyneth habiba haden hadley haiden hailee hailey hal haleigh haley halle hallie
  hamish han hank hanna hannah hannes hans harjit harlan harley harmony harold harper harriet harris
  harrison harry haruto harvey hassan hattie haven hayden hayes haylee hayley hazel hazeline heath heather
  heaven hector heidi heike helen helena helene helga helina hendrik hendrix henley henri henrietta henrik
  henry hepsiba hera herbert herman hermine hermione hester heston hetty hilary hilda hildegard hillary
  hiro holden hollie holly homer honesty honey honor honour horace horatio hortense howard hubert hudson
  hugh hugo humberto humphrey huong hussein huw hyacinth hye hywel iain ian ianthe ianto ibrahim ida idris
  ieuan iggy ignacio igor ike iker ila ilaria ilene iliana ilona ilse imani imelda immy imogen imran india
  indiana indie indigo indira ines inez ingrid inigo iona ira irena irene irina iris irma irvin irving
  irwin isa isaac isabel isabell isabella isabelle isadora isaiah isaias isha ishaan ishmael isiah isidora
  isidore isis isla ismael isobel isolde israel issac itzel ivan ivana ivanna ivor ivy iyanna izabella
  izidora izzie izzy jace jacinda jacinta jack jackie jackson jacob jacobo jacoby jacopo jacquelyn jacques
  jada jade jaden jadon jadyn jae jaelynn jagger jago jai jaida jaiden jaime jak jake jakob jalen jamal
  james jameson jamie jamison jamiya jan jana janae jancis jane janelle janessa janet janette jania janice
  janie janine janis janiya jannik jaqueline jared jaret jariel jarod jarrett jarrod jarvis jase jasmin
  jasmine jason jasper javid javier javon jax jaxon jaxson jay jaya jayce jayda jayden jaydon jayla jaylen
  jaylene jaylin jaylinn jaylon jaylynn jayne jayson jazlyn jazmin jazmine jean jeanette jeanine jeanna
  jeanne jeannette jeannie jeannine jeb jebediah jed jedediah jediah jedidiah jeff jefferson jeffery
  jeffrey jeffry jelena jemima jemma jen jena jenelle jenessa jenna jennette jenni jennie jennifer jenny
  jensen jenson jerald jeremiah jeremy jeri jericho jermaine jerome jerri jerry jersey jess jessa jesse
  jessica jessie jesus jet jethro jett jevan jewel jill jillian jim jimena jimmie jimmy jin jing jiri jo
  joachim joan joann joanna joanne joaquin jocelyn jock jodi jodie jody joe joel joelle joey johan johanna
  john johnathan johnathon johnnie johnny jojo joleen jolene jolie jon jona jonah jonas jonathan jonathon
  joni jonty joon jordan jordana jordon jordy jordyn jorge jorja jory jose josefa josefina joselyn joseph
  josephine josh joshua josiah josie joss josue journey jovan joy joya joyce juan juana juanita judah
  judas judd jude judith judy jules julia julian juliana julianna julianne julie julienne juliet julieta
  juliette julio julissa julius juniper juno jurgen justin justina justine kacey kade kaden kadence kaelyn
  kai kaiden kaidence kailey kailyn kaine kaitlin kaitlyn kaitlynn kale kalea kaleb kaleigh kali kalia
  kalista kaliyah kallie kamala kameron kamryn kane kang kara karen kari karin karina karissa karl karla
  karlee karly karolina karson karsten karyn kasey kash kasper kassandra kassidy kassie kat katara
  katarina kate katelyn katelynn katerina katharine katherine kathleen kathryn kathy katia katie katlyn
  katniss katrin katrina katy katya kay kaya kayden kaye kayla kayle kaylee kayleigh kaylen kayley kaylie
  kaylin kayson kean keana keanu keara keaton kedrick keegan keeley keely keenan keira keisha keith kelis
  kellan kellen kelley kelli kellie kellin kelly kelsey kelsie kelvin ken kendall kendra kendrick kenji
  kenna kennedy kenneth kenny kent kenton kenzie kera keri kerian kerri kerry kevin khalid khalil kia kian
  kiana kiara kiefer kiera kieran kieron kierra kiersten kiki kiley killian kim kimberlee kimberley
  kimberly kimmy kingsley kingston kinley kinsey kinsley kip kira kiran kirby kirk kirsten kirstin kirsty
  kitty kizzy klara klaus klay kloe knox kobe koby kody kofi kolby kora kori kourtney kris krish krista
  kristen kristi kristian kristie kristin kristina kristine kristoff kristy krystal kurt kurtis kwame
  kwesi kya kyan kye kyla kylar kyle kylee kyleigh kylen kyler kylie kyra kyran kyrin kyron lacey lachlan
  lacie lacy ladonna laila lainey lakyn lala lamar lamont lana lance landen landon landyn laney langdon
  langston lara larissa lark larry lars latoya laura laurel lauren laurence laurie lauryn lautaro lavana
  lavender lavinia lawrence lawson layla layne layton lea leaf leah leandra leandro leann leanna leanne
  lebron leda ledger lee leela leena leia leigh leighton leila leilani lela leland len lena leni lennard
  lennart lennie lennon lennox lenny lenora lenore leo leon leona leonard leonardo leonel leonie leonora
  leopold leora leroy lesley leslie lesly lester leticia letitia lettie leuan lev leven levi levy lewis
  lex lexi lexia lexie lexis leyla leyton lia liah liam liana lianne libbie libby liberty lidia lief liesl
  lila lilac lilah lili lilian liliana lilita lilith lilli lillia lillian lillie lilly lily lina lincoln
  linda linden lindsay lindsey lindy ling linh linus lionel lisa lisandro lisette liv livia livvy liz liza
  lizbeth lizette lizzie lizzy llewelyn lloyd lochlan logan lois loki lola lolita london lonnie lora loran
  lorcan lorelei loren lorena lorenzo loretta lori lorie loris lorna lorraine lorri lorrie lotta lottie
  lotus lou louella louie louis louisa louise lourdes lowell luana luann luc luca lucas lucia lucian
  luciana luciano lucie lucille lucinda lucky lucy luigi luis luisa luka lukas luke lulu luna lupe lupita
  luther luz lya lydia lyla lyle lyn lynda lyndon lyndsey lynette lynn lynne lynnette lynsey lyra lyric
  lysander mabel macey macie mack mackenzie macy madalyn maddie maddison maddox maddy madeleine madeline
  madelyn madison madisyn madonna mads madyson mae maeve magda magdalena magdalene maggie magnus maia
  maire mairead maisie maison maisy maite maja makayla makenna makenzie malachi malakai malcolm malena
  malia malik malina malinda mallory malloy malory mandy manny manuel manuela mara marc marcel marcela
  marcella marcelle marci marcia marcie marco marcos marcus marcy margaret margarita margaux marge margie
  margo margot margret maria mariah mariam marian mariana mariangel marianna marianne maribel marie
  mariela mariella marik marilyn marina mario marion maris marisa marisol marissa maritza marjorie marla
  marlee marlena marlene marley marlon marnie marquis marsha marshall marta martha martin martina marty
  martyn marvin mary maryam maryann marybeth maryjane masie mason massimo mat mateo mathew mathilda
  mathilde matilda mats matt matteo matthew matthias mattia mattie maude maura maureen maurice mauricio
  maverick mavis maxim maxime maximus maxine maxwell maya maybell mazie mckayla mckenna mckenzie mea
  meadow meagan meera meg megan meghan mehdi mehtab mei mekhi mel melanie melina melinda melissa melody
  melvin mercedes mercy meredith merick merida merissa mervin mervyn meryl mi-kyung mia micaela micah
  michael michaela micheal michela michele michelle mick mickey micky miguel mika mikaela mikayla mike
  mikey mikhaela mikhail mikkel mila milan mildred milena miles miley miller millicent millie milly milo
  milos milton mimi mina mindy minerva minh minnie mira mirabel mirabelle miracle miranda miriam mirielle
  mirko misha missie misty mitch mitchell mitt mitzi modesty moe mohamed mohammad mohammed moira moises
  mollie molly mona monica monika monique montana monte monty mordecai morgan morgana moritz morris moses
  moya muhammad muriel murphy murray mya myfanwy myla myles mylo myra myrna myron myrtle nadene nadia
  nadine naja nala nana nancy nanette naomi nash nasir natalia natalie natasha nate nath nathan nathanael
  nathaniel naya nayeli neal ned neele nehemiah neil nele nell nellie nelly nelson nena nerissa nesbit
  nessa nestor nevaeh neve neville nevin ngozi nguyen nia niall niamh nichola nicholas nichole nick nicki
  nickolas nicky niclas nico nicola nicolas nicole nicolette nieve nigel nihal nik niki nikita nikki
  niklas niklaus niko nikolai nikolas nila nile nils nina nisha nishka nita noah noe noel noella noelle
  noely noemi noemie nola nolan noor nora norah norbert noreen norma norman nova nyla nyle oakes oakley
  oasis oberon octavia octavio odalis odalys odele odelia odette oisin olaf olga oli olive oliver olivia
  ollie olly oluwaseun omar oona oonagh opal ophelia oprah oran oriana orianna orion orla orlaith orlando
  orson oscar oskar osvaldo oswald otis otto owain owen ozzie ozzy pablo paco paddy padraig paige paisley
  palmer paloma pam pamela pandora pansy paola paolo paris parker pascal pat patience patrice patricia
  patrick patsy patti patty paul paula paulette paulina pauline pavel paxton payton pearce pearl pedro
  peggy penelope penny pepe percy perla perrie perry petar pete peter petra petunia peyton phebian phil
  philip philipp philippe phillip phillipa philomena phineas phoebe phoenix phuong phyllis pia pierce
  piers pietro pip piper pippa pixie polly pollyanna poppy porter portia poul prakash precious presley
  preslie preston primrose princess princeton priscilla priya promise prudence prue queenie quentin quiana
  quincy quinlan quinn quinton quintrell rabia rachael rachel rachelle rae raegan raelyn rafael rafaela
  rafferty raheem rahul raiden raina raine raj rajesh ralph rameel ramon ramona ramsey ramsha randal
  randall randi randolph randy rani rania raoul raphael raquel rashad rashan rashid raul raven ravi raya
  raylan raymond rayna rayne reagan reanna reanne rebeca rebecca rebekah reece reed reef reese regan
  reggie regina reginald rehan reid reilly reina remco remi remington remy ren rena renae renata rene
  renee renesmee reuben rex reyna reynaldo reza rhea rhett rhian rhianna rhiannon rhoda rhona rhonda
  rhydian rhys ria rian rianna ricardo riccardo richard richelle richie rick rickey ricki rickie ricky
  rico rider rihanna rik riker rikki riley rina rio riordan rita riya roan roanne rob robbie robby robert
  roberta roberto robin robyn rocco rochelle rocio rocky rod roddy roderick rodger rodney rodolfo rodrigo
  rogelio roger rohan roisin roland rolanda rolando roman romeo romina ron ronald ronan ronda roni ronna
  ronnie ronny roosevelt rory ros rosa rosalie rosalina rosalind rosalinda rosalynn rosanna roscoe
  roseanne rosella roselle rosemarie rosemary rosetta rosie ross rosy rowan rowena roxana roxanne roxie
  roxy roy royce roz rozlynn ruairi ruben rubin ruby rudolph rudy rue rufus rupert russ russell rusty ruth
  ruthie ryan ryanne rydel ryder ryker rylan ryland ryle rylee ryleigh ryley rylie sabina sabine sable
  sabrina sacha sade sadhbh sadie saffron safire safiya sage sahara saige saira sally salma salman salome
  salvador salvatore sam samantha samara samia samir samira sammie sammy samson samuel sandeep sandra
  sandy sania sanjay santiago santino saoirse sapphire sara sarah sarina sariya sascha sasha saskia saul
  savanna savannah sawyer scarlet scarlett scot scott scottie scotty seamus sean seb sebastian sebastien
  sebestian segun selah selena selene selina selma senuri september seren serena serenity sergei sergio
  seth seung shadrach shakira shamira shana shane shania shanice shannon shari sharon shary shaun shauna
  shawn shawna shawnette shay shayla shayna shayne shea sheba sheena sheila shelby sheldon shelia shelley
  shelly shelton sheri sheridan sherlock sherman sherri sherrie sherry sherwin sheryl shiloh shirley
  shivani shona shonagh shreya shyann shyla sian sid sidney sienna sierra sigourney silas silvana silvia
  simeon simon simona simone simran sindy sinead siobhan skye skylar skyler slade sloane sofia sofie sol
  solomon sondra sonia sonja sonny sonya soo sook sophia sophie sophy soren sorrel spencer spike stacey
  staci stacie stacy stan stanley starla stefan stefania stefanie stefano stella steph stephan stephanie
  stephen steve steven stevie stewart struan stuart sue sufyan suki sullivan sunita susan susanna susannah
  susanne susie sutton suzanna suzanne suzette suzie suzy sven svetlana sybil sydney sylvester sylvia
  sylvie tabatha tabitha tadhg tagan tahlia tailynn tala talia talitha taliyah tallulah talon tam tamara
  tamera tami tamia tamika tammi tammie tammy tamra tamsin tania tanika tanisha tanner tanya tara tariq
  tarquin taryn tasha tasmin tate tatiana tatum tawana taya tayah tayla taylah tayler teagan teague ted
  teddy teegan tegan teigan tenille teo terence teresa teri terrance terrell terrence terri terrie terry
  tess tessa tevin tex thad thaddeus thalia thanh thea thelma theo theodora theodore theon theresa therese
  thiago thierry thomas thomasina thor thuy tia tiago tiana tiara tiberius tiegan tiernan tiffany tiger
  till tilly timmy timothy tina tisha tito titus tobias tobin toby tod todd tom tomas tommaso tommie tommy
  toni tonia tony tonya tora tori torin toryn trace tracey traci tracie tracy tran travis tray tremaine
  trent trenton trevon trevor trey tricia trina trinity trish trisha trista tristan tristen triston trixie
  trixy troy trudy truman tuan tucker tula tulip tunde turner tylan tyler tyra tyrese tyrone tyson ulrica
  ulrich ulrike ulysses uma umar una uriah uriel ursula usama uwe valentin valentina valentine valentino
  valeria valerie valerio valery vance vanessa vasco vaughn veda velma venetia venus vera verity vernon
  veronica vesna vicente vicki vickie vicky victor victoria vidal vienna vihan vijay vikram viktoria vince
  vincent vincenzo vinnie vinny viola violet violeta violetta virgil virginia virginie vishal vivian
  viviana vivien vivienne vlad vladimir wade walker wallace wallis wally walter wanda warren waverley
  waylon wayne wei wendell wendi wendy wes wesley westin weston whitney wilbert wilbur wiley wilfred
  wilhelm willa willam willard willem william willie willis willow wilma wilson winifred winnie winnifred
  winona winston wolf wolfgang woody wyatt wynne xander xandra xandria xanthe xavier xaviera xena xerxes
  xia xiao ximena xochil xochitl yahir yannic yannick yannik yardley yasmin yasmina yasmine yazmin yehudi
  yelena yemi yesenia yessica yestin yolanda yong york ysabel yuki yula yulissa yumi yuri yusuf yvaine
  yves yvette yvonne zac zach zachariah zachary zachery zack zackary zackery zada zaheera zahra zaiden
  zain zainab zaine zaira zak zakia zali zander zane zara zaria zaya zayden zayla zayn zayne zdenka zeb
  zebulon zed zeke zelda zelida zelina zena zendaya zeph zia ziggy zina zion zita ziva zoe zoey zola
  zoltan zora zoran zoya zula zuri zuriel zyana zylen
  `
    .trim()
    .split(/\s+/),
)
