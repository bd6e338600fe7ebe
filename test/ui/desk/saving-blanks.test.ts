import { expect, test, vi } from 'vitest';
import type { Sender } from '../../../src/sender/sender.ts';
import { StoreError } from '../../../src/store/store.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const WORDS = 'how design teams work with nurses';

/** A book whose writes take as long as the test wants, with the senders that were handed to it. */
function slowBook() {
  const store = withSender(memoryStore());
  const { saveSender } = store;
  const begun: string[] = [];
  let release = () => {};
  store.saveSender = async (sender: Sender) => {
    begun.push(sender.exploring);
    await new Promise<void>(resolve => {
      release = resolve;
    });
    await saveSender(sender);
  };
  return { store, begun, release: () => release() };
}

test('keys that come while a blank is written wait for one more write, not for one each', async () => {
  const { store, begun, release } = slowBook();
  const { controller } = await openPopup(store);
  for (let n = 1; n <= WORDS.length; n += 1) {
    controller.actions.fillBlank('exploring', WORDS.slice(0, n));
  }
  await vi.waitFor(() => expect(begun).toEqual(['h']));
  release();
  await vi.waitFor(() => expect(begun).toEqual(['h', WORDS]));
  release();
  await controller.settled();
  expect(store.kept.exploring).toBe(WORDS);
});

test('the last letters of a blank are handed to the book in the moment the popup goes away', async () => {
  const { store, begun } = slowBook();
  const { controller } = await openPopup(store);
  for (let n = 1; n <= WORDS.length; n += 1) {
    controller.actions.fillBlank('exploring', WORDS.slice(0, n));
  }
  controller.flush();
  // Without waiting for the write under way, which is never done here.
  await vi.waitFor(() => expect(begun).toEqual(['h', WORDS]));
});

test('a blank that did not fit on the disk is saved by itself when there is room again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const store = withSender(memoryStore());
    const { controller } = await openPopup(store);
    const { saveSender } = store;
    store.saveSender = async () => {
      throw new StoreError('full', 'The disk is full.');
    };
    controller.actions.fillBlank('exploring', WORDS);
    await controller.settled();
    // The letter was saved, the sender was not: that must go on being said.
    expect(controller.state()).toMatchObject({ trouble: 'The disk is full.' });
    controller.actions.type('Some more words');
    await controller.settled();
    expect(controller.state()).toMatchObject({ trouble: 'The disk is full.' });
    store.saveSender = saveSender;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.kept.exploring).toBe(WORDS);
    expect(controller.state()).toMatchObject({ trouble: undefined });
  } finally {
    vi.useRealTimers();
  }
});
