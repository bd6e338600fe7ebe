import { expect, test } from 'vitest';
import { contextOf } from '../../../src/ui/desk/state/review-desk.ts';
import { NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup } from './support/open-popup.ts';

/** The monthly notes that the rules are told of, for a sender with these settings. */
async function budget(settings: object) {
  const store = memoryStore();
  store.kept = { ...store.kept, ...settings };
  const { desk } = await openPopup(store);
  return contextOf(desk(), NOW).notesPerMonth;
}

test('noted invitations are counted against what the sender says their account allows', async () => {
  expect(await budget({})).toBe(3);
  expect(await budget({ notesPerMonth: 5 })).toBe(5);
  expect(await budget({ plan: 'premium', notesPerMonth: 5 })).toBeUndefined();
});
