import { connectionsCsv, MESSAGES } from '../data-export.ts';
import { chooseOwnFolder, filesThere, putThere } from '../own-folder.ts';
import type { DashboardScene } from './dashboard-scene.ts';
import { pageOf, personIn } from './everybody.ts';
import { FRIENDS } from './friend-states.ts';
import { holdNetwork, letGoOfNetwork } from './hold-network.ts';
import { LANGUAGES } from './language-states.ts';
import type { State } from './state.ts';

type DataState = State<DashboardScene>;

const pressing = (start: string) => (scene: DashboardScene) => scene.press(start);

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,https://www.linkedin.com/in/dana-reyes,,"Northwind Health Systems, Inc.",Design Lead,04 May 2019
Ben,Osei,https://www.linkedin.com/in/ben-osei,,Alder Hospital,Ward nurse,11 Jan 2015
,,,,,,
Broken,Line,https://www.linkedin.com/in/broken,,Museum,Curator,the other day
`;

/** Your data, with something in it. */
const SOMETHING: readonly DataState[] = [
  {
    name: 'an import: a file that is none',
    shows: '',
    sign: /could not|not a|no /i,
    async reach({ go, choose, file, screen }) {
      await go('#/your-data');
      await choose('.zip', file('Holiday.csv', 'a,b\n1,2'));
      await screen.page.waitForSelector('[role="alert"]');
    },
  },
  {
    name: 'an import: what is in it',
    shows: 'ImportPreview',
    sign: /Nothing is stored yet/,
    async reach({ choose, file }) {
      const files = { 'Connections.csv': CONNECTIONS, 'messages.csv': MESSAGES };
      await choose('.zip', ...Object.entries(files).map(([name, text]) => file(name, text)));
    },
  },
  {
    name: 'an import: done',
    shows: '',
    sign: /Brought in/,
    reach: pressing('Bring them in'),
  },
  {
    name: 'an import: far fewer than before',
    shows: '',
    sign: /far fewer people|older/,
    async reach({ choose, file }) {
      await choose('.zip', file('Connections.csv', connectionsCsv(1)));
    },
  },
  {
    name: 'an import: stopped',
    shows: '',
    sign: /Stopped\. Nothing was changed/,
    reach: pressing('Cancel'),
  },
  {
    name: 'an import: under way',
    shows: '',
    sign: /Bringing your network in…/,
    async reach({ screen, choose, file, press, busy }) {
      await choose('.zip', file('Connections.csv', connectionsCsv(500)));
      await screen.waitForText(/500 people new to this book/);
      await busy.evaluate(holdNetwork);
      await press('Bring them in');
      await screen.page.waitForSelector('progress');
    },
  },
  {
    name: 'an import: stopped under way',
    shows: '',
    sign: /Stopped\. Nothing was changed/,
    async reach({ press, busy }) {
      await press('Cancel');
      await busy.evaluate(letGoOfNetwork);
    },
  },
  {
    name: 'an export saved',
    shows: '',
    sign: /Saved to your downloads: \d+ people/,
    reach: pressing('Save the file'),
  },
  {
    name: 'a restore: a file that is no backup',
    shows: '',
    sign: /backup/i,
    async reach({ choose, file, screen }) {
      await choose('json,', file('letter.json', '{"hello": 1}'));
      await screen.page.waitForSelector('[role="alert"]');
    },
  },
  {
    name: 'Today, with facts that have grown old',
    shows: 'OldFactsLine',
    sign: /has grown old/,
    async reach({ go, type }) {
      await type('Offer it after so many days', '100');
      await go('#/today');
    },
  },
  {
    name: 'old facts cleared',
    shows: '',
    sign: /Cleared: the facts of/,
    async reach({ go, press }) {
      await go('#/your-data');
      await press('Clear the facts of');
    },
  },
  {
    name: 'facts put back, and a number of days that is none',
    shows: '',
    sign: /Give a number of days/,
    async reach({ press, type }) {
      await press('Put them back');
      await type('Offer it after so many days', 'soon');
    },
  },
  {
    name: 'You, filled in and saved',
    shows: '',
    sign: /Saved\./,
    async reach({ go, type }) {
      await go('#/you');
      await type('City', 'Leeds');
    },
  },
];

/** Two devices in step, through a folder. */
const DEVICES: readonly DataState[] = [
  {
    name: 'two devices: a folder chosen',
    shows: '',
    sign: /In step through the folder “Shared”[\s\S]*No other device has been seen yet/,
    async reach({ screen, go, press }) {
      await go('#/your-data');
      await screen.page.evaluate(chooseOwnFolder);
      await press('Choose a folder');
    },
  },
  {
    name: 'two devices: a file that came in broken',
    shows: '',
    sign: /is damaged|could not be read|has not arrived whole/,
    async reach({ screen, press }) {
      const own = await screen.page.evaluate(filesThere);
      const [[name, text] = ['', '']] = Object.entries(own);
      const other = name.replace(/\w+-\w+\.jsonl$/, '01other-01file.jsonl');
      await screen.page.evaluate(putThere, { [other]: text.slice(0, text.indexOf('\n') / 2) });
      await press('Sync now');
    },
  },
  {
    name: 'two devices: no longer',
    shows: '',
    sign: /Choose a folder inside the one/,
    reach: pressing('Stop syncing'),
  },
];

/** Makes the page keep what it would save, instead of saving it. Runs in the page. */
function keepSaved(): void {
  const really = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    Reflect.set(globalThis, 'saved', blob.text());
    return really(blob);
  };
}

/** What the page would have saved last. Runs in the page. */
function lastSaved(): Promise<string> {
  return Reflect.get(globalThis, 'saved');
}

/** Puts down a copy of the book as from before an update; only its head, which is what is listed. */
function layCopy(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes-snapshots', 10);
    opening.onupgradeneeded = () => {
      const names = [...opening.result.objectStoreNames];
      if (names.includes('heads')) return;
      opening.result.createObjectStore('heads', { keyPath: 'id' }).createIndex('at', 'at');
      opening.result.createObjectStore('chunks', { keyPath: ['snapshot', 'n'] });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const work = opening.result.transaction('heads', 'readwrite');
      const sums = { chunks: 0, checksum: '', from: 3, to: 4 };
      work.objectStore('heads').put({ id: 'a', at: Date.now(), people: 21, events: 48, ...sums });
      work.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Backups: saved sealed, opened, looked at. */
const BACKUPS: readonly DataState[] = [
  {
    name: 'a backup just saved',
    shows: '',
    sign: /Saved to your downloads\./,
    async reach({ screen, go, type, press }) {
      await go('#/your-data');
      await screen.page.evaluate(keepSaved);
      await type('Passphrase, if you want the file sealed', 'kiln and potter');
      await press('Save a backup');
    },
  },
  {
    name: 'a sealed backup to be opened',
    shows: '',
    sign: /Passphrase of this file/,
    async reach({ screen, choose, file }) {
      const text = await screen.page.evaluate(lastSaved);
      await choose('json,', file('sealed.json', text));
    },
  },
  {
    name: 'a sealed backup and a wrong passphrase',
    shows: '',
    sign: /does not open the file/,
    async reach({ type, press }) {
      await type('Passphrase of this file', 'potter');
      await press('Open it');
    },
  },
  {
    name: 'a backup looked at before it is restored',
    shows: '',
    sign: /The file holds \d+ people/,
    async reach({ type, press }) {
      await type('Passphrase of this file', 'kiln and potter');
      await press('Open it');
    },
  },
  {
    name: 'a backup restored, and copies from before an update',
    shows: 'KeptCopies',
    sign: /Kept here before an update/,
    async reach({ screen, press, go }) {
      await press('Join with my book');
      await screen.waitForText(/Restored\./);
      await screen.page.evaluate(layCopy);
      await go('#/today');
      await go('#/your-data');
    },
  },
  {
    name: 'a backup that holds less than the book',
    shows: '',
    sign: /The backup holds less than your book/,
    async reach({ screen, go, type, press, choose, file }) {
      const text = await screen.page.evaluate(lastSaved);
      await go(pageOf(personIn('met').key));
      await type('Something you offered', 'a list of potters');
      await press('Add gift');
      await screen.waitForText(/Take it back/);
      await go('#/your-data');
      await choose('json,', file('sealed.json', text));
      await type('Passphrase of this file', 'kiln and potter');
      await press('Open it');
      await press('Replace my book');
    },
  },
];

/** Your data, with something in it. */
export const DATA_STATES: readonly DataState[] = [
  ...SOMETHING,
  ...FRIENDS,
  ...LANGUAGES,
  ...DEVICES,
  ...BACKUPS,
];

/** A book that is gone, and one that does not open; nothing can be done with it afterwards. */
export const BROKEN_STATES: readonly DataState[] = [
  {
    name: 'Today, and the book is gone',
    shows: 'LostBook',
    sign: /your book held/,
    async reach({ screen, go }) {
      await screen.page.reload();
      await go('#/today');
    },
  },
  {
    name: 'a book that does not open',
    shows: 'OpeningTrouble',
    sign: /still closed/,
    async reach({ screen }) {
      await screen.page.evaluateOnNewDocument(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('The disk is broken', 'UnknownError');
        };
      });
      await screen.page.reload();
    },
  },
];
