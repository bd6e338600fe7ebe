import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { toStoreError } from '../../src/store/store-errors.ts';

describe('store errors', () => {
  it.each([
    [new Dexie.QuotaExceededError('x'), 'full'],
    [new Dexie.AbortError('aborted', new DOMException('x', 'QuotaExceededError')), 'full'],
    [new Dexie.VersionError('x'), 'newer-version'],
    [new Dexie.DatabaseClosedError('x'), 'outdated'],
    [new Dexie.MissingAPIError('x'), 'unavailable'],
    ['something else', 'unavailable'],
  ])('%s', (error, kind) => {
    const told = toStoreError(error);
    expect(told.kind).toBe(kind);
    expect(told.message).toMatch(/\.$/);
    expect(toStoreError(told)).toBe(told);
  });
});
