import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { announcing } = await import('../../src/ui/announcing-store.ts');
const { freshStore, person } = await import('../store/support.ts');

describe('the announcing store', () => {
  it('tells the worker after a change, and not before it is kept', async () => {
    const { store } = freshStore();
    const maya = person('maya-okonkwo', 'Maya Okonkwo');
    const kept: number[] = [];
    const tell = vi.fn(async () => {
      kept.push((await store.eventsOf(maya.key)).length);
    });
    const loud = announcing(store, tell);
    const event = await loud.append(maya.key, 'noticed', { name: 'Maya' }, 1);
    await loud.undo(event, 2);
    await vi.waitFor(() => expect(kept).toEqual([1, 2]));
    await loud.forget(maya.key);
    expect(tell).toHaveBeenCalledTimes(3);
    await loud.sender();
    expect(tell).toHaveBeenCalledTimes(3);
  });

  it('tells nothing when the change failed', async () => {
    const { store } = freshStore();
    store.close();
    const tell = vi.fn(async () => {});
    await expect(
      announcing(store, tell).append(person('a', 'A').key, 'let-go', {}, 1),
    ).rejects.toThrow();
    expect(tell).not.toHaveBeenCalled();
  });
});
