import { spawnSync } from 'node:child_process';
import { browserVariable, findBrowser } from './find-browser.mjs';
import { run } from './run.mjs';
import { HelpfulError, say } from './say.mjs';

/** Debian's and Ubuntu's package of each browser, in order of preference. */
const PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] };

/** Start of a command line that may install packages, or `undefined` where we may not. */
function installer() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (spawnSync('sudo', ['-n', 'true']).status === 0) return ['sudo', '-n', 'apt-get'];
  return undefined;
}

/** Installs one package quietly; true when it worked. */
async function install([command, ...before], name) {
  const args = [...before, 'install', '-y', '--no-install-recommends', name];
  return (await run(command, args, { DEBIAN_FRONTEND: 'noninteractive' })) === 0;
}

/**
 * Makes sure that a browser is there, and says where. Installs it with apt-get where
 * that is possible without asking anybody for a password.
 *
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<string>} path of the browser
 * @throws {HelpfulError} with what to install, where we may not do it ourselves
 */
export async function ensureBrowser(browser) {
  const there = findBrowser(browser);
  if (there !== undefined) return there;
  const variable = browserVariable(browser);
  if (process.env[variable]) {
    throw new HelpfulError(`${variable} is ${process.env[variable]}, which is not a program.`);
  }
  const apt = installer();
  if (apt !== undefined) {
    say(`Installing ${browser} with apt-get ...`);
    const [command, ...before] = apt;
    await run(command, [...before, 'update', '-qq']);
    for (const name of PACKAGES[browser]) {
      if (await install(apt, name)) break;
    }
    const installed = findBrowser(browser);
    if (installed !== undefined) return installed;
  }
  throw new HelpfulError(
    `${browser === 'chromium' ? 'Chromium' : 'Firefox'} is needed and was not found. Install it ` +
      `(Debian, Ubuntu: apt-get install ${PACKAGES[browser][0]}), or set ${variable} to its path.`,
  );
}
