/**
 * Words whose capitals belong to them. All other words of an English title are
 * written small in prose.
 */

/** Acronyms and initialisms, as they are written. Those in mixed case are keyed by any spelling. */
const ACRONYMS =
  'UX UI HR IT ICU NICU PICU ER ED OR EMT ENT GP GI RN LPN CNA NP MD DDS DVM VP SVP EVP AVP CEO CFO COO CTO CIO CMO ' +
  'CHRO CISO CPO CDO CRO CNO CCO CSO CLO CXO QA QC SEO SEM PR PPC SQL CRM ERP SAP CAD CNC GIS GPS AI ML NLP API AWS GCP ' +
  'CSS HTML XML PHP PLC HVAC MRI CT PET EEG ECG EKG EU UN UK US USA EMEA APAC LATAM MENA ANZ DACH NHS NATO NGO R&D B2B B2C ' +
  'D2C M&A P&L FP&A EHS HSE ESG DEI D&I CSR KYC AML IP TV FM VFX CGI 3D 2D AR VR XR IoT SaaS PaaS DevOps DevSecOps MLOps ' +
  'FinOps RevOps PhD MBA BSc MSc BSN MSN iOS iPad macOS JavaScript TypeScript GraphQL MySQL PostgreSQL NoSQL LinkedIn ' +
  'YouTube TikTok GitHub WordPress PowerPoint SharePoint HubSpot ServiceNow PM PMO PA PE EA TA RA CPA CFA ACCA EFL ESL ESOL ' +
  'TEFL SEN SENCO STEM RF FPGA ASIC VLSI SoC BIM MEP EMS CSM SDR BDR AE SRE DBA BI ETL ITIL GRC SOC DJ MC SWAT CID FBI KC QC';

/** Names of languages, peoples, places, faiths and makes that stand in titles. */
const NAMES =
  'English French German Spanish Portuguese Italian Dutch Danish Swedish Norwegian Finnish Icelandic Polish Czech Slovak ' +
  'Hungarian Romanian Bulgarian Greek Turkish Russian Ukrainian Arabic Hebrew Persian Farsi Hindi Urdu Bengali Punjabi Tamil ' +
  'Telugu Mandarin Chinese Cantonese Japanese Korean Vietnamese Thai Indonesian Malay Tagalog Swahili Yoruba Igbo Hausa Zulu ' +
  'Xhosa Afrikaans Latin Welsh Irish Gaelic Scottish British American African Asian European Australian Canadian Mexican ' +
  'Brazilian Indian Pakistani Egyptian Byzantine Roman Victorian Islamic Christian Jewish Muslim Buddhist Catholic Anglican ' +
  'Methodist Montessori Waldorf Steiner Europe Africa Asia America Americas Oceania Australia Canada Mexico Brazil Argentina ' +
  'Chile Colombia Peru India Pakistan Bangladesh China Japan Korea Vietnam Thailand Indonesia Malaysia Singapore Philippines ' +
  'Germany France Spain Portugal Italy Netherlands Belgium Luxembourg Switzerland Austria Denmark Sweden Norway Finland ' +
  'Iceland Ireland England Scotland Wales Britain Poland Czechia Hungary Romania Bulgaria Greece Turkey Russia Ukraine Egypt ' +
  'Morocco Tunisia Algeria Nigeria Ghana Kenya Ethiopia Uganda Tanzania Rwanda Zambia Zimbabwe Botswana Namibia Israel Jordan ' +
  'Lebanon Qatar Dubai Bahrain Kuwait Oman Iraq Iran London Paris Berlin Munich Hamburg Vienna Zurich Geneva Amsterdam Brussels ' +
  'Madrid Barcelona Lisbon Porto Rome Milan Dublin Belfast Edinburgh Glasgow Manchester Birmingham Leeds Bristol Liverpool ' +
  'Oxford Cambridge Durham York Cardiff Stockholm Oslo Copenhagen Helsinki Warsaw Prague Budapest Bucharest Athens Istanbul ' +
  'Moscow Kyiv Cairo Lagos Accra Nairobi Johannesburg Mumbai Delhi Bangalore Bengaluru Chennai Hyderabad Kolkata Pune Tokyo ' +
  'Osaka Kyoto Seoul Beijing Shanghai Shenzhen Taipei Bangkok Jakarta Manila Sydney Melbourne Brisbane Perth Auckland ' +
  'Wellington Toronto Montreal Vancouver Ottawa Calgary Boston Chicago Seattle Houston Dallas Austin Denver Atlanta Miami ' +
  'Philadelphia Detroit Phoenix Portland Texas California Florida Illinois Ohio Michigan Virginia Oregon Arizona Colorado ' +
  'Java Python Ruby Rust Scala Kotlin Swift React Angular Vue Django Rails Node Linux Unix Windows Android Oracle Salesforce ' +
  'Kubernetes Docker Azure Google Microsoft Amazon Apple Meta Adobe Figma Photoshop Excel Tableau Snowflake Hadoop Spark ' +
  'Kafka Terraform Magento Shopify Drupal Unity Dynamics Workday Netsuite Bible Quran Shakespeare ' +
  'Alexander Pilates Reiki Braille Suzuki Kodály I';

/** Names of several words, written out in capitals wherever a title holds them. */
export const NAMED_PHRASES: readonly string[] =
  'High Court|Supreme Court|Crown Court|Court of Appeal|World War|United States|United Kingdom|United Nations|New York|San Francisco|Los Angeles|South Africa|Latin America|North America|South America|Middle East|Far East|New Zealand|Hong Kong|Saudi Arabia|Sri Lanka|Costa Rica|Power BI|Google Cloud|Old English|Middle English|Pre-Raphaelite|Art Nouveau|Northern Ireland|Abu Dhabi|Ho Chi Minh|El Salvador|Puerto Rico|New South Wales|British Columbia'.split(
    '|',
  );

/** Names that are also everyday words of titles, kept only where a title writes them after "of", "in" or "for". */
const EVERYDAY = new Set([
  'spark',
  'unity',
  'dynamics',
  'meta',
  'node',
  'swift',
  'rust',
  'rails',
  'excel',
  'phoenix',
  'docker',
  'windows',
  'oracle',
]);

const KEPT: ReadonlyMap<string, string> = new Map(
  [...ACRONYMS.split(' '), ...NAMES.split(' ')]
    .map(word => [word.toLowerCase(), word] as const)
    .concat([
      ['nodejs', 'Node.js'],
      ['vuejs', 'Vue.js'],
      ['nextjs', 'Next.js'],
    ]),
);

/**
 * How a word with capitals of its own is written; `undefined` where it has none.
 * "IT", "OR", "US" and the like are only meant when the title writes them in capitals.
 */
export function ownCase(word: string): string | undefined {
  const kept = KEPT.get(word.toLowerCase());
  if (kept === undefined) return undefined;
  const allCapitals = kept === kept.toUpperCase() && kept.length <= 3;
  if (allCapitals && word !== kept) return undefined;
  if (EVERYDAY.has(kept.toLowerCase()) && word === word.toLowerCase()) return undefined;
  return kept;
}
