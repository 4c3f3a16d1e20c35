// Generated once; see common-words.ts.
/** Everyday English words from A to L, in their simplest form. */
export const commonWordsAToL = `
ab ability able about above abroad absence absolute abstract abuse academ:ic,y
acce:nt,pt,ptable,ptance,ss,ssible,ssory accident acco:rdance,rding,unt accura:cy,te achieve:,ment acid acquired acres
across act activ:e,ity actor actual ad adapter add additional address adequate adjust:able,ment admi:n,ssion adopted
ads adult advan:ce,tage adventure advertise:,rs advi:ce,sor,sory affairs affect affiliate affordable afraid africa:,n
after:,noon again:,st age aged agen:cy,da,t aging ago agree:,ment agricultur:al,e ah ahead ai aid aim air aircraft
airline airport ak aka al alabama alarm album alcohol alert alive all alliance allo:cated,w almost alon:e,g
alpha:,betical already alright also alternat:e,ive although alum:inum,ni always am amateur amazing amend:ed,ment
american among amount amsterdam an anal:og,ysis,yst ancient and angel:,es angle anim:al,ated,e anniversary
announce:,ment annual anonymous another answer antenna anti:,que any anyone anyt:hing,ime anyw:ay,here ap apart:,ment
api apologi:sed,zed app appare:l,ntly appe:al,ar,arance,ndix appl:e,iances,icable,icant,y appoint:ed,ment
appr:eciate,oach,opriate,oval,oved apr april ar arab arc arcade archi:tecture,ve are area arena argentina argument
arizona arkansas arm army around arra:ngement,y arriv:al,e arrow art arti:cle,st as asap asian aside ask asleep aspect
ass asse:mbly,ss,ssment,t assign:ed,ment assist:,ance,ant associate assu:me,rance at athletic atla:ntic,s atmosphere
atom attac:hed,hment,k attempt attend:,ance,ant attitude attorney attr:active,ibute au aud audi:ence,o,t aug august
austr:alia,alian,ia author:,ity,ized auto:,mated,matic,motive av availab:ility,le avatar ave avenue average avg avoid
awake awar:d,e away awesome awful awkward axis az babe baby:,sitter bachelor back:,ground,up bad badly bag balance
ball baltimore ban band bang bank:,ruptcy banner bar barely bargain barking base:,ball basi:c,cally,s basket:,ball
bass bath:,room batt:ery,le bay bc be beach beam bear beast beat beaut:iful,y beca:me,use become bed bedroom beef been
beep beer before began begin beha:lf,vior,viour behind being belgium belie:f,ve bell below belt benefit berlin besides
best bet beta better between beyond bible bid bidder big bigge:r,st bike bikini bill:,ion bin binary binding bio
biography biolog:ical,y bird birmingham birth:,day bit biz black:,jack blade blank blind block blog:,ger blonde
blood:,y blow:,job blue:,tooth blvd board boat body bold bond bone bonus book:,mark boost boot:,y border bored born
boss boston both:,er bott:le,om bought boun:ced,d,dary bowl box boy brain bran:ch,d brass brazil brea:d,k,kfast,st
bridge brief bright bring brit:ain,ish broad:,band,cast,way brochure broke:n,r brother brought brow:n,se,ser bs buddy
budget buff:alo,er bug buil:d,der,dings,t bulk bulletin bureau burn:,er bus bush busi:er,nesses busty busy but
butt:,on buy buyer by bye bytes ca cab cabinet cable cache cafe cake calculat:e,or calendar california call:,er
cambridge camcorders came:,ra camp:,aign,us can canad:a,ian cance:l,lled,r candidate cannot canon cant canyon cap
capa:bility,ble,city cape capital capt:ain,ure car carbon card care:,er,ful caribbean carpet carr:ier,y
cart:,oon,ridge case cash casino cast:,le casual cat catalog:,ue catch cate:gory,ring catholic caught cause cc cd
celebrity cell:,ular census cent:,er,ral,re,ury ceo cert:ain,ificate,ified cf chai:n,r,rman challenge chamber
champion:,ship chan:ce,ge,nel chapter char:,acter,ge,ger,t,ter chat chea:p,ts check:,out cheese chemi:cal,stry chest
chevrolet chic:ago,ken chief chil:d,dhood,dren,e chin:a,ese chip chocolate choice choke choose chosen christ:,mas
chronic church cincinnati cinema circ:le,uit citizen city civil claim class:,ic,ical,ified,room clause
clea:n,ner,r,rance clerk cleveland click client climate clinic:,al clip clock close:,r cloth:es,ing cloudy club
cluster co coach coal coast:,al coat cock code coffee coins cold colle:ct,ctive,ctor,ge colo:r,rado,ur colum:bia,bus,n
com comb:at,ine come:,dy comfort:,able comic comm:and,ent,entary,erce,ercial commission:,er commit:,ment,ted,tee
comm:on,unicate,unity,ute compa:ct,ny,re,rison,tible comp:etitive,iled,laint,lete,lex,liance,ly,onent,uter,uting con
conc:ept,ern,ert,lusion,rete cond:itioning,uct conf:erence,idence,ig,igure,irm,lict congress connect:,icut
cons:ent,equences,ervative,ider,istent,ists,ole,titutes,tructed,ult,ultant,umer
cont:act,ain,ainer,emporary,ent,est,ext,inental,inue,inuous contr:act,actor,ast,ibute,ol,olled,oller
conve:nience,nient,ntional,rsion,rt,rter cooki:e,ng cool cooperative coordinator copper copy:,right core corner
corp:,orate correct cost:,a cotton could:,nt coun:cil,sel,t,ter,try,ty coup:le,ons cour:age,se,t cousin cover:,age cp
crack craft crap crash crazy crea:m,te,tive credit creek crew cricket crim:e,inal crisis crit:eria,ical cross crow:d,n
cruise cry crystal cst ct cultur:al,e cumshots cup curious curr:ency,ent,iculum custom:,er,ize cut cute cutoff cycle
da dad damage damn dance danger:,ous dark data:,base date daughter dawn day dc de dead:,line deal:,er dean dear death
debate debian debt dec december deci:de,sion deck declared decor decrease dedicated deep default defen:ce,dant,se
defin:e,itely degree del dela:ware,y delete deliver:,y delta deluxe demand demo:,cracy,cratic,nstrate den density
dent:al,ist depart:ment,ure depend:ent,ing,s deposit depress:ed,ion depth deputy der derived des describe desert
design:,ated,er desire desk:,top despite detail determine detroit dev devel:,op,oper,opment devi:ce,l diabetes
diagnosis dial:,led,ling,ogue diam:eter,ond diary dick dictionary did didnt die died diesel diet diff differen:ce,t
difficult:,y digest digital dimension dining dinner direct:,or,ory dirty disa:bility,bled,ppointed,ster
disc:,ipline,laimer,losure,onnect,ount,over,overy,uss,ussion disease dish disk disney disorder disp:atched,lay,osal
dist:ance,ributed,rict divers:e,ity divi:ded,ng,sion divorce dj do doc doctor document dodge doesnt dog doing doll:,ar
domain domestic don donate done dont door dose dot doub:le,t down:,load,town dr draft dragon drama draw:,n dream dress
drink drive:,n,r drop drug drum dry du dual dublin dude due duke dunno durham during dust dutch duty dvd dying dynamic
each eagle ear earl:ier,y earn:,ings earrings earth ease easier east:,ern easy eat ec echo econom:ic,y ed edge
edinburgh edit:,or,orial edt educational effect:,ive efficien:cy,t effort eg egg egypt eight:,een,y either el
elect:ed,ric,rical,ricity,ronic element:,ary eligib:ility,le elite else:,where em email embedded emerg:ency,ing
emissions emotional emphasis empire employ:ed,ee,er,ment empty en enable encourage encyclopedia end enemy energy
enforcement engage:d,ment engine:,er engl:and,ish enhance enjoy enlarge enough enrollment ensure ent enter:,prise
enti:re,tled,ty entr:ance,y environment episode epson equal equi:pment,pped,ty,valent er era errand error es escape
especially essay essential est esta:blish,te estimate et etc ethics ethnic eu euro:,pe,pean evaluate even:,t,tually
ever every:,body,day,one,thing evidence evil ex exact exam:,ine,ple exce:ed,l,llence,llent,pt,ss exchange excit:ed,ing
exclusive excuse executive exercise exhibit exist:,ence exit exp expan:d,sion
expe:ct,nse,nsive,rience,riment,rimental,rt,rtise expl:ain,ore,orer expo:rt,sed,sure express:,ion ext
exte:nd,nsion,nsive,nt,rnal extr:a,eme eye fabric face faci:al,lity fact:,or,ory faculty fail:,ure fair faith fall
false famil:iar,y famous fan fantas:tic,y faq far farm:,ers fashion fast:,er fat father fault favo:r,rite,urite fax fe
fear feature feb february fed federal fee feed:,back feel feet fell:,ow felt female festival fetish few fi fiber field
fift:een,h,y fig fight figure file fill film filter fina:l,nce,ncial find:,er,ings fine finger finish finland
fire:,wall firm first fiscal fish fit five fix fl flag flash flat flexib:ility,le flight floo:d,r flori:da,st flow:,er
fluid fly fm focus folder folk follow font food foot:,ball for force ford fore:cast,ign,st,ver forg:et,ot,otten
form:,al,at,er,ula fort:,h,y forum forward foto found four:,teen,th fox frame:,work fran:ce,chise,k fraud freak:ed,ing
free:,dom french frequen:cy,tly fresh fri friday friend from front fruit ft fuck fuel full:,y fun functional
fund:,amental funeral funny furniture further:,more future ga gadgets gain gallery gambling game gang gap garage
garden gas gate:,way gave gay gear gender gene:,ral,rate,rator,ric,tic genre genuine geograph:ic,y german:,y get ghost
giant gift gig girl give:,n glad glance glas:gow,s glob:al,e glory glossary go goal god gofer going gold:,en golf gone
gonna good:,bye gospel got goto gotten gourmet govern:ance,ment,or gps gr grabbed grace grad:e,uate gran:d,dma,dpa,t
graph:,ic grass gratis great:,er,est gree:ce,k,n,ting grey grid gross grou:nd,p grove grow:,n,th grumpy
guar:antee,d,dian gues:s,t,tbook guid:ance,e,elines guitar gulf gun guy gym ha habitat had hadnt hair:,y half hall
hamilton hampshire hand:,book,held,le hang:,up happ:en,y harbor hard:,core,ware harvard has hasnt hat hate have:,nt
hawaii hd he head:,er,lines,quarters healing health:,care,y hear:,d,t heat heav:en,y height held hell:,o help:,ful
hence her herald here:,in heritage hero herself hes hey hi hiatus hidden hide high:,er,est,lights,way hill hilton him
himself hip hire his hist histor:ic,ical,y hit ho hobbies hockey hold:,em,er hole holiday holl:and,ywood holy
home:,page honda hong hop hope:,fully horny horror horse hospital host hot hotel hour hous:e,ehold,ton how however hr
hrs hs html huge human humor hundred hung:,ary hunt:,er hurricane hurt husband hybrid ia ice icon id idaho idea:,l
identi:fy,ty ie if ignore ii iii il ill illegal illinois illustrated im imag:e,ine immediate impact implement
import:,ance,ant impossible improve:,ment in inbox inc inch incident include inco:me,rporated increas:e,ingly
inde:ed,pendence,pendent,x indi:an,cate,cators,vidual indoor indu:ced,strial,stry infant influence info:,rm
ingredients initia:l,tive injury ink inn inner innovative input inquiry insert insi:de,der,ght inspired
inst:all,ance,ant,ead,itute,ructor,rument insurance int inte:grated,grity,l,llectual,lligence,lligent,nded,nt
inter:,active,est,face,ior,mediate,n,nal,net,view into intro:,duce inventory invest:ing,ment,or invite involve:,ment
iowa ipod iran iraq ireland irish iron is isla:mic,nd isnt issue it ital:ian,y item its itself iv ja jack:et,sonville
jam january japan:,ese java jazz jeans jewelry jewish job join:,t jokes journ:al,ey joy jr judg:e,ment judicial jul
july jump jun june junior just:,ice kansas keep kentucky kenya kept kernel key keyboard keyword kg kid kill kind:,a
king:,dom kiss kit kitchen km knew knight know:,ledge,n korea:,n ks ky la lab label labo:r,ratory,ur lack lady laid
lake lamp lan land:,line,scape lane language laptop large:,r,st las laser last late:,r,st latin:,as latter laugh
laun:ch,dry law lawyer lay layer layout lbs le lead:,er,ership league learn leas:e,t leather leave lebanon lecture led
left leg lega:cy,l legend legislative leisure length lens les lesbian less:,on let letter level li liab:ility,le
liberal library licen:ce,se lie life:,style,time lift light like limit limousines line:,ar lingerie link lion liquid
list:,en,ings litera:cy,lly,ry,ture little live:,cam,r ll llc lmao lo load loans loca:l,te lock lodge log logi:c,n
logo lol lonely long:,er look:,up loop loose lord los lose loss lost lot lottery loud louisiana lounge lousy love low
lowe:r,st lp ltd luck lunch:,time luxury lyft lyrics`
