import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/reader/read-page.ts';
import { frozenPage } from '../fixtures/frozen.ts';
import { load } from '../fixtures/load.ts';

const NOW = Date.UTC(2026, 9, 12, 9, 0);

/** Reads a frozen page as the sender's own. */
function readOwn(name: string) {
  const page = frozenPage(name);
  return readPage(load(page), new URL(page.url), NOW, 'own');
}

describe('the own page, when the sender asks for it', () => {
  it('is read like any profile', () => {
    const reading = readOwn('refusals/own-profile');
    if (reading.kind !== 'profile') throw new Error(`refused: ${reading.reason}`);
    const { profile } = reading;
    expect(profile.name.value.full).toBe('Maya Okonkwo');
    expect(profile.education.map(({ value }) => value.school)).toContain(
      'Lakeshore Institute of Design',
    );
    expect(profile.positions.map(({ value }) => value.employer)).toContain('St. Brigid Hospital');
  });

  it.each(['sdui-b3', 'ember', 'public', 'mwlite'])('%s is somebody else’s, and refused', name => {
    expect(readOwn(name)).toMatchObject({ kind: 'refusal', reason: 'not-a-profile' });
  });

  it('is never any page of another site', () => {
    const document = load(frozenPage('refusals/own-profile'));
    const reading = readPage(document, new URL('https://example.invalid/about'), NOW, 'own');
    expect(reading).toMatchObject({ kind: 'refusal', reason: 'not-a-profile' });
  });
});
