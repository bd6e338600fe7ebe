import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../../e2e/support/paths.ts';

/** One file of the project: its path from the root, with forward slashes, and its text. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

/** Folders that hold nothing of the project's own; the same as in `.gitignore`. */
const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'artifacts', 'coverage']);

/** Paths of all files under `folder`, at any depth. */
function walk(folder: string, leaveOut: ReadonlySet<string>): string[] {
  return readdirSync(`${ROOT}${folder}`, { withFileTypes: true })
    .filter(entry => !leaveOut.has(entry.name))
    .flatMap(entry => {
      const path = `${folder}${entry.name}`;
      return entry.isDirectory() ? walk(`${path}/`, leaveOut) : [path];
    })
    .sort();
}

function read(path: string): ProjectFile {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** Every source file of the extension. */
export function sourceFiles(): readonly ProjectFile[] {
  return walk('src/', new Set())
    .filter(path => /\.tsx?$/.test(path))
    .map(read);
}

/** Every built file whose name matches; paths from the build's own folder. */
export function builtFiles(name: RegExp): readonly ProjectFile[] {
  const folder = 'dist/extension/';
  return walk(folder, new Set())
    .filter(path => name.test(path))
    .map(path => ({ ...read(path), path: path.slice(folder.length) }));
}

/** Every text file that belongs to the project; pictures are left out. */
export function projectFiles(): readonly ProjectFile[] {
  return walk('', NOT_OURS)
    .filter(path => !/\.(png|gz|zip|log)$/.test(path))
    .map(read);
}
