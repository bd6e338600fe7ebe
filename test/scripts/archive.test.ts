import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { archive } from '../../scripts/lib/archive.mjs';

const FILES: readonly (readonly [path: string, content: Uint8Array | string])[] = [
  ['b/run', strToU8('#!/bin/sh\n')],
  ['a.txt', 'plain'],
];

/** File mode of an entry: upper half of its external attributes in the central directory. */
function modes(zip: Uint8Array): readonly string[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const found: string[] = [];
  for (let at = 0; at + 46 <= zip.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    found.push((view.getUint32(at + 38, true) >>> 16).toString(8));
  }
  return found;
}

it('depends on names and contents alone, not on the order they come in', () => {
  const one = archive(new Map(FILES));
  expect(archive(new Map([...FILES].reverse()))).toEqual(one);
  expect(archive(new Map([...FILES, ['c', '']]))).not.toEqual(one);
});

it('gives every file back, and lets programs be run', () => {
  const zip = archive(new Map(FILES));
  const back = unzipSync(zip);
  expect(Object.keys(back)).toEqual(['a.txt', 'b/run']);
  expect(strFromU8(back['a.txt'] ?? new Uint8Array())).toBe('plain');
  expect(modes(zip)).toEqual(['100644', '100755']);
});
