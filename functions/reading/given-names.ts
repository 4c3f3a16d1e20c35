// Generated once from public lists of names.
/**
 * Given names that are no everyday word: of those that human-names (MIT) knows, what people born in the US from 1945 to
 * 2006 are often called (by the Social Security Administration's counts), with names of more languages added.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaliyah aaron abagail abbey abbie abby abdul abel abena abigail abraham abram abril acacia ada adam adan addie addison
adelaide adele adelina adeline aden adonis adrian adriana adrianna adriel adrienne agnes ahmad ahmed aida aidan aiden
aileen aimee ainsley aisha ajay akira alain alaina alan alana alanna alannah alayna alba albert alberta alberto alden
aldo aleah alec alecia aleisha alejandra alejandro alena alex alexa alexander alexandra alexandria alexia alexis
alexus alfonso alfred alfredo ali alia alice alicia alina alisa alisha alison alissa alistair alivia aliyah aliza
alize allan allen allie allison ally allyson alma alondra alonso alonzo alton alvin alycia alyson alyssa alyssia
amalia amanda amani amara amari amaris amaya amber amberly amelia america amie amina amir amit amos amy amya ana
anabel anahi anais anand ananya anastasia anders anderson andre andrea andreas andres andrew andy angela angelia
angelica angelina angelique angelo angie angus anh anika anisa anissa anita aniya aniyah anjali ann anna annabel anne
annette annie annika annmarie anson anthony antoine antoinette anton antonia antonio antony anya aoife araceli archie
arden ari aria ariana arianna arianne ariel ariella arielle arjun arleen arlene arlette armando arnold aron arthur
arturo arun asa ash asha ashanti asher ashlee ashleigh ashley ashlie ashlyn ashlynn ashton ashwin asia aspen astrid
athena aubree aubrey audra audrey aurelia aurora austen austin autumn ava avery axel ayana ayanna ayden ayesha ayla
bailey barb barbara barbie barney barrett barron barry bart basil baylee beatrice beatriz beau becca becky belinda
bella ben benita benjamin bennett bennie benny benoit benson bentley bernadette bernard bernice bernie bert bertha
bertram beryl bessie beth bethan bethany betsy bette bettina betty beverly bianca billie billy bjorn blaine blair
blaise blake blanca blanche blaze blythe bob bobbi bobbie bobby bonita bonnie boris boyd brad braden bradford bradley
brady braeden branden brandi brandie brandon brandy braxton brayan brayden braydon braylon brea breanna bree brenda
brendan brenden brendon brenna brennan brennon brent brenton bret brett bria brian briana brianna brianne brice
bridget bridgette brielle brigid brisa britney britt brittany brittney brock brodie brody bronson bronwyn brook brooke
brooklyn brooks bruce bruno bryan bryanna bryant bryce bryn brynn bryon bryson buck burt burton butch byron cade caden
cadence caesar caiden cailin cain caitlin caitlyn cal cale caleb caleigh cali calista callie callum calvin camden
cameron cami camila camilla camille camilo campbell camron camryn candace candice candis candy caoimhe caprice cara
carey carina carissa carl carla carlene carley carlie carlos carlton carly carmel carmela carmen carol carole carolina
caroline carolyn carrie carson carter cary carys casandra casey cassandra cassidy cassie catherine cathleen cathryn
cathy catrina cayden cayla cecelia cecil cecilia cecily cedric celeste celia celina celine cesar chad chandra chanel
chantal chantel charis charity charla charlene charles charley charlie charlotte chase chaz chelsea chelsey cheri
cherie cherry cheryl chester chiara chidi chloe chris chrissy christa christi christian christie christina christine
christopher christy chrystal chuck ciara cierra cillian cindy clair claire clara clare clarence clarice clarissa clark
claude claudia claudio clay clayton clement cleo cliff clifford clifton clint clinton clyde coby cody colby cole
colette colin colleen collin colt colton conner connie connor conor conrad cooper cora coral corbin corey cori corina
corinne cornelius cortney cory courtney craig cristal cristian cristina cruz cullen curt curtis cyndi cynthia cyril
cyrus dahlia daisy dakota dale dallas dalton damaris damian damien damion damon dan dana dane danette dani danica
daniel daniela daniele daniella danielle danika danny dante daphne dara darby darcie darcy daren daria darian darin
dario darius darla darlene darnell darrel darrell darren darrin darryl darwin daryl dashawn dasia dave david davida
davin davina davion davis dawson dax dayna dayton deana deandra deandre deann deanna deanne debbie debby debora
deborah debra declan dee deedee deena deepak deidre deirdre deja delaney delanie delbert delia delilah della delores
deloris demetrius demi dena denice denis denise dennis denny denver denzel deon derek derick derrick deshaun deshawn
desiree desmond destiny devan devin devon devyn dewayne dewey dexter diana diane dianna dianne diego dieter dillon
dimitri dina dinah dinesh dino dion dionne dirk dixie dmitri dolly dolores dominic dominick dominique donald donna
donnie donovan dora doreen dorian doris dorothy dottie doug douglas doyle drake drew duane dudley dulce duncan dustin
dusty dwayne dwight dylan earl earnest easton ebony eddie eddy eden edgar edie edison edith edmund edna eduardo edward
edwardo edwin edwina effie efrain efren eileen elaina elaine elana eleanor elena eli eliana elias elicia elida elijah
elinor eliot elisa elisabeth elise elisha elissa eliza elizabeth ella elle ellen ellie elliot elliott ellis elmer
eloise elsa elsie elton elva elvira elvis elysia emanuel emeka emely emerald emerson emery emil emilee emilia emilie
emilio emily emma emmalee emmanuel emmett emmy enid enoch enrico enrique eoin eric erica erick ericka erik erika erin
ernest ernestine ernesto ernie errol ervin erwin eryn esmeralda esteban estelle ester esther ethan ethel etienne euan
eugene eun eunice eva evan eve evelin evelyn everett evie ezekiel ezra fabian faisal fallon farah farrah fatima fawn
fay faye felicia felipe felix femi fergus fern fernando fidel finn fiona flora florence floyd forrest foster fran
frances francesca francine francis francisco franco francois frankie franklin fred freda freddie freddy frederick
fredrick freya frida frieda fritz gabe gabriel gabriela gabriella gabrielle gael gage gail gale galen gareth garrett
garry garth gary gavin gayle gemma gena genesis genevieve genna geoffrey george georgia georgie gerald geraldine
gerard gerardo gerry gia giacomo gianna gideon gigi gil gilbert gilberto gilda gillian gina ginger ginny gino giovanni
gisela giselle giulia gladys glen glenda glenn gloria glynn goldie gonzalo goran gordon gracie graciela grady graham
grayson greg gregg gregory greta gretchen greyson griffin guadalupe guillermo gunnar gunner gus gustavo gwen gwendolyn
gwyneth hadley hailee hailey hal haleigh haley halle hallie hamish hank hanna hannah hans harlan harley harmony harold
harper harriet harris harrison harry haruto harvey hassan hattie hayden haylee hayley hazel heath heather hector heidi
heike helen helena helene henri henry herbert herman hilary hilda hillary hiro hiroshi holden hollie holly homer
horace howard hubert hudson hugh hugo huong hussein huw huy hye ian ibrahim ida ignacio ike ila ilene iliana imani
imelda imogen india ines inez ingrid ira irene iris irma irvin irving irwin isaac isabel isabell isabella isabelle
isaiah isaias ishaan ishmael isiah isis ismael israel issac itzel ivan ivana ivy izzy jace jacinda jacinta jack jackie
jacklyn jackson jaclyn jacob jacoby jacqueline jacquelyn jacques jada jade jaden jadon jadyn jai jaida jaiden jaime
jake jakob jalen jamal james jameson jami jamie jamison jan jana janae jane janelle janessa janet janette janice janie
janine janis janiya janna jared jarod jarrett jarrod jarvis jase jasmin jasmine jason jasper javier javon jaxon jaxson
jay jayce jayda jayden jaydon jayla jaylen jaylene jaylin jaylon jaylynn jayme jayne jayson jazlyn jazmin jazmine jean
jeanette jeanine jeanna jeanne jeannette jeannie jeannine jed jeff jefferson jeffery jeffrey jeffry jena jenelle
jenifer jenna jenni jennie jennifer jenny jens jensen jerald jeremiah jeremy jeri jermaine jerome jerri jerry jess
jesse jessica jessie jesus jett jewel jill jillian jim jimena jimmie jimmy jin jing jo joan joann joanna joanne
joaquin jocelyn jodi jodie jody joe joel joelle joey johan johanna john johnathan johnathon johnnie johnny joleen
jolene jolie jon jonah jonas jonathan jonathon joni jordan jordon jordy jordyn jorge jory jose joselyn joseph
josephine josh joshua josiah josie josue jovan joyce juan juana juanita judah judd jude judith judy jules julia julian
juliana julianna julianne julie juliet julieta julio julissa julius justin justina justine kacey kade kaden kadence
kaelyn kai kaiden kailey kailyn kaitlin kaitlyn kale kaleb kaleigh kali kallie kameron kamryn kane kara karen kari
karin karina karissa karl karla karlee karly karson karyn kasey kassandra kassidy kassie kat kate katelyn katelynn
katharine katherine kathie kathleen kathryn kathy katia katie katlyn katrina katy kay kaya kayden kaye kayla kayle
kaylee kayleigh kaylen kayley kaylie kaylin keanu keara keaton keegan keeley keely keenan keira keisha keith kellen
kelley kelli kellie kelly kelsey kelsie kelvin ken kendall kendra kendrick kenji kenna kennedy kenneth kenny kent
kenton kenzie kera keri kerri kerry kevin khalid khalil kia kian kiana kiara kiera kieran kierra kiley killian kim
kimberlee kimberley kimberly kinsey kip kira kiran kirby kirk kirsten kirstin kitty klaus kobe koby kody kofi kolby
kori kory kris krista kristen kristi kristian kristie kristin kristina kristine kristopher kristy krystal kurt kurtis
kwame kya kyla kyle kylee kyleigh kyler kylie kyra lacey lacie lacy ladonna laila lainey lamar lamont lana lance
landen landon laney lara larissa larry lars latasha latisha latonya latoya laura laurel lauren laurie lauryn laverne
lawrence lawson layla layne layton lea leah leandra leandro leann leanna leanne lee leia leigh leila leilani lela
leland len lena lennie lenny lenora lenore leo leon leona leonard leonardo leonel leora leroy lesley leslie lesly
lester leticia letitia levi lewis lexi lexie lexis lia liam liana lianne libby liberty lidia lila lilian liliana
lillian lillie lilly lily lina lincoln linda lindsay lindsey lindy ling linh lionel lisa lisette livia liz liza
lizbeth lizette lizzie lloyd logan lois lola lolita london lonnie lora lorelei loren lorena lorenzo loretta lori lorie
lorna lorraine lorri lorrie lottie lou louella louie louis louisa louise lourdes lowell luana luann luca lucas lucia
lucian luciana luciano lucie lucille lucinda lucy luigi luis luisa lukas luke luna lupe lupita luther luz lydia lyla
lyle lyn lynda lyndon lyndsey lynette lynn lynne lynnette lynsey lyric mabel macey macie mack mackenzie macy madalyn
maddox madeleine madeline madelyn madison madisyn madonna madyson mae maeve maggie maia makayla makenna makenzie
malachi malcolm malia malik malinda mallory mandy manny manuel manuela mara marc marcel marcela marcella marci marcia
marcie marco marcos marcus marcy margaret margarita margie margo margot margret marguerite maria mariah mariam marian
mariana marianne maribel marie mariela marilyn marina mario marion marisa marisol marissa maritza marjorie marla
marlee marlena marlene marley marlon marnie marquis marsha marshall marta martha martin martina marty marvin mary
maryam maryann mason mateo mathew matilda matt matteo matthew mattie maura maureen maurice mauricio mavis maximus
maxine maxwell maya mayra mckayla mckenna mckenzie meagan meaghan meg megan meghan mei mekhi mel melanie melina
melinda melisa melissa melody melvin mercedes mercy meredith merissa mervin meryl mia micaela micah michael michaela
micheal michele michelle mickey micky miguel mika mikaela mikayla mike mikhail mila milan mildred miles miller millie
milo milos milton mimi mina mindy minerva minh minnie mira miracle miranda miriam misha misty mitch mitchell mitzi moe
mohamed mohammed moira moises mollie molly mona monica monika monique montana monte montgomery monty morgan morris
moses muhammad muriel murphy murray mya myla myles myra myrna myron myrtle nadia nadine nancy nanette naomi nash nasir
natalia natalie natasha nate nathan nathanael nathaniel nayeli neal ned neha neil nell nellie nelly nelson nena nestor
nevaeh nevin ngozi nguyen nia niamh nicholas nichole nick nicki nickolas nicky nico nicola nicolas nicole nicolette
niels nigel nik nikhil niki nikita nikki niko nikolai nikolas nila nils nina nisha nita noah noe noel noelle noemi
noemie nola nolan noor nora norah norbert noreen norma norman nova nyla octavia octavio odalys oisin olga oliver
olivia ollie olly oluwaseun omar opal ophelia orion orlando oscar osvaldo otis otto owain owen pablo paddy padraig
paige palmer paloma pam pamela paola paolo paris parker patrice patricia patrick patsy patti patty paul paula paulette
paulina pauline pavel paxton payton pedro peggy penelope penny percy perla perry pete peter petra peyton phil philip
phillip phoebe phoenix phuong phyllis pierce pierre piers pip piper pippa polly pooja porter portia prakash precious
presley preston princess priscilla priya quentin quiana quincy quinn quinton rachael rachel rachelle rae raegan rafael
raheem rahul raina raj rajesh ralph ramiro ramon ramona ramsey randal randall randi randolph randy raphael raquel
rashad rashid raul raven ravi raymond rayna rayne reagan reanna rebeca rebecca rebekah reece reed reese regan reggie
regina reginald reid reilly reina remi remy rena renae renata rene renee reuben rex reyna reynaldo rhea rhett rhianna
rhoda rhonda rhys rian rianna ricardo richard richie rick rickey ricki rickie ricky rico rikki riley rina rita robbie
robby robert roberta roberto robin robyn rocco rochelle rocio rocky rod roderick rodger rodney rodolfo rodrigo rogelio
roger rohan roland rolanda rolando roman romeo ron ronald ronda roni ronna ronnie ronny rory rosa rosalie rosalind
rosanna roscoe rosella rosemarie rosemary rosetta rosie ross rowan rowena roxana roxanne roxie roy royce ruben rubin
ruby rudolph rudy rufus russ russell rusty ruth ruthie ryan ryder rylan ryland rylee ryleigh ryley rylie sabina
sabrina sade sadie sage saige sally salma salvador salvatore sam samantha samara samir samira sammie sammy samson
samuel sandeep sandra sandy sanjay santino saoirse sara sarah sarina sasha saul savanna savannah sawyer scarlet scot
scott scottie scotty seamus sean seb sebastian selena selene selina selma serena sergio seth seung shakira shana shane
shania shanice shanna shannon shari sharon shaun shauna shawn shawna shay shayla shayna shayne shea sheena sheila
shelby sheldon shelia shelley shelly shelton sheri sherman sherri sherrie sherry sheryl shiloh shirley shyann shyla
sidney sienna sierra silas silvia simeon simon simone siobhan skye skylar skyler sofia solomon sondra sonia sonja
sonny sonya sook sophia sophie spencer stacey staci stacie stacy stan stanley starla stefan stefanie stefano stella
steph stephan stephanie stephen steve steven stevie stewart stuart sue sunita susan susana susanna susanne susie
suzanna suzanne suzette suzie suzy sven svetlana sybil sydney sylvester sylvia tabatha tabitha talia taliyah talon
tamara tamera tami tamia tamika tammi tammie tammy tamra tania tanika tanisha tanner tanya tara tariq taryn tasha tate
tatiana tatum tawana taya tayla tayler teagan ted teddy tegan terence teresa teri terrance terrell terrence terri
terrie terry tess tessa tevin thad thaddeus thalia thanh thea thelma theo theodore theresa therese thomas thor thuy
tia tiana tiara tierra tiffani tiffany timmy timothy tina tisha tito titus tobias tobin toby tod todd tom tomas tommie
tommy toni tonia tony tonya tori trace tracey traci tracie tracy tran travis trent trenton trevon trevor trey tricia
trina trinity trish trisha trista tristan tristen triston troy trudy truman tuan tucker turner ty tyler tyra tyrese
tyrone tyson ulrike ulysses uriah uriel ursula uwe valarie valentine valeria valerie valery vance vanessa vaughn veda
velma venus vera verna vernon veronica vicente vicki vickie vicky victor victoria vidal vijay vikram vince vincent
viola violet violeta virgil virginia vishal vivian viviana vlad wade walker wallace wally walter wanda warren waylon
wayne wei wendell wendi wendy wes wesley weston whitney wilbert wilbur wiley wilfred willa willard william willie
willis willow wilma wilson winifred winnie winona winston woody wyatt xander xavier xiao ximena xochitl yahir yasmin
yasmine yazmin yelena yemi yesenia yessica yolanda yuki yuri yusuf yvette yvonne zachariah zachary zachery zack
zackary zackery zander zane zara zaria zeke zelda zena ziggy zina zion zoe zoey zoran`
    .trim()
    .split(/\s+/),
)
