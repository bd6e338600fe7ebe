import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarEntries } from '../../../src/outreach/calendar-file/all-entries.ts';
import { calendarFile } from '../../../src/outreach/calendar-file/calendar-file.ts';
import type { OutreachEvent } from '../../../src/outreach/event.ts';
import { anyText, HUGE } from '../../export/support/hostile.ts';
import { event, noon } from '../support.ts';

const NOW = noon(2026, 11, 23);
const DAY = 86_400_000;

const meeting = (at: number, when: number) =>
  event('scheduled', at, { when, way: 'phone', timeZone: 'Europe/Brussels' });
const sent = (at: number) =>
  event('sent', at, {
    channel: 'message',
    reason: 'similar-path',
    occasion: 'first-request',
    text: 'Hello',
  });

function titlesOf(...events: readonly OutreachEvent[]) {
  const subject = { contact: 'linkedin.com/in/ada', name: 'Ada', place: '', events };
  return calendarEntries(subject, 15, NOW).map(entry => [
    entry.uid.replace(/^.*#|@.*$/g, ''),
    Math.floor((entry.start - NOW) / DAY),
  ]);
}

describe('everything with a day about one person', () => {
  it('holds meetings that were and that will be', () => {
    const past = meeting(NOW - 20 * DAY, NOW - 10 * DAY);
    const talked = event('met', NOW - 10 * DAY, { notes: '', learned: '' });
    const next = meeting(NOW - 2 * DAY, NOW + 3 * DAY);
    expect(titlesOf(past, talked, next)).toEqual([
      [past.id, -10],
      [next.id, 3],
    ]);
  });

  it('leaves out a meeting that was moved, and one that was called off', () => {
    const first = meeting(NOW - 3 * DAY, NOW + DAY);
    const moved = meeting(NOW - 2 * DAY, NOW + 5 * DAY);
    expect(titlesOf(first, moved)).toEqual([[moved.id, 5]]);
    expect(titlesOf(first, event('replied', NOW - DAY, { answer: 'no' }))).toEqual([]);
  });

  it('says what comes after the waiting, on its day', () => {
    expect(titlesOf(sent(NOW - 2 * DAY))).toEqual([['remind', 7]]);
  });

  it('puts what is due already on today', () => {
    expect(titlesOf(sent(NOW - 30 * DAY))).toEqual([['remind', -1]]);
    expect(titlesOf(event('replied', NOW - DAY, { answer: 'yes' }))).toEqual([
      ['propose-times', -1],
    ]);
  });

  it('is silent where nothing has a day', () => {
    expect(titlesOf()).toEqual([]);
    expect(titlesOf(event('noticed', NOW, { name: 'Ada' }))).toEqual([]);
    expect(titlesOf(event('do-not-contact', NOW, {}), sent(NOW - 3 * DAY))).toEqual([]);
  });
});

describe('a calendar of many', () => {
  it('gains no line and no entry from any name', () => {
    const events = [meeting(NOW - DAY, NOW + DAY)];
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), names => {
        const entries = names.flatMap((name, i) =>
          calendarEntries({ contact: `c${i}`, name, place: '', events }, 15, NOW),
        );
        const file = calendarFile(entries, NOW);
        for (const line of file.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
        const lines = file.replace(/\r\n /g, '').split('\r\n');
        const begins = lines.filter(line => line.startsWith('BEGIN:')).sort();
        expect(begins).toEqual([
          ...names.map(() => 'BEGIN:VALARM'),
          'BEGIN:VCALENDAR',
          ...names.map(() => 'BEGIN:VEVENT'),
        ]);
        expect(lines.filter(line => line.startsWith('SUMMARY:'))).toHaveLength(names.length);
      }),
      { numRuns: 100 },
    );
  });

  it('shortens a name of a megabyte: no calendar shows it', () => {
    const events = [meeting(NOW - DAY, NOW + DAY)];
    const subject = { contact: 'c', name: HUGE, place: '', events };
    expect(calendarFile(calendarEntries(subject, 15, NOW), NOW).length).toBeLessThan(2000);
  });
});
