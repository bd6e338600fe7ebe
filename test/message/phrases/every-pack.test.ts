import { beforeAll, describe, expect, it } from 'vitest';
import { compose } from '../../../src/message/compose.ts';
import { rankReasons } from '../../../src/message/reasons/rank-reasons.ts';
import { CHANNELS, OCCASIONS } from '../../../src/message/terms.ts';
import { findInsights } from '../../../src/profile/insights/find-insights.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { learn } from '../../../src/ui/languages/language.ts';
import { PEOPLE } from '../../gallery/people.ts';
import { GALLERY_NOW } from '../../gallery/person.ts';
import { everyLanguage } from '../../languages/every-language.ts';

/** A first letter of eleven days ago, without which nobody writes a reminder. */
const context = { sentAt: GALLERY_NOW - 11 * 86_400_000 };

describe.each(await everyLanguage())('the phrases in %s', (language, all) => {
  const pack = all.phrases;
  const list = Object.values(pack.parts).flat();
  beforeAll(() => learn(all));

  it('have an id each', () => {
    const ids = [...new Set(list)].map(phrase => phrase.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('use only filters there are, and bars only where they fill more than one slot', () => {
    const known = Object.keys({ ...pack.filters, ...pack.leads });
    for (const { id, text, slots } of list) {
      const used = [...text.matchAll(/\{\w+:(\w+)\}/g)].map(match => match[1] ?? '');
      expect(
        used.filter(filter => !known.includes(filter)),
        id,
      ).toEqual([]);
      expect(text.split('|').length, id).toBe(slots.length);
    }
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
});
