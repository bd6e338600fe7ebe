import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/support/paths.ts';
import { HOUSE } from './support/floors.ts';

const page = readFileSync(`${ROOT}docs/architecture.md`, 'utf8');

/** Folders of a room, each an idea that is larger than a file. */
function foldersIn(path: string): readonly string[] {
  return readdirSync(`${ROOT}${path}`, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort();
}

/** Rooms of the table: first cells that hold one code word. */
function roomsOfTable(text: string): readonly string[] {
  return [...text.matchAll(/^\| `(\w+)` +\|/gm)].map(match => match[1] ?? '').sort();
}

/** Rooms of the picture of the floors: words that stand alone, with room around them. */
function roomsOfPicture(text: string): readonly string[] {
  const picture = /## The floors\n\n```\n(.*?)```/s.exec(text)?.[1] ?? '';
  const words = picture.split(/\n| {2,}/).map(word => word.trim());
  return words.filter(word => /^\w+$/.test(word)).sort();
}

describe('docs/architecture.md shows the house as it is', () => {
  const rooms = foldersIn('src/');

  it('each room has its floor, and each floor its room', () => {
    expect(Object.keys(HOUSE).sort()).toEqual(rooms);
  });

  it('each room has its row in the table', () => {
    expect(roomsOfTable(page)).toEqual(rooms);
  });

  it('each room stands in the picture', () => {
    expect(roomsOfPicture(page)).toEqual(rooms);
  });

  it.each(['store', 'network'])('each part of %s is named', room => {
    const row = page.split('\n').find(line => line.startsWith(`| \`${room}\``)) ?? '';
    expect(foldersIn(`src/${room}`).filter(part => !row.includes(`\`${part}\``))).toEqual([]);
  });
});

it('would notice a room without a row, or without a place in the picture', () => {
  expect(roomsOfTable('| `attic` | Old things |\n| attic | Old |')).toEqual(['attic']);
  const picture =
    '## The floors\n\n```\n attic    cellar   what is above\n ──\n  shed  the garden\n```';
  expect(roomsOfPicture(picture)).toEqual(['attic', 'cellar', 'shed']);
});
