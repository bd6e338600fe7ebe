import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every command runs here. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one command and resolves to its exit code, with its output passed through.
 * A command that cannot be started counts as failed (127), as in a shell.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function run(command, args, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Runs a tool that `npm ci` installed, by its file: `npx` would look on the network for a missing one. */
export function runTool(script, args, env) {
  return run(process.execPath, [`${ROOT}node_modules/${script}`, ...args], env);
}
