import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/outreach/calendar-file/calendar-file.ts';
import { meetingEntry, stepEntry } from '../../../src/outreach/calendar-file/entries.ts';
import { event } from '../support.ts';

const NOW = Date.UTC(2026, 10, 23, 10);
const scheduled = event('scheduled', NOW, {
  when: Date.UTC(2026, 10, 24, 14, 30),
  way: 'phone',
  timeZone: 'Europe/Brussels',
});

/** The lines of a file, with folded lines joined again (RFC 5545 section 3.1). */
function linesOf(file: string): string[] {
  return file.replace(/\r\n[ \t]/g, '').split('\r\n');
}

describe('the calendar file', () => {
  it('holds the talk in universal time, with an alarm the day before', () => {
    if (scheduled.kind !== 'scheduled') throw new Error('not a meeting');
    const lines = linesOf(calendarFile([meetingEntry('Zoë Müller', scheduled, 15)], NOW));
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('VERSION:2.0');
    expect(lines).toContain(`UID:${scheduled.id}@a-few-minutes`);
    expect(lines).toContain('DTSTART:20261124T143000Z');
    expect(lines).toContain('DTEND:20261124T144500Z');
    expect(lines).toContain('SUMMARY:A few minutes with Zoë Müller');
    expect(lines).toContain('LOCATION:Phone');
    expect(lines).toContain('TRIGGER:-P1D');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
  });

  it('cannot be broken out of by a name', () => {
    if (scheduled.kind !== 'scheduled') throw new Error('not a meeting');
    const name = 'Ada\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x, y; z\\';
    const lines = linesOf(calendarFile([meetingEntry(name, scheduled, 15)], NOW));
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines.filter(line => line.startsWith('SUMMARY'))).toHaveLength(1);
  });

  it('gives a reminder of a step that has a day, at nine in the morning', () => {
    const from = new Date(2026, 10, 30).getTime();
    const entry = stepEntry('Ada', 'linkedin.com/in/ada', { action: 'remind', from, why: 'Now.' });
    expect(entry?.start).toBe(new Date(2026, 10, 30, 9).getTime());
    expect(stepEntry('Ada', 'a', { action: 'nothing', why: '' })).toBeUndefined();
  });

  it('is the same file for the same entry, so that importing again updates', () => {
    if (scheduled.kind !== 'scheduled') throw new Error('not a meeting');
    const entry = meetingEntry('Ada', scheduled, 15);
    expect(calendarFile([entry], NOW)).toBe(calendarFile([entry], NOW));
  });
});
