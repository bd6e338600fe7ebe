import { dayOf, startOfDay } from '../../outreach/calendar.ts';
import { calendarOfPlace } from '../../outreach/calendars/calendar-of-place.ts';
import { summarise } from '../../outreach/contact-summary.ts';
import type { OutreachEvent } from '../../outreach/event.ts';
import { nextStep } from '../../outreach/next-step.ts';
import { owedTo } from '../../outreach/owed.ts';
import { joinedTo } from '../../outreach/same-as.ts';
import type { Standing } from '../../outreach/standing.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Contact } from '../store.ts';
import { fold, words } from './fold.ts';
import type { PersonRow } from './person-row.ts';

/** Actions that put nothing on a list of things to do. */
const QUIET = new Set(['nothing', 'write-first']);

/** When the next step is due, seen from the moment the standing began; absent when never. */
function wakeAt(standing: Standing, place: string | undefined): number | undefined {
  // Whether a copied letter was sent is asked on the spot, and here not before the next day: never nag.
  if (standing.state === 'copied') return startOfDay(dayOf(standing.at) + 1);
  const step = nextStep(standing, 0, calendarOfPlace(place));
  if (QUIET.has(step.action)) return undefined;
  return step.from ?? ('at' in standing ? standing.at : step.until);
}

/** The current role as the list shows it: the first current position, else the headline. */
export function roleOf(profile: Profile): { title: string; employer: string } {
  const current = profile.positions.find(({ value }) => value.period?.current === true)?.value;
  return {
    title: current?.title ?? profile.headline?.value ?? '',
    employer: current?.employer ?? profile.pinnedEmployer?.value ?? '',
  };
}

/** The line for one contact; none for a name that turned out to be another contact. */
export function projectPerson(
  contact: Contact,
  events: readonly OutreachEvent[],
): PersonRow | undefined {
  if (joinedTo(events) !== undefined) return undefined;
  const { profile } = contact;
  const name = profile.name.value.full;
  const { title, employer } = roleOf(profile);
  const { standing, lastAt, channel, reason, tags, notes, talks } = summarise(events);
  const owed = owedTo(events);
  const wake = wakeAt(standing, profile.place?.value);
  return {
    key: contact.key,
    name,
    sortName: fold(name),
    title,
    employer,
    place: profile.place?.value ?? '',
    standing,
    state: standing.state,
    lastAt: lastAt ?? contact.firstReadAt,
    tags,
    owedGifts: owed.gifts,
    owedNews: owed.newsAbout,
    words: words([name, employer, title, ...tags, notes, ...talks]),
    ...(owed.since === undefined ? {} : { owedSince: owed.since }),
    ...(wake === undefined ? {} : { wakeAt: wake }),
    ...(channel === undefined ? {} : { channel }),
    ...(reason === undefined ? {} : { reason }),
  };
}
