const WORDS = `
i im ive id ill you your yours youre youve he she it its they we us our my mine me his her their them one someone anyone everyone everybody nobody somebody
a an the this that these those there here what which who whom whose when where why how whether
and or but so yet nor if because since as than then while although though unless until once after before during between among about above across against along around at by for from in into of off on onto out over per through to toward towards under up upon with within without
is are was were be been being am do does did done has have had having can could will would shall should may might must
not no yes please thank thanks sorry hello hi hey dear ok okay perhaps maybe also even just only still already again soon later now today tomorrow yesterday tonight
all any each every both either neither few fewer many more most much less least several some such other another same own next last first second third
good great well best better kind kindly warm warmly sincerely regards cheers congratulations welcome happy glad delighted pleased
work working works worked job career people team teams time times day days week weeks month months year years morning afternoon evening minutes hour hours
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half quarter
moving going coming seeing reading hearing talking writing asking looking learning thinking trying making getting starting leaving finding knowing being
your seeing since given having as recently lately currently previously finally however instead otherwise meanwhile
would could might like love enjoy hope wish want need think know feel find see hear read write ask tell say talk speak meet call
very really quite rather too never always often sometimes usually
`;

const MORE = `
coffee lunch tea breakfast phone video email e-mail message note letter question questions answer answers advice
nurse nurses nursing teacher teachers teaching doctor doctors judge judges curator curators electrician electricians designer designers design engineer engineers engineering museum museums school schools hospital hospitals court courts company companies
anything something nothing everything no-one friends colleagues colleague neighbour neighbours
subject re fwd ps
`;

/** Words of grammar and of courtesy, which say nothing about anybody; lower case, apostrophes dropped. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Words that open sentences without naming anything. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...MORE.split(/\s+/).filter(Boolean),
]);
