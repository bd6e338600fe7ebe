import { word } from './refusals.ts';

const MONTH =
  'januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';

/** Ways to say yes. None of them counts against a refusal in the same reply. */
export const YES: readonly RegExp[] = [
  /^\s*(?:ja|jo|klar|gern|gerne|sicher|natürlich|ok|okay|super|perfekt|einverstanden|abgemacht)(?!\p{L})/iu,
  word('(?:sehr |nur zu |herzlich )?gerne?'),
  word(
    'mit vergnügen|freue mich|freut mich|würde mich freuen|kein problem|selbstverständlich|natürlich',
  ),
  word('(?:helfe|beantworte|erzähle|stehe|nehme) (?:ich )?(?:ihnen |mir )?(?:\\p{L}+ ){0,3}'),
  word('(?:rufen|schicken|schreiben|mailen|fragen|kommen|melden) sie'),
  word(
    '(?:klingt|hört sich) (?:gut|spannend|schön|interessant)|passt (?:mir|gut|wunderbar)|das passt|das geht',
  ),
  word('wann (?:passt|würde|hätten|können|wäre|geht|möchten)'),
  word('(?:wollen|können|sollen) wir'),
  word('lassen sie uns'),
  word('(?:hätte|habe) ich (?:\\p{L}+ ){0,3}zeit|ich (?:hätte|habe) (?:\\p{L}+ ){0,4}zeit'),
];

/** Not now, but perhaps another day. */
export const LATER: readonly RegExp[] = [
  word(
    '(?:im|zum) (?:moment|augenblick)|zurzeit|zur zeit|momentan|derzeit|(?:gerade|jetzt)(?: \\p{L}+){0,3} nicht',
  ),
  word('(?:ein andermal|ein anderes mal|später|zu einem späteren zeitpunkt)'),
  word(
    '(?:melden|schreiben|fragen|versuchen|erinnern) sie (?:sich |mich |mir |es |bei mir |gerne? |bitte |doch |noch ?(?:ein)?mal |nochmal |wieder )*(?:im|in|ab|nach|anfang|mitte|ende|später|dann|wieder|noch)',
  ),
  word(
    `(?:bis|erst|vor|ab) (?:wieder )?(?:im |zum |zu |anfang |mitte |ende )*(?:${MONTH}|frühjahr|frühling|sommer|herbst|winter|nächste[nrs]?|neue[nms]|ostern|weihnachten|\\d)`,
  ),
  word(
    `(?:im|anfang|mitte|ende) (?:nächsten |neuen |kommenden )?(?:${MONTH}|frühjahr|frühling|sommer|herbst|winter|jahr|jahres|monats?)`,
  ),
  word(
    'nach (?:den|dem|der|meinem|meiner) (?:\\p{L}+ )?(?:ferien|feiertagen|urlaub|sommer|messe|umzug|elternzeit|prüfungen|abgabe|jahreswechsel|projekt|saison)',
  ),
  word('nach (?:ostern|weihnachten|pfingsten|neujahr)'),
  word(
    'in (?:ein paar|einigen|zwei|drei|vier|fünf|sechs|\\d+) (?:wochen|monaten)|in einem (?:\\p{L}+ )?(?:monat|jahr)|melde mich (?:\\p{L}+ ){0,2}(?:nächste|kommende|später|dann|wieder|in)',
  ),
  word(
    '(?:nächsten|kommenden) (?:monat|sommer|herbst|winter|frühling)|nächstes (?:jahr|quartal|semester|frühjahr)',
  ),
  word('(?:sobald|wenn) (?:\\p{L}+ ){1,6}(?:ruhiger|vorbei|zurück|fertig|geschafft|überstanden)'),
];

/** Words that make a named time an offer to meet. */
export const OFFERS_TIME: readonly RegExp[] = [
  word(
    'passt|ginge|geht|frei|zeit|gerne?|wie wäre|wäre|könnte ich|kann ich|rufen sie|kommen sie|sprechen wir|telefonieren|möglich|erreichbar|bis dann|vorschlagen',
  ),
];

/** Ways to talk or write: a yes after a refusal needs one, or it is only a courtesy. */
export const MEANS: readonly RegExp[] = [
  word(
    '(?:per|am|via|über) (?:e-?mail|mail|telefon|teams|zoom|video|chat|nachricht)|schriftlich|telefonisch',
  ),
  word(
    'frage[n]?|telefonat|telefonieren|anruf|anrufen|gespräch|sprechen|kaffee|treffen|minuten|beantworte[n]?|rufen sie',
  ),
];
