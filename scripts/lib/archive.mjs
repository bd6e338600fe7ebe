import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';

/**
 * The earliest moment a zip can name. Every file gets it, so that an archive says
 * nothing about when and where it was made. Months count from 0, in local time, as
 * the format has no zone.
 */
const NO_MOMENT = new Date(1980, 0, 1);

/** "Made on Unix": tools that unpack it then heed the permissions beside it. */
const UNIX = 3;

/** True for a file that names the program it is run with; told by its content, so that nothing else decides. */
function isProgram(bytes) {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

/**
 * A zip archive that depends on nothing but the names and contents of its files: two
 * people who pack the same files get the same bytes.
 *
 * @param {ReadonlyMap<string, Uint8Array | string>} files by path in the archive
 * @returns {Uint8Array}
 */
export function archive(files) {
  const paths = [...files.keys()].sort();
  const entries = paths.map(path => {
    const content = files.get(path) ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const mode = isProgram(bytes) ? 0o100755 : 0o100644;
    return [path, [bytes, { os: UNIX, attrs: mode << 16 }]];
  });
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: NO_MOMENT });
}

/**
 * Files by the path they get in an archive.
 *
 * @param {string} folder ends with a slash
 * @param {readonly string[]} paths
 * @returns {Map<string, Uint8Array>}
 */
export function readFiles(folder, paths) {
  return new Map(paths.map(path => [path, new Uint8Array(readFileSync(`${folder}${path}`))]));
}
