import type { Share } from '../../../outreach/statistics.ts';

const percent = (part: number) => `${Math.round(part * 100)} %`;

/** Days or hours as one says them. */
function spokenTime(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  if (hours < 1) return 'less than an hour';
  if (hours < 36) return `about ${Math.round(hours)} ${Math.round(hours) === 1 ? 'hour' : 'hours'}`;
  return `about ${Math.round(hours / 24)} days`;
}

/** A share as an honest sentence part: the count always, the range only where it says something. */
function spokenShare({ count, of, low, high, tooFew }: Share): string {
  const counted = `${count} of ${of}`;
  return tooFew
    ? `${counted}, too few to tell`
    : `${counted}, likely between ${percent(low)} and ${percent(high)}`;
}

/** Words of How it goes. */
export const TEXTS = {
  title: 'How it goes',
  spokenShare,
  written: (count: number) =>
    count === 1 ? 'You wrote to one person.' : `You wrote to ${count} people.`,
  answers: 'Answers',
  answered: 'Answered',
  welcomed: 'Said yes, or pointed you on',
  answerTime: (milliseconds: number) =>
    `Half of the answers came within ${spokenTime(milliseconds)}.`,
  answerTimeUnknown: 'How long answers take: too few to tell.',
  byReason: 'Answers by reason',
  byChannel: 'Answers by channel',
  comparedLater: 'Reasons and channels are compared once there are enough letters to tell.',
  giveAndTake: 'Give and take',
  gifts: 'Gifts kept',
  noGifts: 'You have not offered anything yet.',
  what: 'What',
  howMany: 'How many',
  range:
    'The range holds the true share in 19 of 20 cases. A difference between two ranges that overlap may be chance.',
  graph: 'Who led to whom',
  graphEmpty:
    'When somebody points you to a colleague or introduces you, the picture of it grows here.',
  led: (from: string, to: string, { told, owed }: { told: boolean; owed: boolean }) => {
    const since = told
      ? ', and has heard how it went'
      : owed
        ? ', and has not heard yet how it went'
        : '';
    return `${from} led to ${to}${since}.`;
  },
  empty: 'Numbers appear once you have written to somebody. They compare nobody and count no days.',
} as const;
