import type { Lexicon } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';
import { GENERIC } from './words.ts';

const SMALL =
  '(?:ein paar|einige|fünf|zehn|fünfzehn|zwanzig|dreißig|vierzig|fünfundvierzig|sechzig|neunzig|[1-9]\\d?|1\\d\\d)(?: (?:bis|oder) (?:zehn|fünfzehn|zwanzig|dreißig|\\d{1,2}))?(?:(?:-|–)\\d{1,2})?';

/** What a letter asks for and gives, why it goes to this person, and what is better left for later. */
export const ASKING: Pick<
  Lexicon,
  | 'ask'
  | 'reason'
  | 'questions'
  | 'askKinds'
  | 'presumedThanks'
  | 'offers'
  | 'vagueOffers'
  | 'later'
  | 'laterAllowed'
  | 'enclosures'
  | 'bio'
> = {
  ask: {
    bounded: phrases(
      `${SMALL}[ -]?(?:(?:ruhige|freie|kurze) )?(?:min(?:uten?)?|minütig\\p{L}*)`,
      '(?:eine )?(?:viertelstunde|halbe stunde|viertel stunde)',
      'eine stunde',
      '(?:ein|zwei|drei|1|2|3|ein paar|eine|einzige)(?: oder (?:zwei|drei))? (?:(?:kurze|einzige|konkrete|einfache) )*fragen?(?: \\p{L}+){0,4} (?:schriftlich|per e-?mail|hier)',
      '(?:schriftlich|hier|ihnen)(?: \\p{L}+){0,3} (?:ein|eine|zwei|drei|1|2|3)(?: (?:oder|bis) (?:zwei|drei))? (?:kurze |einzige )?fragen?',
    ),
    lengths: [
      { pattern: '(?:anderthalb|eineinhalb|1,5) stunden', minutes: 90 },
      { pattern: '(?:zwei|drei|vier|2|3|4)(?: bis \\p{L}+)? stunden', minutes: 120 },
      { pattern: '(?:eine|eine volle|eine ganze|1) stunde', minutes: 60 },
      { pattern: 'dreiviertelstunde|fünfundvierzig minuten', minutes: 45 },
      { pattern: 'vierzig minuten', minutes: 40 },
      { pattern: 'sechzig minuten', minutes: 60 },
      { pattern: 'neunzig minuten', minutes: 90 },
    ],
    minutes:
      /(\d{1,3})(?: ?(?:-|–|bis|oder) ?(\d{1,3}))?[ -]?(?:(?:kurze|freie) )?min(?:uten?)?(?![\p{L}])/gu,
  },
  reason: {
    sentBy: phrases(
      '(?:hat|haben) mir (?:\\p{L}+ ){0,2}(?:ihren namen|ihr profil|sie) (?:genannt|gegeben|empfohlen)|ihren namen (?:habe ich )?(?:von|genannt)',
      '(?:hat|haben) (?:mir )?(?:\\p{L}+ ){0,2}(?:geraten|empfohlen|vorgeschlagen|nahegelegt)(?: \\p{L}+)?',
      '(?:auf|durch) (?:die )?(?:empfehlung|vermittlung|anregung|rat)(?: von)?',
      '(?:hat|haben) uns (?:\\p{L}+ )?(?:bekannt gemacht|vorgestellt|vernetzt)',
      '(?:gemeinsame[rn]?) (?:bekannte[rn]?|freund(?:in)?|kontakt|kollegin|kollege)',
      '(?:vielen )?dank (?:für|fürs) (?:\\p{L}+ )?(?:annehmen|vernetzen|ihre antwort|gespräch|zeit)',
    ),
    together: phrases('(?:wir|uns) (?:\\p{L}+ ){0,3}(?:beide|beiden|gemeinsam)', 'uns verbindet'),
    alike: phrases(
      '(?:den|der|die|das|denselben|dieselbe|dasselbe|demselben|diesen|diese) (?:gleichen? |selben? |ähnlichen? )?(?:schritt|weg|wechsel|richtung|fach|stadt|schule)',
      'wie sie',
      'auch ich|ich (?:\\p{L}+ )?auch',
      'überlege|erwäge|nachdenke',
    ),
    you: phrases('sie', 'ihnen', 'ihr(?:e[rnms]?|em|en|es)?'),
    generic: GENERIC,
  },
  questions: {
    searchable: phrases(
      'was (?:genau )?(?:macht|tut|verkauft|produziert) (?:ihre? (?:firma|unternehmen|haus|klinik|museum)|[\\p{L}&.-]+(?: [\\p{L}&.-]+){0,3})(?: eigentlich| genau)?(?= ?\\?|$)',
      'wie (?:groß|alt) ist (?:ihre? (?:firma|unternehmen|team|haus|klinik|museum|schule)|das unternehmen)',
      'wie viele (?:menschen|leute|mitarbeitende|mitarbeiter|beschäftigte|standorte|betten) (?:arbeiten|hat|haben|gibt)',
      'wann wurde (?:\\p{L}+ ){1,4}gegründet|wer hat (?:\\p{L}+ ){1,4}gegründet',
      'welche (?:ausbildung|abschlüsse|prüfungen|qualifikationen) (?:braucht|benötigt) man',
      'wie wird man \\p{L}+',
    ),
    definition: /^(?:und |also )?was ist (?:ein |eine |die |der |das )?((?:\p{L}|[ '-])+?)\s*\?$/u,
    answered: [
      {
        pattern: '(?:wo|was) haben sie studiert|welche (?:schule|universität|hochschule) haben sie',
        known: 'education',
      },
      {
        pattern:
          '(?:seit wann|wie lange) (?:arbeiten|sind|machen) sie|wann haben sie (?:\\p{L}+ ){0,3}angefangen',
        known: 'since',
      },
      {
        pattern:
          'was (?:machen|sind) sie (?:beruflich|von beruf)|was ist ihr(?:e)? (?:beruf|position|stelle)',
        known: 'role',
      },
      { pattern: '(?:wo|für wen|bei wem) arbeiten sie', known: 'employer' },
      {
        pattern: 'in welcher stadt (?:sind|arbeiten|leben) sie|wo (?:sitzen|leben) sie',
        known: 'place',
      },
      { pattern: '(?:welche|wie viele) sprachen sprechen sie', known: 'languages' },
      {
        pattern:
          'was haben sie (?:vorher|davor|früher) gemacht|wo haben sie (?:vorher|früher|davor) gearbeitet',
        known: 'before',
      },
    ],
    closed:
      /^(?:und |also |aber )?(?:sind|haben|waren|arbeiten|mögen|ist|hat|war|gibt|gab|lohnt|macht) /u,
    open: phrases('oder', 'wie', 'was', 'warum', 'welche[rnms]?', 'wenn ja', 'inwiefern'),
  },
  askKinds: {
    document: phrases(
      '(?:meinen|mein|meine) (?:\\p{L}+ )?(?:lebenslauf|portfolio|bewerbung|unterlagen|profil|anschreiben|arbeit)(?: \\p{L}+){0,3} (?:ansehen|anschauen|durchsehen|lesen|prüfen|kommentieren|schauen)',
    ),
    people: phrases(
      '(?:mich|uns) (?:\\p{L}+ ){0,3}(?:vorstellen|bekannt machen|vernetzen|verbinden)',
      '(?:kontakte|namen|nummern|adressen) (?:\\p{L}+ )?(?:nennen|weitergeben|schicken|geben)',
    ),
    post: phrases(
      '(?:meinen|meine|mein) (?:\\p{L}+ )?(?:lebenslauf|unterlagen|profil|daten|nachricht) (?:weiterleiten|weitergeben|teilen)',
      '(?:mir|mich) (?:\\p{L}+ )?(?:eine empfehlung|ein zeugnis|eine referenz) (?:schreiben|ausstellen|geben)',
    ),
    mentoring: phrases(
      'mein(?:e)? mentor(?:in)?(?: \\p{L}+)?',
      'mich (?:\\p{L}+ )?(?:begleiten|coachen|unter ihre fittiche nehmen)',
    ),
    visit: phrases(
      '(?:einen|ein) (?:tag|vormittag|woche|halben tag) (?:\\p{L}+ )?(?:begleiten|hospitieren|zuschauen)',
      'hospitation|hospitieren|schnuppertag|praktikumsplatz',
    ),
  },
  presumedThanks: [
    {
      pattern:
        '(?:vielen |herzlichen |besten )?dank(?:e)? (?:ihnen )?(?:schon )?im voraus|danke vorab|vorab (?:vielen )?dank',
      instead: 'Vielen Dank',
    },
  ],
  offers: phrases(
    '(?:könnte|kann|würde|werde) ich (?:\\p{L}+ ){0,6}(?:schicken|erzählen|zeigen|berichten|teilen|weitergeben|übersetzen|mitbringen|einladen|helfen|geben)',
    'im gegenzug|als dank dafür|revanchiere(?:n)?',
    'gebe ich (?:\\p{L}+ ){0,2}(?:an sie )?weiter|erzähle ich ihnen',
    'auf einen kaffee|bei einem kaffee|kaffee geht auf mich',
    'wenn (?:es|das) ihnen (?:nützt|hilft)',
  ),
  vagueOffers: phrases(
    '(?:wenn|falls) (?:ich|es) (?:\\p{L}+ ){0,4}(?:irgendetwas|irgendwas|etwas) für sie tun (?:kann|könnte)',
    'helfe (?:ich )?(?:ihnen )?(?:gern|gerne)? ?(?:jederzeit|bei allem|in jeder weise)',
  ),
  later: phrases(
    '(?:wen|mit wem) (?:\\p{L}+ ){0,5}(?:noch|sonst) (?:\\p{L}+ ){0,3}(?:fragen|sprechen|reden|kontaktieren|ansprechen)',
    'in kontakt (?:bleiben|zu bleiben)|in verbindung (?:bleiben|zu bleiben)',
    'auf dem laufenden halten|langfristige beziehung',
  ),
  laterAllowed:
    /oder (?:mit )?(?:jemand(?:em|en)?|eine[rn]? kolleg\p{L}+)(?: anders| anderem| anderen)?(?: \p{L}+){0,3}$/u,
  enclosures: phrases(
    'anbei|im anhang|angehängt|beigefügt|in der anlage|anhang',
    '(?:klicken|folgen|buchen) sie(?: \\p{L}+){0,4} (?:hier|link|kalender|calendly)',
    'calendly',
  ),
  bio: phrases(
    'ich bin(?: \\p{L}+){0,2} (?:ein|eine|student\\p{L}*|absolvent\\p{L}*|\\p{L}+ und)',
    'mein name ist',
    'ich (?:arbeite|studiere|lerne|habe (?:\\p{L}+ ){0,3}studiert)',
    'kurz zu mir',
  ),
};
