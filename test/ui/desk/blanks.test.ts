import { expect, test } from 'vitest';
import { StoreError } from '../../../src/store/store.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';
import { plainCraft, REASON_OPTIONS } from './support/plain-craft.ts';

test('a first letter asks the three blanks of the sender', async () => {
  const { desk } = await openPopup();
  expect(Object.keys(desk().blanks)).toEqual(['firstName', 'background', 'exploring']);
});

test('a blank fills an unedited letter at each keystroke, and stays on the paper', async () => {
  const { controller, desk, text } = await openPopup();
  controller.actions.fillBlank('firstName', 'T');
  expect(text()).toMatch(/Thanks, T$/);
  controller.actions.fillBlank('firstName', 'To');
  expect(text()).toMatch(/Thanks, To$/);
  expect(desk().blanks.firstName).toBe('To');
});

test('what is typed into a blank becomes the sender and is never asked again', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.fillBlank('firstName', 'Tomas ');
  first.controller.actions.fillBlank('background', 'a nurse');
  await first.controller.settled();
  expect(store.kept).toMatchObject({ firstName: 'Tomas', background: 'a nurse' });
  const second = await openPopup(store);
  expect(Object.keys(second.desk().blanks)).toEqual(['exploring']);
  expect(second.text()).toContain('a nurse');
});

test('in an edited letter only the placeholder gives way, and follows the typing', async () => {
  const { controller, text } = await openPopup();
  controller.actions.type('Mine. Yours, [your first name] ([your first name])');
  for (const typed of ['T', 'To', 'Tom']) controller.actions.fillBlank('firstName', typed);
  expect(text()).toBe('Mine. Yours, Tom (Tom)');
  controller.actions.fillBlank('firstName', '');
  expect(text()).toBe('Mine. Yours, [your first name] ([your first name])');
});

test('a name given while writing to somebody else fills an edited letter when it is opened', async () => {
  const store = memoryStore();
  const first = await openPopup(store);
  first.controller.actions.type('Mine. Yours, [your first name]');
  await first.controller.settled();
  const second = await openPopup(withSender(store));
  expect(second.text()).toBe('Mine. Yours, Tomas');
});

test('who referred the sender is asked for that reason, and kept with this letter alone', async () => {
  const store = withSender(memoryStore());
  const { controller, desk, text } = await openPopup(store);
  expect(desk().blanks).toEqual({});
  controller.actions.chooseReason('referral');
  expect(Object.keys(desk().blanks)).toEqual(['referrer']);
  controller.actions.fillBlank('referrer', 'Ana Horvat');
  expect(text()).toContain('Ana Horvat sent me.');
  await controller.settled();
  expect(desk().letter.context).toEqual({ referrer: 'Ana Horvat' });
  expect(store.kept.firstName).toBe('Tomas');
});

test('a blank that another reason no longer needs is asked no more', async () => {
  const { controller, desk } = await openPopup();
  controller.actions.chooseReason('referral');
  expect(Object.keys(desk().blanks)).toContain('referrer');
  controller.actions.fillBlank('referrer', 'Ana Horvat');
  controller.actions.chooseReason('similar-path');
  expect(Object.keys(desk().blanks)).toEqual(['firstName', 'background', 'exploring']);
});

test('words with a dollar sign are put in as they are', async () => {
  const { controller, text } = await openPopup();
  controller.actions.type('I am [who you are]');
  controller.actions.fillBlank('background', 'a $& nurse $1');
  expect(text()).toBe('I am a $& nurse $1');
});

test('with a book that could not be read, a blank does not wipe the stored sender', async () => {
  const store = withSender(memoryStore());
  store.kept = { ...store.kept, city: 'Ghent', firstName: '' };
  store.failReads = new StoreError('blocked', 'Close the other window.');
  const { controller } = await openPopup(store);
  store.failReads = undefined;
  controller.actions.fillBlank('firstName', 'Tomas');
  await controller.settled();
  expect(store.kept).toMatchObject({ city: 'Ghent', firstName: 'Tomas' });
});

test('with a book that could not be read, typing does not wipe stored texts', async () => {
  const store = withSender(memoryStore());
  const first = await openPopup(store);
  first.controller.actions.chooseChannel('email');
  first.controller.actions.type('Kept');
  await first.controller.settled();
  store.failReads = new StoreError('blocked', 'Close the other window.');
  const second = await openPopup(store);
  store.failReads = undefined;
  second.controller.actions.type('New');
  await second.controller.settled();
  const texts = store.drafts.get(second.desk().letter.contact)?.texts;
  expect(texts?.['email/similar-path']?.text).toBe('Kept');
  expect(texts?.['note/similar-path']?.text).toBe('New');
});

test('reasons are found again as blanks are filled, but chips stay where they are', async () => {
  const craft = plainCraft({
    rankReasons: ({ context }) =>
      context.referrer === undefined
        ? REASON_OPTIONS
        : REASON_OPTIONS.toReversed().map(one => ({ ...one, label: `${one.label}!` })),
  });
  const { controller, desk } = await openPopup(withSender(memoryStore()), { craft });
  controller.actions.chooseReason('referral');
  controller.actions.fillBlank('referrer', 'Ana');
  const labels = desk().reasons.map(reason => reason.label);
  expect(labels).toEqual(['Their path!', 'Their work!', 'Somebody sent me!']);
});

test('a letter opened anew asks nothing that is known by now', async () => {
  const store = memoryStore();
  const { controller, desk, text } = await openPopup(store);
  controller.actions.fillBlank('background', 'a nurse');
  await controller.settled();
  store.kept = { ...store.kept, firstName: 'Tomas' };
  await controller.openAnew();
  expect(text()).toMatch(/Thanks, Tomas$/);
  expect(desk().blanks).toEqual({ background: 'a nurse', exploring: '' });
});

test('a letter opened anew shows no blank with other words than stand in the letter', async () => {
  const store = memoryStore();
  const { controller, desk } = await openPopup(store);
  controller.actions.fillBlank('firstName', 'Tom');
  await controller.settled();
  store.kept = { ...store.kept, firstName: 'Tomas' };
  await controller.openAnew();
  expect(Object.keys(desk().blanks)).toEqual(['background', 'exploring']);
});

test('a letter opened anew goes on with its own blanks, and takes none from another letter', async () => {
  const store = withSender(memoryStore());
  const { controller, desk } = await openPopup(store);
  controller.actions.chooseReason('referral');
  controller.actions.fillBlank('referrer', 'Ana Hor ');
  await controller.settled();
  await controller.openAnew();
  expect(desk().blanks).toEqual({ referrer: 'Ana Hor ' });
  const { contact } = desk().letter;
  const message = {
    channel: 'note',
    reason: 'referral',
    occasion: 'first-request',
    text: 'Hi',
  } as const;
  await store.append(contact, 'sent', message, 1);
  await store.append(contact, 'replied', { answer: 'yes' }, 2);
  await controller.openAnew();
  expect(desk().occasion).toBe('booking');
  expect(desk().blanks).not.toHaveProperty('referrer', 'Ana Hor ');
});
