import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { ProjectFile } from './source-files.ts';

/** One import, export-from or dynamic import of a file. */
export interface Import {
  /** File that imports, from the project's root. */
  readonly from: string;
  /** File or package that is imported; relative paths are resolved. */
  readonly to: string;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** A path as written, seen from the project's root; packages stay as they are. */
function resolve(from: string, written: string): string {
  return written.startsWith('.') ? posix.join(posix.dirname(from), written) : written;
}

/** All imports of one file, found by a real parser rather than by pattern. */
export function importsOf(file: ProjectFile): readonly Import[] {
  const { module, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const found: Import[] = [];
  const add = (written: string, typeOnly: boolean) =>
    found.push({ from: file.path, to: resolve(file.path, written), typeOnly });
  for (const item of module.staticImports) {
    const { entries } = item;
    add(item.moduleRequest.value, entries.length > 0 && entries.every(entry => entry.isType));
  }
  for (const item of module.staticExports) {
    for (const entry of item.entries) {
      if (entry.moduleRequest) add(entry.moduleRequest.value, entry.isType);
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    add(
      file.text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      false,
    );
  }
  return found;
}

/** Everything that runs when `entry` is loaded: files and packages it reaches at run time. */
export function reachableFrom(entry: string, files: readonly ProjectFile[]): ReadonlySet<string> {
  const byPath = new Map(files.map(file => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const file = byPath.get(path);
    if (file === undefined) continue;
    waiting.push(
      ...importsOf(file)
        .filter(item => !item.typeOnly)
        .map(item => item.to),
    );
  }
  return reached;
}
