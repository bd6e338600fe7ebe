import { describe, expect, it } from 'vitest';
import {
  employerHold,
  type FirstRequest,
  newPeopleToday,
  startOfMonth,
} from '../../src/outreach/pacing.ts';
import { event, message, noon } from './support.ts';

const at = noon(2026, 11, 3);
const sent = event('sent', at, message());
const request: FirstRequest[] =
  sent.kind === 'sent'
    ? [{ contact: 'ada', name: 'Ada', employer: 'harbor and pine', event: sent }]
    : [];

describe('one conversation per employer at a time (T3)', () => {
  it('holds a second person there for seven business days', () => {
    const hold = employerHold('ben', 'harbor and pine', request, noon(2026, 11, 11));
    expect(hold).toMatchObject({ name: 'Ada', until: new Date(2026, 10, 12).getTime() });
    expect(employerHold('ben', 'harbor and pine', request, noon(2026, 11, 12))).toBeUndefined();
  });

  it('does not hold the same person, nor another employer', () => {
    expect(employerHold('ada', 'harbor and pine', request, at)).toBeUndefined();
    expect(employerHold('ben', 'st brigid hospital', request, at)).toBeUndefined();
  });
});

describe('counting', () => {
  it('counts new people on the calendar day', () => {
    expect(newPeopleToday(request, new Date(2026, 10, 3, 23, 59).getTime())).toBe(1);
    expect(newPeopleToday(request, new Date(2026, 10, 4, 0, 1).getTime())).toBe(0);
  });

  it('starts the month at its first midnight', () => {
    expect(startOfMonth(at)).toBe(new Date(2026, 10, 1).getTime());
  });
});
