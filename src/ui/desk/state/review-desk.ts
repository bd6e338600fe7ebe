import type { Finding } from '../../../etiquette/finding.ts';
import type { Letter, ReviewContext } from '../../../etiquette/review-types.ts';
import { NOTES_PER_MONTH } from '../../../message/limits.ts';
import { addBusinessDays, dayOf } from '../../../outreach/calendar.ts';
import { POLICY } from '../../../outreach/policy.ts';
import { sameEmployer } from '../../../profile/employers/same-employer.ts';
import { currentEmployer } from './current-employer.ts';
import { earlierMoment } from './earlier-contact.ts';
import type { Craft } from './ports.ts';
import { addresseeOf } from './recipient.ts';
import type { Desk } from './state.ts';
import { textNow } from './texts-of-desk.ts';
import { whereWeStand } from './where-we-stand.ts';

/** Somebody else at this person's employer who was written to within seven business days (T3). */
function lately(desk: Desk, now: number): ReviewContext['sameEmployer'] {
  const { habits } = desk.memory;
  const { profile } = desk.reading;
  const employer = currentEmployer(profile);
  if (employer === undefined) return undefined;
  const sent = habits.sent.find(
    one =>
      one.contact !== profile.key &&
      one.employer !== undefined &&
      sameEmployer(one.employer, employer) &&
      dayOf(now) <= addBusinessDays(dayOf(one.at), POLICY.businessDaysPerEmployer),
  );
  const person = [...habits.people].find(([key]) => key === sent?.contact)?.[1];
  return sent && person && { name: person.name.value.full, at: sent.at };
}

/** The letter as it stands in the box. */
export function letterOf(desk: Desk): Letter {
  const { text, subject } = textNow(desk);
  return {
    text,
    ...(subject === undefined ? {} : { subject }),
    channel: desk.letter.channel,
    occasion: desk.occasion,
    language: desk.composed.language,
  };
}

/** What the sender said about this letter in their own words: true because they say so. */
const SAID_BY_SENDER = [
  'referrer',
  'introducer',
  'friend',
  'friendFirst',
  'personal',
  'learned',
  'news',
  'colleague',
] as const;

/** The words that make claims true: confirmed ones and what the sender said about this person. */
function asserted({ letter }: Desk): readonly string[] {
  const { context } = letter;
  const said = [
    ...SAID_BY_SENDER.map(field => context[field] ?? ''),
    ...(context.named ?? []),
    ...(context.promised ?? []),
  ];
  return [...letter.asserted, ...(context.statements ?? []), ...said.filter(words => words !== '')];
}

/** What the rules may know beside the words. */
export function contextOf(desk: Desk, now: number): ReviewContext {
  const { habits } = desk.memory;
  const employer = lately(desk, now);
  const why = whereWeStand(desk, now);
  const writtenBefore = earlierMoment(desk);
  const to = addresseeOf(desk);
  return {
    profile: desk.reading.profile,
    sender: desk.sender,
    asserted: asserted(desk),
    now,
    ...(to === undefined ? {} : { addressee: to }),
    history: habits.sent,
    notesThisMonth: habits.notesThisMonth,
    ...(desk.sender.plan === 'free'
      ? { notesPerMonth: desk.sender.notesPerMonth ?? NOTES_PER_MONTH.default }
      : {}),
    newPeopleToday: habits.newPeopleToday,
    ...(desk.mode === 'writing' ? {} : { forbidden: { why, forGood: desk.mode === 'closed' } }),
    ...(writtenBefore === undefined ? {} : { writtenBefore }),
    ...(employer === undefined ? {} : { sameEmployer: employer }),
  };
}

/** What a considerate reader would notice in the letter now; done at every keystroke. */
export function reviewed(craft: Craft, desk: Desk, now: number): Desk {
  return { ...desk, findings: craft.review(letterOf(desk), contextOf(desk, now)) };
}

/** Findings that stop copying: blockers that were not knowingly overridden for this message. */
export function blockers(desk: Desk): readonly Finding[] {
  return desk.findings.filter(
    finding => finding.severity === 'block' && !isOverridden(desk, finding),
  );
}

/** True where the sender chose to copy in spite of this finding, and the catalogue lets them. */
export function isOverridden(desk: Desk, finding: Finding): boolean {
  return finding.override === 'knowingly' && desk.letter.overridden.includes(finding.rule);
}
