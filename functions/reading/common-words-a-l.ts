// Generated once; see common-words.ts.
/** Everyday English words from A to L, in their simplest form. */
export const commonWordsAToL = `
ab:,ility,le,out,ove,road,sence,solute academ:ic,y acce:nt,pt,ptable,ptance,ss,ssible,ssory
acc:ident,ording,ount,uracy,urate ache achieve:,ment across act:,ive,ivity,or,ual acupuncture
ad:,d,ditional,dress,equate,justment,min,mission,opted,s,ult adv:ance,antage,enture,ice advisor:,y
af:fairs,fect,fordable,raid africa:,n after:,noon again:,st age:,d,ncy,nda,nt ag:ing,o agree:,ment ah:,ead ai:,d,m
air:,craft,line,port ak:,a al:,abama al:arm,bum,cohol,ert,ive,l,lergy,low,most,one,ong,ready,right,so alternat:e,ive
al:though,ways am:,ateur,azing,bulance,erican,ong,ount an:,cient,d,gel,geles,gle,imal,imated,niversary announce:,ment
an:nual,onymous,other,swer,ti,tibiotic,xious any:,how,one,thing,time,way,where apart:,ment apologi:sed,zed
app:,arently,eal,ear,earance,le,licable,licant,ly,ointed,ointment,reciate appro:ach,priate,val,ved apr:,il aquarium
ar:cade,chitecture,chive,e,ea,ena,gument,izona,kansas,m,my,ound arr:angement,ival,ive,ow art:,icle,ist
as:,ap,hamed,ide,k,leep,pect ass:,embly,ess,essment,et,igned,ignment,ist,istance,istant,ociate,ume,urance asthma
at:,lantic,mosphere att:ached,achment,ack,empt,end,endance,endant,ic,itude,orney,ractive
au:,dience,dio,dition,g,gust,nt austr:alia,alian,ia author:,ity auto:,mated,matic av availab:ility,le
av:e,enue,erage,g,oid aw:ake,ard,are,ay,esome,ful,kward axis az bab:e,y,ysitter back:,ache,ground,pack,up,yard
ba:d,dge,dly,g,lance,ll,ltimore ban:,d,dage,g,k,kruptcy,ner baptism bar:,becue,ber,ely,gain,ista,king,tender
bas:e,eball,ecamp,ement,ic,ically,is,ket,ketball,s bat:h,hroom,tery,tle bay bc be bea:ch,m,r,t,utiful,uty
be:came,cause,come,d,droom,ef,en,ep,er,fore,gan,gin beh:alf,avior,aviour,ind
be:ing,lief,lieve,ll,low,lt,nefit,sides,st,stie,t,tter,tween,yond bible
bi:cycle,g,gger,ggest,ke,ll,llion,n,o,rd,rmingham,rth,rthday,t bl:ack,ank,anket,ind,izzard,ock,ood,oody,ow,ue,vd
bo:ard,at,dy,ld,nd,ne,ok,om,ost,ot,rder bo:red,rn,ss,ston,th,ther,ttle,ttom,ught,unced,und,wl,x,y bra:in,nch,nd,ss
brea:d,k,kfast,st,thless bri:dge,ef,ght,ng,tain,tish bro:,ad,adcast,adway,chure,ken,ker,om,ther,ught,wn,wse
bru:h,nch,sh bs bu:ddy,dget,g buil:d,der,dings,t bu:lk,rn,rner,rrito,s,sh,sier,sinesses,sy,t,tt,tton,y,yer by:,e
ca:,b,binet,ble,fe,ke cal:culate,endar,ifornia,l,ler,lsheet,m cam:e,era,p,paign,pus
can:,ada,adian,cel,celled,cer,didate,not,t,yon cap:,able,acity,e,ital,tain,ture
car:,d,e,eer,eful,ibbean,nival,penter,pet,rier,ry,t,toon cas:e,h,hier,t,ual cat:,alog,ch,egory,ering,holic cau:ght,se
cc cd ceiling cel:ebrity,l,lular cent:,er,ral,re,ury ce:o,rtain
cha:in,ir,irman,llenge,mpion,nce,nge,nnel,racter,rge,rger,rt,rter,t che:ap,ats,ck,ckout,ese,f,st
chi:cago,cken,ef,ld,ldhood,ldren,le,ll,lly,na,nese,p,ropractor cho:colate,ice,ke,ose,re,sen christ:,mas chu:ckle,rch
ci:nema,rcle,rcus,tizen,ty,vil cla:im,mmy,pper class:,ic,ical,ified,room cle:an,aner,ar,arance,rk,veland
cli:ck,ent,nic,p clo:ck,se,ser,thes,thing,udy clu:b,eless,ster co:,ach,al,ast,at,de,ffee,ins
col:d,lect,lector,lege,or,orado,our,umbia,umn com:,bine,e,edy,fort,fortable,ic
comm:and,ent,entary,ercial,ission,it,itment,itted,ittee,on,unicate,unity,ute comp:any,are,laint,lete,lex,ly,uter
con:,cept,cern,cert,clusion,duct,ference,fidence,firm,flict connect:,icut cons:ider,istent,ists,truction,ult,ultant
cont:act,ain,ainer,ent,est,ext,inue,inuous contr:act,action,actor,ibute,ol,olled,oller conve:nience,nient,rt
coo:kie,king,l,rdinator cop:,per,y cor:e,ner,p,rect cost:,a,ume cou:ch,gh,ld,ldnt,nselor count:,er,ry,y
cou:ple,pon,rier,rse,rt,sin cov:er,erage,id cra:ck,ft,fts,fty,mp,ne,nky,p,sh,zy cre:am,ate,ative,dit,ek,w
cr:icket,isis,oss,owd,own,utches,y,ystal cst ct cu:bicle,p,rious,rrent custom:,er cut:,e,off cycle
da:,d,mage,mn,nce,nger,ngerous,rk,ta,te,ughter,wn,y,ycare dc de dea:d,dline,l,ler,n,r,th deb:ate,t
dec:,ember,ide,ision,k,lared,or,rease de:dicated,ep,fault,fense,fine,finitely,gree del:,aware,ay,ete,iver,ivery,ta,uxe
de:mand,mo,monstrate,n,ntal,ntist,odorant depart:ment,ure depend:ent,ing,s de:posit,pressed,pth,r
des:,cribe,ert,ign,ignated,igner,ire,k,ktop,pite det:ail,ermine,our,roit develop:,er,ment devi:ce,l
dia:l,lled,lling,mond,per,ry di:ctionary,d,dnt die:,d,m,sel,t differen:ce,t difficult:,y di:gest,gital,ning,nner
direct:,or,ory dirty disa:bled,ppointed,ster disc:ipline,onnect,ount,over,uss,ussion
dis:ease,h,hes,k,patched,play,tance,tributed,trict div:ided,ing,ision,orce dizzy dj dmv
do:,c,ctor,cument,dge,esnt,g,ing doll:,ar,y do:n,nate,ne,nt,or,orbell,t,uble,ubt down:,load,town
dr:,aft,agon,ama,aw,awn,eam,enched,ess,ill,ink drive:,n,r,way dr:op,ug,um,y du:,de,e,es,ke,nno,ring,st,ty dvd dying
each ear:,buds,lier,ly,n,nings,rings,th eas:e,ier,t,tern,y eat echo ed:,ge,it,itor,t eff:ect,ective,ort egg
eight:,een,y either el:,ected electric:,al,ian,ity el:ement,evator,se,sewhere
em:,ail,ergency,erging,oji,otional,phasis employ:ed,ee,er,ment empty en:,able,courage,d,emy,ergy
eng:aged,agement,ine,ineer,land,lish en:joy,ough,sure ent:,er,ire,itled,rance,ry episode equ:al,ipment,ipped
er:,rand,ror es:,calator,cape,pecially,presso,say,sential,t,tablish et:,c europe:,an eve:n,nt,ntually,r
every:,body,day,one,thing evi:dence,l ex exa:ct,m,mine,mple exce:ed,l,llence,llent,pt,ss
exc:hange,ited,iting,lusive,use ex:ecutive,ercise,ist,istence,it,pand expe:ct,nse,nsive,rience,riment,rt,rtise
exp:lain,lore,ort,osed express:,ion ext:,end,ension,ent,ernal,ra eye fabric fac:e,ial,ility,t,tor,tory
fai:l,lure,nt,r,th fa:ll,lse,m,miliar,mily,mous,n,ntastic fa:q,r,rm,shion,st,ster,t,ther,ucet,ult,vor,vorite,vourite,x
fe:ar,ature,b,bruary,d fee:,d,dback,l,t fe:ll,llow,lt,male,nce,rry,stival,ver,w fiance:,e
fi:eld,fteen,fth,fty,ght,gure,le,ll,lm fin:al,ance,ancial,d,der,dings,e,ger,ish,land
fi:re,refighter,rm,rst,sh,sherman,t,ve,x fl:,ag,at,atmate,exible,ight,ood,oor,orida,orist,ow,ower,u,y
fo:cus,ggy,llow,nt,od,ot,otball for:,ce,d,eign,est for:ever,get,got,gotten,klift,m,mal,mat,mer,t,th,ty,um,ward
fo:to,und,ur,urteen,urth,x fra:me,nce,nk fre:aked,aking,e,edom,ezing,nch,quency,quently,sh
fr:i,iday,iend,om,ont,own,uit ft fu:ck,el,ll,lly,n,neral,nny,rniture,rther,ture ga
ga:ffer,in,llery,mbling,me,ng,p,rage,rbage,rden,s,te,ve,y ge:ar,ez,ne,neral,nerator,nuine,rman,rmany,t ghost
gi:ant,ddy,ft,g,ggle,rl,ve,ven gla:d,nce,ss glo:bal,be,omy,ry,ve go:,al,d,fer
go:ing,ld,lden,lf,ne,nna,od,odbye,sh,spel,t,to,tten,vernment gra:bbed,ce,de graduat:e,ion grand:,father,ma,mother,pa
gra:nt,ss,teful great:,er,est gree:k,n,ns,ting gr:ey,id,in gro:cery,ggy,und,up,ve,w,wn,wth grumpy guar:antee,d,dian
gu:ess,est,idance,ide,ild,ilty,itar,n,y gym ha:,d,dnt hair:,cut,dresser,y ha:lf,ll,llway,milton,mmer
han:d,dle,dyman,g,gover,gup ha:ppen,ppy,rbor,rd,rdware,s,shtag,snt,t,te,ve,vent,waii he
head:,ache,er,lines,phones,shot hea:ling,lth,lthy,r,rd,rt,t,ven,vy height hel:d,l,lo,met,p,pful hence
her:,e,ein,itage,o,self he:s,y hi:,atus,dden,de high:,er,est,way hi:ke,ll,m,mself,p,re,s,story,t
ho:,bbies,ckey,ld,lder,le,liday,llywood,ly,me,mework,neywagon,p,pe hopeful:,ly
ho:rny,rror,rse,spital,st,t,tel,ur,use,usehold,uston,w,wever hr:,s hu:ge,man,mid,mor,ndred,ng,nt,rricane,rt,sband ia
ice id:,aho,ea,eal identi:fy,ty if ignore il ill:,egal,inois im:,age,agine,mediate,pact impo:rt,rtance,rtant,ssible
improve:,ment in:,box inc:,h,ident,lude,ome,orporated increas:e,ingly indeed independen:ce,t
in:dicate,dividual,door,dustry,fant,fluence,fo,form,itial,jury,laws,n,ner,put
ins:ert,ide,ider,ight,pired,tall,tance,tant,tead,tructor,urance inte:lligent,nded,nt inter:com,est,ior,n,nal,net,view
in:to,tro,troduce,vite,voice involve:,ment iowa ir:eland,ish,on is:,land,nt,sue it:,alian,aly,em,s,self
ja:,cket,m,nitor,nuary japan:,ese je:alous,ans,tlag,tlagged,welry jittery jo:b,in,int,kes,urnal,urney,y jr
ju:dge,dgment,dicial,l,ly,mp,n,ne,nior,ry,st,stice kansas ke:ep,ntucky,pt,y ki:d,ll,nd,nda,ng,ngdom,ss,t,tchen,tten
kn:ew,ight know:,ledge,n korea ks ky la:,b,bel,bor,bour,ck,dder,dy,id,ke,mp lan:,d,dline,dlord,dscape,e,guage laptop
large:,r,st la:s,st,te,ter,test,tte,tter,ugh,undry law:,n,suit,yer lay:,er,out,over lbs le
lea:d,der,dership,k,rn,se,st,ther,ve lecture le:d,ft,g,gal,gend,git,ngth,ns,s,ss,sson,t,tter,vel
li:,able,brarian,brary,cense,e,fe,fetime li:ft,ght,ke,mit,ne,nk,on,quid,st,sten,stings,terally,ttle,ve ll:,c lmao
lo:,ad,an,ans,bby loca:l,te,tions lo:ck,g,l,nely,ng,nger,ok,op,ose,rd
lo:s,se,ss,st,t,ttery,ud,uisiana,unge,usy,ve,w,wer,west ltd lu:ck,ggage,mber,nch,nchtime,xury lyft
`
