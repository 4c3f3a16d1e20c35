/** Given names that are no everyday word (from human-names, MIT, with names of more languages added). */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abena abraham ace ada adaeze adam adelaide adrian ahmed aisha akira alan alaska albany albert
  alberta alejandro alex alexander alexandria alfred ali alice allan allen ama amanda amara amber amelie
  america amina amy ana anders anderson andrea andreas andrew andy angela angus anh anjali ann anna anne
  annie anthony antonio anya aoife apollo aqua arjun arnold arthur ash ashley asia astrid atlanta aurora
  austin autumn babs bailey bao barb barbara barbie barry bea beatriz becca becky bee belle ben benjamin
  bennett benny benoit bernard beth betsy bette betty beverly billy bjorn blair blake bloom bob bobby
  bogdan bola boris brad bradford bradley brandon brian brighton bristol britney brook brooklyn brooks
  bruce bryan bryant buck burton cal callum calvin cam cameron campbell candy carey carl carlos carmen
  carol carolina caroline carter casey cate catherine cathy celine chad chantal charity charles charlie
  charlotte chase chelsea cherry chester chevy chiara chidi chinedu chip choi chris christian christina
  christine christopher chuck ciaran cillian cindy claire clara clarity clark clay cliff clinton cohen
  cole colin cooper coral corey cory craig cruz curtis daisy dakota dale dallas dan dana dani daniel danny
  darnell darwin dash dave david davis dawn dayton deb debbie deborah dee deepak dennis denver derek
  deshawn destiny devon diana diane diego dieter dmitri dolly donald donna doug douglas drew duc duke
  duncan dylan earl ebony echo eddie eden edgar edward elizabeth ellen elliott ellis elvis emeka emerald
  emily emma eoin eric erik esteban etienne eugene eun eva eve ewan fatima faye femi fiona florence floyd
  folake foster francesca francis francisco francois franklin fraser fred frederick freya gabby gabe
  gabriel gage gail gale gary gayle genesis george georgia gerald gibson gilbert giovanni giulia glen
  glenn goran gordon grace graciela graham greg gregory grey griffin guadalupe gus gwen gwyn hamish hans
  harjit harley harmony harold harper harris harrison harry haruto harvey hassan haven hayes heath heather
  heaven hector heike helen helena helga henrik henry hiro holly honey honor howard hudson hugh hugo huong
  hussein hye ian ibrahim igor imani india indiana indie ines inez ingrid ira isa isaac israel ivan ivana
  izzy jack jackie jackson jacob jade jae jake jamal james jamie jan jane janet jason javier jay jean jeff
  jefferson jeffrey jelena jennifer jenny jeremy jerry jersey jesse jessica jesus jet jewel jill jim jimmy
  jin jing jiri jo joan joe joel john johnny jon jonas jonathan joon jordan jorge jory jose joseph josh
  joshua journey joy joyce juan judy julia julian julie jurgen justin kai kang karen karl kat kate kathy
  katie katrina katya kay keisha keith kelly kelsey ken kenji kennedy kenneth kenny kent kerry kevin
  khalid kim kingston kirk kitty klaus kofi kurt kwame kwesi kyle lamar lance larry lars latoya laura
  lauren lawrence layla leaf lee leila len lenny leo leon leonard leslie levy lewis liberty lincoln linda
  lindsay lindsey ling linh lisa liz lizzie lloyd logan lolita london lotus lou louie louis louise lourdes
  luc luca lucas lucia lucky lucy luis luke lupe luther luz lyn lynn lynne lyric madison madonna mae magda
  maggie malik mandy manny marc marco marcus margaret margaux marge margie maria mariah marie marilyn
  marina mario marion marisol marshall martha martin mary mason mat mats matt matteo matthew meg megan mei
  mel melissa mercedes mercy mi-kyung mia michael michelle micky miguel mike mikey mikhail mikkel milan
  miles miller milos milton minh miracle mitchell mohammed moira molly monica montana monte montgomery
  morgan morris moses muhammad murphy murray myrtle nadia nancy natasha nate nathan neil nelson ngozi
  nguyen niamh nicholas nick nicky nicole nils noemie noor norman nova oasis octavio odette olga olive
  oliver oluwaseun omar orla orlando oscar owen ozzy pablo paco padraig palmer pam pamela paolo paris
  parker pat patricia patrick patti patty paul pavel pearl pedro peggy penny pepe perry pete peter petra
  phil philip phoenix phuong pierce polly porter precious preston princess princeton priya promise rachel
  rae raj ralph randy raquel ravi raymond rebecca reed reef reid rhys richard rick ricky rico rider rio
  rob robbie robby robert robin rocky rod roger roland roman ron ronald rory ros rosa rosalind ross roy
  roz ruby russell ruth ryan sade sage sally salvador sam samuel sandra sandy sanjay saoirse sapphire sara
  sarah sasha savannah scott sean segun september sergei seung shakira shanice shannon sharon sherman
  sierra simon sinead siobhan sol solomon soo sook soren spencer stacey stacy stan stanley stephanie
  stephen steve steven stewart stuart sue sullivan sunita susan suzie suzy sven svetlana sydney sylvie
  tariq ted teddy terry tex thanh thierry thomas thuy tiffany tiger till timothy toby todd tom tomas tommy
  tony trace tracey tracy tran travis tray tricia trinity trish troy tuan tunde turner ty tyler tyrone
  ulrike una uwe valentine vernon vesna vicky victor victoria vienna vikram vince vincent vinny virginia
  walker wallace walter warren wayne wei wendy wesley wiley william willow wilson winifred winston wolf
  xavier xiao ximena xochitl yemi yong york yuki yumi yusuf yves zach zack zainab zdenka zeke zoe zoey
  zoran zuri
  `
    .trim()
    .split(/\s+/),
)
