import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackExport } from '../../../src/network/import/archive.ts';

const csv = strToU8('First Name,Connected On\nMaya,08 Feb 2026');
const zip = (files: Record<string, Uint8Array>) => zipSync(files);

describe('the archive of a data export', () => {
  it('gives only the files that are read', () => {
    const texts = unpackExport(
      zip({ 'Connections.csv': csv, 'Invitations.csv': csv, 'Email Addresses.csv': csv }),
    );
    expect([...texts.keys()]).toEqual(['connections.csv', 'invitations.csv']);
    expect(texts.get('connections.csv')).toContain('Maya');
  });

  it('finds them in folders and under other spellings, and follows no path', () => {
    expect(unpackExport(zip({ '../../etc/connections.csv': csv })).size).toBe(1);
    expect(unpackExport(zip({ 'Basic/CONNECTIONS.CSV': csv })).size).toBe(1);
  });

  it('refuses a bomb before unpacking it', () => {
    const bomb = zip({ 'Connections.csv': new Uint8Array(30 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => unpackExport(bomb)).toThrow(expect.objectContaining({ kind: 'too-large' }));
  });

  it('refuses a file that claims two gigabytes', () => {
    const archive = zip({ 'Connections.csv': csv });
    const view = new DataView(archive.buffer);
    for (let i = 0; i < archive.length - 4; i += 1) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0x7fffffff, true);
    }
    expect(() => unpackExport(archive)).toThrow(expect.objectContaining({ kind: 'too-large' }));
  });

  it.each([
    ['truncated', zip({ 'Connections.csv': csv }).slice(0, 40), 'broken-archive'],
    ['not an archive', strToU8('hello'), 'broken-archive'],
    ['of something else', zip({ 'photo.jpg': csv }), 'not-an-export'],
  ])('refuses one that is %s', (_name, bytes, kind) => {
    expect(() => unpackExport(bytes)).toThrow(expect.objectContaining({ kind }));
  });
});
