import { expect, test, vi } from 'vitest';
import type { Refusal } from '../../../src/profile/reading.ts';
import { StoreError } from '../../../src/store/store.ts';
import { createController } from '../../../src/ui/desk/state/controller.ts';
import type { Craft } from '../../../src/ui/desk/state/ports.ts';
import { aProfile, aReading, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';
import { plainCraft } from './support/plain-craft.ts';

test('a page that was not read shows why', async () => {
  const refusal: Refusal = { kind: 'refusal', reason: 'own-profile', selfCheck: {} };
  const { controller } = await openPopup(memoryStore(), { readTab: async () => refusal });
  expect(controller.state()).toEqual({ stage: 'refused', reason: 'own-profile' });
});

test('a reading that did not arrive shows why, and can be tried again', async () => {
  const readings = [{ kind: 'failure', reason: 'reader-failed', detail: '' } as const];
  const popup = await openPopup(memoryStore(), {
    readTab: async () => readings.pop() ?? { kind: 'refusal', reason: 'sub-page', selfCheck: {} },
  });
  expect(popup.controller.state()).toEqual({ stage: 'failed', reason: 'reader-failed' });
  await popup.controller.actions.readAgain();
  expect(popup.controller.state()).toEqual({ stage: 'refused', reason: 'sub-page' });
});

test('a first letter is for the best reason on the likely channel', async () => {
  const { desk, text } = await openPopup();
  expect(desk().letter).toMatchObject({ reason: 'similar-path', channel: 'note', wording: 0 });
  expect(text()).toContain('Hi Ilse, similar-path by note, wording 0.');
  expect(desk().mode).toBe('writing');
});

test('a person read for the first time is remembered, noticed and drafted, once', async () => {
  const store = memoryStore();
  await openPopup(store);
  await openPopup(store);
  expect(store.contacts.get(aProfile().key)?.firstReadAt).toBe(NOW);
  expect(store.events.map(event => event.kind)).toEqual(['noticed', 'drafted']);
});

test('a person whose reading was cut short before it was noted is noticed the next time', async () => {
  const store = memoryStore();
  await store.remember(aProfile(), NOW);
  await openPopup(store);
  await openPopup(store);
  expect(store.events.map(event => event.kind)).toEqual(['noticed', 'drafted']);
});

test('nothing is saved as a draft before something is changed', async () => {
  const store = memoryStore();
  await openPopup(store);
  expect(store.drafts.size).toBe(0);
});

test('what was typed is there again, on the channel and for the reason it was typed for', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.chooseChannel('email');
  first.controller.actions.chooseReason('admired-work');
  first.controller.actions.type('Dear Ilse, in my own words');
  await first.controller.settled();
  const second = await openPopup(store);
  expect(second.desk().letter).toMatchObject({ channel: 'email', reason: 'admired-work' });
  expect(second.text()).toBe('Dear Ilse, in my own words');
});

test('a text left unedited is composed again from what is known by now', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.anotherWording();
  await first.controller.settled();
  const second = await openPopup(withSender(store));
  expect(second.text()).toContain('wording 1');
  expect(second.text()).toContain('Tomas');
});

test('without the book there is still a letter, and the reason is told', async () => {
  const store = memoryStore();
  store.failReads = new StoreError('unavailable', 'The book cannot be opened.');
  const { controller, text } = await openPopup(store);
  expect(controller.state()).toMatchObject({ trouble: 'The book cannot be opened.' });
  expect(text()).toContain('Hi Ilse');
});

test('reading again keeps the words on the desk and takes the newer facts', async () => {
  const profiles = [aProfile('ilse-marand', { posts: [] })];
  const popup = await openPopup();
  popup.controller.actions.type('My own words');
  await popup.controller.actions.readAgain();
  expect(popup.text()).toBe('My own words');
  expect(profiles).toHaveLength(1);
});

test.each(['declined', 'do-not-contact', 'forgotten'])('no letter to who is %s', async state => {
  const store = withSender(memoryStore());
  const { key } = aProfile();
  if (state === 'declined') await store.append(key, 'replied', { answer: 'no' }, NOW);
  if (state === 'do-not-contact') await store.append(key, 'do-not-contact', {}, NOW);
  if (state === 'forgotten') store.refused.add(key);
  const { controller, desk, clipboard } = await openPopup(store);
  expect(desk().mode).toBe('closed');
  controller.actions.type('But please');
  await controller.actions.copy();
  expect(clipboard).toEqual([]);
  expect(store.drafts.size).toBe(0);
  expect(store.contacts.size).toBe(0);
});

test('the letter is shown before it is looked over, and cannot slip through meanwhile', async () => {
  let paint: () => void = () => undefined;
  const store = withSender(memoryStore());
  const clipboard: string[] = [];
  const compose: Craft['compose'] = request => {
    const draft = plainCraft().compose(request);
    const slip = {
      text: ' informational interview',
      slot: 'body',
      source: { kind: 'phrase' },
    } as const;
    return { ...draft, spans: [...draft.spans, slip] };
  };
  const controller = createController({
    readTab: async () => aReading(),
    store,
    copy: async text => void clipboard.push(text),
    painted: () => new Promise(resolve => (paint = resolve)),
    now: () => NOW,
    craft: plainCraft({ compose }),
  });
  const started = controller.start();
  await vi.waitFor(() => expect(controller.state()).toMatchObject({ looking: true }));
  expect(controller.state()).toMatchObject({ desk: { findings: [] } });
  await controller.actions.copy();
  expect(clipboard).toEqual([]);
  paint();
  await started;
  expect(controller.state()).toMatchObject({
    looking: false,
    desk: { findings: [{ rule: 'L1' }] },
  });
});
