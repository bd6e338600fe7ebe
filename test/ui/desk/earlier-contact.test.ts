import { describe, expect, it } from 'vitest';
import type { EarlierContact } from '../../../src/network/acquaintance.ts';
import { contextOf } from '../../../src/ui/desk/state/review-desk.ts';
import { whereWeStand } from '../../../src/ui/desk/state/where-we-stand.ts';
import { aProfile, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup } from './support/open-popup.ts';

const { key } = aProfile();
const earlier: EarlierContact = { key, name: 'Ilse', lastOn: '2024-05-03', how: 'message' };

async function open(known: EarlierContact | undefined, fill?: ReturnType<typeof memoryStore>) {
  const store = fill ?? memoryStore();
  store.earlier = known;
  return (await openPopup(store)).desk();
}

describe('somebody the data export says was written to before', () => {
  it.each([
    [earlier, 'You wrote to them on 3 May 2024, says your data export.'],
    [{ ...earlier, how: 'invitation' }, 'You invited them on 3 May 2024, says your data export.'],
    [
      { name: 'Ilse', lastOn: '2026-10-01', how: 'message' },
      'You wrote to somebody of this name on 1 October, says your data export.',
    ],
  ] as const)('is met with that sentence', async (known, sentence) => {
    expect(whereWeStand(await open(known), NOW)).toBe(sentence);
  });

  it('has the letter looked over with the day in mind', async () => {
    const at = contextOf(await open({ ...earlier, lastOn: '2026-11-06' }), NOW).writtenBefore;
    expect(at).toBe(new Date(2026, 10, 6, 12).getTime());
    expect(contextOf(await open(undefined), NOW)).not.toHaveProperty('writtenBefore');
  });

  it('counts no more once the book itself knows what happened', async () => {
    const store = memoryStore();
    const sent = { channel: 'message', reason: 'similar-path', text: 'Hi' } as const;
    await store.append(key, 'sent', { ...sent, occasion: 'first-request' }, NOW - 86_400_000);
    const desk = await open(earlier, store);
    expect(whereWeStand(desk, NOW)).toMatch(/^You wrote yesterday/);
    expect(contextOf(desk, NOW)).not.toHaveProperty('writtenBefore');
  });
});
