/** The second half of the everyday English words; see `common-words.ts`. */
export const commonWordsMToZ: ReadonlySet<string> = new Set(
  `
  ma mac machine machines mad made magazine magazines magic mail mailbox mailboxes mailed mailing main
  maine maintain maintained maintenance major majority make makes making male man manage managed
  management manager managers managing manner manual manufacturer manufacturers manufacturing many map
  maps mar march marine mark market marketing marketplace markets marriage married maryland mass
  massachusetts master match matches matching material materials math mathematics matrix matter matters
  mature max maximum may maybe mb md me mean meaning means meant meantime measure measures media medical
  medicine medium meet meeting meetings member members membership memory men mental mention mentioned menu
  merchant mess message messages met metal method methods mexico mg mi miami michigan mid middle midnight
  might milf military million min mind mine mini minimum minister ministry minnesota minor minute minutes
  miscellaneous miss missed missing mission mississippi missouri mix mixed mm mn mo mobile mode model
  models modern modified module modules mom moment moments mon monday money monitor monitoring month
  monthly months mood moon more morning mortgage most mostly mother motion motor motorola mount mountain
  mouse mouth move moved movement movie movies moving mr ms msg msn mt much multi multimedia multiple
  mumbled mumbling museum music musical must my myself na naked name named names nap nation national
  nations native natural nature navigation nc nd ne near nearby nearly necessary need needed needs
  negative neighborhood nervous net netherlands network networking networks nevada never new newest news
  newsletter newsletters newspaper next nice nicely night nine nj nm no nobody noise non none noon nope
  nor normal north northern not note noted notes nothing notice nov november now nowhere nt nuclear nude
  null number numbers nursing nutrition nuts ny object objectives objects obtain obtained obviously
  occupied occur ocean oct october odd oddly of off offer offered offering offers office officer officers
  offices official officials offs often oh ohio oil ok oklahoma old older omg on once one ones online only
  ontario onto oops op open opened opening openings operating operation operations operator opinion
  opinions opportunities opportunity optical option optional options or oral orange order ordering orders
  oregon organic organization organizations origin original originally os other others otherwise ought our
  ours out outdoor outdoors output outside over overall overview own owned owner owners oz pa pacific pack
  package packages page pages paid pain pair palm panasonic panel panic panicked panicking paper paperback
  papers paragraph parameters parent parents park parked parking parks part participants participate
  participation particular particularly parties partner partners partnership parts party pass passed
  password past patch path patient patients pattern patterns pause pay payment payments paypal pc pda pdf
  peace peak pennsylvania people per percent percentage perfect perform performance performed perhaps
  period perl permalink permanent permission permit person personal personals personnel persons pet pets
  pharmacy phase phentermine philadelphia philosophy phone phoned phones phoning photo photography photos
  php physical physics pic pick picked picking picks pickup pics picture pictures piece pieces pin pink
  pizza place placed places plan plane planet planned planning plans plant plants plastic plate platform
  play played player players playing playstation please plug plumber plus pm po pocket poetry point points
  poker police policies policy polite politely political politics pool poor pop popular population porn
  porno port portable portal portfolio position positions positive possible possibly post postal posted
  poster posters posting posts potential power powered powerful pp pr practical practice practices
  practise pre prefer premium preparation prepared prescription presence present presentation presented
  president press pressure pretty prev prevent prevention preview previous previously price prices pricing
  primary prime prince principal principles print printed printer printers printing prints prior priority
  privacy private pro probably problem problems procedure procedures proceed proceedings process processes
  processing produce produced producer product production products professional professionals professor
  profile profiles profit program programme programming programs progress project projects promised
  promote promotion proof proper properties property proposal proposed protect protected protection
  protein protocol provide provided provider providers provides providing provision provisions pst public
  publication publications published publisher publishing pubmed purchase purpose purposes push pushed
  pussy put puts putting quality quantity quarter queen query question questions quick quickly quiet quit
  quite quote quotes race racing radio rain raised random rang range rank rape rare rate rated rates
  rather rating ratings ratio raw ray rd re reach reached reaching read reader readers reading ready real
  reality realized really reason reasonable reasons recall receive received receiving recent recently
  recept reception receptionist recipe recipes recommend recommendations recommended record recorded
  recording records recovery recreation red reduce reduced reduction refer reference references referred
  refused regarding region regional regions register registered registration regular regulation
  regulations reject rejected related relations relationship relationships relative release released
  releases relevant relief religion religious remain remains remember remind reminder remote removal
  remove removed rent rental rentals repair replacement replied replies reply report reported reporting
  reports represent representative republic request requested requests require required requirements
  requires reschedule research resend resent reservations reserve reserved residence residency residential
  residents resolution resort resource resources respect respective response responsibility responsible
  rest restaurant restaurants result results resume resumes retail return returned returning returns
  revenue review reviewed reviews revised revision rich rid ride right rights ring ringing rings ringtones
  rise risk river road rock role roll rom room roommate rooms root rose rough round route row royal rs rss
  rude rudely rule rules run runner running runs rural rush russia russian rw sa sad safe safety said
  saint sale sales salon salt same sample samples samsung san santa sat satellite saturday save savings
  saw say saying says sc scale scared scary scene schedule scheduled scheme school schools science
  sciences scientific score scotland scout screamed screaming screen screening script sd se sea search
  searches searching season seat seats seattle sec second secondary seconds secret secretary section
  sections sector secure security see seeing seek seeking seem seemed seems seen select selected selection
  self sell seller sellers selling senate send sending sends senior sense sent sep separate sequence
  serial series serious seriously serve served server servers service services serving session set sets
  setting settings seven several sex sexo sexual sexy shaking shall shame shape share shared shares
  sharing sharp she sheet shemale shes shift ship shipping ships shirt shirts shit shitty shoes shook
  shoot shooting shop shopping shops short shortly shot should shoulda shouldnt shout shouted show shower
  showing shown shows shut shy sick side sigh sign signal signature signed significant signs silence
  silent silver similar simple simply since singapore single singles sister sit site sitemap sites sitting
  situation six sixty size ski skills skin skip skipped sky slammed sleep sleeping slept slightly slot
  slow small smaller smart smoking snapped snooze snow so soccer social society soft software sold solid
  solution solutions some somebody someone something sometime sometimes somewhere son song songs soon
  sooner sorry sort sorted soul sound sounded sounds source sources south southern spa space spain spam
  spanish speak speaker speakers speaking special specialist specials species specific specifically
  specifications specified specs speech speed spell spend spent spirit spoke spoken sponsor sponsored
  sport sporting sports spot spread spring springs sql square src ss st staff staffed staffing stage
  stairs stand standard standards standing star stars start started starting starts state stated statement
  statements states static station stations statistics stats status stay steel step stepped steps still
  stock stone stop stopped storage store stores stories story straight strange strategic strategies
  strategy stream street strength stress stressed string strong structure structures stuck student
  students studies studio study stuff stupid style sub subject subjects submit submitted subscribe
  subscription subway success successful such suck sucks sudden suddenly suggest suggested suggestions
  suite suites summary summer sun sunday super supervisor supplied suppliers supplies supply support
  supported supporting supports supposed sure surface surgery surprise surprised survey swamped sweden
  sweet swing switch switchboard system systems table tables tag tags take taken takes taking talk talked
  talking tape target task tax taxes taylor tea teacher teachers teaching team teams tech technical
  techniques technologies technology teen teens tel telephone television tell telling tells temperature
  template ten tennessee tennis term terms terrible terrified test testing tests texas text texted texting
  texts th thailand than thank thankful thanks that thats the theater theatre their them theme themselves
  then theory therapy there therefore theres these they theyll theyre theyve thing things think thinking
  thinks third thirty this those though thought thoughts thousand thousands thread three threw through
  throughout thrown thu thursday thus ticket tickets tim time times tip tips tired title titles tits tn to
  today together toilet told toll tomorrow tomorrows tone tonight tonights too took tool tools top topic
  topics toronto total totally touch tour tourism tours toward towards tower town toy toys track trackback
  tracking tracks trade trademark trademarks trading traditional traffic train training transfer
  transferred transferring transit translation transmission transport transportation travel traveling
  treatment tree trees trends trial tried tries trip tripadvisor trouble truck true trust truth try trying
  tue tuesday turkey turn turned tv twelve twenty twice two tx type types uber ugh uk ultimate un unable
  unanswered unavailable under understand understanding understood unfortunately union unique unit united
  units universal university unknown unless unmanned until up update updated updates upgrade upon upper
  ups upset upstairs urban url us usa usage usb usd use used useful user username users uses using usr
  usual usually utah utc utilities utility va vacation valid valley value values van var variable
  variables variety various vegas vehicle vehicles vendor version versions very verzeichnis vhs via viagra
  vice video videos view viewed viewing views village vintage violence virgin virtual virus vision visit
  visitors visual vmail voice voicemail void vol volume vote votes voyeur vs wa wait waited waiting wales
  walk walked walking wall wanna want wanted wanting wants war warehouse warmly warning warranty wars was
  washington wasnt waste watch watches water way ways we wear weather web webmaster website websites wed
  wedding wednesday week weekend weekly weeks weight weird welcome well went were werent west western what
  whatever whatsoever wheel when whenever where whether which while whispering white who whoever whole
  wholesale whom whose why wi wide width wife wild will win wind window windows wine winning winter wire
  wireless wisconsin wish with within without wives woman women won wonder wonderful wondering wont wood
  word words work worked workers working works workshop world worldwide worried worry worse worst worth
  would wouldnt wow wrap wrapped wrapping write writer writing written wrong wrote www xbox xml xp xxx yay
  yeah year years yell yelled yellow yep yes yesterday yet you young your yourself youth yup zealand zero
  zip zone zoom zum
  `
    .trim()
    .split(/\s+/),
)
