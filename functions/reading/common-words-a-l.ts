// Generated once; see common-words.ts.
/** Everyday English words from A to L, in their simplest form. */
export const commonWordsAToL = `
ab ability able about above abroad absence absolute abstract abuse academic academy accent accept acceptable
acceptance access accessible accessory accident accordance according account accuracy accurate achieve achievement
acid acquired acres across act active activity actor actual ad adapter add additional address adequate adjustable
adjustment admin admission adopted ads adult advance advantage adventure advertise advertisers advice advisor advisory
affairs affect affiliate affordable afraid africa african after afternoon again against age aged agency agenda agent
aging ago agree agreement agricultural agriculture ah ahead ai aid aim air aircraft airline airport ak aka al alabama
alarm album alcohol alert alive all alliance allocated allow almost alone along alpha alphabetical already alright
also alternate alternative although aluminum alumni always am amateur amazing amended amendment american among amount
amsterdam an analog analysis analyst ancient and angel angeles angle animal animated anime anniversary announce
announcement annual anonymous another answer antenna anti antique any anyone anything anytime anyway anywhere ap apart
apartment api apologised apologized app apparel apparently appeal appear appearance appendix apple appliances
applicable applicant apply appointed appointment appreciate approach appropriate approval approved apr april ar arab
arc arcade architecture archive are area arena argentina argument arizona arkansas arm army around arrangement array
arrival arrive arrow art article artist as asap asian aside ask asleep aspect ass assembly assess assessment asset
assigned assignment assist assistance assistant associate assume assurance at athletic atlantic atlas atmosphere atom
attached attachment attack attempt attend attendance attendant attitude attorney attractive attribute au aud audience
audio audit aug august australia australian austria author authority authorized auto automated automatic automotive av
availability available avatar ave avenue average avg avoid awake award aware away awesome awful awkward axis az babe
baby babysitter bachelor back background backup bad badly bag balance ball baltimore ban band bang bank bankruptcy
banner bar barely bargain barking base baseball basic basically basis basket basketball bass bath bathroom battery
battle bay bc be beach beam bear beast beat beautiful beauty became because become bed bedroom beef been beep beer
before began begin behalf behavior behaviour behind being belgium belief believe bell below belt benefit berlin
besides best bet beta better between beyond bible bid bidder big bigger biggest bike bikini bill billion bin binary
binding bio biography biological biology bird birmingham birth birthday bit biz black blackjack blade blank blind
block blog blogger blonde blood bloody blow blowjob blue bluetooth blvd board boat body bold bond bone bonus book
bookmark boost boot booty border bored born boss boston both bother bottle bottom bought bounced bound boundary bowl
box boy brain branch brand brass brazil bread break breakfast breast bridge brief bright bring britain british broad
broadband broadcast broadway brochure broken broker brother brought brown browse browser bs buddy budget buffalo
buffer bug build builder buildings built bulk bulletin bureau burn burner bus bush busier businesses busty busy but
butt button buy buyer by bye bytes ca cab cabinet cable cache cafe cake calculate calculator calendar california call
caller cambridge camcorders came camera camp campaign campus can canada canadian cancel cancelled cancer candidate
cannot canon cant canyon cap capability capable capacity cape capital captain capture car carbon card care career
careful caribbean carpet carrier carry cart cartoon cartridge case cash casino cast castle casual cat catalog
catalogue catch category catering catholic caught cause cc cd celebrity cell cellular census cent center central
centre century ceo certain certificate certified cf chain chair chairman challenge chamber champion championship
chance change channel chapter char character charge charger chart charter chat cheap cheats check checkout cheese
chemical chemistry chest chevrolet chicago chicken chief child childhood children chile china chinese chip chocolate
choice choke choose chosen christ christmas chronic church cincinnati cinema circle circuit citizen city civil claim
class classic classical classified classroom clause clean cleaner clear clearance clerk cleveland click client climate
clinic clinical clip clock close closer clothes clothing cloudy club cluster co coach coal coast coastal coat cock
code coffee coins cold collect collective collector college color colorado colour columbia columbus column com combat
combine come comedy comfort comfortable comic command comment commentary commerce commercial commission commissioner
commit commitment committed committee common communicate community commute compact company compare comparison
compatible competitive compiled complaint complete complex compliance comply component computer computing con concept
concern concert conclusion concrete conditioning conduct conference confidence config configure confirm conflict
congress connect connecticut consent consequences conservative consider consistent consists console constitutes
constructed consult consultant consumer contact contain container contemporary content contest context continental
continue continuous contract contractor contrast contribute control controlled controller convenience convenient
conventional conversion convert converter cookie cooking cool cooperative coordinator copper copy copyright core
corner corp corporate correct cost costa cotton could couldnt council counsel count counter country county couple
coupons courage course court cousin cover coverage cp crack craft crap crash crazy cream create creative credit creek
crew cricket crime criminal crisis criteria critical cross crowd crown cruise cry crystal cst ct cultural culture
cumshots cup curious currency current curriculum custom customer customize cut cute cutoff cycle da dad damage damn
dance danger dangerous dark data database date daughter dawn day dc de dead deadline deal dealer dean dear death
debate debian debt dec december decide decision deck declared decor decrease dedicated deep default defence defendant
defense define definitely degree del delaware delay delete deliver delivery delta deluxe demand demo democracy
democratic demonstrate den density dental dentist department departure dependent depending depends deposit depressed
depression depth deputy der derived des describe desert design designated designer desire desk desktop despite detail
determine detroit dev devel develop developer development device devil diabetes diagnosis dial dialled dialling
dialogue diameter diamond diary dick dictionary did didnt die died diesel diet diff difference different difficult
difficulty digest digital dimension dining dinner direct director directory dirty disability disabled disappointed
disaster disc discipline disclaimer disclosure disconnect discount discover discovery discuss discussion disease dish
disk disney disorder dispatched display disposal distance distributed district diverse diversity divided diving
division divorce dj do doc doctor document dodge doesnt dog doing doll dollar domain domestic don donate done dont
door dose dot double doubt down download downtown dr draft dragon drama draw drawn dream dress drink drive driven
driver drop drug drum dry du dual dublin dude due duke dunno durham during dust dutch duty dvd dying dynamic each
eagle ear earlier early earn earnings earrings earth ease easier east eastern easy eat ec echo economic economy ed
edge edinburgh edit editor editorial edt educational effect effective efficiency efficient effort eg egg egypt eight
eighteen eighty either el elected electric electrical electricity electronic element elementary eligibility eligible
elite else elsewhere em email embedded emergency emerging emissions emotional emphasis empire employed employee
employer employment empty en enable encourage encyclopedia end enemy energy enforcement engaged engagement engine
engineer england english enhance enjoy enlarge enough enrollment ensure ent enter enterprise entire entitled entity
entrance entry environment episode epson equal equipment equipped equity equivalent er era errand error es escape
especially essay essential est establish estate estimate et etc ethics ethnic eu euro europe european evaluate even
event eventually ever every everybody everyday everyone everything evidence evil ex exact exam examine example exceed
excel excellence excellent except excess exchange excited exciting exclusive excuse executive exercise exhibit exist
existence exit exp expand expansion expect expense expensive experience experiment experimental expert expertise
explain explore explorer export exposed exposure express expression ext extend extension extensive extent external
extra extreme eye fabric face facial facility fact factor factory faculty fail failure fair faith fall false familiar
family famous fan fantastic fantasy faq far farm farmers fashion fast faster fat father fault favor favorite favourite
fax fe fear feature feb february fed federal fee feed feedback feel feet fell fellow felt female festival fetish few
fi fiber field fifteen fifth fifty fig fight figure file fill film filter final finance financial find finder findings
fine finger finish finland fire firewall firm first fiscal fish fit five fix fl flag flash flat flexibility flexible
flight flood floor florida florist flow flower fluid fly fm focus folder folk follow font food foot football for force
ford forecast foreign forest forever forget forgot forgotten form formal format former formula fort forth forty forum
forward foto found four fourteen fourth fox frame framework france franchise frank fraud freaked freaking free freedom
french frequency frequently fresh fri friday friend from front fruit ft fuck fuel full fully fun functional fund
fundamental funeral funny furniture further furthermore future ga gadgets gain gallery gambling game gang gap garage
garden gas gate gateway gave gay gear gender gene general generate generator generic genetic genre genuine geographic
geography german germany get ghost giant gift gig girl give given glad glance glasgow glass global globe glory
glossary go goal god gofer going gold golden golf gone gonna good goodbye gospel got goto gotten gourmet governance
government governor gps gr grabbed grace grade graduate grand grandma grandpa grant graph graphic grass gratis great
greater greatest greece greek green greeting grey grid gross ground group grove grow grown growth grumpy guarantee
guard guardian guess guest guestbook guidance guide guidelines guitar gulf gun guy gym ha habitat had hadnt hair hairy
half hall hamilton hampshire hand handbook handheld handle hang hangup happen happy harbor hard hardcore hardware
harvard has hasnt hat hate have havent hawaii hd he head header headlines headquarters healing health healthcare
healthy hear heard heart heat heaven heavy height held hell hello help helpful hence her herald here herein heritage
hero herself hes hey hi hiatus hidden hide high higher highest highlights highway hill hilton him himself hip hire his
hist historic historical history hit ho hobbies hockey hold holdem holder hole holiday holland hollywood holy home
homepage honda hong hop hope hopefully horny horror horse hospital host hot hotel hour house household houston how
however hr hrs hs html huge human humor hundred hung hungary hunt hunter hurricane hurt husband hybrid ia ice icon id
idaho idea ideal identify identity ie if ignore ii iii il ill illegal illinois illustrated im image imagine immediate
impact implement import importance important impossible improve improvement in inbox inc inch incident include income
incorporated increase increasingly indeed independence independent index indian indicate indicators individual indoor
induced industrial industry infant influence info inform ingredients initial initiative injury ink inn inner
innovative input inquiry insert inside insider insight inspired install instance instant instead institute instructor
instrument insurance int integrated integrity intel intellectual intelligence intelligent intended intent inter
interactive interest interface interior intermediate intern internal internet interview into intro introduce inventory
investing investment investor invite involve involvement iowa ipod iran iraq ireland irish iron is islamic island isnt
issue it italian italy item its itself iv ja jacket jacksonville jam january japan japanese java jazz jeans jewelry
jewish job join joint jokes journal journey joy jr judge judgment judicial jul july jump jun june junior just justice
kansas keep kentucky kenya kept kernel key keyboard keyword kg kid kill kind kinda king kingdom kiss kit kitchen km
knew knight know knowledge known korea korean ks ky la lab label labor laboratory labour lack lady laid lake lamp lan
land landline landscape lane language laptop large larger largest las laser last late later latest latin latinas
latter laugh launch laundry law lawyer lay layer layout lbs le lead leader leadership league learn lease least leather
leave lebanon lecture led left leg legacy legal legend legislative leisure length lens les lesbian less lesson let
letter level li liability liable liberal library licence license lie life lifestyle lifetime lift light like limit
limousines line linear lingerie link lion liquid list listen listings literacy literally literary literature little
live livecam liver ll llc lmao lo load loans local locate lock lodge log logic login logo lol lonely long longer look
lookup loop loose lord los lose loss lost lot lottery loud louisiana lounge lousy love low lower lowest lp ltd luck
lunch lunchtime luxury lyft lyrics`
