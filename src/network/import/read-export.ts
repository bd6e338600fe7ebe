import type { Acquaintance, EarlierContact } from '../acquaintance.ts';
import { type ExportFile, LARGEST_FILE, unpackExport } from './archive.ts';
import { readConnections } from './connections.ts';
import { readCsv } from './csv-rows.ts';
import { findHeader } from './csv-table.ts';
import { decodeText } from './decode-text.ts';
import { ImportError, type ImportProblem } from './import-problem.ts';
import { ourOwnFile } from './our-own-file.ts';
import { invitedPeople, messagedPeople, ownNameIn } from './written-to.ts';

/** A file as the sender chose it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What all chosen files together say. */
export interface ExportReading {
  readonly connections?: {
    readonly people: readonly Acquaintance[];
    readonly hidden: number;
    /** The latest day in it: of two exports the one that goes further is the newer. */
    readonly exportedOn?: string;
  };
  readonly earlierContacts?: readonly EarlierContact[];
  readonly problems: readonly ImportProblem[];
}

/** Names as the export spells them. */
const PROPER: Readonly<Record<ExportFile, string>> = {
  'connections.csv': 'Connections.csv',
  'invitations.csv': 'Invitations.csv',
  'messages.csv': 'messages.csv',
  'profile.csv': 'Profile.csv',
};

/** Columns that only this file has. */
const TELLING: readonly (readonly [ExportFile, readonly string[]])[] = [
  ['connections.csv', ['firstname', 'connectedon']],
  ['invitations.csv', ['from', 'to', 'sentat', 'direction']],
  ['messages.csv', ['from', 'to', 'date', 'conversationid']],
  ['profile.csv', ['firstname', 'lastname', 'headline']],
];

type Texts = Map<ExportFile, { readonly text: string; readonly name: string }>;

function isArchive({ bytes }: ChosenFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function addArchive(texts: Texts, { bytes }: ChosenFile): void {
  for (const [kind, text] of unpackExport(bytes)) texts.set(kind, { text, name: PROPER[kind] });
}

/** A single file, told by its columns: people rename what they download. */
function addSingle(texts: Texts, { name, bytes }: ChosenFile): readonly ImportProblem[] {
  if (bytes.length > LARGEST_FILE) {
    throw new ImportError('too-large', `${name} is larger than 150 MB. Nothing was read.`);
  }
  const { text, guessed } = decodeText(bytes);
  const plain = text.replace(/^\uFEFF/, '');
  const kind = TELLING.find(([, columns]) => findHeader(plain, columns) !== undefined)?.[0];
  if (kind === undefined) {
    const ours = ourOwnFile(plain);
    throw new ImportError(
      'not-an-export',
      ours === undefined
        ? `${name} is not one of the files that can be read here. Choose Connections.csv, Invitations.csv, messages.csv or the whole archive.`
        : `${name} is ${ours}`,
    );
  }
  texts.set(kind, { text, name });
  const what =
    'It was not saved as UTF-8, so its accents are a guess. If the names below look wrong, import the file as it came.';
  return guessed ? [{ file: name, what }] : [];
}

/** First and last name from `Profile.csv`. */
function nameInProfile(text: string): string | undefined {
  const row = readCsv(text, PROPER['profile.csv'], ['firstname', 'lastname'], [])[0];
  const name = (row ?? []).join(' ').trim();
  return name === '' ? undefined : name;
}

/** Whom the sender wrote to, from invitations and messages; absent where neither file is there. */
function earlierIn(texts: Texts): Pick<ExportReading, 'earlierContacts' | 'problems'> {
  const invitations = texts.get('invitations.csv');
  const messages = texts.get('messages.csv');
  if (invitations === undefined && messages === undefined) return { problems: [] };
  const profile = texts.get('profile.csv');
  const invited =
    invitations === undefined ? [] : invitedPeople(invitations.text, invitations.name);
  if (messages === undefined) return { earlierContacts: invited, problems: [] };
  const own =
    (invitations && ownNameIn(invitations.text, invitations.name)) ??
    (profile && nameInProfile(profile.text));
  const messaged = messagedPeople(messages.text, own, messages.name);
  const what =
    'It does not tell which of the names is yours, so no message was counted. Import the whole archive, or choose Profile.csv as well.';
  return {
    earlierContacts: [...invited, ...(messaged ?? [])],
    problems: messaged === undefined ? [{ file: messages.name, what }] : [],
  };
}

/**
 * Reads a data export: archives, single files, or several of each; of two of one kind the
 * last. Of messages and invitations only who and when is kept.
 *
 * @param progress gets the name of each file before it is read
 * @throws ImportError that says which file cannot be read, and what to do
 */
export function readExport(
  files: readonly ChosenFile[],
  progress: (file: string) => void = () => {},
): ExportReading {
  const texts: Texts = new Map();
  const problems: ImportProblem[] = [];
  for (const file of files) {
    progress(file.name);
    if (isArchive(file)) addArchive(texts, file);
    else problems.push(...addSingle(texts, file));
  }
  if (texts.size === 1 && texts.has('profile.csv')) {
    throw new ImportError(
      'not-an-export',
      'Profile.csv alone holds nobody you know. Choose Connections.csv or the whole archive.',
    );
  }
  const found = texts.get('connections.csv');
  if (found !== undefined) progress(found.name);
  const connections = found && readConnections(found.text, found.name);
  for (const kind of ['invitations.csv', 'messages.csv'] as const) {
    if (texts.has(kind)) progress(PROPER[kind]);
  }
  const earlier = earlierIn(texts);
  return {
    ...(connections && {
      connections: {
        people: connections.people,
        hidden: connections.hidden,
        ...(connections.upTo !== undefined && { exportedOn: connections.upTo }),
      },
    }),
    ...(earlier.earlierContacts && { earlierContacts: earlier.earlierContacts }),
    problems: [...problems, ...(connections?.problems ?? []), ...earlier.problems],
  };
}
