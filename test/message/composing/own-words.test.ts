import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/message/compose.ts';
import type { ComposeRequest } from '../../../src/message/compose-types.ts';
import { ownWords } from '../../../src/message/composing/own-words.ts';
import { textOf } from '../../../src/message/draft.ts';
import { ENGLISH } from '../../../src/message/phrases/en/pack.ts';
import { rankReasons } from '../../../src/message/reasons/rank-reasons.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Sender } from '../../../src/sender/sender.ts';
import { fact, job, NOW, person } from '../people/build.ts';
import { SENDERS } from '../people/senders.ts';

function nurseTurnedDesigner(rest: Partial<Profile>): Profile {
  return person('Maya', 'Stone', {
    positions: [
      job('Product Designer', 'Harbour Health', '2020-03'),
      job('Nurse', 'Alder Hospital', '2012-09', '2019-12'),
    ],
    ...rest,
  });
}

function request(rest: Partial<Profile>, sender: Sender = SENDERS.noor): ComposeRequest {
  const profile = nurseTurnedDesigner(rest);
  const insights = findInsights(profile, sender, NOW);
  const ranked = rankReasons({ profile, sender, insights, context: {}, now: NOW });
  const reason = ranked.find(({ kind }) => kind === 'similar-path');
  if (reason === undefined) throw new Error('the change of field is a reason');
  return {
    profile,
    sender,
    insights,
    reason,
    channel: 'email',
    occasion: 'first-request',
    context: {},
    wording: 0,
    language: 'en',
    now: NOW,
  };
}

const LISTENS =
  'Before design I spent six years as a nurse, which taught me to listen first. I live by the sea.';

describe('their own words', () => {
  it('turn a line of why to "you"', () => {
    expect(ownWords(request({ about: fact(LISTENS, 'about') }), ENGLISH)).toEqual({
      lesson: 'before design you spent six years as a nurse, which taught you to listen first',
      fact: 'about',
    });
  });

  it('reach every letter that has room for a second sentence', () => {
    for (const channel of ['message', 'email', 'inmail'] as const) {
      for (const wording of [0, 1, 2]) {
        const draft = compose({
          ...request({ about: fact(LISTENS, 'about') }, SENDERS.sam),
          channel,
          wording,
        });
        expect(textOf(draft.spans)).toMatch(/you spent six years as a nurse, which taught you/);
        expect(
          draft.spans.some(
            ({ source }) => source.kind === 'fact' && source.facts.includes('about'),
          ),
        ).toBe(true);
      }
    }
  });

  it('are a quotation where the line speaks of no one', () => {
    const post = { text: 'A good form asks nothing twice. Discuss.', age: '1w', ageDays: 7 };
    expect(ownWords(request({ posts: [fact(post, 'activity')] }), ENGLISH)).toEqual({
      words: 'A good form asks nothing twice',
      fact: 'posts.0',
    });
  });

  it.each([
    'I am a product designer with ten years of experience in hospitals.',
    'Maya has designed forms for hospitals since she left the ward.',
    'I lead a team of nine designers in Leeds.',
    'Designer. Nurse. Runner.',
    'Opinions are my own and nobody listens to them at home, ask my husband.',
  ])('are nothing where the page only says what they are: %s', about => {
    expect(ownWords(request({ about: fact(about, 'about') }), ENGLISH)).toBeUndefined();
  });
});
