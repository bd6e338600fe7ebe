import { sameEmployer } from '../../profile/employers/same-employer.ts';
import { findingOf } from '../finding-of.ts';
import { sentShingles } from '../measure/sent-analysis.ts';
import { likeness, shingles } from '../measure/similarity.ts';
import type { ReviewContext, Rule, SentText } from '../review-types.ts';
import { analyse } from '../text/analyse.ts';

const TRAITS = {
  rule: 'T1',
  dimension: 'specificity',
  severity: 'warn',
  source: 'recipients compare letters',
} as const;
const DAY = 86_400_000;
const WINDOW_DAYS = 60;
/** More would not be felt at a keystroke's pace, nor remembered by anybody. */
const MOST_TEXTS = 100;
const ALIKE = 0.6;
const SAME = 0.85;

/** T1: colleagues compare letters; one that went out before with another name on it is no letter. */
export const tooAlike: Rule = {
  id: 'T1',
  check(letter, context) {
    const recent = recentTo(context);
    if (recent.length === 0) return [];
    const own = shingles(analyse(letter));
    const employers = employersOf(context);
    let worst: 'block' | 'warn' | undefined;
    for (const sent of recent) {
      const alike = likeness(own, sentShingles(sent, letter));
      const { employer } = sent;
      const colleague =
        employer !== undefined && employers.some(own => sameEmployer(own, employer));
      if (alike > SAME && colleague) worst = 'block';
      else if (alike > ALIKE) worst ??= 'warn';
    }
    if (worst === undefined) return [];
    const why =
      worst === 'block'
        ? 'A colleague of theirs has had this very letter from you, and colleagues compare: write it anew.'
        : 'This is nearly a letter you sent to somebody else: change what is not about this person.';
    return [findingOf({ ...TRAITS, severity: worst }, why)];
  },
};

/** Letters to others within the window, newest first. */
function recentTo({ history = [], profile, now }: ReviewContext): SentText[] {
  return history
    .filter(
      sent => sent.contact !== profile.key && now - sent.at <= WINDOW_DAYS * DAY && sent.at <= now,
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_TEXTS);
}

/** Where this person works now. */
function employersOf({ profile }: ReviewContext): string[] {
  const current = profile.positions.filter(({ value }) => value.period?.current !== false);
  const names = [...current.map(({ value }) => value.employer), profile.pinnedEmployer?.value];
  return names.filter(name => name !== undefined);
}
