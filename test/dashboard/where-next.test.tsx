// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Acquaintance } from '../../src/network/acquaintance.ts';
import type { ProfileKey } from '../../src/profile/address.ts';
import { namedProfile } from '../../src/profile/named-profile.ts';
import { NEW_SENDER } from '../../src/sender/sender.ts';

const { DAY, NOW, show, violations } = await import('./support/show.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { fact } = await import('../network/warm-paths/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
afterEach(cleanup);

function known(first: string, last: string, employer: string, title = ''): Acquaintance {
  const key = `linkedin.com/in/${first}-${last}`.toLowerCase() as ProfileKey;
  return { id: key, key, first, last, employer, title };
}

const NETWORK = [
  known('Dana', 'Reyes', 'Northwind Labs', 'Design Lead'),
  known('Ben', 'Osei', 'Alder Hospital', 'Ward nurse'),
  known('Cem', 'Aydin', 'Harbour Museum', 'Curator'),
  known('Eli', 'Rosen', 'Westmark Design', 'Product Designer'),
  known('Fay', 'Silva', 'Westmark Design Ltd', 'Service Designer'),
];

/** A sender who explores design, with this network. */
async function exploring(store: Book, people = NETWORK) {
  await store.saveSender({ ...NEW_SENDER, exploring: 'how design teams work' });
  await store.importNetwork({ connections: { people, hidden: 0 } }, NOW);
}

/** What stands under a heading of where next. */
async function under(title: string): Promise<readonly string[]> {
  const heading = await screen.findByRole('heading', { name: title });
  const list = heading.nextElementSibling as HTMLElement;
  return within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent ?? '');
}

const NEAR = 'You know them, and they work near what you are exploring';
const PLACES = 'You know somebody there, and have talked to nobody yet';
const DOORS = 'They opened a door for you, and have not heard from you for a long time';

describe('where the next conversations can come from (A15)', () => {
  it('names a few people of the network near what the sender is exploring', async () => {
    await show('#/today', exploring);
    expect(await under(NEAR)).toEqual([
      'Eli Rosen Product Designer at Westmark Design, according to your export.',
      'Fay Silva Service Designer at Westmark Design Ltd, according to your export.',
    ]);
    expect(screen.getByRole('link', { name: 'Eli Rosen' }).getAttribute('href')).toBe(
      'https://www.linkedin.com/in/eli-rosen/',
    );
    expect(await violations()).toEqual([]);
  });

  it('names employers where the sender knows somebody and talked to nobody', async () => {
    await show('#/today', exploring);
    expect(await under(PLACES)).toEqual(['Northwind Labs: you know Dana Reyes.']);
  });

  it('leaves out who said no or was written to, and employers somebody of the book works at', async () => {
    await show('#/today', async store => {
      await exploring(store);
      const eli = 'linkedin.com/in/eli-rosen' as ProfileKey;
      await store.append(eli, 'replied', { answer: 'no' }, NOW);
      await store.append('linkedin.com/in/fay-silva' as ProfileKey, 'do-not-contact', {}, NOW);
      const maya = person('maya-okonkwo', 'Maya Okonkwo');
      const job = { title: 'Designer', employer: 'Northwind Labs Inc.', period: { current: true } };
      await store.remember({ ...maya, positions: [fact(job)] }, NOW);
      await store.append(maya.key, 'noticed', { name: 'Maya Okonkwo' }, NOW);
    });
    expect(await under(NEAR)).toEqual([
      'Dana Reyes Design Lead at Northwind Labs, according to your export.',
    ]);
    expect(screen.queryByText(/^Northwind Labs: you know/)).toBeNull();
    // The warm path is said with the person who was read.
    expect(
      screen.getByText('Dana Reyes works there, according to your export, and may introduce you'),
    ).toBeDefined();
  });

  it('remembers who opened a door, once they have not heard for a season', async () => {
    const dana = 'linkedin.com/in/dana-reyes' as ProfileKey;
    const name = { full: 'Dana Reyes', first: 'Dana', last: 'Reyes' };
    const led = (toldAt: number) => async (store: Book) => {
      await store.remember(namedProfile(name, dana, toldAt), toldAt);
      await store.append(dana, 'referred-to', { name: 'Maya Okonkwo' }, toldAt - DAY);
      await store.append(dana, 'told-news', { name: 'Maya Okonkwo' }, toldAt);
    };
    await show('#/today', led(NOW - 130 * DAY));
    expect(await under(DOORS)).toEqual(['Dana Reyes']);
    expect(screen.getByRole('link', { name: 'Dana Reyes' }).getAttribute('href')).toBe(
      linkTo({ screen: 'person', key: dana }),
    );
    await show('#/today', led(NOW - 20 * DAY));
    expect(await screen.findByText('Who could be next')).toBeDefined();
    expect(screen.queryByText(DOORS)).toBeNull();
  });
});
