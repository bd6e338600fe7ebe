import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Picture } from './pictures.ts';

/** Where the texts lie that the pictures show, below the project. */
export const SHOWN = 'docs/store/shown';

/** What is kept beside a picture: which one it belongs to, to the byte, and all that it says. */
export function shownText(png: Uint8Array, says: string): string {
  const sum = createHash('sha256').update(png).digest('hex');
  return `The picture with the SHA-256 sum ${sum} shows screens that say:\n\n${says}\n`;
}

/** Where the text of a picture is kept. */
export function shownPath(picturePath: string): string {
  return `${SHOWN}/${basename(picturePath)}.txt`;
}

/**
 * Writes pictures and what they show below a folder.
 *
 * @param root the project, or another folder that gets the same files, with a slash at the end
 */
export function keepPictures(root: string, pictures: readonly Picture[]): void {
  for (const { path, png, says } of pictures) {
    for (const [file, content] of [
      [`${path}.png`, png],
      [shownPath(path), shownText(png, says)],
    ] as const) {
      mkdirSync(dirname(`${root}${file}`), { recursive: true });
      writeFileSync(`${root}${file}`, content);
    }
  }
}
