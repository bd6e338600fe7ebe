/** What the words in the employer's place mean. Only an organisation can be worked "at". */
export type EmployerKind =
  | 'organisation'
  | 'self-employed'
  | 'freelance'
  | 'stealth'
  | 'confidential'
  | 'various'
  | 'career-break'
  | 'none';

/** Tried in order, each on the whole name. */
const KINDS: readonly (readonly [Exclude<EmployerKind, 'organisation'>, RegExp])[] = [
  [
    'none',
    /^(?:|n\/?a|none|-+|\.+|tbd|unemployed|not applicable|looking for work|open to work|seeking .*|retired|(?:full|part)[- ]time|contract|internship|apprenticeship|seasonal|temporary|permanent|present)$/,
  ],
  [
    'freelance',
    /^(?:freelanc(?:e|er|ing)|indep[ea]nd[ea]nt?e?|independent (?:consultant|contractor|professional|artist)|freiberuflich|freischaffend|selbständige tätigkeit|autónomo|autonomo|libero professionista|zzp|zzp-er)\b.{0,24}$/,
  ],
  [
    'self-employed',
    /^(?:self[- ]?employed|own (?:business|practice|company)|my own (?:business|company|practice)|private practice|sole (?:trader|proprietor)|entrepreneur|selbst?ständig|à son compte|auto-?entrepreneur|por cuenta propia|conta própria|lavoratore autonomo|egenföretagare|zelfstandig\w*|yrittäjä)\b.{0,16}$/,
  ],
  [
    'stealth',
    /^(?:(?:\w+ )?(?:in )?stealth(?: mode)?(?: \w+)?(?: (?:start-?up|company|venture|ai))?|stealth.*start-?up.*)$/,
  ],
  [
    'confidential',
    /^(?:confidential|undisclosed|private|anonymous|name withheld)(?: (?:company|employer|client|organi[sz]ation))?$/,
  ],
  [
    'various',
    /^(?:various|multiple|several|different)(?: (?:companies|employers|clients|organi[sz]ations|schools|hospitals|venues|productions|locations))?$/,
  ],
  [
    'career-break',
    /^(?:career (?:break|pause|gap)|sabbatical|gap year|parental leave|maternity leave|paternity leave|family (?:leave|care)|caregiving|full[- ]time parent|personal (?:leave|goal pursuit)|travel(?:l?ing)?|health and well-?being|professional development|bereavement|layoff\/position eliminated|relocation|retirement|elternzeit|congé parental)$/,
  ],
];

/** What kind of employer the text in the employer's place speaks of. */
export function kindOfEmployer(name: string): EmployerKind {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{Extended_Pictographic}®™"“”]/gu, '')
    .replace(/\s*[([].*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,|-]+|[\s.,|!-]+$/g, '');
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'organisation';
}
