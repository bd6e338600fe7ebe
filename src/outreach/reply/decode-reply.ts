import type { Answer, DecodedReply, NamedTime } from './decoded-reply.ts';
import { find, judge, type Verdict } from './judge.ts';
import { languagesOf, replyLexicons } from './lexicons.ts';
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

const WHY: Readonly<Record<Answer, string>> = {
  yes: 'They agree to talk or to answer.',
  later: 'Not now, but they leave the door open.',
  redirected: 'They point you to somebody else.',
  no: 'They decline, politely or not. Thank them and turn to somebody else.',
  unclear: 'I could not tell a yes from a no. Please read it once more and choose.',
};

/** Their own words: without the quoted earlier message, typographic apostrophes made plain. */
function ownWords(text: string, lexicons: readonly ReplyLexicon[]): string {
  const plain = text.replace(/[’‘]/g, "'").replace(/\r\n?/g, '\n');
  const quoted = lexicons.map(lexicon => plain.search(lexicon.quoted)).filter(at => at > 0);
  return plain.slice(0, Math.min(plain.length, ...quoted)).trim();
}

/** What the words say by one language. */
interface Reading extends Verdict {
  readonly lexicon: ReplyLexicon;
  readonly times: readonly NamedTime[];
  readonly automatic: boolean;
}

function readBy(lexicon: ReplyLexicon, text: string, context: ReplyContext): Reading {
  const times = namedTimes(text, lexicon, context.now, context.zoneOffset);
  const automatic = find(lexicon.automatic, text);
  const verdict: Verdict =
    automatic === undefined
      ? judge(text, times, context.names ?? [], lexicon)
      : { answer: 'unclear', evidence: automatic };
  return { ...verdict, lexicon, times, automatic: automatic !== undefined };
}

/**
 * The likeliest language that can make something of the words. A yes in it that is a no in
 * another is neither: a no taken for a yes must not happen (A14), and people mix languages.
 */
function readByAll(
  text: string,
  context: ReplyContext,
  lexicons: readonly ReplyLexicon[],
): Reading | undefined {
  const readings = languagesOf(text, lexicons).map(lexicon => readBy(lexicon, text, context));
  const read = readings.find(({ answer, automatic }) => answer !== 'unclear' || automatic);
  if (read?.answer !== 'yes') return read ?? readings[0];
  const refused = lexicons
    .filter(lexicon => lexicon !== read.lexicon)
    .map(lexicon => readBy(lexicon, text, context))
    .find(({ answer }) => answer === 'no');
  return refused === undefined ? read : { ...read, answer: 'unclear', evidence: refused.evidence };
}

/**
 * Reads a pasted reply. The text is data: nothing in it is obeyed, and whatever is
 * found is only a proposal that the sender confirms. A reply in a language that is not
 * known is left to the sender, whatever single words of it look like.
 */
export function decodeReply(
  pasted: string,
  context: ReplyContext,
  lexicons: readonly ReplyLexicon[] = replyLexicons(),
): DecodedReply {
  const text = ownWords(pasted, lexicons);
  const read = readByAll(text, context, lexicons);
  if (read === undefined) {
    const why = 'I do not know the language of this reply. Please read it and choose.';
    return { answer: 'unclear', why, evidence: '', times: [], automatic: false };
  }
  const { lexicon, times, automatic, ...verdict } = read;
  if (automatic) {
    const why = 'This looks like an automatic answer; they have not decided anything yet.';
    return { ...verdict, why, times, automatic };
  }
  const until =
    verdict.answer === 'later' ? laterUntil(text, times, lexicon.seasons, context.now) : undefined;
  return {
    ...verdict,
    why: WHY[verdict.answer],
    times,
    automatic,
    ...(until === undefined ? {} : { until }),
  };
}
