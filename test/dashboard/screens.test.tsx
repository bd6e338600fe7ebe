// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { BookProvider } = await import('../../src/dashboard/book.ts');
const { Shell } = await import('../../src/dashboard/parts/Shell.tsx');
const { linkTo } = await import('../../src/dashboard/route.ts');
const { freshStore, person } = await import('../store/support.ts');
const { message, noon } = await import('../outreach/support.ts');

// Patience for busy machines; a passing test never waits for it.
configure({ asyncUtilTimeout: 8000 });

const NOW = noon(2026, 11, 23);
const DAY = 86_400_000;
const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');

beforeEach(() => {
  document.documentElement.lang = 'en';
  location.hash = '';
});
afterEach(cleanup);

/** The dashboard over a book of its own, at a route. */
async function show(hash: string, fill: (store: Book) => Promise<unknown> = async () => {}) {
  const { store } = freshStore();
  await fill(store);
  location.hash = hash;
  render(
    <BookProvider value={{ store, now: () => NOW, copy: async () => {} }}>
      <Shell />
    </BookProvider>,
  );
  return store;
}
type Book = ReturnType<typeof freshStore>['store'];

/** Ada was written to on 3 November; Ben was only read. */
async function twoPeople(store: Book) {
  await store.remember(ada, NOW - 30 * DAY);
  await store.remember(ben, NOW - 2 * DAY);
  await store.append(ada.key, 'sent', message(), noon(2026, 11, 3));
}

async function violations() {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
}

const button = (name: string) => screen.getByRole('button', { name });

describe('Today', () => {
  it('says something kind when the book is empty', async () => {
    await show('');
    expect(await screen.findByText('Begin with one person')).toBeDefined();
    expect(screen.getByText(/Your book is empty/)).toBeDefined();
    expect(screen.queryByText(/Everybody you wrote to/)).toBeNull();
    expect(screen.queryByText('Who could be next')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('proposes the reminder that is due, with its reason', async () => {
    await show('#/today', twoPeople);
    const list = within(
      (await screen.findByText('Worth doing now')).closest('section') ?? document.body,
    );
    expect(list.getByRole('link', { name: 'Ada Brandt' })).toBeDefined();
    expect(list.getByText(/One short, kind reminder is fine now/)).toBeDefined();
    expect(await violations()).toEqual([]);
  });

  it('shows what is owed', async () => {
    await show('', async store => {
      await twoPeople(store);
      await store.append(ben.key, 'offered', { gift: 'a list of kilns' }, NOW);
    });
    expect(await screen.findByText('You offered Ben Osei: a list of kilns.')).toBeDefined();
  });
});

describe('People', () => {
  it('lists, searches and says when nobody matches', async () => {
    await show('#/people', twoPeople);
    expect(await screen.findByText('2 people')).toBeDefined();
    expect(await violations()).toEqual([]);
    const search = screen.getByRole('textbox', { name: 'Search' });
    fireEvent.input(search, { target: { value: 'osei' } });
    expect(await screen.findByText('1 person')).toBeDefined();
    fireEvent.input(search, { target: { value: 'nobody' } });
    expect(await screen.findByText(/Nobody matches/)).toBeDefined();
    fireEvent.click(button('Set filters back'));
    expect(await screen.findByText('2 people')).toBeDefined();
  });

  it('is walked with the arrow keys', async () => {
    await show('#/people', twoPeople);
    const first = await screen.findByRole('link', { name: /Ben Osei/ });
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('link', { name: /Ada Brandt/ })),
    );
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('link', { name: /Ben Osei/ })),
    );
  });
});

describe('one person', () => {
  const page = linkTo({ screen: 'person', key: ada.key });

  it('shows where things stand, and keeps a pasted refusal as a no', async () => {
    const store = await show(page, twoPeople);
    fireEvent.click(await screen.findByRole('button', { name: 'They answered' }));
    fireEvent.input(screen.getByRole('textbox', { name: 'Their answer' }), {
      target: { value: "I'd love to help, but I just don't have the time." },
    });
    expect(screen.getByText('This looks like: No')).toBeDefined();
    expect(await violations()).toEqual([]);
    fireEvent.click(button('Keep this'));
    expect(await screen.findByText(/They declined today/)).toBeDefined();
    const reply = (await store.eventsOf(ada.key)).findLast(event => event.kind === 'replied');
    expect(reply?.payload).toEqual({ answer: 'no' });
  });

  it('takes any line of the timeline back', async () => {
    await show(page, twoPeople);
    fireEvent.click(await screen.findByRole('button', { name: /Undo: You sent your request/ }));
    expect(await screen.findByText('You have not written to them yet.')).toBeDefined();
  });

  it('keeps a talk as what was learned, who was named and what was promised', async () => {
    const store = await show(page, twoPeople);
    fireEvent.click(await screen.findByRole('button', { name: 'We talked' }));
    await screen.findByRole('textbox', { name: 'What I learned, and will use' });
    const type = (name: string, value: string) =>
      fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
    type('What I learned, and will use', 'Start with the old kilns.');
    type('Whom else they named', 'Cem Aydın');
    type('What I promised', 'a list of kilns');
    fireEvent.click(button('Keep this'));
    expect(await screen.findByText(/You talked today/)).toBeDefined();
    const kinds = (await store.eventsOf(ada.key))
      .map(event => event.kind)
      .filter(kind => kind !== 'drafted');
    expect(kinds).toEqual(['sent', 'referred-to', 'offered', 'met']);
  });

  it('finds a talk as it was left when the tab was closed in mid-sentence', async () => {
    const store = await show(page, twoPeople);
    fireEvent.click(await screen.findByRole('button', { name: 'We talked' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Notes for me' }), {
      target: { value: 'She said to start with' },
    });
    await waitFor(async () =>
      expect(await store.unfinished(ada.key)).toMatchObject({ notes: 'She said to start with' }),
    );
    cleanup();
    render(
      <BookProvider value={{ store, now: () => NOW, copy: async () => {} }}>
        <Shell />
      </BookProvider>,
    );
    fireEvent.click(await screen.findByRole('button', { name: 'We talked' }));
    const notes = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Notes for me' });
    expect(notes.value).toBe('She said to start with');
    fireEvent.click(button('Cancel'));
    await waitFor(async () => expect(await store.unfinished(ada.key)).toBeUndefined());
  });

  it('keeps notes when typing pauses', async () => {
    const store = await show(page, twoPeople);
    const notes = await screen.findByRole('textbox', { name: 'Notes' });
    fireEvent.input(notes, { target: { value: 'Knows the lime kiln' } });
    await waitFor(
      async () =>
        expect((await store.eventsOf(ada.key)).at(-1)).toMatchObject({
          kind: 'noted',
          payload: { text: 'Knows the lime kiln' },
        }),
      { timeout: 3000 },
    );
  });

  it('is forgotten only after a second question, and can be brought back', async () => {
    const store = await show(page, twoPeople);
    fireEvent.click(await screen.findByRole('button', { name: 'Forget this person' }));
    fireEvent.click(button('Yes, forget'));
    await waitFor(async () => expect(await store.contact(ada.key)).toBeUndefined());
    expect(await screen.findByRole('heading', { name: 'Forgotten' })).toBeDefined();
    fireEvent.click(button('Bring them back'));
    expect(await screen.findByText(/You wrote on 3 November/)).toBeDefined();
    expect((await store.eventsOf(ada.key)).map(event => event.kind)).toContain('sent');
  });

  it('says so when the book does not hold them', async () => {
    await show(linkTo({ screen: 'person', key: ben.key }));
    expect(await screen.findByText(/not in your book/)).toBeDefined();
  });
});

describe('How it goes', () => {
  it('shows honest numbers and who led to whom', async () => {
    await show('#/how-it-goes', async store => {
      await twoPeople(store);
      await store.append(ada.key, 'referred-to', { name: 'Cem' }, NOW);
    });
    expect(await screen.findByText('You wrote to one person.')).toBeDefined();
    expect(screen.getAllByText('0 of 1, too few to tell').length).toBeGreaterThan(0);
    expect(screen.queryByText('Answers by reason')).toBeNull();
    expect(screen.getByText(/compared once there are enough letters/)).toBeDefined();
    expect(screen.getByText('Ada Brandt led to Cem.')).toBeDefined();
    expect(await violations()).toEqual([]);
  });
});

describe('You', () => {
  it('saves what is typed at each keystroke', async () => {
    const store = await show('#/you');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Your first name' }), {
      target: { value: 'Sam' },
    });
    fireEvent.input(screen.getByRole('textbox', { name: 'Languages' }), {
      target: { value: 'Dutch\n' },
    });
    await waitFor(async () =>
      expect(await store.sender()).toMatchObject({ firstName: 'Sam', languages: ['Dutch'] }),
    );
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Languages' }).value).toBe(
      'Dutch\n',
    );
    expect(await violations()).toEqual([]);
  });
});
