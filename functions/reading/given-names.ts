/** Given names that are no everyday word (from human-names, MIT, with names of more languages added). */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abbey abbi abbie abby abdul abe abel abena abi abia abraham abram abree abril aby ace ada adaeze
  adam adan addie ade adelaide adele aden adnan adrian aggie agnes ahmad ahmed aida aidan aiden ailsa
  aimee aine aisha ajay akira alain alan alana alaska alba albany albert alberta albie alden aldo aleah
  alec aled alejandro alen alena alex alexa alexander alexandria alfie alfred ali alia alice alina alisa
  aliza alize alka allan allen allie ally alma alton alvin alya ama amanda amani amara amari amaya amber
  amelie america amie amina amir amit amity amos amy amya ana anahi anais anand anders anderson andie
  andre andrea andreas andrew andy angela angie angus anh anika anisa anita aniya anjali ann anna anne
  annie ansel anson anthony anton antonio anuja anya aoife apollo aqua aran arden ari aria ariel arjun
  arlo arman arnold aron arran arrie arthur arun arwen arwin arya asa asad ash asha ashby asher ashley
  asia asma aspen aston astrid aswin athan atlanta auden audra aurora austin autumn ava aven avery avia
  avril axel aya ayaan ayana ayden ayla babs bailey bao barb barbara barbie barry bart basil bea beatriz
  beau becca beccy beck becky bee bella belle ben benjamin benji benjy bennett benny benoit bernard bert
  beryl bess beth betsy bette betty bev bevan beverly billy bjorn blain blair blake blaze bliss bloom bob
  bobbi bobby bodie bogdan bola boris bowen boyd brad bradford bradley brady bram brandon bray brea breck
  bree brent bret brett bria brian briar brice brie brighton brisa bristol britney britt brock brod brody
  brook brooklyn brooks bruce bruno bryan bryant bryce bryn brynn bryon buck buddy bunty burt burton butch
  byron cadby cade caden cael cai cain caius cal cale caleb cali callum calum calvin cam cameron cami
  campbell camry candy cara carey caris carl carla carlos carly carmen carol carolina caroline carter cary
  carys casey cason cate catherine cathy cato cavan cayla cece cecil celia celine ceri cerys cesar chad
  chantal charity charles charlie charlotte chas chase chaz che chelsea cher cheri cherry chester chevy
  chiara chidi chinedu chip chloe choi chole chris christian christina christine christopher chuck cian
  ciara ciaran cici ciel cillian cindy clair claire clara clare clarity clark clary clay clea cleo cliff
  clint clinton clive cloe clyde coby coco cody cohen colby cole colin colm colt conan conor cooper cora
  coral corey cori corra cory craig cruz curt curtis cyndi cyril cyrus dacey daina daire daisy dakota dale
  dalen dallas damon dan dana dane dani daniel danny dante dara darby darcy daren daria darin dario darla
  darnell darwin daryl dash dasia dave david davin davis dawn dax daxon dayle dayna dayton dean deana
  deann deb debbie debby deborah debra dede dee deena deepak deja delia della demi dena denis dennis denny
  denver deon derek deshawn destiny devin devon devyn dewey diana diane dicky dido diego dieter digby
  dilan dilys dina dinah dino dion dior dirk dixie dmitri dolly donald donna dora doris dorla doug douglas
  doyle drake drew duane duc duke dulce duncan dusty dylan eabha eamon earl eason ebony echo eddie eddy
  eden edgar edie edith edna edric edsel edward edwin effie efren egan egon elana elen elena eli elias
  elida elin elina eliot elisa elise eliza elizabeth ella elle ellen ellie elliott ellis elly elmer elmo
  elon elora elsa elsie elton elva elvis elwyn elyza ember emeka emely emer emerald emery emet emi emil
  emily emlyn emma emmet emmie emmy enid ennio enoch enya enzo eoin eric erica erick erik erika erin eris
  ernie errol ervin erwin eryn esmay esme esteban estee ester ethan ethel ethen etienne euan euen eugene
  eun eva evan eve evie evita ewan ezio ezra fabio fanny farah fatima fawn fay faye felix femi fern ffion
  fia fidel fifi finn fion fiona fionn fleur flick flo flora florence floyd flynn folake foster fox fran
  francesca francis francisco francois franklin fraser fred freda frederick freya frida fritz fynn gabby
  gabe gabriel gael gage gaia gail gale galen garry garth gary gavin gayle geena gemma gena genesis genna
  geoff george georgia gerald gerry gert gia giada gian gibson gigi gil gilbert gilda giles gina ginny
  gino giovanni giulia glen glenn glynn golda goran gordon grace graciela grady graham greg gregg gregory
  greta grey griffin guadalupe gus gwen gwyn haden hal haley halle hamish han hank hanna hans harjit
  harley harmony harold harper harris harrison harry haruto harvey hassan haven hayes hazel heath heather
  heaven hector heidi heike helen helena helga henri henrik henry hera hetty hilda hiro holly homer honey
  honor howard hudson hugh hugo huong hussein huw hye hywel iain ian ianto ibrahim ida idris ieuan iggy
  igor ike iker ila ilene ilona ilse imani immy imran india indiana indie ines inez ingrid inigo iona ira
  irena irene irina iris irma irvin irwin isa isaac isha isiah isis isla israel issac itzel ivan ivana
  ivor ivy izzie izzy jace jack jackie jackson jacob jada jade jaden jadon jadyn jae jago jai jaida jaime
  jak jake jakob jalen jamal james jamie jan jana janae jane janet jania janie janis jared jaret jarod
  jase jason javid javier javon jax jaxon jay jaya jayce jayda jayla jayne jean jeb jed jeff jefferson
  jeffrey jelena jemma jen jena jenna jenni jennifer jenny jeremy jeri jerri jerry jersey jess jessa jesse
  jessica jesus jet jett jevan jewel jill jim jimmy jin jing jiri jo joan joann jock jodi jodie jody joe
  joel joey johan john johnny jojo jolie jon jona jonah jonas jonathan joni jonty joon jordan jordy jorge
  jorja jory jose joseph josh joshua josie joss josue journey jovan joy joya joyce juan juana judah judas
  judd jude judy jules julia julian julie julio juno jurgen justin kacey kade kaden kai kaine kale kalea
  kaleb kali kalia kane kang kara karen kari karin karl karla karly karyn kasey kash kat kate kathy katia
  katie katrina katy katya kay kaya kaye kayla kayle kean keana keanu keara keely keira keisha keith kelis
  kelli kelly kelsey ken kenji kenna kennedy kenneth kenny kent kera keri kerri kerry kevin khalid kia
  kian kiana kiara kiera kiki kiley kim kimmy kingston kip kira kiran kirby kirk kitty kizzy klara klaus
  klay kloe knox kobe koby kody kofi kolby kora kori kris krish kurt kwame kwesi kya kyan kye kyla kylar
  kyle kylee kylen kyler kylie kyra kyran kyrin kyron lacey lacie lacy laila lakyn lala lamar lana lance
  laney lara lark larry lars latoya laura lauren lawrence layla layne lea leaf leah leann leda lee leela
  leena leia leigh leila lela len lena leni lenny leo leon leona leonard leora leroy leslie lesly leuan
  lev leven levi levy lewis lex lexi lexia lexie lexis leyla lia liah liam liana libby liberty lidia lief
  liesl lila lilac lilah lili lilli lilly lily lina lincoln linda lindsay lindsey lindy ling linh linus
  lisa liv livia livvy liz liza lizzie lizzy lloyd logan lois loki lola lolita london lora loran loren
  lori lorie loris lorna lorri lotta lotus lou louie louis louise lourdes luana luann luc luca lucas lucia
  lucie lucky lucy luigi luis luisa luka lukas luke lulu luna lupe luther luz lya lydia lyla lyle lyn
  lynda lynn lynne lyra lyric mabel macey macie mack macy maddy madison madonna mads mae maeve magda
  maggie maia maire maisy maite maja malia malik mandy manny mara marc marci marco marcus marcy margaret
  margaux marge margie margo maria mariah marie marik marilyn marina mario marion maris marisol marla
  marshall marta martha martin marty mary masie mason mat mateo mats matt matteo matthew maude maura mavis
  maxim maya mazie mea meera meg megan mehdi mei mekhi mel melissa mercedes mercy meryl mi-kyung mia micah
  michael michelle mick micky miguel mika mike mikey mikhail mikkel mila milan miles miley miller milly
  milo milos milton mimi mina mindy minh mira miracle mirko misha misty mitch mitchell mitt mitzi moe
  mohammed moira molly mona monica montana monte montgomery monty morgan morris moses moya muhammad murphy
  murray mya myla myles mylo myra myrna myron myrtle nadia naja nala nana nancy naomi nash nasir natasha
  nate nath nathan naya neal ned neele neil nele nell nelly nelson nena nessa neve nevin ngozi nguyen nia
  niall niamh nicholas nick nicki nicky nico nicole nieve nigel nihal nik niki nikki niko nila nile nils
  nina nisha nita noah noe noel noely noemi noemie nola nolan noor nora norah norma norman nova nyla nyle
  oakes oasis octavio odele odette oisin olaf olga oli olive oliver ollie olly oluwaseun omar oona opal
  oprah oran orion orla orlando orson oscar oskar otis otto owain owen ozzie ozzy pablo paco paddy padraig
  paige palmer pam pamela pansy paola paolo paris parker pat patricia patrick patsy patti patty paul paula
  pavel pearl pedro peggy penny pepe percy perla perry petar pete peter petra phil philip phoenix phuong
  pia pierce piers pip piper pippa pixie polly poppy porter poul precious preston princess princeton priya
  promise prue quinn rabia rachel rae rahul raina raine raj ralph ram ramon randi randy rani rania raoul
  raquel raul raven ravi raya raymond rayna rayne rebecca reece reed reef reese regan rehan reid reina
  remco remi remy ren rena renae rene renee rex reyna reza rhea rhett rhian rhoda rhona rhys ria rian
  richard rick ricki ricky rico rider rik riker rikki riley rina rio rita riya roan rob robbie robby
  robert robin robyn rocco rocio rocky rod roddy roger rohan roland roman romeo ron ronald ronan ronda
  roni ronna ronny rory ros rosa rosalind rosie ross rosy rowan roxie roxy roy royce roz ruben rubin ruby
  rudy rue rufus russ russell rusty ruth ryan rydel ryder ryker rylan ryle rylee ryley rylie sable sacha
  sade sadie sage saige saira sally salma salvador sam samia samir sammy samuel sandra sandy sania sanjay
  saoirse sapphire sara sarah sasha saul savannah scot scott sean seb segun selah selma september seren
  sergei seth seung shakira shana shane shanice shannon shari sharon shary shaun shawn shay shea sheba
  sheri sherman shona shyla sian sid sierra silas simon sindy sinead siobhan skye slade sofia sofie sol
  solomon sonia sonja sonny sonya soo sook sophy soren spencer spike stacey staci stacy stan stanley steph
  stephanie stephen sterling steve steven stewart storm stuart sue sugar suki sullivan sunita susan susie
  suzie suzy sven svetlana sybil sydney sylvie tadhg tagan tala talia talon tam tami tamia tammi tammy
  tamra tania tanya tara tariq taryn tasha tate tatum taya tayah tayla ted teddy tegan teo teri terri
  terry tess tessa tevin tex thad thanh thea theo theon thierry thomas thor thuy tia tiago tiana tiara
  tiffany tiger till tilly timmy timothy tina tisha tito titus tobin toby tod todd tom tomas tommy toni
  tonia tony tonya tora tori torin toryn trace tracey traci tracy tran travis tray trent trey tricia trina
  trinity trish trixy troy trudy tuan tula tulip tunde turner ty tylan tyler tyra tyrone tyson ulrike uma
  umar una uriah uriel usama uwe valentine vance vasco veda velma venus vera vernon vesna vicki vicky
  victor victoria vidal vienna vihan vijay vikram vince vincent vinny viola virginia vlad wade walker
  wallace wally walter wanda warren wayne wei wendi wendy wes wesley wiley willa william willow wilma
  wilson winifred winston wolf woody wyatt wynne xavier xena xia xiao ximena xochitl yahir yemi yong york
  yuki yula yumi yuri yusuf yves zac zach zack zada zahra zain zainab zaine zaira zak zakia zali zane zara
  zaria zaya zayla zayn zayne zdenka zeb zed zeke zelda zena zeph zia ziggy zina zion zita ziva zoe zoey
  zola zora zoran zoya zula zuri zyana zylen
  `
    .trim()
    .split(/\s+/),
)
