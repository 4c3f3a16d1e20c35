// Generated once; see common-words.ts.
/** The second half of the everyday English words; see `common-words.ts`. */
export const commonWordsMToZ: ReadonlySet<string> = new Set(
  `
ma mac machine machinery machines mad made magazine magazines magic magnetic mail mailbox mailboxes mailed mailing
main maine mainly maintain maintained maintaining maintenance major majority make maker makers makes making malaysia
male mall man manage managed management manager managers managing manchester manga manner manual manufacturer many map
mapping maps mar march marine mark marked market marketing marketplace markets marks marriage married mars maryland
mask mass massage massive master masters match matches matching material materials math mathematics matrix matter
matters mature max maximum may maybe mayor mb mc md me meal meals mean meaning means meant meantime measure measured
measurement measures measuring meat mechanical mechanism mechanisms med media median medical medicine medium medline
meet meeting meetings meets melbourne member members membership memorabilia memorial memories memory memphis men mens
mental mentioned menu merchandise merchant merchants mercury merely mesh mess message messages messaging messenger met
metabolism metal meter meters method methods metro metropolitan mexican mexico mg mhz mi miami mice michigan micro mid
middle midnight might mile milf milfhunter milfs military milk mill million millions mills milwaukee min mind mine
mini minimal minimum mining minister ministry minneapolis minnesota minor minority mint minute minutes mirror misc
miss missed missing mission mississippi missouri mit mix mixed ml mm mn mo mobile mod mode model modeling models modem
moderate moderator modern modes modified modify module modules molecular mom moment mon monday money monitor
monitoring monitors monster month monthly months montreal mood moon moral more moreover morning mortgage mortgages
most mostly mother motor motorcycle motorola motors mount mountain mountains mounted mouse mouth move moved movement
moves movie movies moving mp mpeg mph mr mrs ms msg msn mt much multi multimedia multiple mumbled mumbling municipal
murder muscle museum music musical muslim must mutual mx my myself mysql mystery na naked name named names nap narrow
nasa nashville national nationwide native natural nature navigate navy nba nc ncaa nd ne near nearby nearest nearly
nebraska nec necessarily necessary neck need needed needs negative neighborhood neither nervous net netherlands
netscape network networking networks nevada never new newest newly news newsletter newsletters newspaper newspapers
next nfl ng nh nice nicely night nights nike nikon nine nintendo nipples nj nl nm no noble nobody node noise non none
noon nope nor normal normally north northern northwest norway not note notebook notebooks noted notes nothing notice
noticed notices notify nov novel november now nowhere nr ns nsw nt nuclear nude null number numbers numerous nurse
nursing nuts nutten nv nw ny nyc nz oak object objective objectives objects observed obtain obtained obvious obviously
occasion occupational occupied occur occurred occurs ocean oct october odd oddly odds of off offer offered offering
offers office officer officers offices official officials offline offs offset often oh ohio oil ok okay oklahoma old
older oldest omg on once one ones ongoing online only ontario onto oops op open opened opening openings opens opera
operate operated operating operational operator operators opinion opinions opportunity opposite optical optional or
oracle oral orange orchestra order ordered ordering orders ordinary oregon org organic organized orgy oriented origin
original originally orleans os other others otherwise ottawa ought our ours ourselves out outcome outcomes outdoor
outdoors outlet outline outlook output outside outsourcing outstanding over overall overnight overseas overview own
owned owner owners ownership oxford oxygen oz pa pace pacific pack package packages packaging packard packet packs pad
page pages paid pain paint painting pair pakistan palace palm pan panasonic panel panic panicked panicking pants paper
paperback papers par para paradise paragraph parallel parameter parameters parent parents park parked parking parks
parliament part partial participants participate particular particularly parties partly partner partners partnership
partnerships parts party pass passed passenger passes passing passion password past pat patch patches patent path
patient patients pattern patterns pause pay payday paying payment paypal pc pci pcs pda pdas pdf pdt pe peace peak
pearl pee pen penalty pending penis pennsylvania pension pentium people per percent percentage perfect perform
performance performed performing perhaps period periods peripherals perl permalink permanent permission permit permits
permitted person personal personalized personally personals personnel persons perspective peru pet pets pg ph pharmacy
phase phd phentermine philadelphia philippines philips philosophy phone phoned phones phoning photo photographer
photographs photography photos php phrase physical physician physicians physics pi piano pic pick picked picking picks
pickup pics picture pictures piece pieces pill pills pilot pin pine pink pioneer pipe pipeline pissing pittsburgh
pizza pl place placed placement places plain plan plane planet planned planning plans plant plants plasma plastic
plate plates platform platforms platinum play played player players playing plays plaza pleasant please pleased
pleasure plenty plot plug plugin plumber plus pm pmid po pocket podcast poems poetry point pointer points poker poland
police policies policy polish polite politely political politics poll polls polyphonic pool poor pop popular
popularity porn porno port portable portal portfolio portland ports portugal positive possibility possible possibly
post postage postal posted poster posters posting postposted posts pot potential potter pottery pound pounds pour
poverty powder power powered powerful powers pp pr practical practice practices practise prayer pre precision prefer
preferences preferred pregnancy pregnant preliminary premier premium prepare prepared preparing presence present
presented presents president press pressure pretty prev prevent preview previous previously price priced prices
pricing pride primarily primary prime prince principal principle principles print printable printed printer printers
printing prints prior priority prison privacy private prize pro probability probably problem problems procedure
procedures proceed proceedings process processed processes processing processor produce produced producer producers
producing product productivity products professional professor profile profiles profit profits program programme
programmes programming programs progress progressive prohibited project projects promised promote promoting
promotional proof proper properly properties property proposal proposals proposed protect protected protein proteins
protocol proud prove proven provide provided provider providers provides providing province provision provisions ps
psp pst psychology pt pub public publish published publisher publishers publishing pubmed puerto pull pulse pump punk
pupils purchase purchased purchases purchasing pure purple purpose purposes pursuant push pushed pussy put puts
putting puzzle python qty qualified quality quantity quantum quarter quarterly que quebec queen queries query quest
quick quickly quiet quit quite quiz quote quotes ra race racing rack radar radio rail rain raise raised raising ram
ran random rang range rank ranking rankings rape rapid rapidly rare rate rated rates rather rating ratings ratio raw
ray rc rd re reach reached reaching read reader readers reading reads ready real reality realize realized really rear
reason reasonable reasons recall receipt receive received receiver receives receiving recent recently recept
receptionist recipe recipes recipient recognize recognized recommend recommended record recorded recorder recording
recordings records recovery recruitment red reduce reduced reducing ref refer reference references referred refers
refinance refine reflect reform refund refused reg regard regarding regardless regards region regional regions
register registered registry regular regularly regulatory reject rejected related relating relationship relative
relatively release released releases relevant reliability reliable relief religion religious remain remaining remains
remember remind reminder remote removal remove removed rent rental rentals rep repair repeat replace replaced
replacement replied replies reply report reported reporter reporting reports represent represented representing
represents republic republican request requested requests require required requirement requires requiring res
reschedule rescue research researchers resend resent reserve reserved reserves residence residency resident
residential residents resistance resort resorts resource resources respect respective respectively respond response
responses responsible rest restaurant restaurants restricted result resulting results resume resumes retail retirement
return returned returning returns rev revealed revenue revenues reverse review reviewed reviewer reviews revised
revision rf rhode ri rica rice rich richmond rid ride ridge riding right rights ring ringing rings ringtone ringtones
rise rising risk risks river rm road roads rob robot rock rocks role roles roll rolling rom romance romania romantic
rome roof room roommate rooms root roots rose roses rough round route router routine row royal rpm rs rss rt rubber
rude rudely rugby rule rules run runner running runs rural rush russia russian rv rw sa sacramento sad safari safe
safety said saint salary sale sales salon salt same sample samples sampling samsung san sand santa sat satellite
satisfied saturday saudi save saved saving savings saw say saying says sb sc scale scan scanner scared scary scene
scenes schedule scheduled schedules scheme scholarship school schools sci science sciences scientific scientists scope
score scores scotland scottish scout screamed screaming screen screening script scripts sd se sea seal sealed search
searches searching season seasons seat seats seattle sec second secondary seconds secret secretary secrets sector
sectors secure secured securities security see seed seeing seek seeker seeking seem seemed seems seen segment select
selected self sell seller sellers selling semester semi seminar seminars senate senator send sending sends senior
sense sensitive sensor sent sentence sep separate sequence serial series serious seriously serve served server servers
serves service services serving session sessions set sets setting settings settlement setup seven several severe sex
sexcam sexo sexual sexy sf sh shadow shaking shall shame shape share shared shares shareware sharing sharp shaved she
sheet sheets shell shemale shes shift ship shipped shipping ships shirt shirts shit shitty shock shoe shoes shook
shoot shooting shop shopper shoppers shopping shops shore short shortly shorts shot shots should shoulda shoulder
shouldnt shout shouted show showed shower showing shown shows showtimes shut shy si sick side sides siemens sigh sight
sigma sign signal signals signature signed significant signs silence silent silk silver similar simple simply simpson
sin since singapore singer single singles sir sister sit site sitemap sites sitting six sixty size sized sizes ski
skill skills skin skip skipped sky slammed sleep sleeping sleeve slept slide slightly slip slot slots slow slowly sm
small smaller smart smile smoke smoking smooth sms snapped snooze snow so soap soccer social society socket soft
software soil solar sold soldiers sole solid solo solve some somebody someone something sometime sometimes somewhat
somewhere son song songs sons soon sooner sorry sort sorted sought soul sound sounded sounds source sources south
southeast southern southwest sp spa space spaces spain spam spanish spanking speak speaker speakers speaking special
specialist specialists specials specialty species specific specifically specified specify specs spectrum speech speed
spell spend spending spent spin spirit spiritual split spoke spoken sponsor sponsored sponsors sport sporting sports
spot spray spread spring springs spy spyware sql square sr src sri ss st stability stable staff staffed staffing stage
stages stainless stairs stamps stand standard standards standing stands star stars start started starting starts state
stated statement states static statistical statistics stats status stay steel step stepped steps stereo sterling stick
still stock stocks stone stones stop stopped storage store stored stores stories storm story straight strange strap
strategic strategies strategy stream street streets strength stress stressed stretch strike string strings strip
stroke strong strongly struct structural structure structures stuck student students studied studies studio studios
study stuff stupid style styles su sub subject subjects sublime submission submit submitted subscribe subsequent
substance substances substantial subway success successful successfully such suck sucks sudden suddenly sufficient
sugar suggest suggested suggests suit suitable suite suites sum summary summer summit sun sunday sunset super superior
supervisor supplement supplied supplier suppliers supplies supply support supported supporting supports suppose
supposed supreme sur sure surface surgery surprise surprised surrounding survey surveys survival suspension
sustainable sw swamped sweden swedish sweet swimming swing swiss switch switchboard switches switzerland symbol
symbols symptoms syndrome syntax system systems ta tab table tables tabs tag tags taiwan take taken takes taking
talent talk talked talking talks tall tampa tank tape target targets task tasks taste taught tax taxes taylor tcp td
te tea teach teacher teachers teaching team teams tech technical technique techniques technologies technology tee teen
teenage teens tel telecom telephone television tell telling tells temp temperature template templates temple temporary
ten tend tennessee tennis term terminal terms terrible terrified territory terror terrorism test tested testimonials
testing tests texas text textbooks texted texting texts th thai thailand than thank thankful thanks that thats the
theater theatre theft their them theme themes themselves then theory therapy there therefore theres thermal these they
theyll theyre theyve thick thin thing things think thinking thinks third thirty this thongs those thou though thought
thoughts thousand thousands thread threads threat three threw throat through throughout throw thrown thu thumbnail
thursday thus ticket tickets tie tight tim time times tip tips tired tissue tit titans title titles tits tm tn to
tobacco today toe together toilet tokyo told toll tomorrow tomorrows tone tones tonight tonights too took tool toolbar
tools top topic topics tops toronto torture toshiba total totally touch tough tour tourism tourist tournament tours
toward towards tower town towns township toy toyota toys tr track trackback tracked tracking tracks trade trademark
trademarks trading traditional traffic trail trailer trailers train trained training tramadol tranny trans transfer
transferred transferring transfers transit transmission transport travel traveler traveling treat treated treatment
tree trees trembl trend trends trial trials tried tries trip tripadvisor triple trips troops tropical trouble truck
trucks true truly trust trusted truth try trying ts tt tube tue tuesday turkey turkish turn turned turning turns
tutorial tutorials tv tvs twelve twenty twice twiki twin two tx type types typical typically uber ugh uk ukraine
ultimate ultra un unable unanswered unavailable und under underground understand understood uniform union uniprotkb
unique unit united units universal universe universities university unix unknown unless unlike unlimited unmanned
unsubscribe until unusual up upcoming update updated updates upgrade upload upon upper ups upset upskirt upstairs
urban url urw us usa usage usb usc usd use used useful user username users uses using usr usual usually ut utah utc
utilities utility va vacuum valid valley valuable value values van vancouver var variable variables variety various
vary vast vat vbulletin vector vegas vehicle vehicles vendor vendors venture venue verify vermont version versions
versus vertical very verzeichnis veterans vhs vi via viagra vice victim victims victory video videos vietnam view
viewed viewing views villa village vintage vinyl violence virgin virtual virus visa visible vision visit visited
visiting visitor visitors visits vista visual vital vitamin vmail voice voicemail void voip vol voltage volume
voluntary volunteer volunteers von vote votes voting voyeur vs vt wa wage wait waited waiting wake wales walk walked
walking wall wallpaper wallpapers walls wanna want wanted wanting wants war ward warehouse warm warmly warner warning
warranty wars was wash washington wasnt waste watch watches watching water waters wave way ways we weak wealth weapons
wear wearing weather web webcam weblog webmaster website websites wed wedding weddings wednesday week weekend weekly
weeks weight weird welcome welfare well wells went were werent west western wet what whatever whatsoever wheel wheels
when whenever where whereas whether which whichever while whispering white who whoever whole wholesale whom whose why
wi wide widely width wife wiki wikipedia wild wildlife will willing win wind window windows winds wine wing wings
winner winners winning wins winter wire wireless wisconsin wisdom wise wish wishlist with within without wives wizard
woman women womens won wonder wonderful wondering wont wood wooden woods word words work worked worker workers working
workplace works workshop workshops world worldwide worried worry worse worship worst worth would wouldnt wow wrap
wrapped wrapping write writer writers writes writing written wrong wrote wv www wyoming xbox xhtml xl xml xp xx xxx ya
yard yards yay yeah year years yell yelled yellow yep yes yesterday yet yield yoga you young younger your yours
yourself youth yr yup zealand zero zip zone zoo zoom zum zus`
    .trim()
    .split(/\s+/),
)
