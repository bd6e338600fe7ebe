import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/message/compose.ts';
import { FIRST_REQUEST_PLANS } from '../../../src/message/composing/first-request-plans.ts';
import { LATER_PLANS } from '../../../src/message/composing/later-plans.ts';
import type { LanguagePack } from '../../../src/message/phrases/pack.ts';
import { PACKS } from '../../../src/message/phrases/packs.ts';
import { rankReasons } from '../../../src/message/reasons/rank-reasons.ts';
import { CHANNELS, OCCASIONS } from '../../../src/message/terms.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { PEOPLE } from '../../gallery/people.ts';
import { GALLERY_NOW } from '../../gallery/person.ts';

/** Parts that have words per topic; of these the one for "nothing more is known" must be there. */
const BY_TOPIC = ['reason', 'subject', 'about', 'about-them'];
/** Parts that say nothing where nothing more is known. */
const MAY_BE_SILENT = ['why-you', 'compliment'];

/** A first letter of eleven days ago, without which nobody writes a reminder. */
const context = { sentAt: GALLERY_NOW - 11 * 86_400_000 };

/** Every part that some plan calls for, by the name under which a pack has to hold it. */
function partsCalledFor(): readonly string[] {
  const plans = [
    ...Object.values(FIRST_REQUEST_PLANS),
    ...Object.values(LATER_PLANS).flatMap(plan => CHANNELS.map(channel => plan(channel))),
  ];
  const parts = plans.flatMap(({ paragraphs, subject }) => [
    ...paragraphs.flat(),
    ...(subject === undefined ? [] : [subject]),
  ]);
  return [...new Set([...parts, ...BY_TOPIC])]
    .filter(part => !MAY_BE_SILENT.includes(part))
    .map(part => (BY_TOPIC.includes(part) ? `${part}/plain` : part));
}

/** Parts that a pack has no words for; the letter would go without them and say nothing of it. */
function lacking({ parts }: LanguagePack): readonly string[] {
  return partsCalledFor().filter(part => (parts[part] ?? []).length === 0);
}

describe.each(PACKS.map(pack => [pack.language, pack] as const))(
  'the phrases in %s',
  (language, pack) => {
    const all = Object.values(pack.parts).flat();

    it('lack no part that a letter calls for', () => {
      expect(lacking(pack)).toEqual([]);
    });

    it('have an id each', () => {
      const ids = [...new Set(all)].map(phrase => phrase.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    });

    it('use only filters there are, and bars only where they fill more than one slot', () => {
      const known = Object.keys({ ...pack.filters, ...pack.leads });
      for (const { id, text, slots } of all) {
        const used = [...text.matchAll(/\{\w+:(\w+)\}/g)].map(match => match[1] ?? '');
        expect(
          used.filter(filter => !known.includes(filter)),
          id,
        ).toEqual([]);
        expect(text.split('|').length, id).toBe(slots.length);
      }
    });

    it('have blanks in brackets, by which an open one is known', () => {
      for (const blank of Object.values(pack.blanks)) expect(blank).toMatch(/^\[[^[\]]+\]$/);
    });

    it.each(OCCASIONS)('greet and ask in a letter of %s, on every channel', occasion => {
      const asks = occasion === 'first-request' || occasion === 'reminder';
      for (const profile of PEOPLE.slice(0, 4)) {
        const insights = findInsights(profile, NEW_SENDER, GALLERY_NOW);
        const about = { profile, sender: NEW_SENDER, insights, context, now: GALLERY_NOW };
        for (const reason of rankReasons(about)) {
          for (const channel of CHANNELS) {
            const draft = compose({ ...about, reason, channel, occasion, wording: 0, language });
            const slots = draft.spans.map(({ slot }) => slot);
            expect(draft.language).toBe(language);
            expect(slots).toEqual(expect.arrayContaining(['greeting', ...(asks ? ['ask'] : [])]));
          }
        }
      }
    });
  },
);

it('would notice a part without words', () => {
  const [pack] = PACKS;
  if (pack === undefined) throw new Error('There is no language at all');
  const { ask: _, 'reason/plain': __, ...parts } = pack.parts;
  expect([...lacking({ ...pack, parts })].sort()).toEqual(['ask', 'reason/plain']);
});
