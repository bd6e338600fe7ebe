import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ROOT } from './run.mjs';

/** What is made and not written; left out where there is no git to ask. */
const MADE = new Set(['node_modules', 'dist', 'artifacts', '.git']);

/** Every file below a folder, from the root; folders that are made are passed over. */
function walk(folder = '') {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true }).flatMap(entry => {
    if (MADE.has(entry.name)) return [];
    const path = `${folder}${entry.name}`;
    return entry.isDirectory() ? walk(`${path}/`) : [path];
  });
}

/**
 * Paths of all that was written by hand: what git does not ignore, or, for a reviewer who
 * unpacked the source archive, all that is there and not made.
 *
 * @returns {readonly string[]}
 */
export function sourceFiles() {
  const options = { cwd: ROOT, encoding: 'utf8' };
  const known = existsSync(`${ROOT}.git`)
    ? spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], options)
    : undefined;
  const listed =
    known?.status === 0 ? known.stdout.split('\0').filter(path => path !== '') : walk();
  return listed.filter(path => existsSync(`${ROOT}${path}`)).sort();
}
