// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Acquaintance } from '../../src/network/acquaintance.ts';
import { standingOf } from '../../src/outreach/standing.ts';
import { App } from '../../src/popup/screens/App.tsx';
import type { ProfileKey } from '../../src/profile/address.ts';
import { NEW_SENDER } from '../../src/sender/sender.ts';
import { createController } from '../../src/ui/desk/state/controller.ts';
import { REAL_CRAFT } from '../../src/ui/desk/state/real-craft.ts';
import { networkDoors } from '../../src/ui/network/warm-paths.ts';
import { freshStore } from '../store/support.ts';
import { aProfile, aReading, fact, NOW } from '../ui/desk/support/a-profile.ts';
import { violations } from './support/violations.ts';

afterEach(cleanup);
beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'A Few Minutes';
});

const DAY = 86_400_000;
const ilse = aProfile('ilse-marand', { mutuals: fact({ names: ['Ana Horvat'], others: 2 }) });
const dana = 'linkedin.com/in/dana-reyes' as ProfileKey;
const TITLE = 'People you know who may introduce you';

function known(first: string, last: string, employer: string, title = ''): Acquaintance {
  const key = `linkedin.com/in/${first}-${last}`.toLowerCase() as ProfileKey;
  return { id: key, key, first, last, employer, title, connectedOn: '2019-05-01' };
}

const NETWORK = [
  known('Dana', 'Reyes', 'Museum of Everyday Things Ltd', 'Curator of glass'),
  known('Ana', 'Horvat', 'Elsewhere'),
  known('Ben', 'Osei', "St. Brannoc's Hospital"),
];

/** The popup on Ilse's profile over a real book, with these acquaintances imported. */
async function open(people: readonly Acquaintance[] = NETWORK, clock = { now: NOW }) {
  const { store } = freshStore();
  await store.saveSender({
    ...NEW_SENDER,
    firstName: 'Tomas',
    background: 'a nurse moving into museum work',
    exploring: 'how collections are kept',
  });
  if (people.length > 0) {
    await store.importNetwork({ connections: { people, hidden: 0 } }, NOW);
  }
  const clipboard: string[] = [];
  const controller = createController({
    readTab: async () => aReading(ilse),
    store,
    network: networkDoors(store),
    copy: async text => void clipboard.push(text),
    painted: async () => undefined,
    now: () => clock.now,
    craft: REAL_CRAFT,
  });
  await controller.start();
  await controller.settled();
  render(<App controller={controller} view={{ stays: false }} />);
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' }).value;
  return { store, controller, clipboard, clock, box };
}

/** Asks Dana and says that it was sent. */
async function askDana(popup: Awaited<ReturnType<typeof open>>): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Ask Dana Reyes for an introduction' }));
  fireEvent.click(screen.getByRole('button', { name: 'Copy message' }));
  await popup.controller.settled();
  fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  await popup.controller.settled();
}

test('shows the best with their reason, and the others when asked', async () => {
  await open();
  const section = screen.getByRole('region', { name: TITLE });
  const lines = within(section).getAllByRole('listitem');
  expect(lines.map(line => line.textContent)).toEqual([
    expect.stringMatching(
      /^Dana Reyes.*According to your export, Dana works at Museum of Everyday Things too, and both titles speak of curator\. Connected since 2019\.$/,
    ),
  ]);
  fireEvent.click(
    within(section).getByRole('button', { name: 'Show all 3 people who may introduce you' }),
  );
  await waitFor(() => expect(within(section).getAllByRole('listitem')).toHaveLength(3));
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Ask Ana Horvat for an introduction',
  );
  expect(within(section).getAllByRole('listitem')[1]?.textContent).toContain(
    'The page names Ana Horvat among the people you both know.',
  );
  expect(await violations()).toEqual([]);
});

test('one click writes to the friend, about the person, with lines to pass on', async () => {
  const popup = await open();
  fireEvent.click(screen.getByRole('button', { name: 'Ask Dana Reyes for an introduction' }));
  const told = await screen.findByText('This letter goes to Dana Reyes.');
  await waitFor(() => expect(document.activeElement).toBe(told));
  expect(popup.box()).toMatch(/^(Hi|Hello) Dana,/);
  expect(popup.box()).toContain('Ilse Marand');
  expect(popup.box()).toMatch(/both work at the Museum of Everyday Things|works at the Museum/);
  expect(popup.box()).toMatch(/"I'm a nurse moving into museum work,[^"]+Tomas"/);
  const channels = within(screen.getByRole('radiogroup', { name: 'Channel' }));
  expect(channels.getAllByRole('radio').map(radio => radio.closest('label')?.textContent)).toEqual([
    'Message',
    'E-mail',
    'Spoken',
  ]);
  expect(await violations()).toEqual([]);
  // Another friend gets a letter of their own, and the first keeps theirs.
  fireEvent.input(screen.getByRole('textbox', { name: 'Message' }), {
    target: { value: `${popup.box()}\nSee you on Sunday` },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ask somebody else' }));
  fireEvent.click(
    await screen.findByRole('button', { name: 'Ask Ana Horvat for an introduction' }),
  );
  await waitFor(() => expect(popup.box()).toMatch(/^(Hi|Hello) Ana,\n\n.*think you know/i));
  expect(popup.box()).not.toContain('Sunday');
  fireEvent.click(await screen.findByRole('button', { name: 'Ask somebody else' }));
  fireEvent.click(
    await screen.findByRole('button', { name: 'Ask Dana Reyes for an introduction' }),
  );
  await waitFor(() => expect(popup.box()).toContain('See you on Sunday'));
  fireEvent.click(screen.getByRole('button', { name: 'Write to Ilse instead' }));
  await waitFor(() => expect(popup.box()).toContain('Ilse'));
  expect(popup.box()).not.toContain('introduc');
});

test('holds a letter of their own while the friend has time, and lets it be written all the same', async () => {
  const popup = await open();
  await askDana(popup);
  expect(popup.clipboard[0]).toMatch(/^(Hi|Hello) Dana,/);
  const events = await popup.store.eventsOf(ilse.key);
  expect(events.findLast(event => event.kind === 'sent')?.payload).toMatchObject({
    occasion: 'introduction-request',
    to: { name: 'Dana Reyes', contact: dana },
  });
  expect(screen.getAllByText('Noted. Now give Dana Reyes time.').length).toBeGreaterThan(0);
  expect(
    screen.getByText('You asked Dana Reyes for an introduction today. Give it until 18 November.'),
  ).toBeDefined();
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  // Opened again, it still holds.
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
  fireEvent.click(screen.getByText('Write something else'));
  fireEvent.click(screen.getByRole('radio', { name: 'First letter' }));
  await waitFor(() => expect(popup.box()).toContain('Ilse'));
  // Asked is not introduced: nothing of the kind is claimed.
  expect(popup.box()).not.toMatch(/Dana|introduc/);
  const copy = screen.getByRole('button', { name: 'Copy message' });
  expect(copy.getAttribute('aria-disabled')).toBeNull();
});

test('proposes the letter by itself once the time is over', async () => {
  const clock = { now: NOW };
  const popup = await open(NETWORK, clock);
  await askDana(popup);
  clock.now = NOW + 9 * DAY;
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  expect(await screen.findByText(/A short letter of your own is fine now\./)).toBeDefined();
  expect(popup.box()).toContain('Ilse');
});

test('an introduction opens the next letter, puts the friend into the book, and can be taken back', async () => {
  const popup = await open();
  await askDana(popup);
  popup.clock.now = NOW + DAY;
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  expect(await screen.findByText('Has Dana Reyes answered?')).toBeDefined();
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Yes, we are introduced' }));
  await popup.controller.settled();
  await waitFor(() =>
    expect(popup.box()).toMatch(/Dana Reyes (kindly )?(introduced us|has put us)/),
  );
  expect(screen.getByText(/^Dana Reyes introduced you today\./)).toBeDefined();
  const friend = await popup.store.contact(dana);
  expect(friend?.profile.address).toBe('https://www.linkedin.com/in/dana-reyes/');
  expect(standingOf(await popup.store.eventsOf(dana)).state).toBe('introducer');
  fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  await popup.controller.settled();
  expect(await screen.findByText('Has Dana Reyes answered?')).toBeDefined();
  expect(standingOf(await popup.store.eventsOf(dana)).state).toBe('new');
  expect(standingOf(await popup.store.eventsOf(ilse.key)).state).toBe('asked-introducer');
});

test.each([
  ['They would rather not', 'Dana Reyes would rather not introduce you.'],
  ['They do not know Ilse', 'Dana Reyes does not know them well enough.'],
])('a friend who cannot help is not proposed again: %s', async (answer, said) => {
  const popup = await open();
  await askDana(popup);
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  fireEvent.click(await screen.findByRole('button', { name: answer }));
  await popup.controller.settled();
  expect(await screen.findByText(said, { exact: false })).toBeDefined();
  const section = await screen.findByRole('region', { name: TITLE });
  await waitFor(() => expect(within(section).queryByText('Dana Reyes')).toBeNull());
  expect(within(section).getByText('Ana Horvat')).toBeDefined();
  expect(popup.box()).toContain('Ilse');
});

test('never proposes somebody who said no or is not to be contacted', async () => {
  const popup = await open();
  await popup.store.append(dana, 'replied', { answer: 'no' }, NOW);
  const ana = 'linkedin.com/in/ana-horvat' as ProfileKey;
  await popup.store.append(ana, 'do-not-contact', {}, NOW);
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  const section = screen.getByRole('region', { name: TITLE });
  await waitFor(() => expect(within(section).getAllByRole('listitem')).toHaveLength(1));
  expect(within(section).getByText('Ben Osei')).toBeDefined();
});

test('without a network there is one quiet line, until it is sent away', async () => {
  const popup = await open([]);
  const link = screen.getByRole('link', { name: 'Bring in your connections' });
  expect(link.getAttribute('href')).toContain('#/your-data');
  expect(screen.queryByRole('region', { name: TITLE })).toBeNull();
  expect(await violations()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /^No, thanks/ }));
  await popup.controller.settled();
  expect(screen.queryByRole('link', { name: 'Bring in your connections' })).toBeNull();
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  expect(screen.queryByRole('link', { name: 'Bring in your connections' })).toBeNull();
});

test('somebody named in the letter by hand is nobody of the export', async () => {
  const popup = await open();
  fireEvent.click(screen.getByText('Write something else'));
  fireEvent.click(screen.getByRole('radio', { name: 'Ask for an introduction' }));
  fireEvent.input(await screen.findByRole('textbox', { name: 'Who you both know' }), {
    target: { value: 'Rosa Lima' },
  });
  await waitFor(() => expect(popup.box()).toMatch(/^(Hi|Hello) Rosa,\n\n.*think you know/i));
  fireEvent.click(screen.getByRole('button', { name: 'Copy message' }));
  await popup.controller.settled();
  fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  await popup.controller.settled();
  const sent = (await popup.store.eventsOf(ilse.key)).findLast(event => event.kind === 'sent');
  expect(sent?.payload).toMatchObject({ to: { name: 'Rosa Lima' } });
});

test('the friend hears how it went, which is noted with them, and taken back with the letter', async () => {
  const popup = await open();
  await askDana(popup);
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  fireEvent.click(await screen.findByRole('button', { name: 'Yes, we are introduced' }));
  await popup.controller.settled();
  await popup.store.append(ilse.key, 'met', { notes: '', learned: 'to label first' }, NOW + DAY);
  popup.clock.now = NOW + 2 * DAY;
  await popup.controller.actions.readAgain();
  await popup.controller.settled();
  fireEvent.click(screen.getByText('Write something else'));
  fireEvent.click(screen.getByRole('radio', { name: 'News to who introduced you' }));
  await waitFor(() => expect(popup.box()).toMatch(/^(Hi|Hello) Dana,[\s\S]*Ilse Marand/));
  fireEvent.click(screen.getByRole('button', { name: 'Copy message' }));
  await popup.controller.settled();
  fireEvent.click(await screen.findByRole('button', { name: 'I sent it' }));
  await popup.controller.settled();
  const told = async () => (await popup.store.eventsOf(dana)).map(event => event.kind);
  expect(await told()).toEqual(['referred-to', 'told-news']);
  expect(standingOf(await popup.store.eventsOf(dana))).toMatchObject({ told: true });
  fireEvent.click(screen.getByRole('button', { name: 'I did not send it' }));
  await popup.controller.settled();
  expect(standingOf(await popup.store.eventsOf(dana))).not.toHaveProperty('told');
});
