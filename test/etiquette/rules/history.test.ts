import { describe, expect, it } from 'vitest';
import type { SentText } from '../../../src/etiquette/review-types.ts';
import { context, findingsOf, letter } from '../helpers.ts';
import { NOW, PEOPLE } from '../people.ts';
import { describeRule } from './describe-rule.ts';

const DAY = 86_400_000;
const TEXT =
  'Hi Ana, your move from the ward to design caught my eye. I am a nurse and would love to take the same road. Would you have 15 minutes in the next two weeks? If not, no worries at all. Thank you for reading.';
const TO_BEN = TEXT.replace('Ana', 'Ben');
const OTHER =
  'Hi Ingrid, old boats in big rooms are a puzzle to me. How did you get the long one through the door? I run a small boat club and could show you our logbooks. Ten minutes by phone would help a lot, and a plain no is fine.';
const sent = (text: string, days: number, part: Partial<SentText> = {}): SentText => ({
  text,
  at: NOW - days * DAY,
  contact: 'linkedin.com/in/ben',
  ...part,
});

describeRule('T1', {
  fires: [
    [TEXT, {}, { history: [sent(TEXT, 1)] }],
    [TEXT, {}, { history: [sent(TO_BEN, 10)] }],
    [TEXT, {}, { history: [sent(OTHER, 2), sent(TO_BEN, 50)] }],
    [TEXT, {}, { history: [sent(TO_BEN.replace('15', '20'), 3)] }],
    [TEXT, {}, { history: [sent(TO_BEN.replace('two', 'three'), 3)] }],
    [TEXT, {}, { history: [sent(TO_BEN, 3, { employer: 'Northwind Health, Inc.' })] }],
    [
      OTHER,
      { channel: 'email' },
      { to: 'ingrid', history: [sent(OTHER.replace('Ingrid', 'Ola'), 3)] },
    ],
  ],
  silent: [
    [TEXT],
    [TEXT, {}, { history: [] }],
    [TEXT, {}, { history: [sent(OTHER, 1)] }],
    [TEXT, {}, { history: [sent(TO_BEN, 61)] }],
    [TEXT, {}, { history: [sent(TEXT, 1, { contact: PEOPLE.ana.key })] }],
    ['', {}, { history: [sent(TEXT, 1)] }],
    [TEXT, {}, { history: [sent('Hi Ben, thank you for reading.', 1)] }],
  ],
});

describe('T1', () => {
  it('stops the very same letter to a colleague, and warns of it elsewhere', () => {
    const severity = (employer?: string) =>
      findingsOf(
        'T1',
        letter(TEXT),
        context({ history: [sent(TO_BEN, 3, employer === undefined ? {} : { employer })] }),
      )[0]?.severity;
    expect(severity('Northwind Health, Inc.')).toBe('block');
    expect(severity('Elsewhere Ltd')).toBe('warn');
    expect(severity()).toBe('warn');
  });
});

const OPENING = 'Your move from X to Y is rare.';
const three = (text: string, part: Partial<SentText> = {}): SentText[] =>
  [1, 2, 3].map(days => sent(`Hi Ben, ${text}`, days, part));

describeRule('T2', {
  fires: [
    [`Hi Ana, ${OPENING}`, {}, { history: three('your move from law to bread is bold.') }],
    [
      'Hi Ana, your move from nursing made me think.',
      {},
      { history: three('your move from A. It is B.') },
    ],
    [
      'Hi Ana, I like it. Would you have 15 minutes?',
      {},
      { history: three('nice boats. Would you have 15 minutes for me?') },
    ],
    [
      'Hi Ana, we both know Leeds. Could I have ten minutes?',
      {},
      { history: three('all is good. Could I have ten minutes of your day?') },
    ],
    ['Hi Ana, Tomás told me about you.', {}, { history: three('Tomás told me of your boats.') }],
    [
      `Hi Ana, ${OPENING}`,
      {},
      { history: [...three('your move from law.'), sent('Hi Ben, other words here.', 9)] },
    ],
  ],
  silent: [
    [`Hi Ana, ${OPENING}`],
    [`Hi Ana, ${OPENING}`, {}, { history: three('your move from law.').slice(0, 2) }],
    [`Hi Ana, ${OPENING}`, {}, { history: three('old boats are a puzzle.') }],
    [
      `Hi Ana, ${OPENING}`,
      {},
      { history: [sent('Hi Ben, old boats.', 0), ...three('your move from law.')] },
    ],
    [`Hi Ana, ${OPENING}`, { occasion: 'reminder' }, { history: three('your move from law.') }],
    [
      `Hi Ana, ${OPENING}`,
      {},
      { history: three('your move from law.', { contact: PEOPLE.ana.key }) },
    ],
  ],
});

describeRule('T3', {
  fires: [0, 1, 2, 5, 7, 9].map(
    days => ['Hi Ana', {}, { sameEmployer: { name: 'Ben', at: NOW - days * DAY } }] as const,
  ),
  silent: [
    ['Hi Ana'],
    ...[12, 14, 30, 90].map(
      days => ['Hi Ana', {}, { sameEmployer: { name: 'Ben', at: NOW - days * DAY } }] as const,
    ),
    ['Hi Ana', { occasion: 'thank-you' }, { sameEmployer: { name: 'Ben', at: NOW } }],
  ],
});

describeRule('P1', {
  fires: [
    ['Hi Ana', {}, { forbidden: { why: 'They said no, kindly.', forGood: true } }],
    ['', {}, { forbidden: { why: 'They said no, kindly.', forGood: true } }],
    [
      'Hi Ana',
      { occasion: 'reminder' },
      { forbidden: { why: 'One reminder is enough.', forGood: false } },
    ],
    ['Hi Ana', { channel: 'note' }, { forbidden: { why: 'Wait until Monday.', forGood: false } }],
    ['Hi Ana', { channel: 'email' }, { forbidden: { why: 'Wait until Monday.', forGood: false } }],
    [
      'Hi Ana',
      { occasion: 'thank-you' },
      { forbidden: { why: 'They asked for quiet.', forGood: true } },
    ],
  ],
  silent: [
    'Hi Ana',
    '',
    ['Hi Ana', { occasion: 'reminder' }],
    ['Hi Ana', { channel: 'note' }],
    ['Hi Ana', { channel: 'email' }],
    ['Hi Ana', { occasion: 'goodbye' }],
  ],
});

describe('P1', () => {
  it('can be overridden only where it is not for good', () => {
    const found = (forGood: boolean) =>
      findingsOf(
        'P1',
        letter('Hi Ana'),
        context({ forbidden: { why: 'They said no.', forGood } }),
      )[0];
    expect(found(true)).toMatchObject({
      severity: 'block',
      override: 'none',
      why: 'They said no.',
    });
    expect(found(false)).toMatchObject({ severity: 'block', override: 'knowingly' });
  });
});

const at = (day: number, hour: number) => ({ now: new Date(2026, 9, day, hour, 0).getTime() });

describeRule('P2', {
  fires: [
    ['Hi Ana', {}, at(16, 12)],
    ['Hi Ana', {}, at(16, 17)],
    ['Hi Ana', {}, at(17, 10)],
    ['Hi Ana', {}, at(18, 10)],
    ['Hi Ana', {}, at(13, 23)],
    ['Hi Ana', {}, at(13, 3)],
  ],
  silent: [
    ['Hi Ana', {}, at(16, 11)],
    ['Hi Ana', {}, at(12, 9)],
    ['Hi Ana', {}, at(13, 10)],
    ['Hi Ana', {}, at(14, 21)],
    ['Hi Ana', {}, at(15, 6)],
    ['', {}, at(17, 10)],
    ['Ana', { channel: 'spoken' }, at(17, 10)],
    ['Hi Ana', { occasion: 'booking' }, at(17, 10)],
    ['Hi Ana', { occasion: 'thank-you' }, at(16, 17)],
  ],
});

describeRule('P3', {
  fires: [5, 6, 7, 10, 20, 50].map(newPeopleToday => ['Hi Ana', {}, { newPeopleToday }] as const),
  silent: [
    ['Hi Ana'],
    ...[0, 1, 3, 4].map(newPeopleToday => ['Hi Ana', {}, { newPeopleToday }] as const),
    ['Hi Ana', { occasion: 'thank-you' }, { newPeopleToday: 9 }],
  ],
});

describeRule('P4', {
  fires: [0, 1, 2, 4, 6, 9].map(
    days => ['Hi Ana', {}, { writtenBefore: NOW - days * DAY }] as const,
  ),
  silent: [
    ['Hi Ana'],
    ...[12, 14, 30, 900].map(days => ['Hi Ana', {}, { writtenBefore: NOW - days * DAY }] as const),
    ['Hi Ana', { occasion: 'thank-you' }, { writtenBefore: NOW }],
  ],
});
