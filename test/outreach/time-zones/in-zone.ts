import assert from 'node:assert/strict';
import {
  addBusinessDays,
  COMMON_CALENDAR,
  dayOf,
  isBusinessDay,
  startOfDay,
  startOfMonth,
} from '../../../src/outreach/calendar.ts';
import { nextStep } from '../../../src/outreach/next-step.ts';
import { spokenDay } from '../../../src/outreach/standing-sentence.ts';

/*
 * Run by `node` in a process of its own, once for each time zone (the zone of a process
 * is fixed when it starts). Every day from 2023 to 2029 is walked: leap days, year ends
 * and both clock changes of every zone are among them.
 */

const HOUR = 3_600_000;
const first = Date.UTC(2023, 0, 1) / 86_400_000;
const last = Date.UTC(2029, 11, 31) / 86_400_000;

let longest = 0;
let shortest = 48;
for (let day = first; day <= last; day += 1) {
  const start = startOfDay(day);
  const hours = (startOfDay(day + 1) - start) / HOUR;
  longest = Math.max(longest, hours);
  shortest = Math.min(shortest, hours);
  // Every moment of a day belongs to it: the first, the last, and each hour between.
  for (let at = start; at < startOfDay(day + 1); at += HOUR) assert.equal(dayOf(at), day);
  assert.equal(dayOf(startOfDay(day + 1) - 1), day);

  const due = addBusinessDays(day, 7);
  assert.ok(due - day >= 9 && due - day <= 11, `seven business days took ${due - day} days`);
  assert.ok(isBusinessDay(due, COMMON_CALENDAR));

  // The reminder is proposed from the first moment of that day, and not a moment before.
  const sentAt = start + 22 * HOUR;
  if (dayOf(sentAt) !== day) continue;
  const standing = { state: 'waiting', since: sentAt, reminded: false } as const;
  assert.equal(nextStep(standing, startOfDay(due) - 1).action, 'wait');
  assert.equal(nextStep(standing, startOfDay(due)).action, 'remind');
  assert.equal(nextStep(standing, sentAt).from, startOfDay(due));

  // What is counted by the month begins on its first day, where the sender is.
  const month = startOfMonth(sentAt);
  assert.equal(new Date(month).getDate(), 1);
  assert.equal(new Date(month).getMonth(), new Date(sentAt).getMonth());
  assert.ok(month <= sentAt);

  const utc = new Date(day * 86_400_000);
  assert.ok(spokenDay(start, start).startsWith(`${utc.getUTCDate()} `));
}
process.stdout.write(JSON.stringify({ days: last - first + 1, shortest, longest }));
