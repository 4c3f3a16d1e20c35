/** The second half of the everyday English words; see `common-words.ts`. */
export const commonWordsMToZ: ReadonlySet<string> = new Set(
  `
  ma mac machine machines mad made magazine magazines magic mail mailbox mailboxes mailed mailing main
  maine maintain maintained maintenance major majority make makes making male man manage managed
  management manager managers managing manchester manner manual manufacturer manufacturers manufacturing
  many map maps mar march marine mark market marketing marketplace markets marriage married maryland mass
  massachusetts master match matches matching material materials math mathematics matrix matter matters
  mature max maximum may maybe mb md me mean meaning means meant meantime measure measures media medical
  medicine medium meet meeting meetings member members membership memory men mens mental mention mentioned
  menu merchant mesh mess message messages messenger met metal meter method methods mexico mg mi miami
  michigan micro mid middle midnight might mile milf military milk million millions min mind mine mini
  minimum minister ministry minnesota minor minute minutes mirror miscellaneous miss missed missing
  mission mississippi missouri mix mixed mm mn mo mobile mode model models modern modified modify module
  modules mom moment moments mon monday money monitor monitoring month monthly months mood moon more
  morning mortgage most mostly mother motion motor motorola mount mountain mouse mouth move moved movement
  movie movies moving mr ms msg msn mt much multi multimedia multiple mumbled mumbling muscle museum music
  musical must my myself mysql na naked name named names nap nation national nations native natural nature
  navigation navy nc nd ne near nearby nearly nebraska necessary need needed needs negative neighborhood
  neither nervous net netherlands network networking networks nevada never new newest newly news
  newsletter newsletters newspaper next nfl nh nice nicely night nights nine nj nm no nobody node noise
  non none noon nope nor normal north northern not note notebook noted notes nothing notice notify nov
  novel november now nowhere nt nuclear nude null number numbers nursing nutrition nuts nw ny object
  objective objectives objects observed obtain obtained obviously occupied occur ocean oct october odd
  oddly of off offer offered offering offers office officer officers offices official officials offline
  offs often oh ohio oil ok oklahoma old older omg on once one ones online only ontario onto oops op open
  opened opening openings operating operation operations operator opinion opinions opportunities
  opportunity optical option optional options or oral orange order ordering orders oregon organic
  organisation organization organizations origin original originally orleans os other others otherwise
  ought our ours out outdoor outdoors outlet output outside outstanding over overall overview own owned
  owner owners oxford oz pa pacific pack package packages page pages paid pain paint painting pair palm
  pan panasonic panel panic panicked panicking paper paperback papers paragraph parameter parameters
  parent parents park parked parking parks part participants participate participation particular
  particularly parties partner partners partnership parts party pass passed password past patch patent
  path patient patients pattern patterns pause pay payment payments paypal pc pda pdf pdt peace peak
  pennsylvania people per percent percentage perfect perform performance performed performing perhaps
  period perl permalink permanent permission permit person personal personals personnel persons
  perspective pet pets ph pharmacy phase phentermine philadelphia philosophy phone phoned phones phoning
  photo photography photos php physical physics pic pick picked picking picks pickup pics picture pictures
  piece pieces pilot pin pink pizza place placed places plain plan plane planet planned planning plans
  plant plants plastic plate platform play played player players playing plays playstation please plug
  plumber plus pm po pocket poetry point points poker police policies policy polite politely political
  politics poll polls pool poor pop popular population porn porno port portable portal portfolio portion
  portland position positions positive possible possibly post postal posted poster posters posting posts
  potential potter power powered powerful pp pr practical practice practices practise pre prefer pregnancy
  premier premium preparation prepare prepared prescription presence present presentation presented
  presents president press pressure pretty prev prevent prevention preview previous previously price
  prices pricing primary prime prince principal principles print printable printed printer printers
  printing prints prior priority privacy private pro probably problem problems procedure procedures
  proceed proceedings process processes processing processor produce produced producer product production
  products professional professionals professor profile profiles profit program programme programming
  programs progress project projects promised promote promotion proof proper properly properties property
  proposal proposed protect protected protection protein protocol provide provided provider providers
  provides providing provision provisions psp pst psychology pt pub public publication publications
  published publisher publishers publishing pubmed purchase purchased pure purpose purposes push pushed
  pussy put puts putting qualified quality quantity quarter queen query question questions quick quickly
  quiet quit quite quote quotes race racing radio rain raise raised ram random rang range rank rape rare
  rate rated rates rather rating ratings ratio raw ray rd re reach reached reaching read reader readers
  reading ready real reality realized really rear reason reasonable reasons recall receive received
  receiving recent recently recept reception receptionist recipe recipes recognition recommend
  recommendations recommended record recorded recording records recovery recreation red reduce reduced
  reduction ref refer reference references referred reflect reform refused regarding region regional
  regions register registered registration regular regulation regulations regulatory reject rejected
  related relating relation relations relationship relationships relative release released releases
  relevant relief religion religious remain remaining remains remember remind reminder remote removal
  remove removed rent rental rentals repair replace replacement replied replies reply report reported
  reporting reports represent representative representatives republic request requested requests require
  required requirement requirements requires reschedule research resend resent reservation reservations
  reserve reserved residence residency residential residents resolution resort resource resources respect
  respective respond response responses responsibility responsible rest restaurant restaurants result
  resulting results resume resumes retail retirement return returned returning returns revenue review
  reviewed reviews revised revision rice rich rid ride right rights ring ringing rings ringtones rise risk
  river road rock role roll rom rome room roommate rooms root rose rough round route row royal rs rss rude
  rudely rule rules run runner running runs rural rush russia russian rw sa sad safari safe safety said
  saint salary sale sales salon salt same sample samples samsung san santa sat satellite saturday save
  saving savings saw say saying says sc scale scared scary scene schedule scheduled scheme school schools
  science sciences scientific scope score scores scotland scout screamed screaming screen screening script
  sd se sea search searches searching season seat seats seattle sec second secondary seconds secret
  secretary section sections sector secure securities security see seeing seek seeking seem seemed seems
  seen select selected selection self sell seller sellers selling senate send sending sends senior sense
  sent sep separate sequence serial series serious seriously serve served server servers service services
  serving session sessions set sets setting settings setup seven several sex sexo sexual sexy shaking
  shall shame shape share shared shares sharing sharp she sheet shemale shes shift ship shipping ships
  shirt shirts shit shitty shoes shook shoot shooting shop shopping shops short shortly shot should
  shoulda shouldnt shout shouted show showed shower showing shown shows shut shy sick side sigh sign
  signal signature signed significant signs silence silent silver similar simple simply since singapore
  single singles sister sit site sitemap sites sitting situation six sixty size sizes ski skills skin skip
  skipped sky slammed sleep sleeping slept slide slightly slot slow small smaller smart smoking snapped
  snooze snow so soccer social society soft software soil sold solid solution solutions some somebody
  someone something sometime sometimes somewhere son song songs soon sooner sorry sort sorted soul sound
  sounded sounds source sources south southern sp spa space spain spam spanish speak speaker speakers
  speaking special specialist specials specialty species specific specifically specifications specified
  specs speech speed spell spend spent spirit spoke spoken sponsor sponsored sponsors sport sporting
  sports spot spread spring springs sql square src ss st staff staffed staffing stage stairs stand
  standard standards standing star stars start started starting starts state stated statement statements
  states static station stations statistics stats status stay steel step stepped steps sterling stick
  still stock stocks stone stop stopped storage store stores stories storm story straight strange
  strategic strategies strategy stream street strength stress stressed string strong structure structures
  stuck student students studies studio study stuff stupid style styles sub subject subjects submission
  submit submitted subscribe subscription subway success successful such suck sucks sudden suddenly sugar
  suggest suggested suggestions suitable suite suites summary summer sun sunday super supervisor supplied
  supplier suppliers supplies supply support supported supporting supports supposed supreme sure surface
  surgery surprise surprised survey swamped sweden sweet swing swiss switch switchboard switzerland symbol
  system systems table tables tag tags taiwan take taken takes taking talk talked talking tank tape target
  task tax taxes taylor tea teacher teachers teaching team teams tech technical techniques technologies
  technology teen teens tel telephone television tell telling tells temperature template ten tennessee
  tennis term terminal terms terrible terrified territory test tested testing tests texas text texted
  texting texts th thailand than thank thankful thanks that thats the theater theatre their them theme
  themselves then theory therapy there therefore theres these they theyll theyre theyve thing things think
  thinking thinks third thirty this those though thought thoughts thousand thousands thread threads three
  threw through throughout thrown thu thursday thus ticket tickets tim time times tip tips tired title
  titles tits tm tn to today together toilet told toll tomorrow tomorrows tone tonight tonights too took
  tool tools top topic topics toronto total totally touch tour tourism tournament tours toward towards
  tower town toy toys track trackback tracking tracks trade trademark trademarks trading traditional
  traffic trail train training transaction transactions transfer transferred transferring transit
  translation transmission transport transportation travel traveling treated treatment tree trees trends
  trial tried tries trip tripadvisor trouble truck true truly trust truth try trying tue tuesday turkey
  turn turned tv twelve twenty twice two tx type types typical uber ugh uk ultimate ultra un unable
  unanswered unavailable und under understand understanding understood unfortunately union unique unit
  united units universal universe university unix unknown unless unlimited unmanned until up upcoming
  update updated updates upgrade upon upper ups upset upstairs urban url us usa usage usb usd use used
  useful user username users uses using usr usual usually utah utc utilities utility va vacation valid
  valley value values van var variable variables variety various vary vegas vehicle vehicles vendor
  version versions very verzeichnis vhs via viagra vice video videos view viewed viewing views village
  vintage violence virgin virtual virus visa vision visit visiting visitors visual vmail voice voicemail
  void vol volume volunteer vote votes voyeur vs wa wait waited waiting wales walk walked walking wall
  wanna want wanted wanting wants war warehouse warm warmly warning warranty wars was washington wasnt
  waste watch watches watching water wave way ways we weapons wear weather web weblog webmaster website
  websites wed wedding wednesday week weekend weekly weeks weight weird welcome well went were werent west
  western wet what whatever whatsoever wheel when whenever where whether which while whispering white who
  whoever whole wholesale whom whose why wi wide width wife wild wildlife will win wind window windows
  wine winner winning winter wire wireless wisconsin wish with within without wives woman women won wonder
  wonderful wondering wont wood word words work worked workers working works workshop world worldwide
  worried worry worse worst worth would wouldnt wow wrap wrapped wrapping write writer writing written
  wrong wrote www xbox xml xp xxx yay yeah year years yell yelled yellow yep yes yesterday yet you young
  your yours yourself youth yup zealand zero zip zone zoom zum
  `
    .trim()
    .split(/\s+/),
)
