import { describe, expect, it } from 'vitest';
import { review } from '../../src/etiquette/review.ts';
import type { SentText } from '../../src/etiquette/review-types.ts';
import { compose } from '../../src/message/compose.ts';
import { textOf } from '../../src/message/draft.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import type { Channel } from '../../src/message/terms.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { job, NOW, person } from './people/build.ts';
import { SENDERS } from './people/senders.ts';

const HERE = 'Brightwell Hospital';

/** Ten people at one hospital, each with a working life of their own. */
const TEN: readonly Profile[] = [
  person('Ada', 'Moreau', { positions: [job('Midwife', HERE, '2009-04')] }),
  person('Bo', 'Larkin', { positions: [job('Midwife', HERE, '2007-04')] }),
  person('Cy', 'Okafor', {
    positions: [job('Head Porter', HERE, '2016-04'), job('Porter', HERE, '2008-02', '2016-03')],
  }),
  person('Dee', 'Harlan', {
    positions: [
      job('Pharmacist', HERE, '2020-04'),
      job('Chef', 'The Anchor', '2010-02', '2019-03'),
    ],
  }),
  person('Eli', 'Sato', {
    positions: [
      job('Staff Nurse', HERE, '2021-04'),
      job('Teacher', 'Elm School', '2010-02', '2020-03'),
    ],
  }),
  person('Fay', 'Ruiz', { positions: [job('Archivist', HERE, '2026-06')] }),
  person('Gus', 'Holm', { positions: [job('First Data Protection Officer', HERE, '2023-01')] }),
  person('Ida', 'Novak', { positions: [job('Electrician', HERE, '2011-04')] }),
  person('Jo', 'Mbeki', { positions: [job('Hospital Cook', HERE, '2013-04')] }),
  person('Kim', 'Aalto', { positions: [job('Radiographer', HERE, '2005-04')] }),
];

function lettersTo(people: readonly Profile[], channel: Channel) {
  const sender = SENDERS.sam;
  let recentPhrasings: string[] = [];
  return people.map(profile => {
    const insights = findInsights(profile, sender, NOW);
    const [reason] = rankReasons({ profile, sender, insights, context: {}, now: NOW });
    if (reason === undefined) throw new Error('there is always a reason');
    const draft = compose({
      profile,
      sender,
      reason,
      channel,
      insights,
      recentPhrasings,
      occasion: 'first-request',
      context: {},
      wording: 0,
      language: 'en',
      now: NOW,
    });
    recentPhrasings = [...Object.values(draft.phrasings), ...recentPhrasings];
    return { profile, text: textOf(draft.spans) };
  });
}

/** What says something: not the greeting, the thanks or the name. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/^(?:Hi|Hello) \w+,\s*/, '')
    .replace(/\n\n[^\n]+,\n[^\n]+$|(?:With thanks|Thanks|Thank you), \w+$/, '')
    .split(/(?<=[.?])\s+/)
    .filter(sentence => sentence !== '' && !/thank/i.test(sentence));
}

describe.each(['note', 'message', 'email'] as const)(
  'ten letters to one company by %s',
  channel => {
    const letters = lettersTo(TEN, channel);

    it('share no sentence', () => {
      const all = letters.flatMap(({ text }) => [...new Set(sentencesOf(text))]);
      expect(all.filter((sentence, at) => all.indexOf(sentence) !== at)).toEqual([]);
    });

    it('look like no other to the rules that compare them (T1, T2)', () => {
      const history: SentText[] = [];
      for (const [at, { profile, text }] of letters.entries()) {
        const found = review(
          { text, channel, occasion: 'first-request', language: 'en' },
          { profile, sender: SENDERS.sam, asserted: [], history, now: NOW + at * 3_600_000 },
        ).filter(({ rule }) => rule === 'T1' || rule === 'T2');
        expect([profile.name.value.first, found]).toEqual([profile.name.value.first, []]);
        history.push({ text, at: NOW + at * 3_600_000, contact: profile.key, employer: HERE });
      }
    });
  },
);

it('two people who did the very same never get one letter, whatever was sent before', () => {
  const twins = ['Lee', 'Max', 'Noa', 'Pia'].map(first =>
    person(first, 'Quill', { positions: [job('Midwife', HERE, '2009-04')] }),
  );
  for (const channel of ['note', 'message', 'email'] as const) {
    const bodies = lettersTo(twins, channel).map(({ text }) => sentencesOf(text).join(' '));
    expect(new Set(bodies).size).toBe(twins.length);
  }
});
