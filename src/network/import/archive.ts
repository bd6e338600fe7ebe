import { strFromU8, unzipSync } from 'fflate';
import { ImportError } from './import-problem.ts';

/** Files of the archive that are read; everything else in it is not even unpacked. */
const READ = ['connections.csv', 'invitations.csv', 'messages.csv', 'profile.csv'] as const;
export type ExportFile = (typeof READ)[number];

/** Largest archive taken: real ones with every message stay far below. */
const LARGEST_ARCHIVE = 300 * 1024 * 1024;
/** Largest single file unpacked; a file that claims more is refused before it is unpacked. */
const LARGEST_FILE = 150 * 1024 * 1024;
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
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        const base = baseName(name);
        if (!isRead(base)) return false;
        checkSize(base, size, originalSize);
        return true;
      },
    });
    for (const [path, content] of Object.entries(files)) {
      const base = baseName(path);
      if (isRead(base) && !texts.has(base)) texts.set(base, strFromU8(content));
    }
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(
      'broken-archive',
      'This archive is broken or incomplete. Download your data export again, then import it.',
    );
  }
  if (!texts.has('connections.csv')) {
    throw new ImportError(
      'not-an-export',
      'There is no Connections.csv in this archive. Choose the archive of your data export.',
    );
  }
  return texts;
}
