// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { namedProfile } from '../../../src/profile/named-profile.ts';
import { pastedKey } from '../../../src/reader/pasted/pasted-key.ts';
import { NamedBefore } from '../../../src/ui/desk/parts/NamedBefore.tsx';
import { aProfile, NOW } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup } from './support/open-popup.ts';

afterEach(cleanup);

const ilse = aProfile();
const name = ilse.name.value;
const named = pastedKey(name);

/** A book in which somebody named Ilse before her profile was read. */
async function withName() {
  const store = memoryStore();
  await store.remember(namedProfile(name, named, NOW), NOW);
  return store;
}

async function show(store: Awaited<ReturnType<typeof withName>>) {
  const popup = await openPopup(store);
  render(<NamedBefore desk={popup.desk()} />);
}

test('a name given before is asked about, where the answer is kept', async () => {
  await show(await withName());
  const link = screen.getByRole('link', { name: 'Is this the same person?' });
  expect(link.getAttribute('href')).toContain(`#/person/${encodeURIComponent(ilse.key)}`);
});

test('nothing is asked of somebody nobody named', async () => {
  await show(memoryStore());
  expect(screen.queryByRole('link')).toBeNull();
});

test.each([true, false])('nothing is asked once the sender said so (%s)', async same => {
  const store = await withName();
  await store.append(named, 'same-as', { contact: ilse.key, same }, NOW);
  await show(store);
  expect(screen.queryByRole('link')).toBeNull();
});
