// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Book, DAY, NOW, press, show, violations } from './support/show.tsx';

const saved: { name: string; type: string; content: string }[] = [];
vi.mock('../../src/platform/save-file.ts', () => ({
  saveFile: (name: string, type: string, content: string) => saved.push({ name, type, content }),
}));
const { linkTo } = await import('../../src/dashboard/route.ts');
const { person } = await import('../store/support.ts');

const ADA = person('ada', 'Ada Brandt');
const EVIL = person('evil', '=HYPERLINK("https://evil.example")');

beforeEach(() => {
  saved.length = 0;
});
afterEach(cleanup);

async function twoPeople(store: Book) {
  await store.remember(ADA, NOW - DAY);
  await store.remember(EVIL, NOW - DAY);
  await store.append(
    ADA.key,
    'sent',
    { channel: 'message', reason: 'referral', occasion: 'first-request', text: '=1+1' },
    NOW - DAY,
  );
  await store.append(ADA.key, 'tagged', { tags: ['glass'] }, NOW - DAY);
}

/** Exports what the list calls this, and gives the file. */
async function exported(label: string) {
  fireEvent.click(await screen.findByRole('radio', { name: label }));
  await press('Save the file');
  await screen.findByText(/^Saved to your downloads: /);
  return saved.at(-1) ?? { name: '', type: '', content: '' };
}

describe('exporting the book', () => {
  it('gives each kind of file, named by the day', async () => {
    await show('#/your-data', twoPeople);
    const people = await exported('People, as a table');
    expect([people.name, people.type]).toEqual(['a-few-minutes-2026-11-23-people.csv', 'text/csv']);
    expect(people.content.charCodeAt(0)).toBe(0xfeff);
    const rows = Papa.parse<Record<string, string>>(people.content.slice(1).trim(), {
      header: true,
    }).data;
    expect(
      rows.map(row => [row['Name'], row['Where you stand'], row['Tags'], row['Not before']]),
    ).toEqual([
      ['Ada Brandt', 'Waiting', 'glass', '2026-12-01'],
      [`'${EVIL.name.value.full}`, 'Not written yet', '', ''],
    ]);
    const happened = await exported('What happened, as a table');
    expect(happened.content).toContain(
      "2026-11-22,Ada Brandt,https://www.linkedin.com/in/ada/,You sent your request (message).,,'=1+1",
    );
    const cards = await exported('Address cards');
    expect(cards.name).toBe('a-few-minutes-2026-11-23-people.vcf');
    expect(cards.content.match(/^BEGIN:VCARD\r$/gm)).toHaveLength(2);
    expect(cards.content).toContain('CATEGORIES:glass\r\n');
    const calendar = await exported('Meetings and next steps');
    expect(calendar.name).toBe('a-few-minutes-2026-11-23-meetings-and-steps.ics');
    expect(calendar.content).toContain('SUMMARY:A Few Minutes: Ada Brandt');
    const json = await exported('Everything, for programs');
    expect(JSON.parse(json.content).data.contacts).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  it('says so where there is nothing to export, and saves no file', async () => {
    await show('#/your-data');
    await press('Save the file');
    expect(await screen.findByText(/there is nobody to export yet/)).toBeDefined();
    fireEvent.click(screen.getByRole('radio', { name: 'Meetings and next steps' }));
    await press('Save the file');
    expect(await screen.findByText(/No meeting and no next step has a day yet/)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it('can be cancelled on the way', async () => {
    const store = await show('#/your-data', twoPeople);
    const { walkBook } = store;
    let go = () => {};
    const halfWay = new Promise<void>(resolve => {
      go = resolve;
    });
    Object.assign(store, {
      walkBook: async (...args: Parameters<typeof walkBook>) => {
        await halfWay;
        return walkBook(...args);
      },
    });
    await press('Save the file');
    await press('Cancel');
    go();
    expect(await screen.findByText('Cancelled. No file was saved.')).toBeDefined();
    expect(saved).toEqual([]);
  });
});

describe('files about one person', () => {
  const page = linkTo({ screen: 'person', key: ADA.key });

  it('hold everything, or their card', async () => {
    await show(page, twoPeople);
    await press('Save everything about them');
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('a-few-minutes-2026-11-23-ada-brandt.md');
    expect(saved[0]?.content).toContain('# Ada Brandt\n');
    await press('Save an address card');
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]?.content).toContain('FN:Ada Brandt\r\n');
  });

  it('can be saved before they are forgotten, and forgetting taken back', async () => {
    const store = await show(page, twoPeople);
    const before = await store.backup();
    await press('Forget this person');
    const question = await screen.findByRole('alertdialog', { name: 'Forget this person' });
    expect(question.textContent).toContain('a code that names nobody');
    expect(document.activeElement).toBe(question);
    await press('Save everything about them first');
    await waitFor(() => expect(saved).toHaveLength(1));
    await press('Yes, forget');
    expect(await screen.findByRole('heading', { name: 'Forgotten' })).toBeDefined();
    expect(await store.contact(ADA.key)).toBeUndefined();
    expect(await violations()).toEqual([]);
    await press('Bring them back');
    expect(await screen.findByRole('heading', { name: 'Ada Brandt' })).toBeDefined();
    expect(await store.backup()).toBe(before);
  });

  it('keeps them when the question is answered with Escape', async () => {
    const store = await show(page, twoPeople);
    await press('Forget this person');
    fireEvent.keyDown(await screen.findByRole('alertdialog'), { key: 'Escape' });
    expect(await screen.findByRole('button', { name: 'Forget this person' })).toBeDefined();
    expect(await store.contact(ADA.key)).toBeDefined();
  });
});
