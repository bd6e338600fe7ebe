import 'fake-indexeddb/auto';
import type { Acquaintance } from '../../src/network/acquaintance.ts';
import type { ProfileKey } from '../../src/profile/address.ts';
import type { Profile } from '../../src/profile/profile.ts';
import { declareDatabase } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open-store.ts';

let count = 0;

/** A store over a database of its own, and that database. */
export function freshStore() {
  count += 1;
  const database = declareDatabase(`test-${count}`);
  return { database, store: openStore(database) };
}

/** A fictional person of whom only the name is known. */
export function person(slug: string, full: string): Profile {
  const source = { section: 'top', how: 'heading' } as const;
  const [first = full] = full.split(' ');
  return {
    key: `linkedin.com/in/${slug}` as ProfileKey,
    address: `https://www.linkedin.com/in/${slug}/`,
    name: { value: { full, first }, source, confidence: 'high', capturedAt: 0 },
    positions: [],
    education: [],
    skills: [],
    certifications: [],
    languages: [],
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
  };
}

/** A fictional acquaintance; without a slug one whose address the export does not give. */
export function acquaintance(
  slug: string | undefined,
  full: string,
  employer = 'Northwind Labs, Inc.',
  more: Partial<Acquaintance> = {},
): Acquaintance {
  const [first = full, ...rest] = full.split(' ');
  const key = slug === undefined ? undefined : (`linkedin.com/in/${slug}` as ProfileKey);
  return {
    id: key ?? `name:${full.toLowerCase()}`,
    ...(key === undefined ? {} : { key }),
    first,
    last: rest.join(' '),
    employer,
    title: 'Product Designer',
    connectedOn: '2021-03-04',
    ...more,
  };
}
