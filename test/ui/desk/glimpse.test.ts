import { describe, expect, test, vi } from 'vitest';
import type { ProfileReading } from '../../../src/profile/reading.ts';
import type { Controller } from '../../../src/ui/desk/state/controller.ts';
import type { PopupState } from '../../../src/ui/desk/state/state.ts';
import { textNow } from '../../../src/ui/desk/state/texts-of-desk.ts';
import { aProfile, aReading, fact, NOW } from './support/a-profile.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { withSender } from './support/open-popup.ts';
import { lookingTwice } from './support/two-looks.ts';

const { key } = aProfile();
const jonas = aReading(
  aProfile('jonas-lindqvist', {
    name: fact({ full: 'Jonas Lindqvist', first: 'Jonas', last: 'Lindqvist' }),
  }),
);

/** A popup whose first look is in, and whose second is still under way. */
function begin(store: MemoryStore = withSender(memoryStore()), first = aReading()) {
  const { clipboard, looks, controller } = lookingTwice(store, first);
  const stages: PopupState['stage'][] = [];
  controller.subscribe(() => stages.push(controller.state().stage));
  const started = controller.start();
  return { controller, store, clipboard, looks, started, stages };
}

function deskOf(controller: Controller) {
  const state = controller.state();
  if (state.stage !== 'glimpse' && state.stage !== 'open') throw new Error(state.stage);
  return state.desk;
}

/** Waits for the letter of the first look. */
async function shown(first?: ProfileReading, store?: MemoryStore) {
  const popup = begin(store, first);
  await vi.waitFor(() => expect(popup.controller.state().stage).toBe('glimpse'));
  return popup;
}

/** Everything that asking for nothing would do; gives what is in the book after it. */
async function leftOf({ controller, store, clipboard }: ReturnType<typeof begin>) {
  const { actions } = controller;
  const [reason] = deskOf(controller).reasons;
  actions.type('Words typed into what may be somebody else');
  actions.chooseChannel('email');
  if (reason !== undefined) actions.chooseReason(reason.kind);
  actions.fillBlank('firstName', 'Wrong');
  actions.addFact('place', { place: 'Nowhere' });
  actions.chooseOccasion('goodbye');
  await actions.copy();
  await actions.copySubject();
  await actions.confirmSent();
  controller.flush();
  await controller.settled();
  const { contacts, events, drafts, saves } = store;
  return { contacts: contacts.size, events: events.length, drafts: drafts.size, saves, clipboard };
}

const NOTHING = { contacts: 0, events: 0, drafts: 0, saves: 0, clipboard: [] };

describe('the letter of the first look', () => {
  test('is shown, and nothing can be done with it or comes of it', async () => {
    const popup = await shown();
    const before = popup.controller.state();
    expect(textNow(deskOf(popup.controller)).text).toContain('Hi Ilse');
    expect(await leftOf(popup)).toEqual(NOTHING);
    expect(popup.store.kept.firstName).toBe('Tomas');
    expect(popup.controller.state()).toBe(before);
  });

  test('becomes the letter when the second look agrees, with what that one read', async () => {
    const popup = await shown(aReading(aProfile('ilse-marand', { posts: [] })));
    popup.looks.second(true);
    await Promise.resolve();
    expect(popup.controller.state().stage).toBe('glimpse');
    popup.looks.settle(aReading(aProfile('ilse-marand', { place: fact('Antwerp, Belgium') })));
    await popup.started;
    await popup.controller.settled();
    expect(popup.stages).not.toContain('reading');
    expect(deskOf(popup.controller).reading.profile.place?.value).toBe('Antwerp, Belgium');
    expect(popup.store.contacts.get(key)?.profile.place?.value).toBe('Antwerp, Belgium');
    expect(popup.store.events.map(event => event.kind)).toEqual(['noticed', 'drafted']);
  });

  test('goes at once when the second look disagrees, and leaves no trace', async () => {
    const popup = await shown();
    popup.looks.second(false);
    await vi.waitFor(() => expect(popup.controller.state()).toEqual({ stage: 'reading' }));
    popup.looks.settle(jonas);
    await popup.started;
    await popup.controller.settled();
    expect(JSON.stringify(popup.controller.state())).not.toMatch(/Ilse|ilse-marand/);
    expect([...popup.store.contacts.keys()]).toEqual([jonas.profile.key]);
    expect(popup.store.events.every(event => event.contact === jonas.profile.key)).toBe(true);
  });

  test('goes when the page is refused in the end', async () => {
    const popup = await shown();
    popup.looks.second(false);
    popup.looks.settle({ kind: 'refusal', reason: 'page-changing', selfCheck: {} });
    await popup.started;
    expect(popup.controller.state()).toEqual({ stage: 'refused', reason: 'page-changing' });
    expect(popup.store.contacts.size + popup.store.events.length).toBe(0);
  });
});

describe('no letter is shown at the first look', () => {
  test.each(['declined', 'do-not-contact', 'forgotten'])('to who is %s', async state => {
    const store = withSender(memoryStore());
    if (state === 'declined') await store.append(key, 'replied', { answer: 'no' }, NOW);
    if (state === 'do-not-contact') await store.append(key, 'do-not-contact', {}, NOW);
    if (state === 'forgotten') store.refused.add(key);
    const { controller } = await shown(aReading(), store);
    expect(deskOf(controller).mode).toBe('closed');
  });

  test('while the book cannot say whether there may be one', async () => {
    const store = withSender(memoryStore());
    store.failReads = new Error('no book');
    const popup = begin(store);
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(popup.controller.state()).toEqual({ stage: 'reading' });
    popup.looks.second(true);
    popup.looks.settle(aReading());
    await popup.started;
    expect(popup.stages).not.toContain('glimpse');
    expect(popup.controller.state()).toMatchObject({ stage: 'open' });
  });

  test('of one part of a profile that was not read so far', async () => {
    const popup = begin(undefined, { ...aReading(), layout: 'details' });
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(popup.controller.state()).toEqual({ stage: 'reading' });
  });

  test('when the second look was faster than the book', async () => {
    const popup = begin();
    popup.looks.second(true);
    popup.looks.settle(aReading());
    await popup.started;
    expect(popup.stages).not.toContain('glimpse');
    expect(popup.controller.state()).toMatchObject({ stage: 'open' });
  });

  test('in place of a letter that is open and read again', async () => {
    const popup = begin();
    popup.looks.second(true);
    popup.looks.settle(aReading());
    await popup.started;
    popup.controller.actions.type('My own words');
    popup.stages.length = 0;
    await popup.controller.actions.readAgain();
    expect(popup.stages).not.toContain('glimpse');
    expect(textNow(deskOf(popup.controller)).text).toBe('My own words');
  });
});

test('a letter that was kept is what the first look shows, as it was left', async () => {
  const store = withSender(memoryStore());
  const first = await shown(aReading(), store);
  first.looks.second(true);
  first.looks.settle(aReading());
  await first.started;
  first.controller.actions.type('My own words');
  await first.controller.settled();
  const second = await shown(aReading(), store);
  expect(textNow(deskOf(second.controller)).text).toBe('My own words');
  expect(await leftOf(second)).toMatchObject({ drafts: 1, saves: 1 });
  second.looks.second(true);
  second.looks.settle(aReading());
  await second.started;
  expect(textNow(deskOf(second.controller)).text).toBe('My own words');
});
