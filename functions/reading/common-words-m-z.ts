// Generated once; see common-words.ts.
/** Everyday English words from M to Z, in their simplest form. */
export const commonWordsMToZ = `
ma mac machine:,ry mad made magazine magic magnetic mail:,box main:,e,tain,tenance major:,ity make:,r malaysia male
mall man manage:,ment,r manchester manga manner manu:al,facturer many map mar march marine mark:,et,etplace
marri:age,ed maryland mask mass:,age,ive master match material math:,ematics matrix matter mature max maximum may
maybe mayor mb mc md me meal mean:,t,time measure:,ment meat mechani:cal,sm med medi:a,an,cal,cine,um meet:,ings
melbourne member:,ship memor:abilia,ial,y memphis men ment:al,ioned menu merc:handise,hant,ury merely mesh
mess:,age,enger met meta:bolism,l meter method metro:,politan mexic:an,o mi miami mice michigan micro mid middle
midnight might mile milfs military milk mill:,ion milwaukee min mind mine mini:,mal,mum,ster,stry minne:apolis,sota
minor:,ity mint minute mirror misc miss:,ion,issippi,ouri mit mix mn mo mobile mod mode:,l,m,rate,rator,rn modify
module molecular mom moment mon monday money monitor monster mont:h,real mood moon moral more:,over morning mortgage
most mother motor:,cycle mount:,ain mouse mouth move:,ment movie mp mph mr mrs ms msg msn mt much multi:,media,ple
mumbl:ed,ing municipal murder muscle museum music:,al muslim must mutual my myself mystery na naked name nap narrow
nasa nashville nati:onal,onwide,ve natur:al,e navigate navy nba nc nd ne near:,by,est nebraska nec necessary neck need
negative neighborhood neither nervous net netherlands network nevada never new newest newly news:letter,paper next nfl
nh nice night nike nine nj nm no noble nobody node noise non none noon nope nor normal north:,ern,west norway not
note:,book nothing noti:ce,fy nov nove:l,mber now nowhere nr ns nt nuclear nude null number numerous nurse nuts nv nw
ny nyc oak object:,ive observed obtain obvious occasion occu:pational,pied,r ocean oct october odd oddly of off offer
offic:e,er,ial offline offset often oh ohio oil ok okay oklahoma old olde:r,st omg on once one ongoing online only
ontario onto oops op open:,ings opera:,te,tional,tor opinion oppo:rtunity,site opti:cal,onal or oral orange orchestra
order ordinary oregon org organi:c,zed oriented origin:,al orleans os other:,wise ottawa ought our ourselves out
outcome outdoor outl:et,ine,ook output outs:ide,ourcing,tanding over:,all,night,seas,view own owner:,ship oxford
oxygen pa pace pacific pack:,age,et pad page paid pain:,t pair pakistan palace palm pan panel panic:,ked,king pants
paper:,back par para:dise,graph,llel,meter parent park parliament part:,ial,icipants,icipate,icular,ner,nership,y
pass:,enger,ion,word past pat patch patent path patient pattern pause pay payday payment paypal pc pdas pdf pdt peace
peak pearl pee pen penalty pending pennsylvania pension people per percent:,age perf:ect,orm,ormance perhaps period
perl perm:anent,ission,it,itted person:,al,alized,nel perspective peru pet pg pharmacy phase phd
phil:adelphia,ippines,osophy phone photo photograph:er,s,y php phrase physic:al,ian,s pi piano pic pick:,up picture
piece pill pilot pin pine pink pioneer pipe:,line piss pittsburgh pizza pl place:,ment plain plan:,e,et,t plas:ma,tic
plat:e,form,inum play:,er plaza pleas:ant,e,ure plenty plot plug plumber plus pm pmid po pocket podcast poems poetry
point:,er poker poland poli:ce,cy,sh,te,tical,tics poll pool poor pop popular:,ity porn port:,able,al,folio,land,ugal
positive possib:ility,le,ly post:,age,al,er pot potential potter:,y pound pour poverty powder power:,ful pp pr
practi:cal,ce,se prayer pre precision prefer:,ences,red pregnan:cy,t preliminary premi:er,um prepare
pres:ence,ent,ident,s,sure pretty prev:,ent,iew,ious price pride prim:ary,e prin:ce,cipal,ciple,t,table,ter prior:,ity
prison priva:cy,te prize pro prob:ability,ably,lem proce:dure,ed,edings,ss,ssor produc:e,er,t,tivity
prof:essional,essor,ile,it progr:am,amme,ess,essive prohibited project prom:ised,ote,otional proof
prop:er,erty,osal,osed prot:ect,ein,ocol proud prov:e,en,ide,ider,ince,ision ps psp pst psychology pt pub
publi:c,sh,sher puerto pull pulse pump punk pupils purchase pure purp:le,ose pursuant push pussy put puzzle qty
quali:fied,ty quant:ity,um quarter que quebec queen query quest quick quiet quit:,e quiz quote ra race rack radar
radio rail rain raise ram ran random rang:,e rank:,ings rape rapid rare rate rather rati:ngs,o raw ray rd re reach
read:,er,y real:,ity,ize rear reason:,able recall rece:ipt,ive,iver,nt,pt,ptionist recip:e,ient
reco:gnize,mmend,rd,rder,rdings,very recruitment red reduce ref refer:,ence refin:ance,e reflect reform refu:nd,sed
reg regard:,less regi:on,onal,ster,stry regula:r,tory reject relat:ed,ing,ionship,ive rele:ase,vant
reli:ability,able,ef,gion,gious remain remember remind:,er remo:te,val,ve rent:,al rep repair repeat
repl:ace,acement,y report:,er represent republic:,an requ:est,ire,irement res resc:hedule,ue
rese:arch,archers,nd,nt,rve residen:ce,cy,t,tial resistance reso:rt,urce respect:,ive respon:d,se,sible
rest:,aurant,ricted resu:lt,me retail retirement return rev reve:aled,nue,rse revi:ew,ewer,sed,sion rf rhode ri rice
rich:,mond rid ride ridge right ring:,tone rise risk river road rob robot rock role roll roman:ce,ia,tic rome roof
room:,mate root rose rough round rout:e,er,ine row royal rpm rt rubber rude rugby rule run runner rural rush russia:,n
rv rw sa sacramento sad safari safe:,ty said saint salary sale salon salt same sample san sand santa sat satellite
satisfied saturday saudi save savings saw say sc scale scan:,ner scar:ed,y scene sche:dule,me scho:larship,ol sci
scien:ce,tific,tists scope score scot:land,tish scout scre:amed,aming,en script sd se sea seal search season seat:,tle
sec second:,ary secret:,ary sector secur:e,ity see seed seek:,er seem seen segment select self sell:,er semester
semi:,nar senat:e,or send senior sens:e,itive,or sent:,ence sep separate sequence seri:al,es,ous serv:e,er,ice session
set sett:ings,lement setup seve:n,ral,re sex sexual sexy sf shadow shaking shall shame shape shar:e,p shaved she sheet
shell shift ship shirt shit:,ty shock shoe shoo:k,t shop:,per shor:e,t shot should:,a,er,nt shout show:,er,n,times
shut shy si sick side sigh:,t sign:,al,ature,ificant silen:ce,t silk silver similar simp:le,ly,son sin since
sing:apore,er,le sir sister sit site six sixty size ski skill skin skip sky slammed slee:p,ve slept slide slightly
slip slot slow sm small:,er smart smile smoke smooth sms snapped snooze snow so soap soccer soci:al,ety socket
soft:,ware soil solar sold:,iers sole solid solo solve some:,body,one,thing,time,what,where son song soon:,er sorry
sort sought soul sound source south:,east,ern,west sp spa space spain spam span:ish,king speak:,er special:,ist,ty
spec:ies,ific,ifically,ify,s,trum spee:ch,d spell spen:d,t spin spirit:,ual split spoke:,n sponsor sport spot spray
spread spring spy sql square sr st stab:ility,le staff stage stai:nless,rs stamps stand:,ard star:,t
stat:e,ement,ic,istical,istics,s,us stay steel step ster:eo,ling stick still stock stone stop stor:age,e,m,y
stra:ight,nge,p,tegic,tegy stre:am,et,ngth,ss,tch stri:ke,ng,p stro:ke,ng struct:,ural,ure stuck stud:ent,io,y stuff
stupid style su sub subject sublime submi:ssion,t,tted subs:cribe,equent,tance,tantial subway success:,ful such suck
sudden sufficient sugar suggest suit:,able,e sum summ:ary,er,it sun sunday sunset super:,ior,visor
supp:lement,lier,ly,ort,ose supreme sur sure surface surgery surprise surrounding surv:ey,ival suspension sustainable
sw swamped swed:en,ish sweet swimming swing swiss swit:ch,chboard,zerland symbol symptoms syndrome syntax system ta
tab table tag taiwan take:,n talent talk tall tampa tank tape target task taste taught tax taylor tea teach:,er team
tech:,nical,nique,nology tee teen:,age tel tele:com,phone,vision tell temp:,erature,late,le,orary ten tend
tenn:essee,is term:,inal terr:ible,ified,itory,or,orism test:,imonials texas text:,books thai:,land than:,k,kful that
the theat:er,re theft their them:,e,selves then theory ther:apy,e,efore,mal these they:,ll,re,ve thick thin:,g,k
thir:d,ty this those thou:,gh,ght,sand thre:ad,at,e,w thro:at,ugh,ughout,w,wn thu thumbnail thursday ticket tie tight
tim time tip tired tissue tit titans title tm tn to tobacco today toe together toilet tokyo told toll tomorrow tone
tonight too took tool:,bar top topic toronto torture total touch tough tour:,ism,ist,nament toward tower town:,ship
toy toyota tr track trad:e,emark,itional traffic trai:l,ler,n trans:,fer,ferred,ferring,it,mission,port travel:,er
treat:,ment tree trend trial trip:,advisor,le troops tropical trouble truck true truly trust truth try ts tt tube tue
tuesday turk:ey,ish turn tutorial tv tvs twelve twenty twice twin two tx type typical uber ugh uk ukraine ultimate
ultra unable unanswered unavailable under:,ground,stand,stood uniform union unique unit univers:al,e,ity unix unknown
unless unli:ke,mited unmanned unsubscribe until unusual up upcoming update upgrade upload upon upper ups upset
upstairs urban url us usa usage usb usd use used useful user:,name using usual ut utah utc utility va vacuum valid
valley valu:able,e van vancouver vari:able,ety,ous vary vast vat vector vegas vehicle vendor venture venue verify
vermont vers:ion,us vertical very veterans via vice vict:im,ory video vietnam view villa:,ge vintage vinyl violence
virgin virtual virus visa visi:ble,on,t,tor vista visual vita:l,min vmail voice:,mail void voip vol voltage
volu:me,ntary,nteer vote vs vt wa wage wait wake wales walk wall:,paper wanna want war ward warehouse warm warn:er,ing
warranty was wash:,ington wasnt waste watch water wave way we weak wealth weapons wear weather web webcam weblog
webmaster website wed weddings wednesday week:,end weight weird welcome welfare well went were:,nt west:,ern wet
what:,ever,soever wheel when:,ever where:,as whether which:,ever while whispering white who whoever whole:,sale whom
whose why wi wide width wife wiki:,pedia wild:,life will win wind:,ow wine wing winner winter wire:,less wisconsin
wisdom wise wish:,list with:,in,out wives wizard woman women won wonder:,ful wont wood:,en word work:,er,place,shop
world:,wide worry wors:e,hip,t worth would:,nt wow wrap writ:e,er,ten wrong wrote wv www wyoming xl xx xxx ya yard yay
yeah year yell:,ow yep yes yesterday yet yield yoga you young:,er your:,self youth yr yup zealand zero zip zone zoo
zoom`
