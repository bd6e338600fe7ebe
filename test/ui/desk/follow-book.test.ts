import { expect, test, vi } from 'vitest';
import type { SentMessage } from '../../../src/outreach/event.ts';
import { besideLetter, refusalOf } from '../../../src/popup/explanations.ts';
import type { WorkingDraft } from '../../../src/store/store.ts';
import { followBook } from '../../../src/ui/desk/follow-book.ts';
import { aReading } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

/** A popup whose letter is followed, and how to say that the book changed. */
async function followed() {
  const popup = await openPopup(withSender(memoryStore()));
  popup.controller.actions.type('As typed here.');
  await popup.controller.settled();
  let changed = () => {};
  const stopped = vi.fn();
  const stop = followBook(popup.controller, {
    draft: popup.store.draft,
    eventsOf: popup.store.eventsOf,
    watch: (_query, next) => {
      changed = () => next(undefined as never);
      return stopped;
    },
  });
  const { contact } = popup.desk().letter;
  /** The letter as another window saved it, so many milliseconds later than this one. */
  const saved = (text: string, later: number): WorkingDraft => {
    const { letter } = popup.desk();
    const key = `${letter.channel}/${letter.reason}`;
    const kept = Object.keys(letter.texts)[0] ?? key;
    return {
      ...letter,
      savedAt: letter.savedAt + later,
      texts: { ...letter.texts, [kept]: { text, edited: true } },
    };
  };
  return { popup, contact, saved, stop, stopped, change: () => changed() };
}

test('takes over what was typed later in another window', async () => {
  const { popup, contact, saved, change } = await followed();
  popup.store.drafts.set(contact, saved('As typed elsewhere.', 5));
  change();
  await vi.waitFor(() => expect(popup.text()).toBe('As typed elsewhere.'));
});

test('never replaces what was typed here later, and does not stir for its own saves', async () => {
  const { popup, contact, saved, change } = await followed();
  const before = popup.desk();
  change();
  popup.store.drafts.set(contact, saved('An older text.', -5));
  change();
  await new Promise(resolve => setTimeout(resolve, 20));
  expect(popup.desk()).toBe(before);
});

test('shows what happened elsewhere: a letter sent in the popup rests here too', async () => {
  const { popup, contact, change } = await followed();
  const message: SentMessage = {
    channel: 'message',
    reason: 'similar-path',
    occasion: 'first-request',
    text: 'Sent from the popup.',
  };
  await popup.store.append(contact, 'sent', message, popup.clock.now);
  change();
  await vi.waitFor(() => expect(popup.desk().mode).toBe('resting'));
});

test('stops following when told', async () => {
  const { stop, stopped } = await followed();
  stop();
  expect(stopped).toHaveBeenCalledOnce();
});

test('in a view that stays, a page that may not be read takes no letter away', async () => {
  let front: 'first' | 'second' = 'first';
  const popup = await openPopup(withSender(memoryStore()), {
    besideLetter,
    readTab: async () => {
      return front === 'first'
        ? aReading()
        : { kind: 'refusal', reason: 'restricted-page', selfCheck: {} };
    },
  });
  popup.controller.actions.type('My own words');
  front = 'second';
  await popup.controller.actions.readAgain();
  expect(popup.text()).toBe('My own words');
  const { title } = refusalOf('restricted-page', true);
  expect(popup.controller.state()).toMatchObject({
    reading: false,
    trouble: expect.stringContaining(title),
  });
});
