import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../../src/ui/desk/state/saver.ts';

/** A letter by its wording, to somebody. */
const letter = (wording: number, contact = 'ada') => ({ wording, contact });
type Letter = ReturnType<typeof letter>;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A saver over a disk that can be full, with what reached it. */
function saver() {
  const disk = { full: false, kept: [] as number[], told: [] as boolean[] };
  const write = async ({ wording }: Letter) => {
    if (disk.full) throw new Error('full');
    disk.kept.push(wording);
  };
  const told = (error?: unknown) => disk.told.push(error === undefined);
  return { disk, ...createSaver(write, told, ({ contact }) => contact) };
}

describe('a letter that does not fit on the disk', () => {
  it('is tried again until it does, and the sender is told both times', async () => {
    const { disk, save } = saver();
    disk.full = true;
    save(letter(1));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(disk.told).toEqual([false, false, false]);
    disk.full = false;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(disk.kept).toEqual([1]);
    expect(disk.told.at(-1)).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.kept).toEqual([1]);
  });

  it('is tried once more in the moment the popup goes away', async () => {
    const { disk, save, flush } = saver();
    disk.full = true;
    save(letter(1));
    await vi.advanceTimersByTimeAsync(1_000);
    disk.full = false;
    flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.kept).toEqual([1]);
  });

  it('never comes after a newer one', async () => {
    const { disk, save } = saver();
    disk.full = true;
    save(letter(1));
    await vi.advanceTimersByTimeAsync(1_000);
    disk.full = false;
    save(letter(2));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.kept).toEqual([2]);
  });

  it('is not given up for a letter to somebody else', async () => {
    const { disk, save } = saver();
    disk.full = true;
    save(letter(1));
    await vi.advanceTimersByTimeAsync(1_000);
    save(letter(2, 'ben'));
    await vi.advanceTimersByTimeAsync(1_000);
    disk.full = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(disk.kept).toEqual([1, 2]);
  });

  it('is not written over one that went out with the closing window', async () => {
    const kept: number[] = [];
    let tries = 0;
    const { save, flush } = createSaver(
      async ({ wording }: Letter) => {
        await new Promise(resolve => setTimeout(resolve, 10));
        if (wording === 1 && tries++ === 0) throw new Error('full');
        kept.push(wording);
      },
      () => undefined,
    );
    save(letter(1));
    await vi.advanceTimersByTimeAsync(1);
    save(letter(2));
    flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(kept).toEqual([2]);
  });
});
