/**
 * Nouns that name a person by their work. A title without one is a slogan
 * ("Helping people thrive") and is never written as if it were a role.
 */
const NOUNS =
  'nurse midwife doctor physician surgeon dentist pharmacist paramedic medic therapist counsellor counselor psychologist ' +
  'psychiatrist veterinarian vet optician optometrist radiographer sonographer phlebotomist hygienist dietitian dietician ' +
  'nutritionist carer caregiver doula orderly matron sister consultant registrar resident intern fellow practitioner clinician ' +
  'judge lawyer attorney barrister solicitor advocate counsel paralegal magistrate notary prosecutor clerk bailiff mediator ' +
  'arbitrator partner legislator senator councillor mayor minister ambassador diplomat attaché officer constable detective ' +
  'sergeant inspector firefighter soldier captain major colonel lieutenant commander pilot navigator sailor mate skipper ' +
  'teacher tutor lecturer professor instructor trainer coach educator headteacher principal dean provost chancellor rector ' +
  'reader student apprentice trainee graduate candidate scholar postdoc researcher scientist scholar librarian archivist ' +
  'curator conservator registrar docent historian archaeologist anthropologist economist sociologist linguist translator ' +
  'interpreter writer author editor journalist reporter correspondent columnist copywriter poet playwright novelist critic ' +
  'blogger publisher producer director filmmaker cinematographer photographer videographer animator illustrator artist painter ' +
  'sculptor potter designer architect planner surveyor engineer developer programmer analyst administrator admin technician ' +
  'technologist tester hacker maker architect strategist specialist generalist expert advisor adviser associate assistant ' +
  'manager head lead leader chief president chair chairman chairwoman chairperson chairholder executive founder cofounder ' +
  'co-founder owner co-owner proprietor entrepreneur supervisor foreman forewoman superintendent coordinator controller ' +
  'comptroller accountant auditor bookkeeper actuary underwriter broker trader banker teller cashier treasurer secretary ' +
  'receptionist recruiter buyer seller salesperson salesman saleswoman merchandiser marketer marketeer representative agent ' +
  'realtor concierge host hostess steward stewardess attendant waiter waitress server bartender barista chef cook baker ' +
  'butcher brewer winemaker sommelier farmer gardener florist landscaper forester ranger fisherman beekeeper arborist ' +
  'electrician plumber carpenter joiner mason bricklayer roofer glazier welder fitter machinist mechanic millwright ' +
  'electrotechnician plasterer painter decorator tiler builder contractor operator operative driver courier conductor guard porter ' +
  'cleaner janitor caretaker custodian housekeeper nanny childminder au-pair hairdresser barber beautician cosmetologist ' +
  'stylist tailor seamstress dressmaker cobbler jeweller jeweler goldsmith blacksmith watchmaker luthier upholsterer ' +
  'musician singer violinist pianist cellist drummer composer conductor organist dancer choreographer actor actress comedian ' +
  'magician stagehand dramaturg puppeteer priest pastor vicar rabbi imam chaplain deacon bishop monk missionary ' +
  'social-worker caseworker youthworker worker volunteer activist organiser organizer fundraiser campaigner lobbyist ' +
  'biologist chemist physicist mathematician statistician geologist meteorologist astronomer ecologist botanist zoologist ' +
  'epidemiologist toxicologist pathologist radiologist cardiologist oncologist anaesthetist anesthesiologist paediatrician ' +
  'pediatrician geriatrician obstetrician gynaecologist gynecologist dermatologist neurologist urologist audiologist ' +
  'physiotherapist osteopath chiropractor podiatrist orthodontist perfusionist embalmer undertaker mortician lifeguard ' +
  'athlete referee umpire jockey groom trustee governor member ombudsman ombudswoman investor mentor facilitator speaker ' +
  'freelancer ceo cfo coo cto cio cmo chro ciso cpo cdo cro cno vp svp evp avp md gp rn emt sre dba sdr bdr pa ea pm dj np ' +
  'vice-president undersecretary deputy delegate envoy scout boss crew foreperson proofreader lexicographer cartographer ' +
  'draughtsman draftsman draughtsperson drafter estimator appraiser assessor examiner adjuster collector dispatcher planner ' +
  'scheduler storekeeper shopkeeper stockist picker packer loader roadie rigger diver climber guide tutor monitor warden ' +
  'probation-officer lawyer evangelist champion ambassador partner owner generalist bursar sexton verger beadle usher valet butler';

const ROLE_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(' '));

/** Endings that make an unknown word a role with near certainty: `ethnomusicologist`, `thatch-wright`. */
const ROLE_ENDINGS =
  /(?:ologist|ographer|ician|iatrist|opath|smith|wright|maker|keeper|worker|monger|ist|person|woman|(?<!hu|ger|ro)man|master|teacher|writer|builder|layer|setter|grower|breeder|trainer|handler|planner|designer|engineer|nurse|driver)$/;

/** Words with such an ending, or a plain -er or -or, that name no person. */
const NOT_ROLES: ReadonlySet<string> = new Set(
  (
    'exist list assist resist mist twist checklist playlist shortlist wishlist enlist persist consist insist artist-run career center water power order paper ' +
    'customer consumer computer cancer summer winter number matter better never ever over under after together other another ' +
    'sector vector factor motor error honor labor floor door corner offer user supplier for or color harbor behavior tenor ' +
    'former junior senior inner outer upper lower prior interior exterior silver wonder letter chapter quarter semester ' +
    'transfer tower server layer container paper river shelter theater timber rubber leather fiber laser buyer-seller cyber ' +
    'super inter per her their lover believer dreamer thinker doer seeker learner changer explorer achiever survivor ' +
    'player winner helper giver mover shaker human german roman master webmaster-general finder insider starter ' +
    'peer volunteer-run beer deer career-changer enter foster gender anger danger hunger finger differ remember discover ' +
    'deliver consider whether either neither rather weather sister-in-law minor mayor-elect solar similar popular regular'
  ).split(' '),
);

/** Whether a lower-case word names a person by their work. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  if (NOT_ROLES.has(word)) return false;
  const [first = word, joint] = word.split('-');
  if (/^(?:in|at|of)$/.test(joint ?? '') && ROLE_NOUNS.has(first)) return true;
  const last = word.split('-').at(-1) ?? word;
  if (last !== word && ROLE_NOUNS.has(last)) return true;
  return word.length > 4 && (ROLE_ENDINGS.test(word) || /[a-z]{3}(?:er|or)$/.test(word));
}
