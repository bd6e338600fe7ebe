import { describe, expect, it } from 'vitest';
import { eventWords } from '../../src/dashboard/screens/person/event-words.ts';
import { fromLocalField, toLocalField } from '../../src/dashboard/screens/person/local-time.ts';
import { tagsOf } from '../../src/dashboard/screens/person/tags-of.ts';
import { fromLines, toLines } from '../../src/dashboard/screens/you/lines.ts';
import { event, message, noon } from '../outreach/support.ts';

describe('lists typed by hand', () => {
  it('are one entry on each line, without empty lines and doubles', () => {
    expect(fromLines(' a \n\n b\na')).toEqual(['a', 'b']);
    expect(fromLines(toLines(['a', 'b']))).toEqual(['a', 'b']);
    expect(fromLines(Array.from({ length: 99 }, (_, i) => i).join('\n'))).toHaveLength(50);
  });

  it('are tags between commas', () => {
    expect(tagsOf(' museum, , night shift,museum')).toEqual(['museum', 'night shift']);
    expect(tagsOf('')).toEqual([]);
  });
});

describe('moments in fields', () => {
  it('are local time', () => {
    const moment = new Date(2026, 10, 24, 15, 30).getTime();
    expect(toLocalField(moment)).toBe('2026-11-24T15:30');
    expect(fromLocalField('2026-11-24T15:30')).toBe(moment);
    expect(fromLocalField('2026-11-24')).toBe(noon(2026, 11, 24));
    expect(fromLocalField('')).toBeUndefined();
    expect(fromLocalField('soon')).toBeUndefined();
  });
});

describe('the timeline', () => {
  it.each([
    [event('sent', 0, message()), 'You sent your request (invitation note).'],
    [event('reminded', 0, message('reminder')), 'You sent your reminder (invitation note).'],
    [event('replied', 0, { answer: 'no' }), 'They answered: no.'],
    [event('replied', 0, { answer: 'redirected', to: 'Ada' }), 'They pointed you to Ada.'],
    [event('tagged', 0, { tags: ['a', 'b'] }), 'You tagged them: a, b.'],
    [event('tagged', 0, { tags: [] }), 'You took all tags off.'],
    [
      event('scheduled', 0, { when: noon(2026, 11, 24), way: 'phone', timeZone: 'UTC' }),
      'You agreed to talk on 24 November: phone.',
    ],
  ])('tells %#', (happened, words) => {
    expect(eventWords(happened, noon(2026, 11, 23))).toBe(words);
  });
});
