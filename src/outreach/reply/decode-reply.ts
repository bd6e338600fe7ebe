import type { Answer, DecodedReply, NamedTime } from './decoded-reply.ts';
import { find, judge, type Verdict } from './judge.ts';
import { languagesOf, replyLexicons, tellingWords } from './lexicons.ts';
import { laterUntil, namedTimes } from './named-times.ts';
import type { ReplyLexicon } from './reply-lexicon.ts';

/** What the decoder may know beside the words. */
export interface ReplyContext {
  /** The present, in milliseconds since the epoch. */
  readonly now: number;
  /** First names of both people, so that a signature is not taken for a colleague. */
  readonly names?: readonly string[];
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
  const times = namedTimes(text, lexicon, context.now);
  const automatic = find(lexicon.automatic, text);
  const verdict: Verdict =
    automatic === undefined
      ? judge(text, times, context.names ?? [], lexicon)
      : { answer: 'unclear', evidence: automatic };
  return { ...verdict, lexicon, times, automatic: automatic !== undefined };
}

/**
 * What the likeliest language makes of the words. A yes counts in that language alone, and
 * not where it is a no in another: a no taken for a yes must not happen (A14), and people
 * mix languages. A plain refusal counts whatever the text seems to be in: "No. Kind
 * regards" and a long signature are hardly known for English.
 */
function readByAll(
  text: string,
  context: ReplyContext,
  lexicons: readonly ReplyLexicon[],
): Reading | undefined {
  const readings = lexicons.map(lexicon => readBy(lexicon, text, context));
  const likely = languagesOf(text, lexicons).flatMap(({ lexicon, share }) =>
    readings
      .filter(reading => reading.lexicon === lexicon)
      .map(reading => ({ reading, share }) as const),
  );
  const found = likely.find(
    ({ reading: { answer, automatic } }) => answer !== 'unclear' || automatic,
  );
  if (found === undefined) return readings.find(isSure) ?? likely[0]?.reading;
  const { reading, share } = found;
  if (reading.answer !== 'yes') return reading;
  const refused = readings.find(({ answer }) => answer === 'no');
  if (refused !== undefined) return { ...reading, answer: 'unclear', evidence: refused.evidence };
  const doubtful =
    likely.some(other => other.share > share) || (share === 0 && isStrange(text, reading));
  return doubtful ? { ...reading, answer: 'unclear', evidence: '' } : reading;
}

/**
 * Whether words are left that are none of the language's, once those that make it a yes are
 * taken away: "Ok, non merci." is no yes because of its "ok".
 */
function isStrange(text: string, { lexicon, times }: Reading): boolean {
  const spoken = [...lexicon.yes, ...lexicon.offersTime, ...lexicon.means];
  const rest = spoken.reduce(
    (left, pattern) => left.replace(pattern, ' '),
    times.reduce((left, time) => left.replace(time.text, ' '), text),
  );
  return tellingWords(rest, [lexicon]).some(word => !lexicon.smallWords.has(word));
}

/** Whether nothing but these words is needed to believe them. */
function isSure({ firm, automatic }: Reading): boolean {
  return firm === true || automatic;
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
  const { lexicon, times, automatic, firm: _firm, ...verdict } = read;
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
