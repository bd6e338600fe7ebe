import { ROOT } from './run.mjs';

/**
 * What a TypeScript module of this project exports; it is compiled on the way. Vite is
 * loaded here and not before, since it may only just have been installed.
 *
 * @param {string} path from the top of the project
 */
export async function importTypeScript(path) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(`${ROOT}${path}`, {
    configFile: false,
    oxc: { target: 'node20' },
  });
  return module;
}
