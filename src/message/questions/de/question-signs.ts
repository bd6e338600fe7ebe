import type { QuestionPack } from '../question-pack.ts';

/** What begins after a letter that is no letter: `\b` knows only those from a to z. */
const word = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** A verb or a help verb first: yes or no would answer it. */
const CLOSED =
  /^(?:(?:und|aber|also|nun)[, ]+)?(?:sind|haben|waren|hatten|können|konnten|würden|werden|wollen|wollten|mussten|müssen|sollten|dürfen|arbeiten|mögen|ist|hat|war|gibt|gab|geht|macht|lohnt|finden|glauben|denken|möchten) (?!mir |uns )/iu;
const POLITE =
  /^(?:können|könnten|würden|möchten|dürfte|darf) (?:sie|ich)(?!\p{L}).*(?<!\p{L})(?:wie|was|warum|welche[rnms]?|wer|wen|wann|wo)(?!\p{L})/iu;

const SECOND =
  /(?<=\S+\s\S+\s.*)(?:und|oder|aber) (?:wie|was|warum|welche[rnms]?|wer|wen|wann|wo|woran|womit) /iu;
const ASKING = /^(?:wie|was|warum|welche[rnms]?|wer|wen|wann|wo|woran|womit)(?!\p{L})/iu;

const SEARCHABLE: readonly RegExp[] = [
  /^was (?:macht|tut|verkauft|produziert) (?!(?:ihnen|sie|für sie|einen|den|das|es)(?!\p{L}))[\p{L}\d&. -]{2,50}\?*$/iu,
  word('wie (?:groß|alt) ist (?:ihre?|das|die|der)'),
  word('wie viele (?:menschen|leute|beschäftigte|mitarbeitende|mitarbeiter|standorte|betten)'),
  word('wann wurde .{2,60} gegründet|wer hat .{2,60} gegründet'),
  word('wie wird man'),
  word('welche (?:ausbildung|abschlüsse|prüfungen|qualifikationen) (?:braucht|benötigt)'),
  /^was ist (?:ein|eine) [\p{L}-]+\?*$/iu,
];

const PRIVATE = word(
  'wie alt sind sie|sind sie (?:verheiratet|ledig|schwanger|krank)|haben sie (?:kinder|familie)|' +
    'ihre? (?:familie|kinder|frau|mann|ehe|gesundheit|krankheit|religion|gehalt|wohnung|privatleben|alter|geburtstag)|' +
    'ihrem (?:mann|alter|gehalt|privatleben)|ihren (?:kindern|mann)|' +
    '(?:was|wie ?viel) verdien(?:en sie|t man)|wo wohnen sie|wen wählen sie|warum wurde ihnen gekündigt',
);

/** The last sentence that asks. */
function proper(text: string): string {
  return (
    text
      .match(/[^.!?“]*\?/gu)
      ?.at(-1)
      ?.trim() ?? text
  );
}

/** The faults a German question can have. */
export const SIGNS: Pick<
  QuestionPack,
  'isClosed' | 'isSeveral' | 'isSearchable' | 'touchesPrivateLife' | 'profileAsks'
> = {
  isClosed: text => CLOSED.test(proper(text)) && !POLITE.test(proper(text)),
  isSeveral: text =>
    (text.match(/\?/g)?.length ?? 0) > 1 ||
    (ASKING.test(proper(text)) && SECOND.test(proper(text))),
  isSearchable: text => SEARCHABLE.some(sign => sign.test(proper(text))),
  touchesPrivateLife: text => PRIVATE.test(text),
  profileAsks: [
    {
      ask: 'job',
      pattern: word('was (?:sind sie von beruf|machen sie beruflich)|was ist ihr beruf'),
    },
    {
      ask: 'employer',
      pattern: word('(?:wo|für wen|bei wem) arbeiten sie(?! am (?:liebsten|besten))'),
    },
    {
      ask: 'since',
      pattern: word(
        '(?:wie lange|seit wann) (?:arbeiten|sind|machen) sie|wann haben sie .{0,40}angefangen',
      ),
    },
    {
      ask: 'before',
      pattern: word(
        'was haben sie (?:vorher|davor|früher) gemacht|wo haben sie (?:vorher|davor|früher) gearbeitet',
      ),
    },
    { ask: 'studies', pattern: word('(?:wo|was) haben sie studiert') },
    { ask: 'place', pattern: word('wo (?:sitzen|sind) sie|in welcher stadt') },
    { ask: 'languages', pattern: word('(?:welche|wie viele) sprachen sprechen sie') },
    { ask: 'volunteering', pattern: word('(?:wo|wofür) engagieren sie sich') },
  ],
};
