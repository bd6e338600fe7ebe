import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/outreach/standing.ts';
import { canonicalJson } from '../../../src/store/backup/canonical.ts';
import { PEOPLE, type Step, steps, World } from './support/world.ts';

/** Far above what it takes: a busy computer must not make it fail. */
const PATIENCE = 300_000;

/** Many more at night: `RUNS=1000`. */
const RUNS = Number(process.env['RUNS'] ?? 12);

/** Lives through the steps and lets everything arrive; then asks. */
async function livingThrough(
  taken: readonly Step[],
  count: number,
  ask: (world: World) => Promise<void>,
) {
  const world = new World(count);
  try {
    if (taken[0]?.pick !== undefined && taken[0].pick % 2 === 0) await world.begin();
    for (const step of taken) await world.take(step);
    expect(await world.settle()).toBe(true);
    await ask(world);
  } finally {
    world.close();
  }
}

/** Everything that is promised, whatever happened on the way. */
async function keepsItsPromises(world: World): Promise<void> {
  const books = await Promise.all(world.devices.map(device => world.book(device)));
  expect(new Set(books).size).toBe(1);
  for (const device of world.devices) {
    const { store, database } = device.book;
    // No event is lost or altered, but those of people who were to be forgotten.
    for (const event of world.appended.values()) {
      const here = await database.events.get(event.id);
      if (here === undefined) expect(world.forgotten).toContain(event.contact);
      else expect(canonicalJson(here)).toBe(canonicalJson(event));
    }
    for (const { key } of PEOPLE) {
      const events = await store.eventsOf(key);
      if (world.refused.has(key) && !world.reopened.has(key)) {
        expect(await store.isRefused(key)).toBe(true);
      }
      if (!world.forgotten.has(key)) {
        // Undone is undone everywhere, and what stands stands everywhere.
        const { state } = standingOf(events);
        expect(await store.isRefused(key)).toBe(state === 'do-not-contact');
      }
      if (world.declined.has(key) && !world.reopened.has(key) && !world.forgotten.has(key)) {
        expect(['declined', 'do-not-contact']).toContain(standingOf(events).state);
      }
      if (world.gone.has(key)) {
        expect(await store.contact(key)).toBeUndefined();
        expect(events).toEqual([]);
        const file = await world.ownFile(device);
        expect(file).not.toContain(key);
      }
    }
  }
}

describe('whatever a sync service does to the files', () => {
  it(
    'in the end two devices hold the same book, and nothing is lost, altered or asked again',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, taken => livingThrough(taken, 2, keepsItsPromises)),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  it(
    'so do three',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, taken => livingThrough(taken, 3, keepsItsPromises)),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
