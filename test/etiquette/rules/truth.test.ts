import { describe, expect, it } from 'vitest';
import { context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('G1', {
  fires: [
    'Hi [first name], your work is good.',
    'Hi {{firstName}}, your work is good.',
    'I am [who you are, in a few words].',
    'Hi undefined, your work is good.',
    'Your work at {company} is good.',
    'Your name: ____',
    'Hi <name>, hello.',
    ['Hi Ana', { subject: 'About [topic]' }],
  ],
  silent: [
    'Hi Ana, your work is good.',
    'The job is not well defined.',
    'The scope was left open.',
    'I like 3 < 4 and 5 > 2.',
    'The null hypothesis interests me.',
    'Use snake_case and kebab-case.',
    '',
  ],
});

describeRule('G2', {
  fires: [
    'Hi Ana, your years at Google taught you a lot.',
    'Hi Ana, you were Head of Nursing.',
    'Hi Ana, you studied at Leeds University of Art.',
    'Hi Ana, you moved in 2015.',
    'Hi Ana, you led 40 nurses.',
    'Hi Ana, you wrote "alarms should never be loud at night".',
    'Hi Ana, Priya Raman told me about you.',
    'Hi Ana, your talk at NordicHealthConf was good.',
    'Hi Ana, you worked at Harbour Royal for 9 years.',
    'Goldman Sachs taught you a lot.',
    'Hi Ana, I trained in Lagos.',
  ],
  silent: [
    'Hi Ana, your move from staff nurse to senior UX designer at Northwind Health caught my eye.',
    'Hi Ana, you were a Staff Nurse at Harbour Royal Infirmary until 2019.',
    'Hi Ana, Northwind’s ward screens are calm.',
    'Hi Ana, Tomás and Wanjiru both know you.',
    'Hi Ana, you wrote that "boring software saves nurses".',
    'Hi Ana, would Tuesday 20 October at 10:30 or 3 pm suit you for 15 minutes on Zoom?',
    'Hi Ana, I am free on Monday and in the first week of May. Which suits you?',
    'Hi Ana, a one-line "not now" is perfectly fine.',
    'Hi Ana, we both studied in Leeds, and I speak Portuguese too.',
    'Hi Ana, you spent 7 years on the ward. Curiosity brought me here.',
    'Hi Ana,\n\nNight shifts are hard. Wards are loud.\n\nKind regards,\nLucy Brown',
    ['Hi Ana, Priya Raman told me about you.', {}, { asserted: ['Priya Raman'] }],
    ['Hi Ana, I trained in Lagos.', {}, { asserted: ['Lagos'] }],
    [
      'Hi Zoë, how do nights at St Brigid’s compare with Claddagh Family Medicine?',
      {},
      { to: 'zoe' },
    ],
    ['Hi Zoe, what does an Urgent Care Nurse Practitioner do at 3 am?', {}, { to: 'zoe' }],
    ['Hi Oluwaseun, what made Delling Partners easy to leave for Rye & Rise?', {}, { to: 'olu' }],
    ['Hi José, what does page one look like at Diario da Baia?', {}, { to: 'jose' }],
    'Hi Ana, I am in the UK too. OK?',
    'Hi Ana, PLEASE answer.',
    'Hi Ana, here are my 2 questions:\n1. Why design?\n2. Why now?',
  ],
});

describe('G2', () => {
  it('points at exactly the words in doubt, and offers to vouch for them', () => {
    const text = 'Hi Ana, your years at Goldman Sachs taught you a lot.';
    const found = findingsOf('G2', letter(text), context());
    expect(found.map(({ range }) => range && text.slice(range.start, range.end))).toEqual([
      'Goldman Sachs',
    ]);
    expect(found[0]?.override).toBe('assert-true');
  });

  it('is content once the words are vouched for', () => {
    const text = 'Hi Ana, your years at Goldman Sachs taught you a lot in 1987.';
    const about = context();
    const asserted = findingsOf('G2', letter(text), about).flatMap(({ range }) =>
      range === undefined ? [] : [text.slice(range.start, range.end)],
    );
    expect(asserted).toEqual(['Goldman Sachs', '1987']);
    expect(findingsOf('G2', letter(text), { ...about, asserted })).toEqual([]);
  });

  it('doubts no capital in a language that it has no words of', () => {
    const text = 'Hallo Ana, hätten Sie 15 Minuten für einen Anruf?';
    expect(findingsOf('G2', letter(text, { language: 'de' }), context())).toEqual([]);
    expect(findingsOf('G2', letter(text), context())).not.toEqual([]);
  });

  it('does not join two facts into one new name', () => {
    const text = 'Hi Ana, you studied at the University of Bristol.';
    expect(findingsOf('G2', letter(text), context())).toHaveLength(1);
  });
});

describeRule('G3', {
  fires: [
    'I read your article on alarms.',
    'I loved your talk.',
    'I attended your workshop in May.',
    'I’ve been following your work for years.',
    'I really enjoyed your post about night shifts.',
    'I watched the video you made.',
    'I recently visited your exhibition.',
    'I have used your app on my ward.',
    'As a long-time reader of your blog, I have a question.',
    'I saw your presentation on ward screens.',
    'I came across your post about alarms.',
    'Reading your book made me change course.',
  ],
  silent: [
    'Your post on alarms is on your page.',
    'I read on your profile that you left the ward.',
    'I have read your profile.',
    'I enjoyed our conversation.',
    'I would love to read your article.',
    'I admire how you moved into design.',
    'Your article would be a good start for me.',
    ['I loved your talk.', {}, { asserted: ['I loved your talk'] }],
    ['I read your post about night shifts.', {}, { asserted: ['read:post:0'] }],
    ['I visited your exhibition.', {}, { asserted: ['I visited your exhibition in Bergen'] }],
    'I saw that you moved from nursing to design.',
    'I followed your advice and asked the night staff.',
  ],
});

describe('G3', () => {
  it('is content once the claim is vouched for', () => {
    const text = 'Hi Ana, I loved your talk on ward alarms.';
    const about = context();
    const asserted = findingsOf('G3', letter(text), about).flatMap(({ range }) =>
      range === undefined ? [] : [text.slice(range.start, range.end)],
    );
    expect(asserted).toHaveLength(1);
    expect(findingsOf('G3', letter(text), { ...about, asserted })).toEqual([]);
  });

  it('takes a tick for reading as no tick for attending', () => {
    const about = context({ asserted: ['read:post:0'] });
    expect(findingsOf('G3', letter('I attended your lecture.'), about)).toHaveLength(1);
  });
});

const old = (days: number) => {
  const about = context();
  const name = { ...about.profile.name, capturedAt: about.now - days * 86_400_000 };
  return { profile: { ...about.profile, name } };
};

describeRule('G4', {
  fires: [31, 32, 40, 60, 90, 400].map(days => ['Hi Ana', {}, old(days)] as const),
  silent: [
    ...[0, 1, 7, 20, 30].map(days => ['Hi Ana', {}, old(days)] as const),
    ['', {}, old(90)] as const,
  ],
});
