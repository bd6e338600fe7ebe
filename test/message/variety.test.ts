import { describe, expect, it } from 'vitest';
import { compose } from '../../src/message/compose.ts';
import { textOf } from '../../src/message/draft.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { fact, job, NOW, person } from './people/build.ts';
import { PEOPLE } from './people/people.ts';
import { SENDERS } from './people/senders.ts';

const FIRST_NAMES = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Ida', 'Jo', 'Kim'];

/** Ten people who did the same thing at the same place: the hardest case for variety. */
const COLLEAGUES: readonly Profile[] = FIRST_NAMES.map(first =>
  person(first, 'Moreau', {
    headline: fact('Electrician'),
    positions: [job('Electrician', 'Brightwell Electrical', '2009-04')],
  }),
);

function draftsFor(people: readonly Profile[], channel: 'note' | 'message' | 'email') {
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
    return draft;
  });
}

/** Phrasings of the parts that are sentences; greetings and closes may well be alike. */
function sentences(phrasings: Readonly<Record<string, string>>): string[] {
  return Object.entries(phrasings)
    .filter(([part]) => !/greeting|close|sign-off|subject|thanks/.test(part))
    .map(([, id]) => id);
}

describe('ten messages of one sender', () => {
  it('repeat next to nothing in ten notes to ten colleagues but the few short reasons there are', () => {
    const used = draftsFor(COLLEAGUES, 'note').flatMap(draft => sentences(draft.phrasings));
    const twice = used.filter((id, index) => used.indexOf(id) !== index);
    expect(twice.filter(id => !id.startsWith('reason/')).length).toBeLessThanOrEqual(1);
    expect(twice.length).toBeLessThanOrEqual(5);
  });

  it('never give two colleagues in a row the same sentence', () => {
    const drafts = draftsFor(COLLEAGUES, 'email').map(draft => sentences(draft.phrasings));
    drafts.slice(1).forEach((ids, index) => {
      expect(ids.filter(id => drafts[index]?.includes(id))).toEqual([]);
    });
  });

  it('share no sentence at all when the ten people differ', () => {
    const people = Object.values(PEOPLE).slice(0, 10);
    const texts = draftsFor(people, 'note').map(draft => textOf(draft.spans));
    const all = texts.flatMap(text =>
      text.split(/(?<=[.?])\s+/).filter(sentence => !/^(Thank|Thanks|With thanks)/.test(sentence)),
    );
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  it('write two letters to two colleagues that a reader would not take for one', () => {
    const [one, other] = draftsFor(COLLEAGUES.slice(0, 2), 'message').map(draft =>
      textOf(draft.spans),
    );
    const words = (text = '') => new Set(text.toLowerCase().match(/[a-z']+ [a-z']+ [a-z']+/g));
    const shared = [...words(one)].filter(three => words(other).has(three));
    expect(shared.length / words(one).size).toBeLessThan(0.5);
  });
});
