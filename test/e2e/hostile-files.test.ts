import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanCell } from '../../src/network/import/csv-cell.ts';
import { BACKED_UP } from '../../src/store/backup/backup-file.ts';
import {
  backupOf,
  NASTY_CONNECTIONS,
  NASTY_FRIENDS,
  nastyArchive,
  refusedBackups,
  refusedExports,
} from '../fixtures/hostile/files.ts';
import { type Chromium, launchChromium } from './support/chromium.ts';
import { chooseBackup, openDashboard } from './support/dashboard.ts';
import { chooseIn } from './support/data-export.ts';
import { expectShownAsText, uncaughtIn } from './support/hostile/harmless.ts';
import { goQuickly, ROWS } from './support/hostile/hostile-dashboard.ts';
import { NEVER } from './support/never.ts';
import type { Popup } from './support/popup.ts';
import { keptIn } from './support/read-book.ts';

/** Chooses a file in one of the fields of Your data. */
type Choose = (screen: Popup, path: string) => Promise<void>;

describe('nasty files, chosen in the real fields', NEVER, () => {
  let chromium: Chromium;
  let screen: Popup;
  let uncaught: readonly string[];
  const folder = mkdtempSync(join(tmpdir(), 'a-few-minutes-nasty-'));

  beforeAll(async () => {
    chromium = await launchChromium();
    screen = await openDashboard(chromium);
    uncaught = uncaughtIn(screen.page);
  });
  afterAll(async () => {
    await chromium.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens Your data anew, chooses one file and waits for what is said about it. */
  async function choose(into: Choose, name: string, content: Uint8Array, says: RegExp) {
    const path = join(folder, name);
    writeFileSync(path, content);
    await goQuickly(screen, '#/today');
    await goQuickly(screen, '#/your-data');
    await into(screen, path);
    await screen.waitForText(says);
    await expectShownAsText(screen.page, name);
  }

  /** What is in the book, without what this device remembers for itself. */
  async function book() {
    const kept = await keptIn(screen);
    return Object.fromEntries(BACKED_UP.map(table => [table, kept[table]]));
  }

  it('an export that is none is refused with a sentence, and changes nothing', async () => {
    const before = await book();
    for (const [name, content, says] of refusedExports()) {
      await choose(chooseIn, name, content, says);
    }
    expect(await book()).toEqual(before);
  });

  it('a list of connections full of them is shown as it is, and kept only when asked for', async () => {
    const before = await book();
    const count = `${NASTY_FRIENDS.length} people new to this book`;
    await choose(chooseIn, 'Connections.csv', strToU8(NASTY_CONNECTIONS), new RegExp(count));
    expect(await book()).toEqual(before);
    await screen.press('Bring them in');
    await screen.waitForText(new RegExp(`Brought in: ${NASTY_FRIENDS.length} people new`));
    const { acquaintances = [] } = await book();
    const kept = new Map(acquaintances.map(row => [row['id'], row]));
    const wanted = NASTY_FRIENDS.map(({ id, ...cells }) => ({
      id,
      ...Object.fromEntries(
        Object.entries(cells).map(([name, cell]) => [name, cleanCell(cell ?? '', false)]),
      ),
    }));
    for (const friend of wanted) expect(kept.get(friend.id)).toMatchObject(friend);
    expect(kept.size).toBe(wanted.length);
  });

  it('the same in an archive with paths that lead elsewhere is the same', async () => {
    const before = await book();
    const same = new RegExp(`${NASTY_FRIENDS.length} people as before`);
    await choose(chooseIn, 'export.zip', nastyArchive(), same);
    expect(await book()).toEqual(before);
  });

  it('a backup that is none is refused with a sentence, and changes nothing', async () => {
    const before = await book();
    for (const [name, content, says] of await refusedBackups(ROWS.contacts)) {
      await choose(chooseBackup, name, content, says);
    }
    expect(await book()).toEqual(before);
  });

  it('a backup full of them is shown in numbers, and comes back row by row', async () => {
    const { contacts, events, drafts, sender } = ROWS;
    const file = await backupOf({ contacts, events, drafts, sender });
    const before = await book();
    const says = `The file holds ${contacts.length} people and ${events.length} things that happened`;
    await choose(chooseBackup, 'backup.json', strToU8(file), new RegExp(says));
    expect(await book()).toEqual(before);
    await screen.press('Join with my book');
    await screen.waitForText(/Restored\./);
    const after = await book();
    expect(after['contacts']).toEqual(expect.arrayContaining([...contacts]));
    expect(after['events']).toEqual(expect.arrayContaining([...events]));
    expect(after['drafts']).toEqual(expect.arrayContaining([...drafts]));
    expect(after['acquaintances']).toEqual(before['acquaintances']);
    await goQuickly(screen, '#/people');
    await expectShownAsText(screen.page, 'the people that came back');
    expect(uncaught).toEqual([]);
  });
});
