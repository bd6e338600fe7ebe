import { unzipSync } from 'fflate';
import { decodeText } from './decode-text.ts';
import { ImportError } from './import-problem.ts';
import { crc32, statedChecksums } from './zip-checksums.ts';

/** Files of the archive that are read; everything else in it is not even unpacked. */
const READ = ['connections.csv', 'invitations.csv', 'messages.csv', 'profile.csv'] as const;
export type ExportFile = (typeof READ)[number];

/** Largest archive taken: real ones with every message stay far below. */
export const LARGEST_ARCHIVE = 300 * 1024 * 1024;
/** Largest single file unpacked; a file that claims more is refused before it is unpacked. */
export const LARGEST_FILE = 150 * 1024 * 1024;
/** Highest believable compression; text seldom exceeds 20, a bomb exceeds 1,000. */
const HIGHEST_RATIO = 200;

/** The file's own name, whatever folders or tricks stand before it. */
function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/[\s_]/g, '');
}

function isRead(name: string): name is ExportFile {
  return READ.some(file => file === name);
}

/** Refuses a file whose size says it was made to do harm. */
function checkSize(name: string, packed: number, size: number): void {
  if (size > LARGEST_FILE || size > Math.max(1024 * 1024, packed * HIGHEST_RATIO)) {
    throw new ImportError(
      'too-large',
      `${name} in this archive claims to be ${Math.round(size / 1_048_576)} MB. Nothing was read.`,
    );
  }
}

const BROKEN =
  'This archive is broken or incomplete. Download your data export again, then import it.';

/** The wanted files of an archive, each compared with the checksum that the archive states for it. */
function wantedFiles(bytes: Uint8Array): readonly (readonly [ExportFile, Uint8Array])[] {
  const checksums = statedChecksums(bytes);
  const stated = new Map<string, number | undefined>();
  let index = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      const checksum = checksums[index];
      index += 1;
      const base = baseName(name);
      if (base === 'workbook.xml') {
        throw new ImportError(
          'not-an-export',
          'This is a spreadsheet file. Choose the archive or the CSV files as they came, or save the sheet as CSV first.',
        );
      }
      if (!isRead(base)) return false;
      checkSize(base, size, originalSize);
      stated.set(name, checksum);
      return true;
    },
  });
  return Object.entries(files).flatMap(([path, content]) => {
    const base = baseName(path);
    if (!isRead(base)) return [];
    if (stated.get(path) !== crc32(content)) throw new ImportError('broken-archive', BROKEN);
    return [[base, content] as const];
  });
}

/**
 * Unpacks the few files of a data export that are read, as text. Nothing is
 * written anywhere, so paths in the archive have no effect.
 *
 * @throws ImportError for an archive that is broken, too large or no export
 */
export function unpackExport(bytes: Uint8Array): ReadonlyMap<ExportFile, string> {
  if (bytes.length > LARGEST_ARCHIVE) {
    throw new ImportError('too-large', 'This archive is larger than 300 MB. Nothing was read.');
  }
  const texts = new Map<ExportFile, string>();
  try {
    for (const [name, content] of wantedFiles(bytes)) {
      if (!texts.has(name)) texts.set(name, decodeText(content).text);
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError('broken-archive', BROKEN);
  }
  if (!READ.some(name => name !== 'profile.csv' && texts.has(name))) {
    throw new ImportError(
      'not-an-export',
      'There is no Connections.csv, Invitations.csv or messages.csv in this archive. Choose the archive of your data export.',
    );
  }
  return texts;
}
