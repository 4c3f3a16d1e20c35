// Generated once from public lists of names.
/** Given names that are no everyday word (from human-names, MIT, with names of more languages added). */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaliyah aaron aarushi abagail abbey abbi abbie abby abdul abe abel abena abi abia abigail abraham abram abree abriel
abril aby acacia ace ada adaeze adalia adaline adalyn adam adan addie addilyn addison ade adelaide adele adelene
adelia adelina adeline adelynn aden adnan adonis adrian adriana adriel aerona agatha aggie agnes ahmad ahmed aida
aidan aiden aileen ailsa aimee aine ainsley aisha aisling aislinn aislynn aitana ajay akira alain alaina alan alana
alanis alanna alannah alaric alaska alayah alayna alba albany albert alberta alberto albie alden aldo aldric aldrin
aleah alec alecia aled aleisha alejandro alen alena alessia alessio alex alexa alexander alexandria alexia alexis
alexus alfie alfonse alfonso alfred alfredo ali alia alice alicia alina alisa alisha alison alissa alivia aliyah aliza
alize alka allan allen allie allison ally allyson alma alondra alonso alonzo alton alvin alya alycia alyson alyssa
alyssia ama amalia amanda amani amara amari amaris amaya amber amberly amelia amelie america amie amina amir amirah
amit amity amos amy amya ana anabel anahi anais anand ananya anders anderson andie andre andrea andreas andres andrew
andy angela angelia angelo angie angus anh anika anisa anissa anita aniya aniyah anjali ann anna annabel anne anneke
annette annie annika ansel anson anthea anthony anton antonia antonio antony anuja anusha anushka anya aoibhe aoife
apollo aqua aran archer archie arden ari aria ariadna ariadne ariana arianna arianne ariel ariella arielle arisha
arjun arleen arlene arlette arlo arman armando arnold aron arran arrie artemis arthur arturo arun arwen arwin arya asa
asad ash asha ashanti ashby asher ashlee ashley ashlie ashlyn ashlynn ashton ashvini ashwin asia asma aspen aston
astrid aswin athalia athan athena athene atlanta atticus aubree aubrey auden audra audrey audrina audwin aurelia
aurora austen austin autumn ava avaline avalon aven avery avia avril axel aya ayaan ayana ayanna ayden ayesha ayisha
ayla azalea azaria azariah babs bailey bao barack barb barbara barbie barclay barnaby barney barrett barron barry bart
basil bastian baxter baylee baylor bea beatrix beatriz beau becca beccy beck beckett becky bee belinda bella bellamy
belle ben benita benjamin benji benjy bennett bennie benny benoit benson bentley bently bernard bernice bernie bert
bertha bertie bertram beryl bess bessie beth bethan bethany betsy bette bettina betty bev bevan beverly beyonce bianca
billie billy bjorn bladen blain blaine blair blaire blaise blake blakely blanche blaze bliss bloom blossom blythe bob
bobbi bobbie bobby bodie bogdan bola bonita bonnie boris bowen boyd brad braden bradford bradley bradwin brady braeden
braelyn bram branden brandi brandon brandy braxton bray brayan brayden braydon braylee braylon brea breanna breck bree
breeze brenda brendan brenden brendon brenna brennan brennon brent brenton bret brett brevin brevyn bria brian briana
brianna brianne briar brice bridget bridie brie briella brielle brighton brigid briley brinley briony brisa bristol
britney britt brock brod brodie brody brogan bronagh bronson bronte bronwen bronwyn brook brooke brooklyn brooks bruce
bruno bryan bryanna bryant bryce bryden brydon brylee bryn brynlee brynn bryon bryony bryson buck bunty burt burton
buster butch byron cadby cade caden cadence cael caelan caesar cai caiden cailin cain caitlan caitlin caitlyn caius
cal cale caleb caleigh calhoun cali calista callan callen callie callum calum calvin calypso cam cambria camden
cameron cami camila camilla camille camilo campbell camron camry camryn candace candice candis candy caoimhe caprice
cara carenza carey carina caris carissa carl carla carlene carley carlie carlos carlton carly carlynn carmel carmela
carmen carol carole carolina caroline carolyn carrie carsen carson carsten carter cary carys casey cason casper cassia
cassidy cassie cassius castiel castor cate cathal catherine cathryn cathy catlin cato catrina cavan cayden caydon
cayla cayson ceanna cece cecelia cecil cecilia cecily cedric celeste celia celina celine celise ceri cerise cerys
cesar chad chanel chantal charis charity charla charles charley charlie charlotte chas chase chaz che chelsea chelsey
chenai cher cheri cherie cherry cheryl chesney chester chevy chiara chidi chinedu chloe choi chole chris chrissy
christa christi christian christina christine christopher christy chuck cian ciara ciaran cici ciel cierra cillian
cindy clair claire clancy clara clare clarice claris clarity clark clary claude claudia claudio clay clayton clea
clement cleo cletus cliff clifton clint clinton clive clodagh cloe clover clyde coby coco cody cohen colby cole
colette colin colleen collin colm colt colton conan conner connie connor conor conrad cooper cora coral coralie corbin
corey cori corina corinne cormac corra cory cosette craig cristal crosby cruz cullen curt curtis cyndi cynthia cyril
cyrus dacey dagmar dahlia daina daire daisy dakota dale dalen dallas dalton damaris damian damien damion damon dan
dana dane danette dani danica daniel daniela daniele danika danny dante daphne dara daragh darby darcey darcie darcy
daren daria darian darin dario darius darla darlene darnell darragh darrel darrell darren darrin darryl darryn darwin
daryl dash dashawn dasia dave david davida davide davin davina davion davis dawson dax daxon daxter daxton dayle dayna
daysha dayton deacon deana deandra deandre deann deanna deanne deb debbie debby debora deborah debra declan dede dee
deedee deena deepak deidre deirdre deja delaney delanie delany delbert delfina delia delilah delina della delores demi
dena denice denis denise dennis denny denver denzel deon derek dermot derrick deshaun deshawn desiree desmond destiny
devin devlin devon devyn dewayne dewey dexter diana diane dianna dianne dicky dido diego dieter digby dilan dillon
dilys dimitri dina dinah dinesh dino dion dionne dior dirk dixie django dmitri dolly dolores dominic donald donna
donnie donovan dora doreen dorian doris dorla dorothy dottie doug douglas doyle drake drew duane duc dudley dulce
duncan dustin dusty dwayne dwight dylan dympna eabha eamon earl earnest eason easton ebony eddie eddy eden edgar edie
edison edith edmund edna edoardo edouard edric edsel eduardo edward edwardo edwin edwina effie efrain efren egan egon
eileen eilidh eimear eireann eisley elaina elaine elana eleanor electra elektra elen elena eli eliana elias elicia
elida elijah elin elina elinor eliot elisa elise elisha eliza elizabeth ella elle ellen ellery ellie elliot elliott
ellis elly elmer elmo elodie eloise elon elora elouise elsa elsie elspeth elton elva elvina elvira elvis elwyn elysia
elyza emanuel ember emeka emelda emelie emely emer emerald emerson emery emet emi emil emilee emilia emilie emilio
emily emlyn emma emmalee emmalyn emmet emmett emmie emmy enid ennio enoch enrico enrique enya enzo eoghan eoin eric
erica erick erik erika erin eris ernest ernesto ernie errol ervin erwin eryn esmay esme esteban estee estelle ester
esther ethan ethel ethen etienne euan eudora euen eugene eugenie eun eunice eustace eva evaline evan eve evelin
evelina evelyn everett everly evie evita ewan ezekiel ezio ezra fabian fabiana fabio facundo faisal fallon fanny farah
farley farrah fatima fawn fay faye febian felicia felipe felix femi fenton fergal fergus fern fernand ffion fia fidel
fifi filippo finbar finlay finley finn finnian fion fiona fionn fleur flick flo flora florence florian floyd flynn
folake forrest foster fran frances francesca francis francisco franco francois frankie franklin fraser fred freda
freddie freddy frederick freya frida frieda fritz fynn gabby gabe gabriel gael gaelan gage gaia gail gale galen gannon
gareth garman garnet garrett garry garth gary gaston gavin gayle gaynor geena gemma gena genesis genna geoff george
georgia georgie geraint gerald gerard gerardo germain gerry gert gia giacomo giada gian gianna gibson gideon gigi gil
gilbert gilda giles gillian gina ginger ginnie ginny gino giorgia giorgio giovanni gisela giselle giulia giulio gladys
glen glenda glenn glenys gloria glyndwr glynis glynn godfrey godric godwin golda goldie gonzalo goran gordon gracie
graciela grady graeme graham grainne granger grayson greg gregg gregor gregory greta greyson griffin guadalupe gunnar
gunner gus gustav gustavo gwen gwyn gwyneth habiba haden hadley haiden hailee hailey hal haleigh haley halle hallie
hamish han hank hanna hannah hannes hans harjit harlan harley harmony harold harper harriet harris harrison harry
haruto harvey hassan hattie haven hayden hayes haylee hayley hazel heath heather hector heidi heike helen helena
helene helga helina hendrik hendrix henley henri henrik henry hepsiba hera herbert herman hermine hester heston hetty
hilary hilda hillary hiro holden hollie holly homer honesty honey honor honour horace horatio howard hubert hudson
hugh hugo huong hussein huw hye hywel iain ian ianthe ianto ibrahim ida idris ieuan iggy ignacio igor ike iker ila
ilaria ilene iliana ilona ilse imani imelda immy imogen imran india indiana indie indigo indira ines inez ingrid inigo
iona ira irena irene irina iris irma irvin irving irwin isa isaac isabel isabell isadora isaiah isaias isha ishaan
ishmael isiah isidora isidore isis isla ismael isobel isolde israel issac itzel ivan ivana ivanna ivor ivy iyanna
izidora izzie izzy jace jacinda jacinta jack jackie jackson jacob jacobo jacoby jacopo jacques jada jade jaden jadon
jadyn jae jaelynn jagger jago jai jaida jaiden jaime jak jake jakob jalen jamal james jameson jamie jamison jamiya jan
jana janae jancis jane janelle janessa janet janette jania janice janie janine janis janiya jannik jared jaret jariel
jarod jarrett jarrod jarvis jase jasmin jasmine jason jasper javid javier javon jax jaxon jaxson jay jaya jayce jayda
jayden jaydon jayla jaylen jaylene jaylin jaylinn jaylon jaylynn jayne jayson jazlyn jazmin jazmine jean jeanine
jeanna jeanne jeannie jeb jed jediah jeff jefferson jeffery jeffrey jeffry jelena jemima jemma jen jena jenelle
jenessa jenna jenni jennie jennifer jenny jensen jenson jerald jeremy jeri jericho jerome jerri jerry jersey jess
jessa jesse jessica jessie jesus jet jethro jett jevan jewel jill jillian jim jimena jimmie jimmy jin jing jiri jo
joachim joan joann joanna joanne joaquin jocelyn jock jodi jodie jody joe joel joelle joey johan johanna john johnnie
johnny jojo joleen jolene jolie jon jona jonah jonas jonathan joni jonty joon jordan jordana jordon jordy jordyn jorge
jorja jory jose josefa joselyn joseph josh joshua josiah josie joss josue jovan joya joyce juan juana juanita judah
judas judd jude judith judy jules julia julian juliana julie juliet julieta julio julissa julius juniper juno jurgen
justin justina justine kacey kade kaden kadence kaelyn kai kaiden kailey kailyn kaine kaitlin kaitlyn kale kalea kaleb
kaleigh kali kalia kalista kaliyah kallie kamala kameron kamryn kane kang kara karen kari karin karina karissa karl
karla karlee karly karson karsten karyn kasey kash kasper kassidy kassie kat katara kate katelyn kathryn kathy katia
katie katlyn katniss katrin katrina katy katya kay kaya kayden kaye kayla kayle kaylee kaylen kayley kaylie kaylin
kayson kean keana keanu keara keaton kedrick keegan keeley keely keenan keira keisha keith kelis kellan kellen kelley
kelli kellie kellin kelly kelsey kelsie kelvin ken kendall kendra kenji kenna kennedy kenneth kenny kent kenton kenzie
kera keri kerian kerri kerry kevin khalid khalil kia kian kiana kiara kiefer kiera kieran kieron kierra kiki kiley
killian kim kimmy kingston kinley kinsey kinsley kip kira kiran kirby kirk kirsten kirstin kirsty kitty kizzy klara
klaus klay kloe knox kobe koby kody kofi kolby kora kori kris krish krista kristen kristi kristie kristin kristy
krystal kurt kurtis kwame kwesi kya kyan kye kyla kylar kyle kylee kyleigh kylen kyler kylie kyra kyran kyrin kyron
lacey lachlan lacie lacy ladonna laila lainey lakyn lala lamar lamont lana lance landen landon landyn laney langdon
lara larissa lark larry lars latoya laura laurel lauren laurie lauryn lautaro lavana lavinia lawrence lawson layla
layne layton lea leaf leah leandra leandro leann leanna leanne lebron leda ledger lee leela leena leia leigh leila
leilani lela leland len lena leni lennard lennart lennie lennon lennox lenny lenora lenore leo leon leona leonard
leonel leonie leonora leopold leora leroy lesley leslie lesly lester leticia letitia lettie leuan lev leven levi levy
lewis lex lexi lexia lexie lexis leyla leyton lia liah liam liana lianne libbie libby liberty lidia lief liesl lila
lilac lilah lili lilian liliana lilita lilith lilli lillia lillian lillie lilly lily lina lincoln linda linden lindsay
lindsey lindy ling linh linus lionel lisa lisette liv livia livvy liz liza lizbeth lizette lizzie lizzy lloyd lochlan
logan lois loki lola lolita london lonnie lora loran lorcan lorelei loren lorena lorenzo loretta lori lorie loris
lorna lorri lorrie lotta lottie lotus lou louella louie louis louisa louise lourdes lowell luana luann luc luca lucas
lucia lucian luciana luciano lucie lucille lucinda lucky lucy luigi luis luisa luka lukas luke lulu luna lupe lupita
luther luz lya lydia lyla lyle lyn lynda lyndon lyndsey lynette lynn lynne lynsey lyra lyric mabel macey macie mack
macy madalyn maddie maddox maddy madelyn madison madisyn madonna mads madyson mae maeve magda maggie magnus maia maire
mairead maisie maison maisy maite maja makayla makenna malachi malakai malcolm malena malia malik malina malinda
mallory malloy malory mandy manny manuel manuela mara marc marcel marcela marci marcia marcie marco marcos marcus
marcy margaret margaux marge margie margo margot margret maria mariah mariam marian mariana maribel marie mariela
marik marilyn marina mario marion maris marisa marisol marissa maritza marla marlee marlena marlene marley marlon
marnie marquis marsha marshall marta martha martin martina marty martyn marvin mary maryam maryann masie mason massimo
mat mateo mathew matilda mats matt matteo matthew mattia mattie maude maura maureen maurice mavis maxim maxime maximus
maxine maxwell maya maybell mazie mckayla mckenna mea meadow meagan meera meg megan meghan mehdi mehtab mei mekhi mel
melanie melina melinda melissa melody melvin mercedes mercy merick merida merissa mervin mervyn meryl mi-kyung mia
micaela micah michael micheal michela michele michelle mick mickey micky miguel mika mikaela mikayla mike mikey
mikhail mikkel mila milan mildred milena miles miley miller millie milly milo milos milton mimi mina mindy minerva
minh minnie mira mirabel miracle miranda miriam mirko misha missie misty mitch mitchell mitt mitzi modesty moe mohamed
mohammed moira moises mollie molly mona monica monika monique montana monte montgomery monty morgan morgana moritz
morris moses moya muhammad muriel murphy murray mya myfanwy myla myles mylo myra myrna myron myrtle nadene nadia
nadine naja nala nana nancy nanette naomi nash nasir natalia natalie natasha nate nath nathan naya nayeli neal ned
neele neil nele nell nellie nelly nelson nena nerissa nesbit nessa nestor nevaeh neve neville nevin ngozi nguyen nia
niall niamh nichola nicholas nichole nick nicki nicky niclas nico nicola nicolas nicole nieve nigel nihal nik niki
nikita nikki niklas niklaus niko nikolai nikolas nila nile nils nina nisha nishka nita noah noe noel noella noelle
noely noemi noemie nola nolan noor nora norah norbert noreen norma norman nova nyla nyle oakes oakley oasis oberon
octavia octavio odalis odalys odele odelia odette oisin olaf olga oli olive oliver olivia ollie olly oluwaseun omar
oona oonagh opal ophelia oprah oran oriana orianna orion orla orlaith orlando orson oscar oskar osvaldo oswald otis
otto owain owen ozzie ozzy pablo paco paddy padraig paige paisley palmer paloma pam pamela pandora pansy paola paolo
paris parker pascal patrice patricia patrick patsy patti patty paul paula paulina pauline pavel paxton payton pearce
pedro peggy penny pepe percy perla perrie perry petar pete peter petra petunia peyton phebian phil philip philipp
phillip phineas phoebe phoenix phuong phyllis pia pierce piers pietro pip piper pippa pixie polly poppy porter portia
poul prakash precious presley preslie preston princess princeton priya promise prue queenie quentin quiana quincy
quinlan quinn quinton rabia rachael rachel rae raegan raelyn rafael rafaela raheem rahul raiden raina raine raj rajesh
ralph rameel ramon ramona ramsey ramsha randal randall randi randy rani rania raoul raphael raquel rashad rashan
rashid raul raven ravi raya raylan raymond rayna rayne reagan reanna reanne rebeca rebecca rebekah reece reed reef
reese regan reggie regina rehan reid reilly reina remco remi remy ren rena renae renata rene renee reuben rex reyna
reza rhea rhett rhian rhianna rhoda rhona rhonda rhydian rhys ria rian rianna ricardo richard richie rick rickey ricki
rickie ricky rico rider rihanna rik riker rikki riley rina rio riordan rita riya roan roanne robbie robby robert
roberta roberto robin robyn rocco rocio rocky rod roddy rodger rodney rodolfo rodrigo rogelio roger rohan roisin
roland rolanda rolando roman romeo romina ron ronald ronan ronda roni ronna ronnie ronny rory ros rosa rosalie
rosalind rosanna roscoe rosella roselle rosetta rosie ross rosy rowan rowena roxana roxanne roxie roxy roy royce roz
rozlynn ruairi ruben rubin ruby rudolph rudy rue rufus rupert russ russell rusty ruth ruthie ryan ryanne rydel ryder
ryker rylan ryland ryle rylee ryleigh ryley rylie sabina sabine sable sabrina sacha sade sadhbh sadie saffron safire
safiya sage sahara saige saira sally salma salman salome salvador sam samara samia samir samira sammie sammy samson
samuel sandeep sandra sandy sania sanjay santino saoirse sapphire sara sarah sarina sariya sascha sasha saskia saul
savanna savannah sawyer scarlet scot scott scottie scotty seamus sean seb segun selah selena selene selina selma
senuri september seren serena sergei sergio seth seung shakira shamira shana shane shania shanice shannon shari sharon
shary shaun shauna shawn shawna shay shayla shayna shayne shea sheba sheena sheila shelby sheldon shelia shelley
shelly shelton sheri sherman sherri sherrie sherry sherwin sheryl shiloh shirley shivani shona shonagh shreya shyann
shyla sian sid sidney sienna sierra silas silvana silvia simeon simon simona simone simran sindy sinead siobhan skye
skylar skyler slade sloane sofia sofie sol solomon sondra sonia sonja sonny sonya soo sook sophia sophie sophy soren
sorrel spencer spike stacey staci stacie stacy stan stanley starla stefan stefano stella steph stephan stephanie
stephen steve steven stevie stewart struan stuart sue sufyan suki sullivan sunita susan susanna susanne susie sutton
suzanna suzanne suzette suzie suzy sven svetlana sybil sydney sylvia sylvie tabatha tabitha tadhg tagan tahlia tailynn
tala talia talitha taliyah talon tam tamara tamera tami tamia tamika tammi tammie tammy tamra tamsin tania tanika
tanisha tanner tanya tara tariq tarquin taryn tasha tasmin tate tatiana tatum tawana taya tayah tayla taylah tayler
teagan teague ted teddy teegan tegan teigan tenille teo terence teresa teri terrell terri terrie terry tess tessa
tevin tex thad thalia thanh thea thelma theo theon theresa therese thiago thierry thomas thor thuy tia tiago tiana
tiara tiegan tiernan tiffany tiger till tilly timmy timothy tina tisha tito titus tobias tobin toby tod todd tom tomas
tommaso tommie tommy toni tonia tony tonya tora tori torin toryn trace tracey traci tracie tracy tran travis tray
trent trenton trevon trevor trey tricia trina trinity trish trisha trista tristan tristen triston trixie trixy troy
trudy truman tuan tucker tula tulip tunde turner ty tylan tyler tyra tyrese tyrone tyson ulrica ulrich ulrike ulysses
uma umar una uriah uriel ursula usama uwe valentine valeria valerie valerio valery vance vanessa vasco vaughn veda
velma venetia venus vera verity vernon vesna vicente vicki vickie vicky victor victoria vidal vienna vihan vijay
vikram vince vincent vinnie vinny viola violet violeta virgil virginia vishal vivian viviana vivien vlad wade walker
wallace wallis wally walter wanda warren waylon wayne wei wendell wendi wendy wes wesley westin weston whitney wilbert
wilbur wiley wilfred wilhelm willa willam willard willem william willie willis willow wilma wilson winifred winnie
winona winston wolf woody wyatt wynne xander xandra xandria xanthe xavier xaviera xena xerxes xia xiao ximena xochil
xochitl yahir yannic yannick yannik yardley yasmin yasmina yasmine yazmin yehudi yelena yemi yesenia yessica yestin
yolanda yong york ysabel yuki yula yulissa yumi yuri yusuf yvaine yves yvette yvonne zac zach zachary zachery zack
zackary zackery zada zaheera zahra zaiden zain zainab zaine zaira zak zakia zali zander zane zara zaria zaya zayden
zayla zayn zayne zdenka zeb zebulon zed zeke zelda zelida zelina zena zendaya zeph zia ziggy zina zion zita ziva zoe
zoey zola zoltan zora zoran zoya zula zuri zuriel zyana zylen`
    .trim()
    .split(/\s+/),
)
