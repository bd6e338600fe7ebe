import type { SeenDevice, TroubledFile } from '../../../../store/devices/device-state.ts';
import type { Brought } from '../../../../store/devices/merge.ts';
import type { SyncReport } from '../../../../store/devices/sync.ts';

/** A count with its noun. */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Day and time as people here write them. */
function when(moment: number): string {
  return new Date(moment).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}

function brought({ events, people, forgotten }: Brought): string {
  const parts = [
    ...(people > 0 ? [count(people, 'person', 'people')] : []),
    ...(events > 0 ? [count(events, 'thing that happened', 'things that happened')] : []),
  ];
  const news =
    parts.length === 0 ? 'Nothing new came in.' : `New or changed here: ${parts.join(', ')}.`;
  if (forgotten === 0) return news;
  return `${news} Forgotten here too: ${count(forgotten, 'person', 'people')}.`;
}

/** Why a file could not be used whole, and what to do. */
const TROUBLE: Readonly<Record<TroubledFile['state'], (file: TroubledFile) => string>> = {
  cut: ({ name }) =>
    `“${name}” has not arrived whole yet. What is there was used; the rest follows with the next sync.`,
  damaged: ({ name, lines }) =>
    `“${name}” is damaged after line ${lines}. Everything before it was used, and nothing here was lost. Open A Few Minutes on the device that wrote it: it writes its file anew.`,
  newer: ({ name }) =>
    `“${name}” was written by a newer A Few Minutes. Update the extension here, then sync again.`,
  sealed: ({ name }) =>
    `“${name}” is sealed. Type the passphrase that you chose on the other device.`,
  'wrong-passphrase': ({ name }) =>
    `“${name}” does not open with the passphrase used here. Type the one that you chose on the other device.`,
  unreadable: ({ name }) =>
    `“${name}” could not be read. Make sure that it is on this computer and not only with your sync service, then sync again.`,
};

/** Words of keeping two devices in step. */
export const TEXTS = {
  title: 'Two devices',
  lead: 'The same book on two computers, by way of a folder that your own sync service keeps on both. A Few Minutes opens no connection for it.',
  name: 'Name of this device',
  passphrase: 'Passphrase for the folder, if you want one',
  passphraseHint: 'The same on every device. Without it nobody can read the files, you included.',
  filePassphrase: 'Passphrase for these files, if you want one',
  choose: 'Choose a folder',
  chooseFirst:
    'Choose a folder inside the one that your sync service looks after, here and then on the other computer.',
  ask: (folder: string) =>
    `The browser wants to hear from you before it opens the folder “${folder}” again.`,
  allow: 'Allow the folder again',
  syncNow: 'Sync now',
  syncing: 'Syncing…',
  stop: 'Stop syncing',
  stopHint:
    'Stopping leaves the files in the folder as they are. Delete them there if you want them gone.',
  folder: (folder: string, sealed: boolean) =>
    `In step through the folder “${folder}”, ${sealed ? 'sealed with your passphrase' : 'not sealed'}: whenever this book is open, and soon after each change.`,
  writtenAt: (moment: number) => `This device last wrote its file on ${when(moment)}.`,
  done: (report: SyncReport) => `Done. ${brought(report)}`,
  others: 'Other devices',
  noOthers: 'No other device has been seen yet. Choose the same folder there.',
  device: ({ name, newest, missing }: SeenDevice) =>
    [
      name === '' ? 'A device without a name' : name,
      newest === undefined ? '' : `: known up to ${when(newest)}`,
      missing ? '. Its file is no longer in the folder; what it held is in your book.' : '',
    ].join(''),
  trouble: (file: TroubledFile) => TROUBLE[file.state](file),
  open: 'Open the files',
  openPassphrase: 'Passphrase of these files',
  what: 'What lies in the folder, and who can read it',
  whatLines: [
    'One file for each device. It holds the people in your book, what happened with each, the messages you sent, your notes, and what you say about yourself. Letters you are still writing stay on their own device.',
    'Whoever can open the folder can read it, and that may include your sync service. With a passphrase they see that you use A Few Minutes, and how much and when you write, but not a word of it.',
    'Each device writes only its own file, so two devices never get in each other’s way. If you forget somebody, every device forgets them and writes its file anew without them. Your sync service may keep older versions for some time.',
  ],
  byHand: 'By hand, without a folder',
  byHandLead:
    'Save this device’s file and take it to the other computer; read that one’s file here. In any order, as often as you like: nothing is counted twice.',
  byHandFirefox:
    'This browser does not let an extension keep a folder, so the files are carried by hand. They are the same files, so the other device may use a folder.',
  save: 'Save this device’s file',
  saved: 'Saved to your downloads.',
  read: 'Read other devices’ files',
  readDone: (used: number, chosen: number, news: Brought) =>
    used < chosen
      ? `${count(used, 'file', 'files')} of ${chosen} came from A Few Minutes. ${brought(news)}`
      : `Done. ${brought(news)}`,
  seal: 'Seal with this passphrase',
  sealed: 'Files saved here are sealed with your passphrase.',
  unseal: 'Seal no longer',
} as const;
