import { PAYLOADS } from '../backup/event-schema.ts';
import type { DeviceFileRow, FileState } from './device-file.ts';
import type { Entry } from './entry.ts';
import { readBody } from './entry-schema.ts';
import type { FolderFile } from './folder.ts';
import { chainHash, HEADER_BEGINS, type Header, readHeader, takeApart } from './lines.ts';
import { type LineSeal, sealFor } from './seal-lines.ts';

/** Far above any real file: one made to be huge must not stop the browser. */
const LARGEST_FILE = 512 * 1024 * 1024;
/** Bytes of a line. A sealed row of as much as a row may hold (`too-long.ts`), each character of six bytes, is half of it. */
const LONGEST_LINE = 128 * 1024 * 1024;
const NEWLINE = 10;

/** A later version, which knows more kinds, reads again what this one could not understand. */
const READER = Object.keys(PAYLOADS).join(' ');

/** What one file brought, and how far it was read. */
export interface ReadFile {
  readonly mark: DeviceFileRow;
  readonly entries: readonly Entry[];
  /** True when it was read from its beginning, and not on from where it ended last time. */
  readonly anew: boolean;
}

/** Whole lines of some bytes, each with where it begins; what follows the last newline is left out. */
function* wholeLines(bytes: Uint8Array): Generator<{ begin: number; end: number }> {
  for (let begin = 0; ; ) {
    const end = bytes.indexOf(NEWLINE, begin);
    if (end < 0) return;
    yield { begin, end };
    begin = end + 1;
  }
}

/** Bytes as text; absent when they are no UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line's own text, opened where it is sealed; absent when it does not open. */
async function opened(
  line: { sealed: boolean; text: string },
  before: string,
  seal: LineSeal | undefined,
): Promise<string | undefined> {
  if (line.sealed !== (seal !== undefined)) return undefined;
  if (seal === undefined) return line.text;
  try {
    return await seal.open(JSON.parse(line.text), before);
  } catch {
    return undefined;
  }
}

type Progress = { -readonly [K in keyof DeviceFileRow]: DeviceFileRow[K] };

/** Uses line after line from where the mark stands, up to the first that is not whole. */
async function useLines(
  bytes: Uint8Array,
  offset: number,
  mark: Progress,
  seal: LineSeal | undefined,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  mark.state = 'read';
  for (const { begin, end } of wholeLines(bytes)) {
    if (offset + begin < mark.bytes) continue;
    const whole = end - begin > LONGEST_LINE ? undefined : decode(bytes.subarray(begin, end));
    const line = whole === undefined ? undefined : takeApart(whole);
    const right = line && (await chainHash(mark.hash, line.text)) === line.hash;
    const text = right ? await opened(line, mark.hash, seal) : undefined;
    if (line === undefined || text === undefined) {
      mark.state = 'damaged';
      return entries;
    }
    const body = readBody(text);
    if (body === undefined) mark.skipped += 1;
    else entries.push(body.entry);
    mark.newest = Math.max(mark.newest ?? 0, body?.at ?? 0);
    mark.lastLine = offset + begin;
    mark.bytes = offset + end + 1;
    mark.hash = line.hash;
    mark.lines += 1;
  }
  if (mark.bytes < mark.size) mark.state = 'cut';
  return entries;
}

/** A mark on a file of which nothing was used. */
function unread({ name, size, lastModified }: FolderFile, state: FileState): Progress {
  const none = { bytes: 0, lastLine: 0, hash: '', lines: 0, skipped: 0 };
  return { name, state, ...none, reader: READER, size, lastModified };
}

async function sealOf(
  { seal }: Header,
  material: CryptoKey | undefined,
): Promise<LineSeal | 'sealed' | 'wrong-passphrase' | undefined> {
  if (seal === undefined) return undefined;
  if (material === undefined) return 'sealed';
  return (await sealFor(material, seal)) ?? 'wrong-passphrase';
}

/** A first line is far shorter than this. */
const LONGEST_HEADER = 4_096;

/** The first line, and what it says. */
async function headOf(file: FolderFile) {
  const bytes = await file.bytes(0, LONGEST_HEADER);
  const end = bytes.indexOf(NEWLINE);
  const text = decode(bytes.subarray(0, end < 0 ? bytes.length : end)) ?? '';
  if (end >= 0) return { end, text, header: readHeader(text) };
  // A first line that has not arrived yet belongs to nobody so far.
  const begun = text !== '' && HEADER_BEGINS.startsWith(text.slice(0, HEADER_BEGINS.length));
  return { end, text, header: begun ? ('cut' as const) : ('foreign' as const) };
}

/** Reads a file from its beginning. Absent when it is somebody else's. */
async function readAnew(
  file: FolderFile,
  material: CryptoKey | undefined,
): Promise<ReadFile | undefined> {
  const nothing = (state: FileState, whose = {}) => ({
    mark: { ...unread(file, state), ...whose },
    entries: [],
    anew: true,
  });
  const { header, end, text } = await headOf(file);
  if (header === 'foreign') return undefined;
  if (file.size > LARGEST_FILE) return nothing('unreadable');
  if (typeof header === 'string') return nothing(header);
  const seal = await sealOf(header, material);
  const whose = { device: header.device, file: header.file };
  if (typeof seal === 'string') return nothing(seal, whose);
  const begun = { bytes: end + 1, hash: await chainHash('', text), lines: 1 };
  const mark: Progress = { ...unread(file, 'read'), ...whose, ...begun };
  return { entries: await useLines(await file.bytes(0), 0, mark, seal), mark, anew: true };
}

/** Reads on where a file ended last time; absent when what was read then is not there any more. */
async function readOn(
  file: FolderFile,
  known: DeviceFileRow,
  material: CryptoKey | undefined,
): Promise<ReadFile | undefined> {
  if (file.size < known.bytes || known.lines < 1 || known.reader !== READER) return undefined;
  const { header } = await headOf(file);
  if (typeof header === 'string' || header.file !== known.file) return undefined;
  const seal = await sealOf(header, material);
  if (typeof seal === 'string') return undefined;
  const bytes = await file.bytes(known.lastLine);
  const line = takeApart(decode(bytes.subarray(0, known.bytes - known.lastLine - 1)) ?? '');
  // The hash of a line stands for everything before it as well.
  if (known.lines > 1 && line?.hash !== known.hash) return undefined;
  const { missingSince: _, ...rest } = known;
  const mark: Progress = { ...rest, size: file.size, lastModified: file.lastModified };
  const entries = await useLines(bytes, known.lastLine, mark, seal);
  // Perhaps the damage lies in what was read before; then the whole file will tell.
  return mark.state === 'damaged' ? undefined : { entries, mark, anew: false };
}

/** Reading such a file again would find the same. */
const SETTLED = new Set<FileState>(['read', 'cut', 'damaged']);

/** Whether a file is just as it was when it was last read. */
function untouched(file: FolderFile, known: DeviceFileRow): boolean {
  return (
    SETTLED.has(known.state) &&
    known.size === file.size &&
    known.lastModified === file.lastModified &&
    known.missingSince === undefined &&
    known.reader === READER
  );
}

/**
 * Reads what is new in a file: every whole line that continues from what is known, and
 * not one beyond the first that does not. Absent when there is nothing to do.
 */
export async function readFile(
  file: FolderFile,
  known: DeviceFileRow | undefined,
  material: CryptoKey | undefined,
): Promise<ReadFile | undefined> {
  if (known !== undefined && untouched(file, known)) return undefined;
  try {
    const on = known && (await readOn(file, known, material));
    return on ?? (await readAnew(file, material));
  } catch {
    const mark = known ?? unread(file, 'unreadable');
    return { mark: { ...mark, state: 'unreadable' }, entries: [], anew: false };
  }
}
