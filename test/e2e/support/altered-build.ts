import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARTIFACTS, BUILT_EXTENSION } from './paths.ts';

/**
 * A copy of the built extension with one file changed: the control of an experiment,
 * which must show what the real build must not.
 *
 * @param of another build than the real one, when more than one file is to be changed
 * @returns the folder of the copy, in `artifacts`; the next control of the same file takes its place
 * @throws when the change changes nothing, since a control like that proves nothing
 */
export function alteredBuild(
  path: string,
  change: (text: string) => string,
  of: string = BUILT_EXTENSION,
): string {
  // Two files of tests may run at once, each with a control of the same file.
  const worker = process.env['VITEST_POOL_ID'] ?? '0';
  const folder = join(ARTIFACTS, 'control', `${path.replace(/\W+/g, '-')}-${worker}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(of, folder, { recursive: true });
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The control build leaves ${path} as it is`);
  writeFileSync(file, after);
  return folder;
}
