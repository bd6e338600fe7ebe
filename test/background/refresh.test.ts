import { describe, expect, it, vi } from 'vitest';
import { refresh } from '../../src/background/refresh.ts';
import type { Store } from '../../src/store/store.ts';
import { freshStore, person } from '../store/support.ts';

const DAY = 86_400_000;
const AT = new Date(2026, 10, 3, 12).getTime();

/** A book with one request sent on 3 November 2026, and what the worker does with it at `now`. */
async function refreshed(now: number, prepare = async (_: Store) => {}) {
  const { store } = freshStore();
  await prepare(store);
  const maya = person('maya-okonkwo', 'Maya Okonkwo');
  await store.remember(maya, AT);
  await store.append(
    maya.key,
    'sent',
    { channel: 'note', reason: 'admired-work', occasion: 'first-request', text: 'Hi' },
    AT,
  );
  const ports = {
    store,
    now: () => now,
    showBadge: vi.fn(),
    wakeAt: vi.fn(),
    mayNotify: async () => true,
    showNotice: vi.fn(async () => {}),
  };
  await refresh(ports);
  return ports;
}

it('what the book holds is remembered at each waking, so that a loss is noticed', async () => {
  const { store } = await refreshed(AT + DAY);
  const lookAfter = vi.spyOn(store, 'lookAfter');
  const rest = { showBadge: vi.fn(), wakeAt: vi.fn(), showNotice: vi.fn() };
  await refresh({ ...rest, store, now: () => AT + DAY, mayNotify: async () => false });
  expect(lookAfter).toHaveBeenCalledExactlyOnceWith(AT + DAY);
});

describe('the badge', () => {
  it('shows nothing while people have the time they need, and wakes when a step is due', async () => {
    const { showBadge, wakeAt } = await refreshed(AT + DAY);
    expect(showBadge).toHaveBeenCalledExactlyOnceWith(0);
    expect(wakeAt).toHaveBeenCalledExactlyOnceWith(new Date(2026, 10, 12).getTime(), AT + DAY);
  });

  it('counts who is due', async () => {
    const { showBadge, wakeAt } = await refreshed(AT + 9 * DAY);
    expect(showBadge).toHaveBeenCalledExactlyOnceWith(1);
    expect(wakeAt).toHaveBeenCalledExactlyOnceWith(undefined, AT + 9 * DAY);
  });

  it('shows no notice unless the sender asked for it', async () => {
    const { showNotice } = await refreshed(AT + 9 * DAY);
    expect(showNotice).not.toHaveBeenCalled();
  });

  it('wakes in the morning for the notice, where it is too early for it', async () => {
    const night = new Date(2026, 10, 12, 0, 1).getTime();
    const { showNotice, wakeAt } = await refreshed(night, store => store.wishForNotice(true));
    expect(showNotice).not.toHaveBeenCalled();
    expect(wakeAt).toHaveBeenCalledExactlyOnceWith(new Date(2026, 10, 12, 9).getTime(), night);
  });
});
