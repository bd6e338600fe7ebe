import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { ROOT } from '../../e2e/support/paths.ts';
import type { ProjectFile } from './source-files.ts';

/** npm commands that a document tells people to use. */
export function commands(text: string): readonly string[] {
  const found = [...text.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(match => match[1] ?? '');
  return found.filter(name => !['ci', 'install', 'version'].includes(name));
}

/** Paths from the root that a document links to; addresses elsewhere and places in the page are left out. */
export function links({ path, text }: ProjectFile): readonly string[] {
  const found = [...text.matchAll(/\]\(((?!https?:|#)[^)\s#]+)[^)]*\)/g)];
  return found.map(match => posix.join(posix.dirname(path), match[1] ?? ''));
}

/** Files that a text names as code, from the root; a `<name>` stands for many and is left out. */
export function named({ text }: ProjectFile): readonly string[] {
  const found = [...text.matchAll(/`((?:src|test|scripts|docs)\/[\w./-]+)`/g)];
  return found.map(match => match[1] ?? '');
}

/** Constants and switches that a text names as code, such as `LAYOUT_NAMES`. */
export function constants({ text }: ProjectFile): readonly string[] {
  return [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)+)(?:=\S*)?`/g)].map(match => match[1] ?? '');
}

/** Those of the paths that lead nowhere, with the file that names them. */
export function astray(file: ProjectFile, paths: readonly string[]): readonly string[] {
  return paths.filter(path => !existsSync(`${ROOT}${path}`)).map(path => `${file.path}: ${path}`);
}

/** Documents that nobody finds who begins at one of them and follows links; a folder shows its README. */
export function outOfReach(from: string, documents: readonly ProjectFile[]): readonly string[] {
  const waiting = new Map(documents.map(file => [file.path, file]));
  const next = [from];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    const file = waiting.get(path) ?? waiting.get(posix.join(path, 'README.md'));
    if (file === undefined) continue;
    waiting.delete(file.path);
    next.push(...links(file));
  }
  return [...waiting.keys()];
}
