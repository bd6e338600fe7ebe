import type { Lexicon, WeighedPhrase } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const weighed = (weight: WeighedPhrase['weight'], ...patterns: string[]): WeighedPhrase[] =>
  patterns.map(pattern => ({ pattern, weight }));

const DOCUMENT =
  '(?:lebenslauf|bewerbung|bewerbungsunterlagen|unterlagen|cv|anschreiben|zeugnisse)';
const BIG =
  '(?:beeindruckend|großartig|fantastisch|phänomenal|herausragend|außergewöhnlich|außerordentlich|unglaublich|brillant|genial|inspirierend|sensationell|atemberaubend|bewundernswert|einzigartig|hervorragend|exzellent|grandios|wunderbar)(?:e[rnms]?)?';
const CAREER =
  '(?:werdegang|profil|laufbahn|karriere|erfahrung(?:en)?|erfolge?|leistung(?:en)?|weg|expertise|arbeit|lebenslauf)';

/** What no letter should say: job words, pressure, praise that is too much, worn phrases (L2 to L11). */
export const FAULTS: Pick<
  Lexicon,
  | 'job'
  | 'pressure'
  | 'prying'
  | 'cliches'
  | 'deadOpeners'
  | 'followUpCliches'
  | 'praise'
  | 'hedges'
  | 'buzzwords'
> = {
  job: [
    ...weighed(
      'strong',
      '(?:offene|freie|passende|aktuelle|zu besetzende) (?:stellen?|positionen?|jobs?|vakanzen?)',
      '(?:stellenangebote?|vakanz(?:en)?|stellenausschreibung(?:en)?|jobangebote?)',
      '(?:ob|falls|wenn) (?:sie|ihr team|ihre firma|ihr unternehmen) (?:\\p{L}+ ){0,3}(?:einstellen|einstellt|suchen|sucht|rekrutieren|rekrutiert)',
      'suchen sie (?:noch |gerade |derzeit |aktuell )?(?:verstärkung|mitarbeitende|mitarbeiter|personal|jemanden|leute)',
      'stellen sie (?:\\p{L}+ ){0,3}ein(?= ?[?.,])',
      '(?:geben sie mir|ich suche) (?:bitte )?(?:einen job|eine stelle|eine anstellung|eine chance|arbeit|einen praktikumsplatz)',
      `(?:anbei|im anhang|beigefügt|angehängt|sende|schicke|übersende)(?: \\p{L}+){0,4} ${DOCUMENT}`,
      `mein(?:e|en|em)? ${DOCUMENT}`,
      '(?:bewerbe|bewerben|beworben) (?:ich )?(?:mich )?(?:\\p{L}+ ){0,3}(?:bei|um|auf|für)',
      '(?:empfehlen|weiterempfehlen) sie mich|ein gutes wort (?:für mich )?einlegen|mich (?:intern )?(?:weiter)?empfehlen',
    ),
    ...weighed(
      'soft',
      '(?:auf|bei der) (?:jobsuche|stellensuche|arbeitssuche)|jobsuche|stellensuche|arbeitssuchend|arbeitslos',
      '(?:suche(?! kein)|auf der suche nach) (?:\\p{L}+ ){0,3}(?:job|stelle|anstellung|position|herausforderung|praktikum|praktikumsplatz|ausbildungsplatz)',
      'neue (?:berufliche )?herausforderung(?:en)?|karrierechancen|karrieremöglichkeiten|einstiegsmöglichkeiten',
      'teil ihres teams',
      'in ihrem (?:team|unternehmen) (?:zu )?(?:arbeiten|mitarbeiten|anfangen)',
    ),
  ],
  pressure: [
    {
      pattern:
        'so (?:schnell|bald|zeitnah) wie (?:nur )?möglich|schnellstmöglich\\p{L}*|baldmöglichst|asap|umgehend',
      weight: 'strong',
      instead: 'wann immer es Ihnen passt',
    },
    ...weighed(
      'strong',
      '(?:dringend|dringende|dringlich|eilig|eilt)',
      '(?:sie|wir) müssen (?:\\p{L}+ ){0,4}(?:sprechen|reden|helfen|antworten|telefonieren)',
      'ich muss (?:\\p{L}+ ){0,3}mit ihnen (?:sprechen|reden)',
      'ich (?:brauche|benötige) (?:\\p{L}+ ){0,3}(?:antwort|rückmeldung|hilfe)',
      '(?:antworten|melden) sie (?:\\p{L}+ ){0,4}(?:bis|spätestens|innerhalb)(?: \\p{L}+)?',
      '(?:bitte )?(?:um|mit) (?:\\p{L}+ )?(?:antwort|rückmeldung) (?:bis|spätestens|innerhalb)',
      '(?:ewig|unendlich|zutiefst) dankbar|stünde (?:ich )?(?:\\p{L}+ ){0,3}in ihrer schuld',
      '(?:würde|wäre) (?:mir|für mich) (?:\\p{L}+ ){0,2}(?:die welt|alles|unendlich viel)(?: bedeuten)?',
      '(?:meine|die) (?:letzte|einzige) (?:hoffnung|chance|rettung)|verzweifelt',
      'ich flehe (?:sie )?an|bitte,? bitte|enttäuschen sie mich nicht|ignorieren sie (?:mich|das|diese)',
      'sie (?:sind|schulden) mir (?:\\p{L}+ )?(?:das|eine antwort|schuldig)',
      'schon (?:mehrfach|mehrmals|dreimal|viermal|zum dritten mal) (?:geschrieben|gefragt|angeschrieben)',
    ),
    ...weighed(
      'soft',
      '(?:noch|bisher|bis heute|leider) (?:\\p{L}+ )?keine (?:antwort|rückmeldung)',
      'ich zähle auf sie|ich verlasse mich auf sie',
      'ich weiß,? dass sie (?:\\p{L}+ ){0,2}(?:beschäftigt|viel zu tun)(?: \\p{L}+)?,? aber',
    ),
    ...weighed('faint', 'es dauert (?:auch )?nur|kostet sie (?:auch )?nur'),
  ],
  prying: [
    {
      pattern:
        'ihr(?:e|em|en)? (?:profilbild|profilfoto|foto|fotos|bild|bewerbungsfoto)(?! von| zu| aus)',
      why: 'Leave their picture out: this is about their work.',
    },
    {
      pattern:
        'ihr(?:e[rnm]?|em)? (?:mann|ehemann|frau|ehefrau|kinder[n]?|sohn|tochter|familie|eltern|privatleben|schwangerschaft|hochzeit|scheidung)|sind sie (?:verheiratet|ledig|schwanger|vergeben)',
      why: 'Leave their private life out: this is about their work.',
    },
    {
      pattern:
        'wo sie wohnen|wo wohnen sie|ihre (?:privatadresse|wohnung|privatnummer)|ihr zuhause',
      why: 'Leave where they live out: it reads as if you had been watching.',
    },
    {
      pattern:
        'wie alt sind sie|ihr alter(?= ?[?.,!]|$)|ihr geburtstag|für ihr alter|in ihrem alter',
      why: 'Leave their age out: this is about their work.',
    },
    {
      pattern:
        'dass sie (?:mein|unser) profil (?:besucht|angesehen|angeschaut)(?: haben)?|verfolge (?:ich )?sie|ich (?:verfolge|beobachte) sie|(?:sie|ihren namen) (?:habe ich )?gegoogelt',
      why: 'Do not say how you watched them: say what interested you.',
    },
    {
      pattern: 'was verdienen sie|wie ?viel verdienen sie|ihr (?:gehalt|einkommen|lohn)',
      why: 'Leave their pay out: you can look up what the trade earns.',
    },
    {
      pattern:
        '(?:sie sehen|du siehst) (?:\\p{L}+ ){0,3}aus|ihr (?:lächeln|aussehen)|ihre (?:augen|figur)',
      why: 'Leave looks out: this is about their work.',
    },
  ],
  cliches: [
    {
      pattern: '(?:ihr|ihre) (?:gehirn|hirn|wissen) (?:anzapfen|anzuzapfen)',
    },
    { pattern: '(?:virtueller|virtuellen) kaffee' },
    {
      pattern: '(?:kurzen |lockeren )?(?:call|quick call|coffee chat)',
    },
    {
      pattern:
        'mein netzwerk (?:\\p{L}+ ){0,2}(?:zu )?(?:erweitern|auszubauen|ausbauen|vergrößern)',
    },
    { pattern: '(?:gegenseitig(?:er|en)? )?(?:synergien|synergieeffekte)(?: nutzen| zu nutzen)?' },
    { pattern: 'auf augenhöhe' },
    { pattern: 'über den tellerrand' },
    { pattern: 'gleichgesinnte[nr]?' },
    { pattern: 'ich freue mich auf (?:einen|den) (?:spannenden|regen|interessanten) austausch' },
  ],
  deadOpeners: [
    {
      pattern:
        'ich hoffe,? (?:es geht ihnen|ihnen geht es|sie hatten|sie haben|diese nachricht|meine nachricht)(?: \\p{L}+){0,6}',
    },
    { pattern: 'wie geht es ihnen' },
    { pattern: 'mein name ist' },
    { pattern: 'ich bin (?:zufällig )?auf ihr profil (?:gestoßen|aufmerksam geworden)' },
    {
      pattern:
        '(?:beim stöbern|bei meiner recherche) (?:\\p{L}+ ){0,5}(?:auf ihr profil|sie) (?:gestoßen|gefunden)?',
    },
    { pattern: 'hiermit (?:möchte|würde|wende|schreibe) ich' },
    { pattern: 'ich schreibe ihnen,? (?:weil|da|heute)', drop: true },
    { pattern: 'ich wende mich (?:heute )?an sie' },
    {
      pattern:
        '(?:entschuldigen|verzeihen) sie (?:bitte )?(?:die|meine|den) (?:störung|unterbrechung|überfall)',
    },
    { pattern: 'gerne würde ich sie (?:zu meinem netzwerk|als kontakt) hinzufügen' },
    { pattern: 'sie kennen mich (?:zwar )?nicht,? aber', drop: true },
  ],
  followUpCliches: phrases(
    'ich wollte (?:nur |noch )?(?:mal |einmal |kurz )*(?:nachhaken|nachfragen|nachfassen|fragen,? ob)',
    '(?:kurze|freundliche|kleine|sanfte) erinnerung',
    'haben sie meine (?:\\p{L}+ )?(?:nachricht|mail|e-mail|anfrage) (?:erhalten|bekommen|gelesen|gesehen)',
    'falls (?:meine nachricht|sie) (?:\\p{L}+ ){0,3}(?:untergegangen|übersehen)(?: ist| haben)?',
    'wie bereits (?:erwähnt|geschrieben)|bezug nehmend auf meine|gibt es (?:schon )?neuigkeiten zu meiner',
    'ich komme (?:noch einmal |nochmals )?zurück auf',
  ),
  praise: {
    strong: phrases(
      `(?:(?:so|wirklich|absolut|sehr|zutiefst|unglaublich|einfach) )?${BIG}`,
      '(?:zutiefst|tief|sehr|absolut|unglaublich|extrem) (?:beeindruckt|inspiriert|fasziniert|begeistert)',
      '(?:ein )?(?:großer|riesiger|absoluter|echter|große|riesige|größter) fan',
      'großes vorbild|mein vorbild|mein idol|mein held|meine heldin|eine legende',
      '(?:der|die|einer der|eine der) (?:besten|größten|klügsten|erfolgreichsten)(?: \\p{L}+)?',
      'ich bewundere sie(?: \\p{L}+)?|hut ab|verneige mich',
    ),
    courtesy: /(?:wäre|würde|fände)(?: (?:ich|es|das|wirklich|sehr|einfach))* ?$/u,
    vague: phrases(
      `(?:beeindruckt|fasziniert|begeistert|inspiriert)(?: \\p{L}+){0,2} (?:von|durch) (?:ihrem|ihrer|ihren) (?:\\p{L}+ )?${CAREER}`,
      `(?:von |durch )?ihr(?:e[rnm]?|em|en)? ${BIG}(?: \\p{L}+)? ${CAREER}`,
      `ihr(?:e[rnm]?|em|en)? (?:\\p{L}+ )?${CAREER} (?:ist|hat|sind|haben|beeindruckt|fasziniert|begeistert|inspiriert)(?: mich)? (?:\\p{L}+ )?(?:${BIG}|beeindruckt|fasziniert|begeistert|inspiriert|interessant|spannend|toll)`,
      `(?:spannende[nrs]?|tolle[nrs]?|interessante[nrs]?) ${CAREER}`,
    ),
    any: phrases(
      BIG,
      '(?:beeindruckt|fasziniert|begeistert|gefällt|gefallen|berührt|neugierig|neugierde)',
      '(?:interessiert|interesse)',
      '(?:wüsste|würde|möchte|höre) (?:ich )?(?:\\p{L}+ ){0,3}gern(?:e)?',
      'frage (?:ich )?lieber sie|lieber sie|deshalb frage ich sie|genau so jemanden',
      'von innen|aus eigener erfahrung|vergleichen kann',
      'mut|langer atem|selten|nur wenige|glückwunsch|gratuliere|guten start|spricht für',
      'nirgends (?:nachlesen|steht|nachzulesen)|nachdenke|überlege das auch|erwäge|begleitet sie|zieht sich durch',
      'genau(?:er)?|verstehen|hören',
    ),
  },
  hedges: phrases(
    'vielleicht',
    'eventuell',
    'möglicherweise',
    'eigentlich',
    'irgendwie',
    'unter umständen',
    'ein (?:klein )?wenig|ein bisschen',
    'nur(?= (?:mal|kurz|eine kleine))',
    'wenn es (?:irgendwie |überhaupt )?(?:möglich|machbar|okay|recht) (?:ist|wäre)',
    'ich weiß nicht,? ob',
    'sozusagen|quasi',
  ),
  buzzwords: phrases(
    'synergi\\p{L}+',
    '(?:ergebnis|lösungs|ziel|kunden)orientiert\\p{L}*',
    'hochmotiviert\\p{L}*|leidenschaftlich\\p{L}*',
    'proaktiv\\p{L}*|hands-on(?:-mentalität)?',
    'innovativ\\p{L}*|disruptiv\\p{L}*|bahnbrechend\\p{L}*',
    'game[- ]?changer|mindset|thought leader|low[- ]hanging fruits?',
    'teamplayer(?:in)?|macher(?:in)?-mentalität|querdenker',
    'mehrwert\\p{L}*|win-win(?:-situation)?',
    'ganzheitlich\\p{L}*|zukunftsweisend\\p{L}*',
    'performant\\p{L}*|skalierbar\\p{L}*',
  ),
};
