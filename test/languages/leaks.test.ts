import { beforeEach, describe, expect, it } from 'vitest';
import { textOf } from '../../src/message/draft.ts';
import { lookUpFirst } from '../../src/message/questions/look-up-first.ts';
import { questionKit } from '../../src/message/questions/question-kit.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import { type Language, learn } from '../../src/ui/languages/language.ts';
import { XX } from '../fixtures/languages/xx/language.ts';
import { everyScene } from '../gallery/every-scene.ts';
import { PEOPLE } from '../gallery/people.ts';
import { GALLERY_NOW } from '../gallery/person.ts';
import { exhibit } from '../gallery/render.ts';
import type { Scene } from '../gallery/scenes.ts';
import { SENDERS } from '../gallery/senders.ts';
import { leaksIn, textsIn } from './leaks.ts';

const NAMES = Object.keys(SENDERS);

/** Every person from one of the four senders, for each reason by each channel and each later occasion. */
function scenes(): readonly Scene[] {
  return everyScene('xx').filter(
    ({ profile, who }) => (NAMES.indexOf(who) + PEOPLE.indexOf(profile)) % NAMES.length === 0,
  );
}

/** Plain letters in letters that should have none, each with the letter it stands in. */
function leaksOf(list: readonly Scene[]): string[] {
  const leaks = list.map(exhibit).flatMap(({ scene, draft, text, findings }) => {
    const { profile, sender, context, occasion, channel, reason } = scene;
    const own = textsIn([sender, context]);
    const subject = draft.subject === undefined ? '' : textOf(draft.subject);
    const fixes = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix.text]));
    return [text, subject, ...fixes]
      .flatMap(words => leaksIn(words, profile, own))
      .map(leak => `${occasion} by ${channel}, ${reason.insight?.kind ?? reason.kind}: ${leak}`);
  });
  return [...new Set(leaks)];
}

beforeEach(() => learn(XX));

describe('in another language', () => {
  it('no word of English is left in any letter, for any reason, channel and occasion', () => {
    const all = scenes();
    expect(all.length).toBeGreaterThan(1_000);
    expect(leaksOf(all)).toEqual([]);
  }, 180_000);

  it('no rule stops a letter of ours: none takes for granted how English says a thing', () => {
    const stopped = scenes()
      .filter(({ channel }) => channel === 'note' || channel === 'email')
      .map(exhibit)
      .flatMap(({ findings, text }) =>
        findings
          .filter(({ severity, rule }) => severity === 'block' && rule !== 'G1')
          .map(({ rule }) => `${rule}: ${text}`),
      );
    expect(stopped).toEqual([]);
  }, 180_000);

  it('no word of English is left in any question, nor in what to look up first', () => {
    const leaks = PEOPLE.flatMap(profile =>
      Object.values(SENDERS).flatMap(sender => {
        const insights = findInsights(profile, sender, GALLERY_NOW);
        const kit = questionKit({ profile, sender, insights, now: GALLERY_NOW, language: 'xx' });
        return [...kit.map(({ text }) => text), ...lookUpFirst(profile, 'xx')].flatMap(text =>
          leaksIn(text, profile, textsIn(sender)),
        );
      }),
    );
    expect([...new Set(leaks)]).toEqual([]);
  });

  it.each([
    ['a role as English says it', { say: ({ english }) => english }, /senior UX designer/],
    ['a grammar that is English', { filters: { as: (text: string) => `a ${text}` } }, /a «/],
    ['English words that are quoted', { quote: (text: string) => `Because ${text}` }, /Because/],
  ] as readonly (readonly [string, Partial<Language['phrases']>, RegExp])[])(
    'would notice %s',
    (_, change, leak) => {
      const filters = { ...XX.phrases.filters, ...change.filters };
      learn({ ...XX, phrases: { ...XX.phrases, ...change, filters } });
      const some = scenes()
        .filter(({ channel }) => channel === 'email')
        .slice(0, 120);
      expect(leaksOf(some).join('\n')).toMatch(leak);
    },
    60_000,
  );
});
