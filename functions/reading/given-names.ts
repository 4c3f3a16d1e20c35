// Generated once from public lists of names.
import { wordsIn } from './word-list.ts'

/**
 * Given names that are no everyday word: of those that human-names (MIT) knows, what people born in the US from 1945 to
 * 2006 are often called (by the Social Security Administration's counts), with names of more languages added.
 */
export const givenNames: ReadonlySet<string> = new Set(
  wordsIn(`
aaliyah aaron abagail abb:ey,ie,y abdul abe:l,na abigail abr:aham,am,il acacia ada:,m,n addi:e,son adel:aide,e,ina,ine
aden adonis adrian:,a,na adrie:l,nne agnes ahm:ad,ed aid:a,an,en aileen aimee ainsley aisha ajay akira
ala:in,ina,n,na,nna,nnah,yna alba albert:,a,o ald:en,o ale:ah,c,cia,isha,jandra,jandro,na
alex:,a,ander,andra,andria,ia,is,us alfonso alfred:,o ali:,a,ce,cia,na,sa,sha,son,ssa,stair,via,yah,za,ze
all:an,en,ie,ison,y,yson alma alon:dra,so,zo alton alvin aly:cia,son,ssa,ssia ama:lia,nda,ni,ra,ri,ris,ya amber:,ly
ame:lia,rica ami:e,na,r,t amos amy:,a ana:,bel,hi,is,nd,nya,stasia anders:,on andre:,a,as,s,w andy
angel:a,ia,ica,ina,ique,o ang:ie,us anh ani:ka,sa,ssa,ta,ya,yah anjali ann:,a,abel,e,ette,ie,ika,marie anson anthony
antoine:,tte anton:,ia,io,y anya aoife araceli archie arden ari aria:,na,nna,nne ariel:,la,le arjun arle:en,ne,tte
armando arnold aron art:hur,uro arun asa ash:,a,anti,er,lee,leigh,ley,lie,lyn,lynn,ton,win asia aspen astrid athena
aubre:e,y audr:a,ey aur:elia,ora aust:en,in autumn ava avery axel ayan:a,na ayden ayesha ayla bailey
bar:b,bara,bie,ney,rett,ron,ry,t basil baylee beatri:ce,z beau bec:ca,ky bel:inda,la
ben:,ita,jamin,nett,nie,ny,oit,son,tley ber:nadette,nard,nice,nie,t,tha,tram,yl bessie bet:h,han,hany,sy,te,tina,ty
beverly bianca bill:ie,y bjorn bla:ine,ir,ise,ke,nca,nche,ze blythe bob:,bi,bie,by bon:ita,nie boris boyd
brad:,en,ford,ley,y braeden brand:en,i,ie,on,y braxton bray:an,den,don,lon bre:a,anna,e
bren:da,dan,den,don,na,nan,non,t,ton bret:,t bria:,n,na,nna,nne bri:ce,dget,dgette,elle,gid,sa,tney britt:,any,ney
bro:ck,die,dy,nson,nwyn brook:,e,lyn,s bru:ce,no bryan:,na,t bry:ce,n,nn,on,son buck burt:,on butch byron cade:,n,nce
caesar cai:den,lin,n,tlin,tlyn cal:,e,eb,eigh,i,ista,lie,lum,vin cam:den,eron,i,ila,illa,ille,ilo,pbell,ron,ryn
cand:ace,ice,is,y caoimhe caprice car:a,ey,ina,issa carl:,a,ene,ey,ie,os,ton,y carme:l,la,n carol:,e,ina,ine,yn
car:rie,son,ter,y,ys cas:andra,ey,sandra,sidy,sie cath:erine,leen,ryn,y catrina cay:den,la cecelia cecil:,ia,y cedric
cel:este,ia,ina,ine cesar cha:d,ndra,nel,ntal,ntel,ris,rity charl:a,ene,es,ey,ie,otte cha:se,z
che:lsea,lsey,ri,rie,rry,ryl,ster chi:ara,di chloe chris:,sy christ:a,i,ian,ie,ina,ine,opher,y chrystal chuck ciara
cierra cillian cindy clair:,e clar:a,e,ence,ice,issa,k claud:e,ia,io clay:,ton cle:ment,o clif:f,ford,ton clint:,on
clyde coby cody col:by,e,ette,in,leen,lin,t,ton con:ner,nie,nor,or,rad cooper cor:a,al,bin,ey,i,ina,inne,nelius,tney,y
courtney craig crist:al,ian,ina cruz cullen curt:,is cyn:di,thia cyr:il,us dahlia daisy dakota dal:e,las,ton
dam:aris,ian,ien,ion,on dan:,a,e,ette,i,ica daniel:,a,e,la,le dan:ika,ny,te daphne dar:a,by,cie,cy,en dari:a,an,n,o,us
dar:la,lene,nell,rel,rell,ren,rin,ryl,win,yl das:hawn,ia dave davi:d,da,n,na,on,s dawson dax day:na,ton
dean:a,dra,dre,n,na,ne deb:bie,by,ora,orah,ra declan dee:,dee,na,pak dei:dre,rdre deja
del:aney,anie,bert,ia,ilah,la,ores,oris dem:etrius,i den:a,ice,is,ise,nis,ny,ver,zel deon der:ek,ick,rick
des:haun,hawn,iree,mond,tiny dev:an,in,on,yn dew:ayne,ey dexter dian:a,e,na,ne die:go,ter dillon dimitri
din:a,ah,esh,o dion:,ne dirk dixie dmitri dol:ly,ores domini:c,ck,que don:ald,na,nie,ovan dor:a,een,ian,is,othy dottie
doug:,las doyle drake drew duane dudley dulce duncan dust:in,y dwayne dwight dylan ear:l,nest easton ebony edd:ie,y
eden edgar edi:e,son,th edmund edna eduardo edward:,o edwin:,a effie efr:ain,en eileen ela:ina,ine,na ele:anor,na
eli:,ana,as,cia,da,jah,nor,ot elis:a,abeth,e,ha,sa eliza:,beth ell:a,e,en,ie,iot,iott,is elmer eloise els:a,ie elton
elv:a,ira,is elysia emanuel eme:ka,ly,rald,rson,ry emil:,ee,ia,ie,io,y emm:a,alee,anuel,ett,y enid enoch enri:co,que
eoin eri:c,ca,ck,cka,k,ka,n ernest:,ine,o ernie errol ervin erwin eryn esmeralda est:eban,elle,er,her eth:an,el
etienne euan eugene eun:,ice eva:,n eve:,lin,lyn,rett evie ezekiel ezra fabian faisal fallon far:ah,rah fatima fawn
fay:,e feli:cia,pe,x femi fer:gus,n,nando fidel finn fiona flo:ra,rence,yd forrest foster
fran:,ces,cesca,cine,cis,cisco,co,cois,kie,klin fred:,a,die,dy,erick,rick freya fri:da,eda,tz gabe gabriel:,a,la,le
gael gage gail gale:,n gar:eth,rett,ry,th,y gavin gayle gemma gen:a,esis,evieve,na geoffrey georg:e,ia,ie
gera:ld,ldine,rd,rdo gerry gia:,como,nna gideon gigi gil:,bert,berto,da,lian gin:a,ger,ny,o giovanni gisel:a,le giulia
gladys glen:,da,n gloria glynn goldie gonzalo gor:an,don gra:cie,ciela,dy,ham,yson gre:g,gg,gory,ta,tchen,yson griffin
guadalupe guillermo gunn:ar,er gus:,tavo gwen:,dolyn gwyneth hadley haile:e,y hal:,eigh,ey,le,lie hamish
han:k,na,nah,s har:lan,ley,mony,old,per,riet,ris,rison,ry,uto,vey hassan hattie hay:den,lee,ley hazel heath:,er hector
hei:di,ke helen:,a,e henr:i,y her:bert,man hil:ary,da,lary hiro:,shi hol:den,lie,ly homer horace howard hubert hudson
hug:h,o huong hussein huw huy hye ian ibrahim ida ignacio ike ila ilene iliana imani imelda imogen india ine:s,z
ingrid ira irene iris irma irvin:,g irwin isaac isabel:,l,la,le isaia:h,s ish:aan,mael isi:ah,s ismael israel issac
itzel ivan:,a ivy izzy jac:e,inda,inta,k,kie,klyn,kson,lyn,ob,oby jacque:line,lyn,s jad:a,e,en,on,yn jai:,da,den,me
jak:e,ob jalen jam:al,es,eson,i,ie,ison jan:,a,ae,e,elle,essa,et,ette,ice,ie,ine,is,iya,na jar:ed,od,rett,rod,vis
jas:e,min,mine,on,per jav:ier,on jax:on,son jay:,ce,da,den,don,la,len,lene,lin,lon,lynn,me,ne,son jazlyn jazmin:,e
jean:,ette,ine,na,ne,nette,nie,nine jed jeff:,erson,ery,rey,ry jen:a,elle,ifer,na,ni,nie,nifer,ny,s,sen
jer:ald,emiah,emy,i,maine,ome,ri,ry jess:,e,ica,ie jesus jett jewel jill:,ian jim:,ena,mie,my jin:,g jo joan:,n,na,ne
joaquin jocelyn jod:i,ie,y joe:,l,lle,y johan:,na john:,athan,athon,nie,ny jol:een,ene,ie jon:,ah,as,athan,athon,i
jor:dan,don,dy,dyn,ge,y jos:e,elyn,eph,ephine,h,hua,iah,ie,ue jovan joyce juan:,a,ita jud:ah,d,e,ith,y jules
juli:a,an,ana,anna,anne,e,et,eta,o,ssa,us justin:,a,e kacey kade:,n,nce kaelyn kai:,den,ley,lyn,tlin,tlyn
kal:e,eb,eigh,i,lie kam:eron,ryn kane kar:a,en,i,in,ina,issa,l,la,lee,ly,son,yn kas:ey,sandra,sidy,sie kat
kat:e,elyn,elynn,harine,herine,hie,hleen,hryn,hy,ia,ie,lyn,rina,y kay:,a,den,e kayl:a,e,ee,eigh,en,ey,ie,in
kea:nu,ra,ton kee:gan,ley,ly,nan kei:ra,sha,th kell:en,ey,i,ie,y kel:sey,sie,vin
ken:,dall,dra,drick,ji,na,nedy,neth,ny,t,ton,zie ker:a,i,ri,ry kevin khali:d,l kia:,n,na,ra kier:a,an,ra kil:ey,lian
kim kimberl:ee,ey,y kinsey kip kir:a,an,by,k,sten,stin kitty klaus kob:e,y kody kofi kolby kor:i,y kris
krist:a,en,i,ian,ie,in,ina,ine,opher,y krystal kurt:,is kwame kya kyl:a,e,ee,eigh,er,ie kyra lac:ey,ie,y ladonna
lai:la,ney lam:ar,ont lan:a,ce,den,don,ey lar:a,issa,ry,s lat:asha,isha,onya,oya laur:a,el,en,ie,yn laverne
law:rence,son lay:la,ne,ton lea:,h lean:dra,dro,n,na,ne lee lei:a,gh,la,lani lela:,nd len:,a,nie,ny,ora,ore
leo:,n,na,nard,nardo,nel,ra leroy les:ley,lie,ly,ter leti:cia,tia levi lewis lexi:,e,s lia:,m,na,nne lib:by,erty lidia
lil:a,ian,iana,lian,lie,ly,y lin:a,coln,da,dsay,dsey,dy,g,h lionel lis:a,ette livia liz:,a,beth,ette,zie lloyd logan
lois lol:a,ita lon:don,nie lor:a,elei,en,ena,enzo,etta,i,ie,na,raine,ri,rie lottie lou:,ella,ie,is,isa,ise,rdes lowell
luan:a,n luca:,s luci:a,an,ana,ano,e,lle,nda lucy lui:gi,s,sa luk:as,e luna lup:e,ita luther luz lydia lyl:a,e
lyn:,da,don,dsey,ette,n,ne,nette,sey lyric mabel mac:ey,ie,k,kenzie,y
mad:alyn,dox,eleine,eline,elyn,ison,isyn,onna,yson mae:,ve maggie maia mak:ayla,enna,enzie
mal:achi,colm,ia,ik,inda,lory man:dy,ny,uel,uela mara marc:,el,ela,ella,i,ia,ie,o,os,us,y
marg:aret,arita,ie,o,ot,ret,uerite maria:,h,m,n,na,nne mari:bel,e,ela,lyn,na,o,on,sa,sol,ssa,tza marjorie
marl:a,ee,ena,ene,ey,on mar:nie,quis,sha,shall,ta,tha,tin,tina,ty,vin,y,yam,yann mason mat:eo,hew,ilda,t,teo,thew,tie
maur:a,een,ice,icio mavis max:imus,ine,well may:a,ra mck:ayla,enna,enzie meag:an,han meg:,an,han mei mekhi
mel:,anie,ina,inda,isa,issa,ody,vin mer:cedes,cy,edith,issa,vin,yl mia mic:aela,ah,hael,haela,heal,hele,helle,key,ky
miguel mik:a,aela,ayla,e,hail mil:a,an,dred,es,ler,lie,o,os,ton mimi min:a,dy,erva,h,nie mir:a,acle,anda,iam mis:ha,ty
mit:ch,chell,zi moe moham:ed,med moi:ra,ses moll:ie,y mon:a,ica,ika,ique,tana,te,tgomery,ty mor:gan,ris moses muhammad
mur:iel,phy,ray mya myl:a,es myr:a,na,on,tle nadi:a,ne nan:cy,ette naomi nas:h,ir nat:alia,alie,asha,e nathan:,ael,iel
nayeli neal ned neha neil nel:l,lie,ly,son nena nestor nev:aeh,in ngozi nguyen nia:,mh nichol:as,e nick:,i,olas,y
nico:,la,las,le,lette niels nigel nik:,hil,i,ita,ki,o,olai,olas nil:a,s nina nisha nita noah noe:,l,lle,mi,mie nola:,n
noor nor:a,ah,bert,een,ma,man nova nyla octavi:a,o odalys oisin olga oliv:er,ia oll:ie,y oluwaseun omar opal ophelia
orion orlando oscar osvaldo otis otto owain owen pablo pad:dy,raig paige pal:mer,oma pam:,ela paol:a,o par:is,ker
patric:e,ia,k pat:sy,ti,ty paul:,a,ette,ina,ine pavel paxton payton pedro peggy pen:elope,ny per:cy,la,ry pet:e,er,ra
peyton phil:,ip,lip phoe:be,nix phuong phyllis pier:ce,re,s pip:,er,pa polly pooja port:er,ia prakash
pre:cious,sley,ston pri:ncess,scilla,ya quentin qui:ana,ncy,nn,nton rach:ael,el,elle rae:,gan rafael rah:eem,ul raina
raj:,esh ralph ram:iro,on,ona,sey rand:al,all,i,olph,y raphael raquel rash:ad,id raul rav:en,i ray:mond,na,ne
rea:gan,nna rebe:ca,cca,kah ree:ce,d,se reg:an,gie,ina,inald rei:d,lly,na rem:i,y ren:a,ae,ata,e,ee reuben rex
reyna:,ldo rhe:a,tt rhianna rho:da,nda rhys rian:,na ric:ardo,hard,hie,k,key,ki,kie,ky,o rikki riley rina rita
rob:bie,by,ert,erta,erto,in,yn roc:co,helle,io,ky rod:,erick,ger,ney,olfo,rigo roge:lio,r rohan roland:,a,o rom:an,eo
ron:,ald,da,i,na,nie,ny rory ros:a,alie,alind,anna,coe,ella,emarie,emary,etta,ie,s row:an,ena rox:ana,anne,ie roy:,ce
rub:en,in,y rud:olph,y rufus rus:s,sell,ty ruth:,ie ryan ryder ryl:an,and,ee,eigh,ey,ie sab:ina,rina sad:e,ie sage
saige sal:ly,ma,vador,vatore sam:,antha,ara,ir,ira,mie,my,son,uel san:deep,dra,dy,jay,tino saoirse sar:a,ah,ina sasha
saul savanna:,h sawyer scarlet scot:,t,tie,ty sea:mus,n seb:,astian sel:ena,ene,ina,ma ser:ena,gio seth seung
sha:kira,na,ne,nia,nice,nna,nnon,ri,ron,un,una,wn,wna shay:,la,na,ne she:a,ena,ila shel:by,don,ia,ley,ly,ton
sher:i,man,ri,rie,ry,yl shi:loh,rley shy:ann,la sidney sie:nna,rra sil:as,via sim:eon,on,one siobhan sky:e,lar,ler
sofia solomon son:dra,ia,ja,ny,ya sook sophi:a,e spencer sta:cey,ci,cie,cy,n,nley,rla stefan:,ie,o
ste:lla,ph,phan,phanie,phen,ve,ven,vie,wart stuart sue sunita susan:,a,na,ne susie suz:anna,anne,ette,ie,y sve:n,tlana
sybil sydney sylv:ester,ia tab:atha,itha tal:ia,iyah,on tam:ara,era,i,ia,ika,mi,mie,my,ra tan:ia,ika,isha,ner,ya
tar:a,iq,yn tasha tat:e,iana,um tawana tay:a,la,ler teagan ted:,dy tegan ter:ence,esa,i terr:ance,ell,ence,i,ie,y
tess:,a tevin tha:d,ddeus,lia,nh the:a,lma,o,odore,resa,rese tho:mas,r thuy tia:,na,ra tierra tiffan:i,y tim:my,othy
tina tisha tit:o,us tob:ias,in,y tod:,d tom:,as,mie,my ton:i,ia,y,ya tori trac:e,ey,i,ie,y tra:n,vis
tre:nt,nton,von,vor,y tri:cia,na,nity,sh,sha trist:a,an,en,on troy tru:dy,man tuan tucker turner ty tyler
tyr:a,ese,one tyson ulrike ulysses uri:ah,el ursula uwe valarie vale:ntine,ria,rie,ry van:ce,essa vaughn veda velma
venus ver:a,na,non,onica vic:ente,ki,kie,ky,tor,toria vidal vijay vikram vince:,nt viol:a,et,eta virgi:l,nia vishal
vivian:,a vlad wade wal:ker,lace,ly,ter wanda warren way:lon,ne wei wend:ell,i,y wes:,ley,ton whitney
wil:bert,bur,ey,fred,la,lard,liam,lie,lis,low,ma,son win:ifred,nie,ona,ston woody wyatt xander xavier xiao ximena
xochitl yahir yasmin:,e yazmin yelena yemi yes:enia,sica yolanda yuki yuri yusuf yvette yvonne zach:ariah,ary,ery
zack:,ary,ery zan:der,e zar:a,ia zeke zelda zena ziggy zina zion zoe:,y zoran`),
)
