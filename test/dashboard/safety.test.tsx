// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
} from '@testing-library/preact';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';

const saved: string[] = [];
vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../src/platform/save-file.ts', () => ({
  saveFile: (name: string) => saved.push(name),
}));
const { BookProvider } = await import('../../src/dashboard/book.ts');
const { Shell } = await import('../../src/dashboard/parts/Shell.tsx');
const { RoomPart } = await import('../../src/dashboard/screens/your-data/RoomPart.tsx');
const { backupName } = await import('../../src/dashboard/screens/your-data/backup-name.ts');
const { spokenSize } = await import('../../src/dashboard/screens/your-data/spoken-size.ts');
const { declareDatabase } = await import('../../src/store/database.ts');
const { openStore } = await import('../../src/store/open-store.ts');
const { StoreError } = await import('../../src/store/store.ts');
const { storeError } = await import('../../src/store/store-errors.ts');
const { shelfInMemory } = await import('../../src/store/safety/shelf.ts');
const { declareSnapshots } = await import('../../src/store/snapshots/snapshot-database.ts');
const { askToKeepAtFirstClick } = await import('../../src/platform/storage-room.ts');
const { violations } = await import('./support/show.tsx');
const { oldBook } = await import('../store/migrations/support.ts');
const { person } = await import('../store/support.ts');

configure({ asyncUtilTimeout: 8000 });
afterEach(() => {
  cleanup();
  saved.length = 0;
});

const DAY = 86_400_000;
const NOW = Date.now();
const ada = person('ada-brandt', 'Ada Brandt');

/** The dashboard over this store, some days from now. */
function show(store: ReturnType<typeof openStore>, hash: string, days = 0) {
  cleanup();
  document.documentElement.lang = 'en';
  location.hash = hash;
  const book = { store, now: () => NOW + days * DAY, copy: async () => {} };
  render(
    <BookProvider value={book}>
      <Shell />
    </BookProvider>,
  );
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));

let count = 0;

/** A book of one person, and the empty one that a browser leaves in its place. */
async function books() {
  count += 1;
  const shelf = shelfInMemory();
  const name = `safety-screen-${count}`;
  const store = openStore(declareDatabase(name), { shelf });
  await store.remember(ada, NOW);
  await store.lookAfter(NOW);
  const emptied = async () => {
    store.close();
    await declareDatabase(name).delete();
    return openStore(declareDatabase(name), { shelf });
  };
  return { store, emptied };
}

describe('the reminder to save a backup', () => {
  it('is one quiet line on Today after a week, and rests when it is sent away', async () => {
    const { store } = await books();
    show(store, '#/today', 3);
    await screen.findByRole('heading', { name: 'Today' });
    expect(screen.queryByText(/in this browser alone/)).toBeNull();
    show(store, '#/today', 8);
    const line = await screen.findByText(/is in this browser alone/);
    expect(line.querySelector('a')?.getAttribute('href')).toBe('#/your-data');
    expect(await violations()).toEqual([]);
    await press('Not now');
    await waitFor(() => expect(screen.queryByText(/in this browser alone/)).toBeNull());
    show(store, '#/today', 9);
    await screen.findByRole('heading', { name: 'Today' });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(screen.queryByText(/in this browser alone/)).toBeNull();
  });

  it('is gone once a backup is saved, and Your data says what that holds', async () => {
    const { store } = await books();
    show(store, '#/your-data', 8);
    await screen.findByText(/No backup has been saved yet/);
    await press('Save a backup');
    await screen.findByText(/Last saved on .*, with 1 person\. Nothing has changed since\./);
    expect(saved).toEqual([expect.stringMatching(/^a-few-minutes-[\d-]+-1-people\.json$/)]);
    show(store, '#/today', 40);
    await screen.findByRole('heading', { name: 'Today' });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(screen.queryByText(/in no backup/)).toBeNull();
  });
});

describe('an emptied book', () => {
  it('is said on every screen, with the way to restore it, until it is back', async () => {
    const { store, emptied } = await books();
    const backup = await store.backup();
    await store.backupSaved(await store.bookState(), NOW);
    const left = await emptied();
    show(left, '#/today', 9);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/your book held one person.*Now it is empty/);
    expect(alert.textContent).toMatch(/Your last backup is of .* with one person/);
    expect(screen.getByRole('link', { name: 'Go to Restore' }).getAttribute('href')).toBe(
      '#/your-data',
    );
    expect(await violations()).toEqual([]);
    show(left, '#/your-data', 9);
    await screen.findByRole('alert');
    const file = new File([backup], 'backup.json');
    Object.defineProperty(file, 'text', { value: async () => backup });
    fireEvent.change(await screen.findByLabelText('Choose a backup file'), {
      target: { files: [file] },
    });
    await press('Join with my book');
    await screen.findByText('Restored.');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is never saved over a good backup: a second question, another name, and the good one stays the last', async () => {
    const { store, emptied } = await books();
    await store.backupSaved(await store.bookState(), NOW);
    const left = await emptied();
    show(left, '#/your-data');
    await press('Save a backup');
    await screen.findByText(/Your book holds less than it did: 0 people now, 1 person on/);
    expect(saved).toEqual([]);
    await press('Save it all the same');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toMatch(/-incomplete-0-people\.json$/);
    expect(await left.lastBackup()).toMatchObject({ people: 1 });
  });

  it('is no more mentioned when the sender goes on with it', async () => {
    const left = await (await books()).emptied();
    show(left, '#/people');
    await press('Go on with this book');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    show(left, '#/today');
    await screen.findByText(/Your book is empty/);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('copies from before an update', () => {
  it('are listed, restored like a file, and deleted', async () => {
    await oldBook('safety-copies', 1);
    const store = openStore(declareDatabase('safety-copies'));
    await store.remember(ada, NOW);
    show(store, '#/your-data');
    expect(await screen.findByText(/, 3 people$/)).toBeDefined();
    await press(/^Restore the copy of/);
    await screen.findByText(/The file holds 3 people/);
    await press('Cancel');
    await press('Delete these copies');
    await waitFor(() => expect(screen.queryByText(/, 3 people$/)).toBeNull());
    expect(await store.snapshots()).toEqual([]);
  });

  it('that find no room are said, and the update waits for the sender', async () => {
    await oldBook('safety-no-room', 1);
    const snapshots = declareSnapshots('safety-no-room-snapshots');
    snapshots.chunks.hook('creating', () => {
      throw new Dexie.QuotaExceededError('full');
    });
    show(openStore(declareDatabase('safety-no-room'), { snapshots }), '#/people');
    expect((await screen.findByRole('alert')).textContent).toMatch(/no room for the copy/);
    await press('Try again');
    expect((await screen.findByRole('alert')).textContent).toMatch(/Nothing was changed/);
    await press('Go on without a copy');
    expect(await screen.findByText('3 people')).toBeDefined();
  });
});

describe('the room on this computer', () => {
  let asked = 0;
  const storage = (usage: number, quota: number, promise: boolean) => {
    let kept = false;
    asked = 0;
    vi.stubGlobal('navigator', {
      ...navigator,
      storage: {
        estimate: async () => ({ usage, quota }),
        persisted: async () => kept,
        persist: async () => {
          asked += 1;
          kept = promise;
          return promise;
        },
      },
    });
  };
  afterEach(() => vi.unstubAllGlobals());

  it('is told in plain words, and the promise is asked for at the first click', async () => {
    storage(1_234_567, 9_000_000_000, true);
    render(<RoomPart />);
    await screen.findByText('A Few Minutes uses 1.2 MB. The browser has room for 9 GB more.');
    await screen.findByText(/your book is exempt/);
    cleanup();
    const page = new EventTarget();
    askToKeepAtFirstClick(page);
    page.dispatchEvent(new Event('click'));
    page.dispatchEvent(new Event('click'));
    await vi.waitFor(() => expect(navigator.storage.persisted()).resolves.toBe(true));
    expect(asked).toBe(1);
    render(<RoomPart />);
    await screen.findByText(/has promised to keep your book/);
  });

  it('says when it is running out, and when the browser tells nothing', async () => {
    storage(1_000, 20_001_000, false);
    render(<RoomPart />);
    await screen.findByText(/There is little room left/);
    cleanup();
    vi.stubGlobal('navigator', {});
    render(<RoomPart />);
    await screen.findByText(/does not say how much room there is/);
  });

  it.each([
    [0, '1 kB'],
    [999, '1 kB'],
    [52_400, '52 kB'],
    [1_260_000, '1.3 MB'],
    [83_031_400_384, '83 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(spokenSize(bytes)).toBe(words);
  });
});

describe('a full disk', () => {
  it('leaves every form as it was filled in, and notes are kept once there is room', async () => {
    const { store } = await books();
    let full = true;
    const failing = async () => {
      throw new StoreError('full', 'Your disk is full.');
    };
    const append: typeof store.append = (...what) => (full ? failing() : store.append(...what));
    show({ ...store, append, saveDraft: failing }, `#/person/${encodeURIComponent(ada.key)}`);
    await press('They answered');
    const answer = await screen.findByRole('textbox', { name: 'Their answer' });
    fireEvent.input(answer, { target: { value: 'Yes, on Thursday!' } });
    await press('Keep this');
    expect((await screen.findAllByText('Your disk is full.')).length).toBeGreaterThan(0);
    expect(answer.isConnected && (answer as HTMLTextAreaElement).value).toBe('Yes, on Thursday!');
    const notes = screen.getByRole('textbox', { name: 'Notes' }) as HTMLTextAreaElement;
    fireEvent.input(notes, { target: { value: 'fires a kiln' } });
    await new Promise(resolve => setTimeout(resolve, 1_500));
    expect(notes.value).toBe('fires a kiln');
    full = false;
    await press('Keep this');
    await screen.findByText(/They answered: yes/);
    await waitFor(async () => expect(await store.eventsOf(ada.key)).toHaveLength(2), {
      timeout: 15_000,
    });
    expect(notes.value).toBe('fires a kiln');
  });
});

it('the name of a backup sorts by time and never is that of another', () => {
  const at = new Date(2026, 10, 3, 9, 5).getTime();
  expect(backupName(at, 12, true)).toBe('a-few-minutes-2026-11-03-0905-12-people.json');
  expect(backupName(at, 0, false)).toBe('a-few-minutes-2026-11-03-0905-incomplete-0-people.json');
});

it('a backup that cannot be saved is said, and stays said', async () => {
  const { store } = await books();
  const backup = async () => Promise.reject(storeError('too-large'));
  show({ ...store, backup }, '#/your-data');
  await press('Save a backup');
  await screen.findByText(/too large for one backup file/);
  // Whatever the screen asks the book now is answered before these are.
  for (let round = 0; round < 3; round += 1)
    await act(async () => void (await store.unsavedSince()));
  expect(screen.queryByText(/too large for one backup file/)).not.toBeNull();
  expect(saved).toEqual([]);
  store.close();
});
