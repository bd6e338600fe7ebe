import { readdirSync } from 'node:fs';

/**
 * Paths of all files below a folder, in a fixed order.
 *
 * @param {string} folder ends with a slash
 * @returns {readonly string[]}
 */
export function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.replaceAll('//', '/').slice(folder.length))
    .sort();
}
