import { existsSync, readFileSync } from 'node:fs';
import { ROOT, run } from './run.mjs';
import { HelpfulError, say } from './say.mjs';

/** True when what is installed is what `package-lock.json` says, package by package. */
function upToDate() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages ?? {};
  const wanted = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (there[path] === undefined ? entry.optional === true : there[path].version === entry.version),
  );
}

/**
 * Installs the locked dependencies with `npm ci` when they are missing or others.
 *
 * @throws {HelpfulError} when Node is too old or npm did not succeed
 */
export async function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new HelpfulError(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  if (upToDate()) return;
  say('Installing the locked dependencies (npm ci) ...');
  if ((await run('npm', ['ci'])) !== 0) {
    throw new HelpfulError('npm ci did not succeed: its own message is above.');
  }
}
