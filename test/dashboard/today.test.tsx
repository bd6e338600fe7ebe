// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { namedProfile } from '../../src/profile/named-profile.ts';
import { pastedKey } from '../../src/reader/pasted/pasted-key.ts';

const { DAY, NOW, show, violations } = await import('./support/show.tsx');
const { encouragementFor } = await import('../../src/dashboard/screens/today/encouragement.ts');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');
const { message, noon } = await import('../outreach/support.ts');

type Book = Awaited<ReturnType<typeof show>>;
afterEach(cleanup);

const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');
const name = { full: 'Cem Kaya', first: 'Cem' };
const cem = pastedKey(name);

/** Ada pointed to Cem; Ben was only read. */
async function pointed(store: Book) {
  await store.remember(ben, NOW - DAY);
  await store.remember(ada, NOW - 9 * DAY);
  await store.append(ada.key, 'sent', message(), NOW - 9 * DAY);
  await store.append(
    ada.key,
    'replied',
    { answer: 'redirected', to: 'Cem Kaya', contact: cem },
    NOW,
  );
  await store.remember(namedProfile(name, cem, NOW), NOW);
  await store.append(cem, 'introduced-by', { name: 'Ada Brandt', contact: ada.key }, NOW);
}

describe('when few conversations are open', () => {
  it('names who was pointed to, with who named them, and who was only read', async () => {
    await show('#/today', pointed);
    const list = (await screen.findByText(/wait for a letter/)).parentElement ?? document.body;
    expect(within(list).getByRole('link', { name: 'Cem Kaya' }).getAttribute('href')).toBe(
      linkTo({ screen: 'person', key: cem }),
    );
    expect(within(list).getByText('named by Ada Brandt')).toBeDefined();
    expect(within(list).getByRole('link', { name: 'Ben Osei' })).toBeDefined();
    expect(screen.queryByText(/would like to hear how it went/)).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('owes the news once the pointer was followed', async () => {
    await show('#/today', async store => {
      await pointed(store);
      await store.append(cem, 'sent', message(), NOW);
    });
    expect(
      await screen.findByText(
        'Ada Brandt pointed you to Cem Kaya, and would like to hear how it went.',
      ),
    ).toBeDefined();
    expect(screen.queryByText(/wait for a letter/)).toBeNull();
  });

  it('is silent when enough are open', async () => {
    await show('#/today', async store => {
      for (const slug of ['a', 'b', 'c']) {
        const one = person(slug, `Person ${slug}`);
        await store.remember(one, NOW);
        await store.append(one.key, 'sent', message(), NOW);
      }
    });
    await screen.findByRole('heading', { name: 'Waiting' });
    expect(screen.queryByText('Who could be next')).toBeNull();
  });
});

it('says until which day of the week there is nothing to do', async () => {
  await show('#/today', async store => {
    await store.remember(ada, NOW);
    await store.append(ada.key, 'sent', message(), noon(2026, 11, 23));
  });
  expect(await screen.findByText('until Wednesday 2 December')).toBeDefined();
});

describe('encouragement', () => {
  it('is another one each day, and the same all day', () => {
    const week = [0, 1, 2, 3, 4].map(day => encouragementFor({ due: [] }, NOW + day * DAY));
    expect(new Set(week).size).toBe(5);
    expect(encouragementFor({ due: [] }, NOW + 3_600_000)).toBe(week[0]);
  });

  it('speaks of reminders on the day one is due', async () => {
    await show('#/today', async store => {
      await store.remember(ada, NOW - 30 * DAY);
      await store.append(ada.key, 'sent', message(), NOW - 30 * DAY);
    });
    expect(await screen.findByText(/Silence is seldom a no/)).toBeDefined();
  });
});

describe('your own network', () => {
  it('is asked for where nothing is known of it yet, and no more once it is', async () => {
    await show('#/today');
    const link = await screen.findByRole('link', { name: 'Bring in your own network' });
    expect(link.getAttribute('href')).toBe('#/your-data');
    await show('#/today', store =>
      store.importNetwork({ connections: { people: [], hidden: 0 } }, NOW),
    );
    await screen.findByText(/Your book is empty/);
    expect(screen.queryByRole('link', { name: 'Bring in your own network' })).toBeNull();
  });
});
