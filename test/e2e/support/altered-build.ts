import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION } from './paths.ts';

/**
 * A copy of the built extension with one file changed: the control of an experiment,
 * which must show what the real build must not.
 *
 * @returns the folder of the copy, under the system's own place for such things, until the process ends
 * @throws when the change changes nothing, since a control like that proves nothing
 */
export function alteredBuild(path: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'a-few-minutes-control-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILT_EXTENSION, folder, { recursive: true });
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The control build leaves ${path} as it is`);
  writeFileSync(file, after);
  return folder;
}
