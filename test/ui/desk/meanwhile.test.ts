import { describe, expect, test, vi } from 'vitest';
import { effectiveEvents } from '../../../src/outreach/effective-events.ts';
import type { SentMessage } from '../../../src/outreach/event.ts';
import { aProfile } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';

const { key } = aProfile();
const ready = () => withSender(memoryStore());

/** Holds the book's next answer about a letter back until it is let go. */
function slowDrafts(store: ReturnType<typeof memoryStore>) {
  const { draft } = store;
  let letGo = () => {};
  const held = new Promise<void>(resolve => {
    letGo = resolve;
  });
  store.draft = async asked => {
    const found = await draft(asked);
    await held;
    return found;
  };
  return () => {
    store.draft = draft;
    letGo();
  };
}

describe('words typed while the book is asked', () => {
  test('outlive a page that is read again', async () => {
    const store = ready();
    const { controller, text } = await openPopup(store);
    controller.actions.type('Before');
    const letGo = slowDrafts(store);
    const again = controller.actions.readAgain();
    await vi.waitFor(() => expect(controller.state()).toMatchObject({ reading: true }));
    await new Promise(resolve => setTimeout(resolve, 5));
    controller.actions.type('Before and after');
    letGo();
    await again;
    expect(text()).toBe('Before and after');
  });

  test('outlive what another window brings', async () => {
    const store = ready();
    const { controller, text } = await openPopup(store);
    controller.actions.type('Before');
    await controller.settled();
    const letGo = slowDrafts(store);
    const anew = controller.openAnew();
    await new Promise(resolve => setTimeout(resolve, 5));
    controller.actions.type('Before and after');
    letGo();
    await anew;
    expect(text()).toBe('Before and after');
  });
});

test('a blank that is filled in leaves what another window said of the sender', async () => {
  const store = ready();
  const { controller } = await openPopup(store);
  store.kept = { ...store.kept, offers: ['Proofreading'], firstName: 'Thomas' };
  controller.actions.fillBlank('exploring', 'how seeds are kept');
  await controller.settled();
  expect(store.kept).toMatchObject({
    offers: ['Proofreading'],
    firstName: 'Thomas',
    exploring: 'how seeds are kept',
  });
});

describe('a letter that went out', () => {
  const asked: SentMessage = {
    channel: 'message',
    reason: 'introduction',
    occasion: 'introduction-request',
    text: 'Would you introduce me?',
    to: { name: 'Nora Quill' },
  };

  test('rests though the book of the one between could not be written', async () => {
    const store = ready();
    await store.append(key, 'sent', asked, 1);
    const { controller, desk } = await openPopup(store);
    await controller.actions.friendAnswered('introduced');
    await store.append(key, 'met', { notes: '', learned: 'to label first' }, 3);
    await controller.actions.readAgain();
    controller.actions.chooseOccasion('news-to-introducer');
    controller.actions.type('Thank you for the introduction.');
    await controller.actions.copy();
    expect(desk().copied?.to?.contact).toBe('pasted/nora-quill');
    const { append } = store;
    store.append = async (contact, kind, payload, at) => {
      if (kind === 'told-news') throw new Error('full');
      return append(contact, kind, payload, at);
    };
    await controller.actions.confirmSent();
    expect(store.events.at(-1)).toMatchObject({ kind: 'sent' });
    expect(desk().memory.events.at(-1)).toMatchObject({ kind: 'sent' });
    expect(desk()).toMatchObject({ copied: undefined, news: 'sent' });
  });

  test('is answered once, however often the button is pressed', async () => {
    const store = ready();
    await store.append(key, 'sent', asked, 1);
    const { controller } = await openPopup(store);
    await Promise.all([
      controller.actions.friendAnswered('introduced'),
      controller.actions.friendAnswered('introduced'),
    ]);
    expect(store.events.filter(event => event.kind === 'introduced-by')).toHaveLength(1);
  });

  test('an answer that could be taken back by half only can be taken back on', async () => {
    const store = ready();
    await store.append(key, 'sent', asked, 1);
    const { controller, desk } = await openPopup(store);
    await controller.actions.friendAnswered('introduced');
    const { undo } = store;
    let left = 1;
    store.undo = (event, at) => (left-- > 0 ? undo(event, at) : Promise.reject(new Error('full')));
    await controller.actions.takeBackFriendAnswer();
    store.undo = undo;
    await controller.actions.takeBackFriendAnswer();
    const kinds = new Set(['introduced-by', 'referred-to']);
    const people = new Set(store.events.map(event => event.contact));
    const rest = [...people].flatMap(one =>
      effectiveEvents(store.events.filter(event => event.contact === one)),
    );
    expect(rest.filter(event => kinds.has(event.kind))).toEqual([]);
    expect(desk().standing.state).toBe('asked-introducer');
  });
});
