/** Titles, jobs and departments of a production, as people write them and (after =) as they are kept. */
const table = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written.split('|').map((entry): [string, string] => {
      const [from = '', to] = entry.trim().split('=')
      return [from, to ?? from.replace(/(?<=^| )./g, (first) => first.toUpperCase())]
    }),
  )

/** Who holds the interviews. */
export const titles = table(`
    unit production manager=UPM | upm=UPM | production office coordinator=POC | poc=POC | office coordinator |
    assistant production office coordinator=APOC | asst production office coordinator=APOC | apoc=APOC |
    director of photography=DP | dp=DP | cinematographer | dop=DP | 1 st assistant director=1st AD |
    first assistant director=1st AD | 1 st ad=1st AD | first ad=1st AD | 2 nd assistant director=2nd AD |
    second assistant director=2nd AD | 2 nd ad=2nd AD | second ad=2nd AD | line producer | executive producer |
    supervising producer | associate producer | producer | production manager | production coordinator |
    assistant production coordinator | assistant coordinator | coordinator | production supervisor |
    production designer | art director | supervising art director | assistant art director | set decorator |
    costume designer | assistant costume designer | costume supervisor | gaffer | key grip | location manager |
    locations manager | prop master | props master | property master | construction coordinator |
    script supervisor | sound mixer | production sound mixer | department head | transportation coordinator |
    transportation captain | transpo captain | casting director | office manager | art department coordinator |
    travel coordinator | post supervisor | post production supervisor | showrunner | hiring manager |
    key makeup | makeup department head | head of production=Head of Production | director |
    wardrobe supervisor | key costumer | production accountant | best boy | lead man=Leadman | leadman |
    set designer | vfx supervisor=VFX Supervisor | vfx producer=VFX Producer | stunt coordinator |
    production secretary | supervisor | charge scenic | scenic charge | recruiter | crew coordinator | manager |
    key set pa=Key Set PA | key pa=Key PA | lead scenic | camera operator | editor | head of hair=Head of Hair |
    rigging gaffer | receptionist | assistant`)

/** The job wanted. */
export const jobs = table(`
    production assistant | pa=Production Assistant | pas=Production Assistant |
    set pa=Set Production Assistant | set pas=Set Production Assistant |
    office pas=Office Production Assistant | office pa=Office Production Assistant |
    office production assistant | set production assistant | ac=Assistant Camera | assistant camera |
    camera assistant | 1 st ac=1st Assistant Camera | 2 nd ac=2nd Assistant Camera |
    first ac=1st Assistant Camera | second ac=2nd Assistant Camera |
    first assistant camera=1st Assistant Camera | second assistant camera=2nd Assistant Camera |
    1 st assistant camera=1st Assistant Camera | 2 nd assistant camera=2nd Assistant Camera | set dresser |
    set dressers=Set Dresser | on set dresser | scenic painter | scenic | scenic artist | painter |
    boom operator | boom op=Boom Operator | boom=Boom Operator | grip | electrician | electric | lamp operator |
    costumer | set costumer | wardrobe assistant | wardrobe pa=Wardrobe Production Assistant |
    costume assistant | costume pa=Costume Production Assistant | props assistant | prop assistant |
    assistant props | prop maker | propmaker | locations assistant | location assistant | location scout |
    locations pa=Locations Production Assistant | assistant location manager | art assistant |
    art department assistant | art pa=Art Production Assistant | camera pa=Camera Production Assistant |
    driver | utility | camera utility | sound utility | loader | camera loader | digital loader | dit=DIT |
    digital imaging technician | script coordinator | writers pa=Writers' PA |
    writers assistant=Writers' Assistant | intern | runner | carpenter | greensman | greens | swing |
    swing gang | buyer | set buyer | graphic designer | makeup artist | makeup assistant | hair stylist |
    hairstylist | seamstress | stitcher | tailor | medic | set medic | craft service |
    craft services | crafty=Craft Service |
    stand in=Stand-In | background | production secretary | office assistant | accounting clerk |
    payroll clerk | set designer | assistant editor | art department pa=Production Assistant | set decorator |
    gaffer | best boy | best boy grip | best boy electric | dolly grip | key grip | steadicam operator |
    camera operator | prop master | storyboard artist | art director | assistant art director |
    location manager | script supervisor | sound mixer | rigger | rigging grip | sculptor | welder | stagehand |
    day player | production coordinator | assistant production coordinator | apoc=APOC | poc=POC |
    costume designer | assistant | video assist | vfx pa=VFX Production Assistant |
    post pa=Post Production Assistant | production designer |
    construction pa=Construction Production Assistant | 2 nd ad=2nd AD | 1 st ad=1st AD |
    2 nd 2 nd ad=2nd 2nd AD`)

export const departments = new Set(
  `art camera location locations costume costumes wardrobe props prop property sound grip electric electrics
    electrical lighting hair makeup make-up transportation transpo
  transport construction accounting casting production set-dec decoration sfx vfx stunts stunt catering post
  editorial script greens paint scenic grips
  office craft-service effects music video playback medical security visual-effects special-effects
  set-decoration hair-and-makeup hmu post-production set-dressing set ad ads payroll legal publicity
  animation`.split(/\s+/),
)
