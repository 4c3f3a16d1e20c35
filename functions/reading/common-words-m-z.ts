// Generated once; see common-words.ts.
/** Everyday English words from M to Z, in their simplest form. */
export const commonWordsMToZ = `
ma mac machine:,ry mad made magazine magic magnetic mail:,box main:,e,tain,tenance major:,ity make:,r male mall man
manage:,ment,r manchester manner manual many map mar march marine mark:,et marri:age,ed maryland mask mass:,age,ive
master match material matter mature max maximum may maybe mayor mb mc md me meal mean:,t,time measure meat mechanical
med medi:a,an,cal,cine meet:,ings melbourne member memor:ial,y memphis men ment:al,ioned menu merchandise merely
mess:,age,enger met metal meter method metropolitan mexic:an,o mi miami mice michigan micro mid middle midnight might
mile milfs military milk mill:,ion milwaukee min mind mine mini:,mum minne:apolis,sota minor mint minute mirror misc
miss:,ion,issippi,ouri mit mix mn mo mobile mod mode:l,rn mom moment mon monday money monitor monster mont:h,real mood
moon moral more:,over morning mortgage most mother motor mount:,ain mouse mouth move:,ment movie mp mph mr mrs ms msg
msn mt much multi mumbl:ed,ing murder muscle museum music must my myself mystery na naked name nap narrow nashville
nati:onal,ve nature nba nc nd ne near:,by,est nebraska nec necessary neck need negative neighborhood neither nervous
net network nevada never new newest newly news:letter,paper next nfl nh nice night nine nj nm no nobody node noise non
none noon nope nor normal north:,ern,west not note:,book nothing noti:ce,fy nov nove:l,mber now nowhere nr ns nt
nuclear nude null number nurse nuts nv nw ny nyc object observed obvious occasion occu:pied,r ocean oct october odd
oddly of off offer offic:e,er,ial offline offset often oh ohio oil ok okay oklahoma old olde:r,st omg on once one
ongoing online only ontario onto oops op open:,ings opera:,te,tional,tor opinion oppo:rtunity,site or oral orange
order ordinary oregon org oriented origin:,al orleans os other:,wise ottawa ought our ourselves out outcome outdoor
outlook outs:ide,tanding over:,all,night,seas,view own owner pa pace pacific pack:,age pad page paid pain:,t pair
pakistan palace pan panel panic:,ked,king pants paper:,back par parent park part:,ial,icipate,ner,y pass:,enger,word
past pat patch path patient pause pay payday payment paypal pc pdas pdf pdt peace pee pen penalty pending pennsylvania
pension people per percent perf:ect,orm,ormance perhaps period perl perm:anent,ission,it,itted person:,al,nel pet pg
pharmacy phase phd phil:adelphia,ippines phone photo photograph:er,s,y php phrase physic:al,ian,s pi piano pic
pick:,up picture piece pill pilot pin pine pink pipe piss pittsburgh pizza pl place:,ment plain plan:,e,et,t plate
play:,er plaza pleas:ant,e,ure plenty plot plug plumber plus pm pmid po pocket podcast point:,er poli:ce,cy,te poor
pop popular porn port:,land positive possibl:e,y post:,al,er pot potential potter pound pour power pp pr
practi:cal,ce,se prayer pre prefer:,red pregnant prepare pres:ence,ent,ident,s,sure pretty prev:,ent,iew,ious price
pride prime prin:ciple,t,ter prior:,ity prison priva:cy,te prize pro prob:ability,ably,lem
proce:dure,ed,edings,ss,ssor produc:e,er,t prof:essional,essor,ile,it progr:am,amme,ess project prom:ised,ote proof
proper:,ty protect proud prov:e,en,ide,ider ps psp pst pt pub publi:c,sh,sher puerto pull purchase pure purp:le,ose
pursuant push pussy put puzzle qty quali:fied,ty quantity quarter que quebec quest quick quiet quit:,e quiz quote ra
radio rail rain raise ran random rang:,e rank:,ings rare rate rather ratings raw ray rd re reach read:,er,y
real:,ity,ize rear reason:,able recall rece:ipt,ive,nt,pt,ptionist recipe reco:gnize,mmend,rd,rder,rdings,very red
reduce ref refer:,ence refine refu:nd,sed reg regard:,less region:,al reject relat:ed,ing,ionship,ive rele:ase,vant
reli:able,ef,gious remain remember remind:,er remo:te,ve rent:,al rep repair repeat repl:ace,acement,y report:,er
represent republic requ:est,ire,irement res resc:hedule,ue rese:arch,archers,nd,nt,rve residen:ce,cy,t reso:rt,urce
respect:,ive respon:d,se,sible rest:,aurant,ricted resu:lt,me retail retirement return rev reverse revi:ew,ewer,sed rf
ri rice rich:,mond rid ride ridge right ring rise risk river road rob robot rock role roll romantic roof room:,mate
root rose rough round route row royal rpm rt rude rule run runner rural rush russia rv rw sa sacramento sad safe:,ty
said saint salary sale salon salt same san sand santa sat satisfied saturday save savings saw say sc scar:ed,y scene
sche:dule,me school sci scien:ce,tists score scout scre:amed,aming,en script sd se sea seal search season seat:,tle
sec second:,ary secret:,ary secur:e,ity see seed seek:,er seem seen segment select self sell:,er semi send senior
sens:e,itive sent:,ence sep seri:es,ous serv:e,er,ice session set settings setup seve:n,ral,re sex sexy sf shaking
shall shame shape shar:e,p shaved she sheet shift ship shirt shit:,ty shock shoe shoo:k,t shop:,per short shot
should:,a,er,nt shout show:,er,n,times shut shy si sick side sigh:,t sign:,al,ature,ificant silen:ce,t silk silver
similar simpl:e,y sin since single sir sister sit site six sixty size ski skill skin skip sky slammed slee:p,ve slept
slide slightly slip slot slow sm small:,er smart smile smoke smooth sms snapped snooze snow so soap soccer soft:,ware
sold sole solo solve some:,body,one,thing,time,what,where son song soon:,er sorry sort sought soul sound source
south:,east,ern,west sp spa space spam span:ish,king speak:,er special:,ist,ty specif:ic,ically,y specs spee:ch,d
spell spen:d,t spin spirit split spoke:,n sponsor sport spot spread spring spy sql square sr st stable staff stage
stairs stand:,ard star:,t stat:e,ement,ic,s,us stay steel step sterling stick still stock stone stop stor:age,e,m,y
stra:ight,nge,p stre:am,et,ngth,ss,tch stri:ke,ng,p stro:ke,ng struct stuck stud:ent,io,y stuff stupid style su sub
subject submit:,ted subscribe subway success:,ful such suck sudden sufficient sugar suggest suit:,able,e sum
summ:ary,er,it sun sunday sunset super:,visor supp:ly,ort,ose sur sure surface surgery surprise survey sw swamped
sweet swimming swing switch:,board system ta tab table tag take:,n talent talk tall tampa tank tape target task taste
taught tax taylor tea teach:,er team tech:,nical,nique,nology tee teen tel tele:phone,vision tell
temp:,erature,late,le,orary ten tend tenn:essee,is term:,inal terr:ible,ified,or test texas text:,books than:,k,kful
that the theat:er,re their them:,e,selves then ther:apy,e,efore these they:,ll,re,ve thick thin:,g,k thir:d,ty this
those thou:,gh,ght,sand thre:ad,at,e,w thro:at,ugh,ughout,w,wn thu thursday ticket tie tight tim time tip tired tissue
tit title tm tn to tobacco today toe together toilet tokyo told toll tomorrow tone tonight too took tool top topic
toronto total touch tough tour:,ist,nament toward tower town:,ship toy tr track trade traffic trai:l,ler,n
trans:,fer,ferred,ferring,it,mission,port travel:,er treat:,ment tree trend trial trip:,advisor,le troops trouble
truck true truly trust truth try ts tt tue tuesday turkey turn tv tvs twelve twenty twice twin two tx type typical
uber ugh uk ultimate unable unanswered unavailable under:,ground,stand,stood union unique unit univers:al,ity unix
unknown unless unli:ke,mited unmanned unsubscribe until unusual up upcoming update upgrade upload upon upper ups upset
upstairs urban url us usa usage usb usd use used useful user:,name using usual ut utah utc utility va vacuum valid
valley valu:able,e van vancouver vari:ety,ous vary vast vat vegas vehicle vendor venture venue verify vermont version
vertical very veterans via vice vict:im,ory video view villa:,ge violence virgin virus visa visi:ble,on,t,tor vmail
voice:,mail voip vol voltage volunt:ary,eer vote vs vt wa wage wait wake wales walk wall wanna want war ward warehouse
warm warn:er,ing was wash:,ington wasnt waste watch water wave way we weak wealth weapons wear weather web webcam
webmaster website wed weddings wednesday week:,end weight weird welcome well went were:,nt west:,ern wet
what:,ever,soever wheel when:,ever where:,as whether which:,ever while whispering white who whoever whole whom whose
why wi wide width wife wild:,life will win wind:,ow wine wing winner winter wire:,less wisconsin wisdom wise
wish:,list with:,in,out wives wizard woman women won wonder:,ful wont wood:,en word work:,er,place,shop world worry
wors:e,hip,t worth would:,nt wow wrap writ:e,er,ten wrong wrote wv www wyoming xl xx xxx ya yard yay yeah year
yell:,ow yep yes yesterday yet yoga you young:,er your:,self youth yr yup zero zip zone zoo zoom`
