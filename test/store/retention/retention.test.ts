import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/profile/fact.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { freshStore, person } from '../support.ts';

const DAY = 86_400_000;
const NOW = new Date(2026, 10, 23, 12).getTime();
const OLD = NOW - 181 * DAY;

const fact = <T>(value: T, capturedAt = OLD): Fact<T> => ({
  value,
  source: { section: 'experience', how: 'entry' },
  confidence: 'medium',
  capturedAt,
});

const ADA: Profile = {
  ...person('ada', 'Ada Brandt'),
  headline: fact('Kiln keeper'),
  about: fact('I fire clay.'),
  place: { ...fact('Ghent'), source: { section: 'sender', how: 'corrected' } },
  positions: [
    fact({
      title: 'Kiln keeper',
      employer: 'Ashgrove',
      period: { current: true },
      description: 'Clay.',
    }),
    fact({ title: 'Potter', employer: 'Elm' }),
  ],
  posts: [fact({ text: 'An old post.' }), fact({ text: 'A new post.' }, NOW - DAY)],
};

async function book() {
  const { store } = freshStore();
  await store.remember(ADA, OLD);
  await store.remember(
    { ...person('ben', 'Ben Ashe'), headline: fact('Baker', NOW - DAY) },
    NOW - DAY,
  );
  await store.append(ADA.key, 'noted', { text: 'Kind.' }, OLD);
  return store;
}

describe('what was read long ago', () => {
  it('is found by the age of each fact, and only offered', async () => {
    const store = await book();
    expect(await store.daysKept()).toBe(180);
    expect(await store.oldFacts(NOW)).toEqual([
      { key: ADA.key, name: 'Ada Brandt', facts: 5, lastReadAt: OLD },
    ]);
    expect(await store.peopleWithOldFacts(NOW)).toBe(1);
    expect((await store.contact(ADA.key))?.profile).toEqual(ADA);
    await store.keepForDays(200);
    expect(await store.oldFacts(NOW)).toEqual([]);
    expect(await store.peopleWithOldFacts(NOW)).toBe(0);
  });

  it('goes, and leaves who they are and what the sender wrote', async () => {
    const store = await book();
    const cleared = await store.clearFacts([ADA.key], NOW);
    const profile = (await store.contact(ADA.key))?.profile;
    expect(profile?.name).toEqual(ADA.name);
    expect(profile?.address).toBe(ADA.address);
    expect(profile?.positions.map(({ value }) => value)).toEqual([
      { title: 'Kiln keeper', employer: 'Ashgrove', period: { current: true } },
    ]);
    expect(profile?.place).toEqual(ADA.place);
    expect(profile?.posts.map(({ value }) => value.text)).toEqual(['A new post.']);
    expect(profile).not.toHaveProperty('about');
    expect(profile).not.toHaveProperty('headline');
    expect((await store.eventsOf(ADA.key)).map(({ kind }) => kind)).toEqual(['noted']);
    expect(await store.oldFacts(NOW)).toEqual([]);
    const { rows } = await store.people({ sort: 'name', offset: 0, limit: 1 });
    expect(rows[0]).toMatchObject({
      name: 'Ada Brandt',
      title: 'Kiln keeper',
      employer: 'Ashgrove',
    });
    await store.putFactsBack(cleared);
    expect((await store.contact(ADA.key))?.profile).toEqual(ADA);
  });

  it('leaves the headline of somebody without a current position', async () => {
    const { store } = freshStore();
    const cem = { ...person('cem', 'Cem Kaya'), headline: fact('Baker'), about: fact('Bread.') };
    await store.remember(cem, OLD);
    await store.clearFacts([cem.key], NOW);
    const profile = (await store.contact(cem.key))?.profile;
    expect(profile?.headline?.value).toBe('Baker');
    expect(profile).not.toHaveProperty('about');
    expect(await store.oldFacts(NOW)).toEqual([]);
  });

  it('is not put back over a new reading', async () => {
    const store = await book();
    const cleared = await store.clearFacts([ADA.key], NOW);
    await store.remember({ ...ADA, posts: [], about: fact('Anew.', NOW) }, NOW);
    await store.putFactsBack(cleared);
    expect((await store.contact(ADA.key))?.profile.about?.value).toBe('Anew.');
  });
});
