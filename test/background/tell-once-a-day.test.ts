import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { tellOnceADay } from '../../src/background/tell-once-a-day.ts';
import { openStore } from '../../src/store/open-store.ts';
import { freshStore } from '../store/support.ts';

const at = (day: number, hour: number, minute = 0) =>
  new Date(2026, 10, day, hour, minute).getTime();

/** A sender who asked for notices, and a worker over their book. */
async function asked({ wanted = true, allowed = true } = {}) {
  const { store, database } = freshStore();
  if (wanted) await store.wishForNotice(true);
  const showNotice = vi.fn(async (_title: string, _message: string) => {});
  const ports = { store, mayNotify: async () => allowed, showNotice };
  const tell = (now: number, count = 2) => tellOnceADay(ports, count, now);
  return { tell, showNotice, store, database, ports };
}

describe('the daily notice', () => {
  it('comes once a day, however often the worker wakes', async () => {
    const { tell, showNotice } = await asked();
    for (const hour of [10, 11, 19]) await tell(at(23, hour));
    expect(showNotice).toHaveBeenCalledExactlyOnceWith(
      'A Few Minutes',
      'There are 2 considerate things you could do today.',
    );
    await tell(at(24, 9), 1);
    expect(showNotice).toHaveBeenLastCalledWith(
      'A Few Minutes',
      'There is one considerate thing you could do today.',
    );
  });

  it('comes again after the clock was wrong, and not twice after a journey westwards', async () => {
    const { tell, showNotice } = await asked();
    await tell(new Date(2027, 10, 23, 10).getTime());
    await tell(at(23, 10));
    expect(showNotice).toHaveBeenCalledTimes(2);
    await tell(at(22, 10));
    expect(showNotice).toHaveBeenCalledTimes(2);
  });

  it('comes once, even when the browser starts anew or two workers wake at once', async () => {
    const { showNotice, database, ports } = await asked();
    const another = { ...ports, store: openStore(database) };
    await Promise.all([tellOnceADay(ports, 1, at(23, 10)), tellOnceADay(another, 1, at(23, 10))]);
    expect(showNotice).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['nobody is due', {}, 0, at(23, 10)],
    ['it was not asked for', { wanted: false }, 2, at(23, 10)],
    ['the browser does not allow it', { allowed: false }, 2, at(23, 10)],
    ['it is evening', {}, 2, at(23, 20)],
    ['it is early', {}, 2, at(23, 8, 59)],
  ])('does not come when %s', async (_why, settings, count, now) => {
    const { tell, showNotice } = await asked(settings);
    await tell(now, count);
    expect(showNotice).not.toHaveBeenCalled();
  });

  it('asks to be woken in the morning when it is too early', async () => {
    const { tell } = await asked();
    expect(await tell(at(23, 0, 1))).toBe(at(23, 9));
    expect(await tell(at(23, 9))).toBeUndefined();
  });

  it('does not come a second time when it is switched off and on', async () => {
    const { tell, showNotice, store } = await asked();
    await tell(at(23, 10));
    await store.wishForNotice(false);
    await tell(at(24, 10));
    await store.wishForNotice(true);
    await tell(at(23, 12));
    expect(showNotice).toHaveBeenCalledTimes(1);
  });

  it('is lost rather than doubled when the worker dies while showing it', async () => {
    const { tell, showNotice } = await asked();
    showNotice.mockRejectedValueOnce(new Error('killed'));
    await expect(tell(at(23, 10))).rejects.toThrow('killed');
    await tell(at(23, 11));
    expect(showNotice).toHaveBeenCalledTimes(1);
  });
});
