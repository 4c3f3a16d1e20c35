// Generated once; see common-words.ts.
/** Everyday English words from A to L, in their simplest form. */
export const commonWordsAToL = `
ab ability able about above abroad absence absolute academ:ic,y acce:nt,pt,ptable,ptance,ss,ssible,ssory accident
acco:rding,unt accura:cy,te achieve:,ment across act activ:e,ity actor actual ad add additional address adequate
adjustment admi:n,ssion adopted ads adult advan:ce,tage adventure advi:ce,sor,sory affairs affect affordable afraid
africa:,n after:,noon again:,st age aged agen:cy,da,t aging ago agree:,ment ah ahead ai aid aim air aircraft airline
airport ak aka al alabama alarm album alcohol alert alive all allow almost alon:e,g already alright also
alternat:e,ive although always am amateur amazing american among amount an ancient and angel:,es angle anima:l,ted
anniversary announce:,ment annual anonymous another answer anti any anyone anyt:hing,ime anyw:ay,here ap apart:,ment
api apologi:sed,zed app apparently appea:l,r,rance appl:e,icable,icant,y appoint:ed,ment
appr:eciate,oach,opriate,oval,oved apr april ar arcade archi:tecture,ve are area arena argument arizona arkansas arm
army around arrangement arriv:al,e arrow art arti:cle,st as asap aside ask asleep aspect ass asse:mbly,ss,ssment,t
assign:ed,ment assist:,ance,ant associate assu:me,rance at atlantic atmosphere attac:hed,hment,k attempt
attend:,ance,ant attitude attorney attractive au aud audi:ence,o aug august austr:alia,alian,ia author:,ity
auto:,mated,matic av availab:ility,le ave avenue average avg avoid awake awar:d,e away awesome awful awkward axis az
babe baby:,sitter back:,ground,up bad badly bag balance ball baltimore ban band bang bank banner bar barely bargain
barking base:,ball basi:c,cally,s basket:,ball bass bath:,room batt:ery,le bay bc be beach beam bear beat beaut:iful,y
beca:me,use become bed bedroom beef been beep beer before began begin beha:lf,vior,viour behind being belie:f,ve bell
below belt benefit besides best bet better between beyond bible big bigge:r,st bike bill:,ion bin bio bird birmingham
birth:,day bit biz black blank blind block blog blood:,y blow blue blvd board boat body bold bond bone book boost boot
border bored born boss boston both:,er bott:le,om bought boun:ced,d bowl box boy brain bran:ch,d brass
brea:d,k,kfast,st bridge brief bright bring brit:ain,ish broad:,cast,way brochure broke:n,r brother brought brow:n,se
bs buddy budget bug buil:d,der,dings,t bulk burn:,er bus bush busi:er,nesses busty busy but butt:,on buy buyer by bye
ca cab cabinet cable cafe cake calculate calendar california call:,er camcorders came:,ra camp:,aign,us can
canad:a,ian cance:l,lled,r candidate cannot cant canyon cap capa:ble,city cape capital capt:ain,ure car card
care:,er,ful caribbean carpet carr:ier,y cart:,oon case cash casino cast casual cat catalog catch cate:gory,ring
catholic caught cause cc cd celebrity cell:,ular cent:,er,ral,re,ury ceo certain cf chai:n,r,rman challenge champion
chan:ce,ge,nel char:,acter,ge,ger,t,ter chat chea:p,ts check:,out cheese chest chic:ago,ken chief chil:d,dhood,dren,e
chin:a,ese chip chocolate choice choke choose chosen christ:,mas church cinema circle citizen city civil claim
class:,ic,ical,ified,room clea:n,ner,r,rance clerk cleveland click client clip clock close:,r cloth:es,ing cloudy club
cluster co coach coal coast coat cock code coffee coins cold colle:ct,ctor,ge colo:r,rado,ur colum:bia,n com combine
come:,dy comfort:,able comic comm:and,ent,entary,ercial,ission,it,itment,itted,ittee,on,unicate,unity,ute
comp:any,are,laint,lete,lex,ly,uter con conc:ept,ern,ert,lusion conduct conf:erence,idence,irm,lict connect:,icut
consi:der,stent,sts consult:,ant cont:act,ain,ainer,ent,est,ext,inue,inuous,ract,ractor,ribute control:,led,ler
conve:nience,nient,rt cooki:e,ng cool coordinator copper copy core corner corp correct cost:,a could:,nt
count:,er,ry,y coup:le,ons cour:se,t cousin cover:,age cp crack craft crap crash crazy crea:m,te,tive credit creek
crew cricket crisis cross crow:d,n cry crystal cst ct cumshots cup curious curr:ent,iculum custom:,er,ize cut cute
cutoff cycle da dad damage damn dance danger:,ous dark data date daughter dawn day dc de dead:,line deal:,er dean dear
death debate dec december deci:de,sion deck declared decor decrease dedicated deep default defense defin:e,itely
degree del dela:ware,y delete deliver:,y delta deluxe demand demo:,nstrate den dent:al,ist depart:ment,ure
depend:ent,ing,s deposit depressed depth der des describe desert design:,ated,er desire desk:,top despite detail
determine detroit dev devel:,op,oper,opment devi:ce,l dial:,led,ling diamond diary dick dictionary did didnt die died
diet diff differen:ce,t difficult:,y digest digital dining dinner direct:,or,ory dirty disa:bled,ppointed,ster
disc:ipline,onnect,ount,over,uss,ussion disease dish disk disp:atched,lay dist:ance,ributed,rict divi:ded,ng,sion
divorce dj do doc doctor document dodge doesnt dog doing doll:,ar don donate done dont door dot doub:le,t
down:,load,town dr draft dragon drama draw:,n dream dress drink drive:,n,r drop drug drum dry du dude due duke dunno
during dust duty dvd dying each ear earl:ier,y earn:,ings earrings earth ease easier east:,ern easy eat ec echo ed
edge edit:,or edt effect:,ive effort eg egg eight:,een,y either el elected electric:,al,ity element else:,where em
email emerg:ency,ing emotional emphasis employ:ed,ee,er,ment empty en enable encourage end enemy energy engage:d,ment
engine:,er engl:and,ish enjoy enough ensure ent enter enti:re,tled entr:ance,y episode equal equip:ment,ped er errand
error es escape especially essential est establish et etc europe:,an even:,t,tually ever every:,body,day,one,thing
evidence evil ex exact exam:ine,ple exce:ed,l,llence,llent,pt,ss exchange excit:ed,ing exclusive excuse executive
exercise exist:,ence exit exp expand expe:ct,nse,nsive,rience,riment,rt,rtise expl:ain,ore expo:rt,sed express:,ion
ext exte:nd,nsion,nt,rnal extra eye fabric face faci:al,lity fact:,or,ory fail:,ure fair faith fall false famil:iar,y
famous fan fantastic faq far farm fashion fast:,er fat father fault favo:r,rite,urite fax fe fear feature feb february
fed fee feed:,back feel feet fell:,ow felt female festival few fi field fift:een,h,y fig fight figure file fill film
filter fina:l,nce,ncial find:,er,ings fine finger finish finland fire:,wall firm first fish fit five fix fl flag flat
flexible flight floo:d,r flori:da,st flow:,er fly fm focus follow font food foot:,ball for force ford fore:ign,st,ver
forg:et,ot,otten form:,al,at,er fort:,h,y forum forward foto found four:,teen,th fox frame fran:ce,k freak:ed,ing
free:,dom french frequen:cy,tly fresh fri friday friend from front fruit ft fuck fuel full:,y fun funeral funny
furniture further:,more future ga gain gallery gambling game gang gap garage garden gas gate:,way gave gay gear
gene:,ral,ric genuine german:,y get ghost giant gift gig girl give:,n glad glance glass glob:al,e glory go goal god
gofer going gold:,en golf gone gonna good:,bye gospel got goto gotten government gr grabbed grace grad:e,uate
gran:d,dma,dpa,t graph grass gratis great:,er,est gree:k,n,ting grey grid grou:nd,p grove grow:,n,th grumpy
guar:antee,d,dian gues:s,t guid:ance,e guitar gun guy gym ha habitat had hadnt hair:,y half hall hamilton hand:,le
hang:,up happ:en,y harbor hard:,ware has hasnt hat hate have:,nt hawaii hd he head:,er,lines heal:ing,th,thy hear:,d,t
heat heav:en,y height held hell:,o help:,ful hence her here:,in heritage hero herself hes hey hi hiatus hidden hide
high:,er,est,way hill hilton him himself hip hire his hist:,ory hit ho hobbies hockey hold:,er hole holiday hollywood
holy home hop hope:,fully horny horror horse hospital host hot hotel hour hous:e,ehold,ton how however hr hrs hs html
huge human humor hundred hung hunt hurricane hurt husband ia ice id idaho idea:,l identi:fy,ty ie if ignore ii iii il
ill illegal illinois im imag:e,ine immediate impact import:,ance,ant impossible improve:,ment in inbox inc inch
incident include inco:me,rporated increas:e,ingly indeed independen:ce,t indi:cate,vidual indoor industry infant
influence info:,rm initial injury inn inner input insert insi:de,der,ght inspired inst:all,ance,ant,ead,ructor
insurance int inte:lligent,nded,nt inter:,est,ior,n,nal,net,view into intro:,duce investor invite involve:,ment iowa
ireland irish iron is island isnt issue it ital:ian,y item its itself iv ja jacket jam january japan:,ese jeans
jewelry job join:,t jokes journ:al,ey joy jr judg:e,ment judicial jul july jump jun june junior just:,ice kansas keep
kentucky kept key kg kid kill kind:,a king:,dom kiss kit kitchen km knew knight know:,ledge,n korea ks ky la lab label
labo:r,ur lack lady laid lake lamp lan land:,line,scape lane language laptop large:,r,st las last late:,r,st latinas
latter laugh laundry law lawyer lay layer layout lbs le lead:,er,ership learn leas:e,t leather leave lebanon lecture
led left leg legal legend length les less:,on let letter level li liab:ility,le license lie life:,time lift light like
limit line link lion liquid list:,en,ings literally little live ll llc lmao lo load loans loca:l,te lock log login
logo lol lonely long:,er look:,up loop loose lord los lose loss lost lot lottery loud louisiana lounge lousy love low
lowe:r,st lp ltd luck lunch:,time luxury lyft`
