// Generated once; see common-words.ts.
/** Everyday English words from M to Z, in their simplest form. */
export const commonWordsMToZ = `
ma mac machine machinery mad made magazine magic magnetic mail mailbox main maine maintain maintenance major majority
make maker malaysia male mall man manage management manager manchester manga manner manual manufacturer many map mar
march marine mark market marketplace marriage married maryland mask mass massage massive master match material math
mathematics matrix matter mature max maximum may maybe mayor mb mc md me meal mean meant meantime measure measurement
meat mechanical mechanism med media median medical medicine medium meet meetings melbourne member membership
memorabilia memorial memory memphis men mental mentioned menu merchandise merchant mercury merely mesh mess message
messenger met metabolism metal meter method metro metropolitan mexican mexico mi miami mice michigan micro mid middle
midnight might mile milfs military milk mill million milwaukee min mind mine mini minimal minimum minister ministry
minneapolis minnesota minor minority mint minute mirror misc miss mission mississippi missouri mit mix mn mo mobile
mod mode model modem moderate moderator modern modify module molecular mom moment mon monday money monitor monster
month montreal mood moon moral more moreover morning mortgage most mother motor motorcycle mount mountain mouse mouth
move movement movie mp mph mr mrs ms msg msn mt much multi multimedia multiple mumbled mumbling municipal murder
muscle museum music musical muslim must mutual my myself mystery na naked name nap narrow nasa nashville national
nationwide native natural nature navigate navy nba nc nd ne near nearby nearest nebraska nec necessary neck need
negative neighborhood neither nervous net netherlands network nevada never new newest newly newsletter newspaper next
nfl nh nice night nike nine nj nm no noble nobody node noise non none noon nope nor normal north northern northwest
norway not note notebook nothing notice notify nov novel november now nowhere nr ns nt nuclear nude null number
numerous nurse nuts nv nw ny nyc oak object objective observed obtain obvious occasion occupational occupied occur
ocean oct october odd oddly of off offer office officer official offline offset often oh ohio oil ok okay oklahoma old
older oldest omg on once one ongoing online only ontario onto oops op open openings opera operate operational operator
opinion opportunity opposite optical optional or oral orange orchestra order ordinary oregon org organic organized
oriented origin original orleans os other otherwise ottawa ought our ourselves out outcome outdoor outlet outline
outlook output outside outsourcing outstanding over overall overnight overseas overview own owner ownership oxford
oxygen pa pace pacific pack package packet pad page paid pain paint pair pakistan palace palm pan panel panic panicked
panicking pants paper paperback par paradise paragraph parallel parameter parent park parliament part partial
participants participate particular partner partnership party pass passenger passion password past pat patch patent
path patient pattern pause pay payday payment paypal pc pdas pdf pdt peace peak pearl pee pen penalty pending
pennsylvania pension people per percent percentage perfect perform performance perhaps period perl permanent
permission permit permitted person personal personalized personnel perspective peru pet pg pharmacy phase phd
philadelphia philippines philosophy phone photo photographer photographs photography php phrase physical physician
physics pi piano pic pick pickup picture piece pill pilot pin pine pink pioneer pipe pipeline piss pittsburgh pizza pl
place placement plain plan plane planet plant plasma plastic plate platform platinum play player plaza pleasant please
pleasure plenty plot plug plumber plus pm pmid po pocket podcast poems poetry point pointer poker poland police policy
polish polite political politics poll pool poor pop popular popularity porn port portable portal portfolio portland
portugal positive possibility possible possibly post postage postal poster pot potential potter pottery pound pour
poverty powder power powerful pp pr practical practice practise prayer pre precision prefer preferences preferred
pregnancy pregnant preliminary premier premium prepare presence present president press pressure pretty prev prevent
preview previous price pride primary prime prince principal principle print printable printer prior priority prison
privacy private prize pro probability probably problem procedure proceed proceedings process processor produce
producer product productivity professional professor profile profit program programme progress progressive prohibited
project promised promote promotional proof proper property proposal proposed protect protein protocol proud prove
proven provide provider province provision ps psp pst psychology pt pub public publish publisher puerto pull pulse
pump punk pupils purchase pure purple purpose pursuant push pussy put puzzle qty qualified quality quantity quantum
quarter que quebec queen query quest quick quiet quit quite quiz quote ra race rack radar radio rail rain raise ram
ran random rang range rank rankings rape rapid rare rate rather ratings ratio raw ray rd re reach read reader ready
real reality realize rear reason reasonable recall receipt receive receiver recent recept receptionist recipe
recipient recognize recommend record recorder recordings recovery recruitment red reduce ref refer reference refinance
refine reflect reform refund refused reg regard regardless region regional register registry regular regulatory reject
related relating relationship relative release relevant reliability reliable relief religion religious remain remember
remind reminder remote removal remove rent rental rep repair repeat replace replacement reply report reporter
represent republic republican request require requirement res reschedule rescue research researchers resend resent
reserve residence residency resident residential resistance resort resource respect respective respond response
responsible rest restaurant restricted result resume retail retirement return rev revealed revenue reverse review
reviewer revised revision rf rhode ri rice rich richmond rid ride ridge right ring ringtone rise risk river road rob
robot rock role roll romance romania romantic rome roof room roommate root rose rough round route router routine row
royal rpm rt rubber rude rugby rule run runner rural rush russia russian rv rw sa sacramento sad safari safe safety
said saint salary sale salon salt same sample san sand santa sat satellite satisfied saturday saudi save savings saw
say sc scale scan scanner scared scary scene schedule scheme scholarship school sci science scientific scientists
scope score scotland scottish scout screamed screaming screen script sd se sea seal search season seat seattle sec
second secondary secret secretary sector secure security see seed seek seeker seem seen segment select self sell
seller semester semi seminar senate senator send senior sense sensitive sensor sent sentence sep separate sequence
serial series serious serve server service session set settings settlement setup seven several severe sex sexual sexy
sf shadow shaking shall shame shape share sharp shaved she sheet shell shift ship shirt shit shitty shock shoe shook
shoot shop shopper shore short shot should shoulda shoulder shouldnt shout show shower shown showtimes shut shy si
sick side sigh sight sign signal signature significant silence silent silk silver similar simple simply simpson sin
since singapore singer single sir sister sit site six sixty size ski skill skin skip sky slammed sleep sleeve slept
slide slightly slip slot slow sm small smaller smart smile smoke smooth sms snapped snooze snow so soap soccer social
society socket soft software soil solar sold soldiers sole solid solo solve some somebody someone something sometime
somewhat somewhere son song soon sooner sorry sort sought soul sound source south southeast southern southwest sp spa
space spain spam spanish spanking speak speaker special specialist specialty species specific specifically specify
specs spectrum speech speed spell spend spent spin spirit spiritual split spoke spoken sponsor sport spot spray spread
spring spy sql square sr st stability stable staff stage stainless stairs stamps stand standard star start state
statement static statistical statistics stats status stay steel step stereo sterling stick still stock stone stop
storage store storm story straight strange strap strategic strategy stream street strength stress stretch strike
string strip stroke strong struct structural structure stuck student studio study stuff stupid style su sub subject
sublime submission submit submitted subscribe subsequent substance substantial subway success successful such suck
sudden sufficient sugar suggest suit suitable suite sum summary summer summit sun sunday sunset super superior
supervisor supplement supplier supply support suppose supreme sur sure surface surgery surprise surrounding survey
survival suspension sustainable sw swamped sweden swedish sweet swimming swing swiss switch switchboard switzerland
symbol symptoms syndrome syntax system ta tab table tag taiwan take taken talent talk tall tampa tank tape target task
taste taught tax taylor tea teach teacher team tech technical technique technology tee teen teenage tel telecom
telephone television tell temp temperature template temple temporary ten tend tennessee tennis term terminal terrible
terrified territory terror terrorism test testimonials texas text textbooks thai thailand than thank thankful that the
theater theatre theft their them theme themselves then theory therapy there therefore thermal these they theyll theyre
theyve thick thin thing think third thirty this those thou though thought thousand thread threat three threw throat
through throughout throw thrown thu thumbnail thursday ticket tie tight tim time tip tired tissue tit titans title tm
tn to tobacco today toe together toilet tokyo told toll tomorrow tone tonight too took tool toolbar top topic toronto
torture total touch tough tour tourism tourist tournament toward tower town township toy toyota tr track trade
trademark traditional traffic trail trailer train trans transfer transferred transferring transit transmission
transport travel traveler treat treatment tree trend trial trip tripadvisor triple troops tropical trouble truck true
truly trust truth try ts tt tube tue tuesday turkey turkish turn tutorial tv tvs twelve twenty twice twin two tx type
typical uber ugh uk ukraine ultimate ultra unable unanswered unavailable under underground understand understood
uniform union unique unit universal universe university unix unknown unless unlike unlimited unmanned unsubscribe
until unusual up upcoming update upgrade upload upon upper ups upset upstairs urban url us usa usage usb usd use used
useful user username using usual ut utah utc utility va vacuum valid valley valuable value van vancouver variable
variety various vary vast vat vector vegas vehicle vendor venture venue verify vermont version versus vertical very
veterans via vice victim victory video vietnam view villa village vintage vinyl violence virgin virtual virus visa
visible vision visit visitor vista visual vital vitamin vmail voice voicemail void voip vol voltage volume voluntary
volunteer vote vs vt wa wage wait wake wales walk wall wallpaper wanna want war ward warehouse warm warner warning
warranty was wash washington wasnt waste watch water wave way we weak wealth weapons wear weather web webcam weblog
webmaster website wed weddings wednesday week weekend weight weird welcome welfare well went were werent west western
wet what whatever whatsoever wheel when whenever where whereas whether which whichever while whispering white who
whoever whole wholesale whom whose why wi wide width wife wiki wikipedia wild wildlife will win wind window wine wing
winner winter wire wireless wisconsin wisdom wise wish wishlist with within without wives wizard woman women won
wonder wonderful wont wood wooden word work worker workplace workshop world worldwide worry worse worship worst worth
would wouldnt wow wrap write writer written wrong wrote wv www wyoming xl xx xxx ya yard yay yeah year yell yellow yep
yes yesterday yet yield yoga you young younger your yourself youth yr yup zealand zero zip zone zoo zoom`
