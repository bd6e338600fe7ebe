import type { Answer, NamedTime } from './decoded-reply.ts';
import { namedColleague } from './named-colleague.ts';
import type { ReplyLexicon } from './reply-lexicon.ts';

/** What an answer was decided by. */
export interface Verdict {
  readonly answer: Answer;
  readonly evidence: string;
  /** Whom they named, where they point to somebody. */
  readonly colleague?: string;
  /** A refusal in words that nothing beside them softens. */
  readonly firm?: true;
}

/** The first words that match one of the patterns. */
export function find(patterns: readonly RegExp[], text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match !== null) return match[0].trim();
  }
  return undefined;
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
  // A refusal that no single part holds ends nowhere: nothing after it is sure.
  for (const part of refusing < 0 ? [] : parts.slice(refusing + 1)) {
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

/** Weighs the words by one language; refusals first, so that courtesy around them cannot hide them. */
export function judge(
  text: string,
  times: readonly NamedTime[],
  names: readonly string[],
  lexicon: ReplyLexicon,
): Verdict {
  const neutral = lexicon.neutral.reduce((rest, idiom) => rest.replace(idiom, ' '), text);
  const final = find(lexicon.finalNo, neutral);
  if (final !== undefined) return { answer: 'no', evidence: final, firm: true };
  const colleague = namedColleague(text, lexicon, names);
  const named = colleague === undefined ? {} : { colleague: colleague.name };
  const rest = colleague === undefined ? neutral : neutral.replace(colleague.words, ' ');
  const parts = partsOf(rest, lexicon);
  const firm = find(lexicon.firmNo, neutral);
  const soft = find(lexicon.softNo, neutral);
  if (colleague !== undefined && (firm !== undefined || soft !== undefined)) {
    return { answer: 'redirected', evidence: colleague.words, ...named };
  }
  if (firm !== undefined) return { answer: 'no', evidence: firm, firm: true };
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
