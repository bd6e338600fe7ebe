import type { Lexicon } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';
import { ABBREVIATIONS } from '../en/letter-frame.ts';

/** How a German letter begins and ends, and what stands in it without claiming anything. */
export const FRAME: Pick<
  Lexicon,
  | 'nameTitles'
  | 'greetings'
  | 'impersonalGreetings'
  | 'signOffs'
  | 'abbreviations'
  | 'plainNumbers'
  | 'answerQuotes'
  | 'easyOut'
  | 'thanks'
  | 'sentences'
> = {
  nameTitles: ['Dr', 'Prof', 'Herr', 'Frau', 'Dipl', 'Ing'],
  greetings:
    /^(?:sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|hallo|grüß gott|grüezi|moin|hi)(?: herr| frau)?(?![\p{L}\p{N}'-])/u,
  impersonalGreetings: phrases(
    'sehr geehrte damen und herren',
    '(?:liebes|hallo|sehr geehrtes) (?:team|personalteam|recruiting-team)',
    'hallo (?:zusammen|alle)',
    'an alle,? die es betrifft',
  ),
  signOffs:
    /^(?:(?:mit )?(?:den )?(?:viele[nr]?|beste[nr]?|freundliche[nr]?|herzliche[nr]?|liebe[nr]?|sonnige[nr]?|kollegiale[nr]?)(?: dank und (?:viele|beste|herzliche|freundliche))? (?:grüße[n]?|gruß|dank)|gruß|hochachtungsvoll|alles gute|vielen dank(?: und (?:viele|beste|herzliche|freundliche) grüße)?|danke(?: und (?:viele|beste|herzliche) grüße)?|mfg|vg|lg)(?:,|-|\.|!)?(?: ?[-–—]? ?\p{L}[\p{L}'-]*)?$/u,
  abbreviations: new Set([
    ...ABBREVIATIONS,
    ...'z.b. d.h. u.a. z.t. bzw. ca. dipl. ing. evtl. ggf. inkl. usw. vgl. nr. hr. fr. str. abt. b. h. z. d. u. a. o.ä. gmbh. e.v.'.split(
      ' ',
    ),
  ]),
  plainNumbers: phrases(
    '\\d{1,3}(?: ?(?:-|–|bis|oder) ?\\d{1,3})?[ -]?(?:minuten|min|minütig\\p{L}*|stunden?|tage[n]?|wochen?|monate?n?|fragen?)',
    '\\d{1,2}(?:[:.]\\d{2})? ?(?:-|–|bis|und|oder) ?\\d{1,2}(?:[:.]\\d{2})? ?uhr',
    '\\d{1,2}(?:[:.]\\d{2})? ?uhr',
    '\\d{1,2}[:.]\\d{2}',
    '(?:um|nach|vor|gegen|bis|ab|von) \\d{1,2}(?:[:.]\\d{2})?',
    '\\d{1,2}\\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: 20\\d\\d)?',
    '\\d{1,2}\\.\\d{1,2}\\.(?:20\\d\\d)?',
    '24/7|100 ?%',
  ),
  answerQuotes: /^(?:nein|nicht|passt|ja|leider|später|gerade|danke|keine zeit|lieber)(?!\p{L})/u,
  easyOut: phrases(
    '(?:ein |einem |kurzes |schlichtes )*["„“]?nein["“”]?(?: \\p{L}+){0,3} (?:in ordnung|gut|okay|ok|recht|genügt|reicht|verstehe|kein problem|völlig)',
    '(?:genügt|reicht)(?: mir)?(?: als antwort)?(?: \\p{L}+){0,2} (?:nein|zeile|satz|wort)',
    '["„“](?:nein|passt gerade nicht|gerade nicht|jetzt nicht|leider nein)["“”]',
    'wenn (?:nicht|es (?:\\p{L}+ ){0,3}nicht passt|sie (?:\\p{L}+ ){0,3}(?:nicht möchten|nicht mögen|keine zeit|keine lust)|das nicht|ihnen das)',
    'falls (?:nicht|es (?:\\p{L}+ ){0,3}nicht passt|sie (?:\\p{L}+ ){0,3}(?:nicht|keine)|das nicht)',
    '(?:völlig|auch|ganz|selbstverständlich|natürlich|vollkommen) (?:in ordnung|okay|ok|verständlich|recht)',
    '(?:habe|hätte|hab) (?:ich )?(?:dafür )?(?:volles |vollstes |natürlich )?verständnis',
    'verstehe ich (?:das )?(?:gut|natürlich|vollkommen|selbstverständlich)',
    'brauchen (?:sie )?(?:nicht|keine)(?: \\p{L}+){0,3}',
    'sie brauchen nicht zu antworten',
    'ganz ohne begründung|ohne verpflichtung|unverbindlich|kein muss|fühlen sie sich nicht',
    'schreibe ich nicht (?:noch einmal|wieder)|frage (?:ich )?nicht (?:noch einmal|wieder)|keine antwort ist',
    'sagen sie es (?:einfach|ruhig)',
    'so oder so',
  ),
  thanks: phrases('danke\\p{L}*', 'dank', 'bedanke[n]?', 'dankbar\\p{L}*', 'herzlichen dank'),
  sentences: {
    easyOut: 'Wenn es gerade nicht passt, genügt ein kurzes Nein.',
    easyOutShort: 'Ein Nein ist völlig in Ordnung.',
    thanks: 'Vielen Dank fürs Lesen.',
    ask: 'Hätten Sie {minutes} Minuten für ein kurzes Gespräch?',
    greeting: 'Guten Tag {fullName},',
  },
};
