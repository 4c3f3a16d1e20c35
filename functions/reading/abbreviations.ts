/** A table written as `short=long | short=long`. */
const tableOf = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written.split('|').map((entry): [string, string] => {
      const [from = '', to = ''] = entry.trim().split('=')
      return [from, to]
    }),
  )

/** How people shorten words in texts, as the plain words that the rules are written in. */
const shortened = tableOf(`
  lft=left | bk=back | awnser=answer | awnsered=answered | awnsering=answering | anwsered=answered | anwser=answer |
  ansered=answered | vm=voicemail | vmail=voicemail | voicemails=voicemail | voicmail=voicemail | voicemial=voicemail |
  vms=voicemail |
  lvm=left voicemail | lm=left message | lmtcb=left message | lmom=left message | msg=message |
  mssg=message | mesg=message | msgs=message | messages=message | na=na | ans=answer | noanswer=no answer |
  noans=no answer | cb=call back |
  callback=call back | callbk=call back | fu=follow up | followup=follow up | tt=talked to | ttt=talked to |
  xfer=transferred | xferred=transferred | xferd=transferred | xfr=transferred |
  xfrd=transferred | xfered=transferred | transfered=transferred |
  trans=transferred | w=with | n=and | u=you | ur=your | r=are | y=y | b4=before | bef=before |
  thru=through | pls=please | plz=please | plse=please | thx=thanks | tx=thanks | tysm=thanks | ty=thanks |
  tks=thanks | tho=though | cuz=because | cos=because | coz=because | bc=because | rn=right now | asap=asap |
  idk=dont know | dunno=dont know | gonna=going to | gunna=going to | gna=going to | tryna=trying to |
  wanna=want to | gotta=have to | lemme=let me | gimme=give me | recep=receptionist | asst=assistant |
  coord=coordinator | prod=production | appt=appointment | apt=appointment | mtg=meeting | cv=resume |
  resumé=resume | résumé=resume | resumes=resume | rez=resume | hr=hour | hrs=hours | min=min |
  mins=minutes | minute=minute | wk=week | wks=weeks | mos=months | no1=nobody | noone=nobody |
  someone=somebody | sombody=somebody | some1=somebody | anyone=anybody | any1=anybody | everyone=everybody |
  tmrw=tomorrow | tmw=tomorrow | tom=tom | tmr=tomorrow | tomo=tomorrow | tmoro=tomorrow | 2moro=tomorrow |
  2morrow=tomorrow | 2mrw=tomorrow | tmo=tomorrow | 2day=today | tdy=today | 2nite=tonight | tonite=tonight |
  eod=eod | cob=eod | mon=monday | mons=monday | tue=tuesday | tues=tuesday | wed=wednesday |
  weds=wednesday | thu=thursday | thur=thursday | thurs=thursday | thrs=thursday | fri=friday | sat=sat |
  sun=sun | til=until | till=until | untill=until | 'til=until | bout=about | im=i am | ive=i have |
  ill=i will | id=i would | hes=he is | shes=she is | its=it is | theyre=they are | theyll=they will |
  theyve=they have | youre=you are | thats=that is | whos=who is | whats=what is | wheres=where is |
  theres=there is | heres=here is | lets=let us | hell=hell | shell=shell | well=well | were=were |
  weve=we have | itll=it will | shoulda=should have | cannot=cant | couldnt=couldnt | wont=wont | aint=isnt |
  phne=phone | telephone=phone | tele=phone | telephoned=called | phoned=called | rung=rang |
  convo=conversation | info=info | prolly=probably | prob=probably | probs=probably | def=definitely |
  ppl=people | everyones=everybody is | nobodys=nobody is | numbers=number | nbr=number | #=number |
  emailed=emailed | emailing=emailing | dept=department | dpt=department | depts=departments | sched=schedule |
  resched=reschedule | recieved=received | fwd=forward | fwded=forwarded | avail=available |
  unavail=unavailable | v=very | k=k | kk=k | hung=hung | ya=you | yall=you all | em=them | imma=i will |
  ima=i will | finna=going to | bday=birthday | bsy=busy | bak=back | meting=meeting | sez=says | theyd=they would |
  shed=she would | hed=he would | itd=it would | youd=you would | gd=good | sup=supervisor | recpt=receptionist |
  rcpt=receptionist | sec=sec | vacay=vacation | hols=holidays | interveiw=interview | ints=interviews |
  wrng=wrong | lmk=let me know |
  morn=morning | aftn=afternoon | arvo=afternoon |
  ddnt=didnt | dint=didnt | agn=again | agin=again | wat=what | wut=what | wht=what | abt=about | aftr=after |
  afer=after |
 
  frm=from | hav=have |
  nxt=next | tlkd=talked | tlk=talk | wen=went | ansr=answer | haf=half |
  mgr=manager | mngr=manager | secy=secretary | rcvd=received | disco=disconnected
`)

/** Two words that are one word here: "voice mail", "no one", "did not". */
const joined = tableOf(`
  voice mail=voicemail | voice message=voicemail | no one=nobody | not one=nobody | some one=somebody |
  any one=anybody | no body=nobody | mail box=mailbox | every one=everybody | e mail=email |
  e mailed=emailed | can not=cant | did not=didnt | do not=dont | does not=doesnt | was not=wasnt |
  is not=isnt | are not=arent | were not=werent | could not=couldnt | would not=wouldnt | has not=hasnt |
  have not=havent | will not=wont | should not=shouldnt | had not=hadnt | right away=asap |
  some body=somebody | mid day=noon | lunch time=lunchtime | week end=weekend |
  day time=daytime | that day=then | to morrow=tomorrow | to day=today | to night=tonight | front desk=reception |
  bad number=wrong number | pick up=pickup | picks up=pickup | picked up=pickedup | picking up=pickup |
  pickup up=pickup | cell phone=cell | lunch break=lunch | answering machine=machine | ans machine=machine |
  answer machine=machine | on line=online | phone call=phonecall | tel call=phonecall |
  phone calls=phonecalls | up coming=upcoming | call time=calltime | p a=pa
`)

/** One token, as the words it stands for; undefined when it is no abbreviation. */
export const spelledOut = (word: string): string | undefined => shortened.get(word)

export const joinedWord = (first: string, second: string): string | undefined =>
  joined.get(`${first} ${second}`)
