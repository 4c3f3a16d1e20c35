// Generated once; see common-words.ts.
/** Everyday English words from M to Z, in their simplest form. */
export const commonWordsMToZ = `
ma:,c,chine,chinery,d,de,gazine,gic,gnetic mail:,box,man main:,e,tain,tenance major:,ity make:,r,up ma:le,ll,n
manage:,ment,r man:chester,icure,ner,ual,y map mar:,athon,ch,ine,k,ket,riage,ried,yland mas:k,s,sage,sive,ter
mat:ch,erial,ter,tress,ure ma:x,ximum,y,ybe,yor md me mea:l,n,nt,ntime,sure,t mechanic:,al med medi:a,an,cal,cine
me:et,etings,h,lbourne,mber,morial,mory,mphis,n,ntal,ntioned,nu,rchandise,rely mess:,age,enger
met:,al,er,hod,ropolitan mexic:an,o mi:,ami,c,ce,chigan,d,ddle,dnight,dterm,ght,graine
mil:e,eage,itary,k,l,lion,waukee min:,d,e,i,imum,neapolis,nesota,or,t,ute mi:rror,sc,stake miss:,ion,issippi,ouri mix mn
mo:,bile,del,dem,dern,m,ment mon:,day,ey,itor,k,ster,th,treal mo:od,ody,on,p,ral,re,rning,rtgage,st,ther motor:,cycle
mou:nt,ntain,se,th mov:e,ement,ie mr:,s ms:,g mt much mumbl:e,ed,ing murder mus:cle,eum,ic,t my:,self,stery
na:,h,il,me,nny,p,rrow,shville,tional,tive,ture,usea nc nd ne:,ar,arby,arest,braska,c,cessary,ck,ed,gative
neighbor:,hood ne:ither,phew,rvous,t,twork,vada,ver new:,born,est,ly,sletter,spaper next nh ni:ce,ece,ght,ne nj nm
no:,body,ise,n,ne,on,pe,r,rmal north:,ern,west not:,e,ebook,hing,ice,ify no:v,vel,vember,w,where
nu:clear,mber,n,rse,ts nv nw ny:,c ob:ject,served,vious oc:casion,cupied,cur,ean,t,tober odd:,ly of
off:,er,ice,icer,icial,line often oh:,io oil ok:,ay,lahoma old:,er,est omg on:,ce,e,going,line,ly,tario,to oo:f,ps op
open:,ings opera:,te,tional,tor opinion oppo:rtunity,site or:,al,ange,der,dinary,egon,iented,igin,iginal,leans
other:,wise ottawa ou:ght,r,rselves out:,age,come,door,look,side,standing over:,all,draft,night,seas,time,view own:,er
pa pac:e,ific,k,kage pa:d,ge,ges,id,in,int,inter,ir,jamas,kistan,lace pan:,el,ic,icked,icking,ts paper:,work
par:,ade,amedic,ent,k,king part:,ial,icipate,ner,y pas:s,senger,sport,sword,t,tor pat:,ch,h,ient pause
pay:,check,day,ment,roll,stub pd:f,t pe:ace,e,n,nalty,nding,nnsylvania,nsion,ople
per:,cent,fect,form,formance,fume,haps,iod,manent permi:ssion,t,tted person:,al,nel pet
ph:armacy,ase,d,ew,iladelphia,ilippines,one,oto photograph:er,s,y phrase physi:cal,cian,cs,o pi:,ano
pic:,k,kup,nic,ture pi:ece,lates,ll,llow,lot,n,ne,nk,pe,ss,ttsburgh,zza pl
pla:ce,cement,in,n,ne,net,nt,te,y,yer,yground,ylist,za pleas:ant,e,ure pl:enty,ot,ug,umber,us pm
po:,cket,dcast,int,lice,licy,lite,or,p,pular,rch port:,folio,land pos:itive,sible,sibly,t,tal,ter
po:t,tential,tter,und,ur,wer pr practi:cal,ce,se prayer pre:,fer,ferred,gnancy,gnant,light,pare
pres:chool,cription,ence,ent,ident,s,sure pretty prev:,ent,iew,ious
pri:ce,de,est,me,ncipal,nciple,nt,nter,or,ority,son,vacy,vate,ze pro:,bability,bably,blem proce:dure,ed,edings,ss
produc:e,er,t prof:essional,essor,ile,it pro:gram,gramme,gress,ject,mised,mote,of,p,per,perty,tect,ud,ve,ven
provide:,r pst pt pub publi:c,sh,sher pu:erto,ll,mp,ppy,rchase,re,rple,rpose,rse,sh,t,zzle
qua:lified,lity,ntity,rantine,rter que:,bec,st qui:ck,et,t,te,z quote ra:,bbi,dio,il,in,iny,ise,ke
ran:,dom,g,ge,k,kings ra:re,te,ther,tings,w,y rd re rea:ch,d,der,dy,l,lity,lize,r,son,sonable
rec:all,eipt,eive,ent,ept,eptionist,ipe reco:gnize,mmend,rd,rder,rdings,very re:cycling,d,duce,el
ref:,er,erence,ine,und,used reg:,ard,ardless,ion,ional,istration re:hab,hearsal,ject relat:ed,ing,ionship,ive
rel:ease,evant,iable,ief,igious rem:ain,ember,ind,inder,ote,ove rent:,al
rep:,air,eat,lace,lacement,ly,ort,orter,resent,ublic requ:est,ire,irement resc:hedule,ue
rese:arch,archers,nd,nt,rvation,rve residen:ce,cy,t
res:ort,ource,pect,pective,pond,ponse,ponsible,t,taurant,tricted,ult,ume ret:ail,irement,urn rev:,erse,iew,iewer,ised
ri:,ce,ch,chmond,d,de,dge,g,ght,ng,ngtone,se,sk,ver ro:ad,adwork,b,bot,ck,le,ll,mantic roo:f,fer,m,mmate,t
ro:se,ugh,und,ute,uter,w,yal ru:de,le,n,nner,ral,sh,ssia rv rw sa:,cramento,d,fe,fety,id,ilor,int,lary,le,lon,lt,me
san:,d,dal,dwich,itizer,ta sa:t,tisfied,turday,una,ve,vings,w,y sc:,anner,ared,arf,ary,ene sch:edule,eme,olarship,ool
scien:ce,tists sco:oter,re,ut scre:amed,aming,en,enshot,w script sd se sea:,l,rch,son,t,tbelt,ttle
sec:,ond,ondary,ret,retary,ure,urity see:,d,k,ker,m,n segment sel:ect,f,fie,l,ler semi:,nar
sen:d,ior,se,sitive,t,tence se:p,ries,rious,rve,rver,rvice,ssion,t,ttings,tup seve:n,ral,re sf
sha:king,ky,ll,me,mpoo,pe,re,rp,ved she:,et,riff shi:ft,p,rt,t,tty,ver sho:ck,e,ok,ot,p,pper,rt,t should:,a,er,nt
sho:ut,vel,w,wer,wn,wtimes sh:ut,y si:,ck,de,dewalk,gh,ght sign:,al,ature,ificant sil:ence,ent,k,ver
si:milar,mple,mply,n,nce,ngle,nk,r,ster,t,te,x,xty,ze ski:,ll,n,p sky
sl:ammed,ate,eep,eepy,eeve,ept,ide,ightly,ip,ot,ow sm:,all,aller,art,ile,oke,ooth,s
sn:ack,apped,eaker,eeze,ooze,ore,ow so:,aked,ap,ccer,fa,ft,ftware sol:d,dier,e,o,ve
some:,body,one,thing,time,what,where so:n,ng,on,oner sor:e,ry,t,ta sou:ght,l,nd,rce south:,east,ern,west sp
spa:,ce,m,nish speak:,er speci:al,alist,alty,fic,fically,fy spe:ech,echless,ed,ll,nd,nt
sp:in,irit,lit,oke,oken,onsor,ort,ot,read,readsheet,ring,y square sr st
sta:ble,ff,ge,irs,nd,ndard,r,rt,te,tement,tic,tus,y ste:el,p,pdad,pmom,rling steward:,ess sti:ck,ll,tch
sto:ck,mach,ne,p,rage,re,rm,ry str:aight,ange,ap,eam,eet,ength,ess,etch,ike,ing,ip,oke,oller,ong
stu:ck,dent,dio,dy,ff,mble,pid,tter style sub:,ject,mit,mitted,scribe,way success:,ful
su:ch,ck,dden,fficient,gar,ggest suit:,able,case,e sum:,mary,mer,mit sun:,burn,day,glasses,ny,set super:,visor
supp:er,ly,ort,ose sur:e,f,face,gery,prise,vey sw:,amped,eat,eaty,eet,imming,ing switch:,board system
ta:,b,ble,cos,g,ke ta:ken,lent,lk,ll,mpa,nk,pe,rget,sk,ste,ught,x,xi,ylor tea:,ch,cher,m tech:,nical,nique,nology
tee:,n,nager tel:,ephone,evision,l temp:,erature,le,orary ten:,d,nessee,nis ter:m,minal,rible,rified,ror test
tex:as,t,tbooks tha:n,nk,nkful,t the the:ater,atre,ir,m,me,mselves,n,rapist,rapy,re,refore,rmometer,se,sis
they:,ll,re,ve thi:ck,n,ng,nk,rd,rty,s those thou:,gh,ght,sand thre:ad,at,e,w thro:at,ugh,ughout,w,wn thu:,rsday
ti:cket,e,ght,m,me,mecard,p,re,red,ssue,t,tle tn to:,bacco,day,ddler,e,gether,ilet,kyo,ld,ll,morrow,ne,night
too:,k,l,thache,thbrush to:p,pic,ronto,tal tou:ch,gh,r,rist,rnament tow:,ard,el,er,n,nship toy
tra:ck,de,ffic,il,iler,in,m trans:,fer,ferred,ferring,it,mission,port trash travel:,er tre:admill,at,atment,e,nd
tr:ial,ip,iple,ipod,oops,ouble,uck,ue,uly,ust,uth,y tt tu:e,esday,ition,nnel,rkey,rn tv:,s tw:elve,enty,ice,in,o tx
typ:e,ical uber ugh uk ult:imate,rasound umbrella un:able,answered,available,cle under:,ground,stand,stood
uni:on,que,t univers:al,ity un:known,less,like,limited,load,manned,subscribe,til,usual
up:,coming,date,grade,load,on,per,s,set,stairs urban us:,a,age,e,ed,eful,er,ername,ing,ual ut:,ah,c,ility
va:,ccine,cuum,lid,lley,luable,lue,n,ncouver,riety,rious,ry,st ve:gas,hicle,nture,nue,rify,rmont,rsion,rtical,ry,t
veteran:,s vi:a,be,bes,ce,ctim,ctory,deo,ew,lla,llage,olence,rgin,rus,sa visi:ble,on,t,tor vmail voice:,mail,mails
volunt:ary,eer vote vs vt wa:,ge,it,iter,itress,ke,les,lk,ll,llet,nna,nt war:,d,drobe,ehouse,m,ner,ning
was:,h,hington,nt,te wa:tch,ter,ve,y we wea:k,lth,pons,r,ther web:,inar,site wed:,dings,nesday
we:ed,ek,ekend,ight,ird,lcome,ll,nt,re,rent,st,stern,t what:,ever,soever whe:el,elchair,n,never,re,reas,ther,w
whi:ch,chever,le,sper,spering,te who:,a,ever,le,m,se why wi:,de,dth,fe,g,ld,ldlife,ll win:,d,dow,dy,e,g,ner,ter
wi:re,reless,sconsin,sdom,se,sh,th,thin,thout,ves,zard wo:man,men,n,nder,nderful,nt,od,oden,ozy
wor:d,k,ker,kout,kplace,kshop,ld,ry,se,ship,st,th would:,nt wow:,za wrap writ:e,er,ten wro:ng,te wv wyoming
ya:,rd,wn,y ye:ah,ar,ll,llow,p,s,sterday,t yikes yo:,ga you:,ng,nger,r,rself,th yr yup zero zip zo:ne,o,om
`
