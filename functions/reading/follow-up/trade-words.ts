/** Titles, jobs and departments of a production, as people write them and as they are kept. */
const table = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written
      .trim()
      .split(/\s*\|\s*/)
      .map((entry): [string, string] => {
        const [from = '', to = from] = entry.split('=')
        return [from, to]
      }),
  )

/** Who holds the interviews. */
export const titles =
  table(`unit production manager=UPM | upm=UPM | production office coordinator=POC | poc=POC |
    office coordinator=Office Coordinator |
assistant production office coordinator=APOC | asst production office coordinator=APOC | apoc=APOC |
director of photography=DP | dp=DP |
cinematographer=Cinematographer | dop=DP | 1 st assistant director=1st AD | first assistant director=1st AD |
1 st ad=1st AD | first ad=1st AD |
2 nd assistant director=2nd AD | second assistant director=2nd AD | 2 nd ad=2nd AD | second ad=2nd AD |
line producer=Line Producer |
executive producer=Executive Producer | supervising producer=Supervising Producer |
associate producer=Associate Producer | producer=Producer |
production manager=Production Manager | production coordinator=Production Coordinator |
assistant production coordinator=Assistant Production Coordinator |
assistant coordinator=Assistant Coordinator | coordinator=Coordinator |
production supervisor=Production Supervisor | production designer=Production Designer |
art director=Art Director | supervising art director=Supervising Art Director |
assistant art director=Assistant Art Director | set decorator=Set Decorator |
costume designer=Costume Designer | assistant costume designer=Assistant Costume Designer |
costume supervisor=Costume Supervisor | gaffer=Gaffer |
key grip=Key Grip | location manager=Location Manager | locations manager=Locations Manager |
prop master=Prop Master | props master=Props Master | property master=Property Master |
construction coordinator=Construction Coordinator | script supervisor=Script Supervisor |
sound mixer=Sound Mixer | production sound mixer=Production Sound Mixer | department head=Department Head |
transportation coordinator=Transportation Coordinator | transportation captain=Transportation Captain |
transpo captain=Transpo Captain | casting director=Casting Director | office manager=Office Manager |
art department coordinator=Art Department Coordinator | travel coordinator=Travel Coordinator |
post supervisor=Post Supervisor | post production supervisor=Post Production Supervisor |
showrunner=Showrunner | hiring manager=Hiring Manager | key makeup=Key Makeup |
makeup department head=Makeup Department Head | head of production=Head of Production |
director=Director | wardrobe supervisor=Wardrobe Supervisor | key costumer=Key Costumer |
production accountant=Production Accountant | best boy=Best Boy |
lead man=Leadman | leadman=Leadman | set designer=Set Designer | vfx supervisor=VFX Supervisor |
vfx producer=VFX Producer | stunt coordinator=Stunt Coordinator | production secretary=Production Secretary |
supervisor=Supervisor | charge scenic=Charge Scenic | scenic charge=Scenic Charge | recruiter=Recruiter |
crew coordinator=Crew Coordinator | manager=Manager | key set pa=Key Set PA | key pa=Key PA |
lead scenic=Lead Scenic | camera operator=Camera Operator | editor=Editor | head of hair=Head of Hair |
rigging gaffer=Rigging Gaffer | receptionist=Receptionist | assistant=Assistant`)

/** The job wanted. */
export const jobs =
  table(`production assistant=Production Assistant | pa=Production Assistant | pas=Production Assistant |
    set pa=Set Production Assistant | set pas=Set Production Assistant |
    office pas=Office Production Assistant | office pa=Office Production Assistant |
office production assistant=Office Production Assistant | set production assistant=Set Production Assistant |
ac=Assistant Camera | assistant camera=Assistant Camera | camera assistant=Camera Assistant |
1 st ac=1st Assistant Camera |
2 nd ac=2nd Assistant Camera | first ac=1st Assistant Camera | second ac=2nd Assistant Camera |
first assistant camera=1st Assistant Camera | second assistant camera=2nd Assistant Camera |
1 st assistant camera=1st Assistant Camera | 2 nd assistant camera=2nd Assistant Camera |
set dresser=Set Dresser | set dressers=Set Dresser | on set dresser=On Set Dresser |
scenic painter=Scenic Painter | scenic=Scenic | scenic artist=Scenic Artist | painter=Painter |
boom operator=Boom Operator |
boom op=Boom Operator | boom=Boom Operator | grip=Grip | electrician=Electrician | electric=Electric |
lamp operator=Lamp Operator | costumer=Costumer | set costumer=Set Costumer |
wardrobe assistant=Wardrobe Assistant | wardrobe pa=Wardrobe Production Assistant |
costume assistant=Costume Assistant | costume pa=Costume Production Assistant |
props assistant=Props Assistant | prop assistant=Prop Assistant | assistant props=Assistant Props |
prop maker=Prop Maker | propmaker=Propmaker | locations assistant=Locations Assistant |
location assistant=Location Assistant | location scout=Location Scout |
locations pa=Locations Production Assistant | assistant location manager=Assistant Location Manager |
art assistant=Art Assistant | art department assistant=Art Department Assistant |
art pa=Art Production Assistant | camera pa=Camera Production Assistant | driver=Driver | utility=Utility |
camera utility=Camera Utility | sound utility=Sound Utility |
loader=Loader | camera loader=Camera Loader | digital loader=Digital Loader | dit=DIT |
digital imaging technician=Digital Imaging Technician | script coordinator=Script Coordinator |
writers pa=Writers' PA | writers assistant=Writers' Assistant | intern=Intern |
runner=Runner | carpenter=Carpenter | greensman=Greensman | greens=Greens | swing=Swing |
swing gang=Swing Gang | buyer=Buyer | set buyer=Set Buyer | graphic designer=Graphic Designer |
makeup artist=Makeup Artist |
makeup assistant=Makeup Assistant | hair stylist=Hair Stylist | hairstylist=Hairstylist |
seamstress=Seamstress | stitcher=Stitcher | tailor=Tailor | medic=Medic | set medic=Set Medic |
craft service=Craft Service | crafty=Craft Service | stand in=Stand-In | background=Background |
production secretary=Production Secretary | office assistant=Office Assistant |
accounting clerk=Accounting Clerk | payroll clerk=Payroll Clerk | set designer=Set Designer |
assistant editor=Assistant Editor | art department pa=Production Assistant | set decorator=Set Decorator |
gaffer=Gaffer | best boy=Best Boy | best boy grip=Best Boy Grip | best boy electric=Best Boy Electric |
dolly grip=Dolly Grip | key grip=Key Grip | steadicam operator=Steadicam Operator |
camera operator=Camera Operator | set medic=Set Medic | prop master=Prop Master |
storyboard artist=Storyboard Artist |
art director=Art Director | assistant art director=Assistant Art Director | location manager=Location Manager |
script supervisor=Script Supervisor | sound mixer=Sound Mixer | rigger=Rigger | rigging grip=Rigging Grip |
sculptor=Sculptor | welder=Welder | stagehand=Stagehand | day player=Day Player |
production coordinator=Production Coordinator |
assistant production coordinator=Assistant Production Coordinator | apoc=APOC | poc=POC |
costume designer=Costume Designer | assistant=Assistant | video assist=Video Assist |
vfx pa=VFX Production Assistant | post pa=Post Production Assistant | production designer=Production Designer |
construction pa=Construction Production Assistant | 2 nd ad=2nd AD | 1 st ad=1st AD | 2 nd 2 nd ad=2nd 2nd AD`)

export const departments = new Set(
  `art camera location locations costume costumes wardrobe props prop property sound grip electric electrics
    electrical lighting hair makeup make-up transportation transpo
  transport construction accounting casting production set-dec decoration sfx vfx stunts stunt catering post
  editorial script greens paint scenic grips
  office craft-service effects music video playback medical security visual-effects special-effects
  set-decoration hair-and-makeup hmu post-production set-dressing set ad ads payroll legal publicity
  animation`.split(/\s+/),
)
