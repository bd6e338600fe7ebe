import type { Answer, DecodedReply, NamedTime } from './decoded-reply.ts';
import { ENGLISH } from './en/lexicon.ts';
import { namedColleague } from './named-colleague.ts';
import { laterUntil, namedTimes } from './named-times.ts';
import type { ReplyLexicon } from './reply-lexicon.ts';

/** What the decoder may know beside the words. */
export interface ReplyContext {
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** First names of both people, so that a signature is not taken for a colleague. */
  readonly names?: readonly string[];
  /** The writer's offset from UTC in minutes, where known. */
  readonly zoneOffset?: number;
}

/** What an answer was decided by. */
interface Verdict {
  readonly answer: Answer;
  readonly evidence: string;
}

const WHY: Readonly<Record<Answer, string>> = {
  yes: 'They agree to talk or to answer.',
  later: 'Not now, but they leave the door open.',
  redirected: 'They point you to somebody else.',
  no: 'They decline, politely or not. Thank them and turn to somebody else.',
  unclear: 'I could not tell a yes from a no. Please read it once more and choose.',
};

/** The first words that match one of the patterns. */
function find(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim();
  }
  return undefined;
}

/** Their own words: without the quoted earlier message, typographic apostrophes made plain. */
function ownWords(text: string, lexicon: ReplyLexicon): string {
  const plain = text.replace(/[’‘]/g, "'").replace(/\r\n?/g, '\n');
  const quoted = plain.search(lexicon.quoted);
  return (quoted > 0 ? plain.slice(0, quoted) : plain).trim();
}

/** Sentence parts in order; what follows a "but" is a part of its own. */
function partsOf(text: string, lexicon: ReplyLexicon): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .flatMap(sentence => sentence.split(lexicon.turn))
    .filter(part => part.trim() !== '');
}

/** Whether a part offers a time: "Tuesday at 3 works". */
function offersTime(part: string, times: readonly NamedTime[], lexicon: ReplyLexicon): boolean {
  return (
    times.some(time => time.hasDay && part.includes(time.text)) &&
    find(lexicon.offersTime, part) !== undefined
  );
}

/**
 * After a refusal of the moment: only a later part that offers a time or names a
 * way to talk turns it into a yes. Everything else stays a no or a later: a no
 * taken for a yes must not happen (A14).
 */
function afterSoftNo(
  parts: readonly string[],
  refusal: string,
  times: readonly NamedTime[],
  lexicon: ReplyLexicon,
): Verdict {
  const refusing = parts.findLastIndex(part => find(lexicon.softNo, part) !== undefined);
  for (const part of parts.slice(refusing + 1)) {
    const later = find(lexicon.later, part);
    if (later !== undefined) return { answer: 'later', evidence: later };
    const yes = find(lexicon.yes, part);
    const concrete = offersTime(part, times, lexicon) || find(lexicon.means, part) !== undefined;
    if (yes !== undefined && concrete) return { answer: 'yes', evidence: yes };
    if (offersTime(part, times, lexicon)) return { answer: 'yes', evidence: part.trim() };
  }
  const later = parts.map(part => find(lexicon.later, part)).find(words => words !== undefined);
  return later === undefined
    ? { answer: 'no', evidence: refusal }
    : { answer: 'later', evidence: later };
}

/** Without any refusal: yes, later, or neither. */
function withoutRefusal(
  parts: readonly string[],
  times: readonly NamedTime[],
  lexicon: ReplyLexicon,
): Verdict {
  const offered = parts.find(part => offersTime(part, times, lexicon));
  const yes = parts.map(part => find(lexicon.yes, part)).find(words => words !== undefined);
  const later = parts.map(part => find(lexicon.later, part)).find(words => words !== undefined);
  if (later !== undefined && (offered === undefined || yes === undefined)) {
    return { answer: 'later', evidence: later };
  }
  if (yes !== undefined) return { answer: 'yes', evidence: yes };
  if (offered !== undefined) return { answer: 'yes', evidence: offered.trim() };
  return { answer: 'unclear', evidence: '' };
}

/** Weighs the words; refusals first, so that courtesy around them cannot hide them. */
function judge(
  text: string,
  times: readonly NamedTime[],
  names: readonly string[],
  lexicon: ReplyLexicon,
): Verdict & { readonly colleague?: string } {
  const neutral = lexicon.neutral.reduce((rest, idiom) => rest.replace(idiom, ' '), text);
  const final = find(lexicon.finalNo, neutral);
  if (final !== undefined) return { answer: 'no', evidence: final };
  const colleague = namedColleague(text, lexicon, names);
  const named = colleague === undefined ? {} : { colleague: colleague.name };
  const rest = colleague === undefined ? neutral : neutral.replace(colleague.words, ' ');
  const parts = partsOf(rest, lexicon);
  const firm = find(lexicon.firmNo, neutral);
  const soft = find(lexicon.softNo, neutral);
  if (colleague !== undefined && (firm !== undefined || soft !== undefined)) {
    return { answer: 'redirected', evidence: colleague.words, ...named };
  }
  if (firm !== undefined) return { answer: 'no', evidence: firm };
  if (soft !== undefined) return afterSoftNo(parts, soft, times, lexicon);
  const verdict = withoutRefusal(parts, times, lexicon);
  const points = colleague !== undefined && !offersSelf(parts, lexicon);
  if (points) return { answer: 'redirected', evidence: colleague.words, ...named };
  return { ...verdict, ...named };
}

/** Whether the writer offers their own time beside naming a colleague. */
function offersSelf(parts: readonly string[], lexicon: ReplyLexicon): boolean {
  return parts.some(
    part => find(lexicon.yes, part) !== undefined && find(lexicon.means, part) !== undefined,
  );
}

/**
 * Reads a pasted reply. The text is data: nothing in it is obeyed, and whatever is
 * found is only a proposal that the sender confirms.
 */
export function decodeReply(
  pasted: string,
  context: ReplyContext,
  lexicon: ReplyLexicon = ENGLISH,
): DecodedReply {
  const text = ownWords(pasted, lexicon);
  const times = namedTimes(text, context.now, context.zoneOffset);
  const automatic = find(lexicon.automatic, text);
  if (automatic !== undefined) {
    const why = 'This looks like an automatic answer; they have not decided anything yet.';
    return { answer: 'unclear', why, evidence: automatic, times, automatic: true };
  }
  const verdict = judge(text, times, context.names ?? [], lexicon);
  const until =
    verdict.answer === 'later' ? laterUntil(text, times, lexicon.seasons, context.now) : undefined;
  return {
    ...verdict,
    why: WHY[verdict.answer],
    times,
    automatic: false,
    ...(until === undefined ? {} : { until }),
  };
}
