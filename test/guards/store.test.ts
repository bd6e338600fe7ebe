import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shownPath, shownText } from '../../scripts/demo/keep-pictures.ts';
import { ROOT } from '../e2e/support/paths.ts';
import { tableOfPermissions } from './support/tables.ts';

const text = (path: string) => readFileSync(`${ROOT}${path}`, 'utf8');
const listing = text('docs/store/listing.md');
const manifest = JSON.parse(text('manifest.json'));
const messages = JSON.parse(text('public/_locales/en/messages.json'));

/** What stands under a heading, without comments. */
function under(heading: string): string {
  const part = listing.split(/^## /m).find(piece => piece.startsWith(`${heading}\n`)) ?? '';
  return part
    .slice(heading.length)
    .replace(/<!--.*?-->/gs, '')
    .trim();
}

describe('the listing', () => {
  it('has the name and the summary of the package, within the limits of both stores', () => {
    expect(under('Name')).toBe(messages.name.message);
    expect(under('Summary')).toBe(messages.description.message);
    expect(under('Name').length).toBeLessThanOrEqual(45);
    expect(under('Summary').length).toBeLessThanOrEqual(132);
  });

  it('has a description that Chrome takes whole, and says whose site it is not', () => {
    const description = under('Description');
    expect(description.length).toBeGreaterThan(500);
    expect(description.length).toBeLessThanOrEqual(16_000);
    expect(description).toContain('not affiliated with or endorsed by LinkedIn');
    expect(under('Name')).not.toMatch(/linkedin/i);
  });
});

it('every permission is justified to the stores, and none that is not asked for', () => {
  const asked = [...manifest.permissions, ...manifest.optional_permissions];
  const justified = tableOfPermissions(text('docs/store/permissions.md'));
  expect([...justified].sort()).toEqual(asked.sort());
});

describe('the pictures', () => {
  const folder = `${ROOT}docs/store/screenshots/`;
  const names = readdirSync(folder).sort();

  /** Width and height as the head of a PNG says them. */
  function sizeOf(path: string): readonly number[] {
    const bytes = readFileSync(path);
    expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }

  it('are the ones that the listing names: five, and the tile', () => {
    const named = [...listing.matchAll(/`screenshots\/([\w-]+\.png)`/g)].map(match => match[1]);
    expect(named.sort()).toEqual(names);
    expect(names).toHaveLength(6);
  });

  it.each(names)('%s has the very size that the stores take, and is no burden', name => {
    const size = name === 'tile.png' ? [440, 280] : [1280, 800];
    expect(sizeOf(`${folder}${name}`)).toEqual(size);
    expect(readFileSync(`${folder}${name}`).length).toBeLessThan(400_000);
  });

  it.each([...names.map(name => `docs/store/screenshots/${name}`), 'docs/images/popup.png'])(
    '%s was taken together with the text that is kept beside it',
    path => {
      const shown = text(shownPath(path.replace(/\.png$/, '')));
      const [line = ''] = shown.split('\n');
      expect(shownText(readFileSync(`${ROOT}${path}`), '')).toContain(line);
      expect(line).toMatch(/[0-9a-f]{64}/);
    },
  );

  it('the README shows the popup at its real size', () => {
    expect(sizeOf(`${ROOT}docs/images/popup.png`)).toEqual([400, 600]);
  });
});
