import { Dexie } from 'dexie';
import { joinedTo } from '../../outreach/same-as.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { foldedName } from '../network/network-rows.ts';
import { fold } from '../people/fold.ts';
import { eventsOf } from '../repositories/events-of.ts';
import type { Marks } from './scrub.ts';

/** Names that turned out to be this contact, or the contact that this name turned out to be. */
async function samePerson(database: Database, key: ProfileKey): Promise<readonly ProfileKey[]> {
  const said = await database.events
    .where('[kind+at]')
    .between(['same-as', Dexie.minKey], ['same-as', Dexie.maxKey])
    .toArray();
  const names = [...new Set(said.map(event => event.contact))];
  const pairs = await Promise.all(
    names.map(async name => [name, joinedTo(await eventsOf(database, name))] as const),
  );
  const here = pairs.find(([name]) => name === key)?.[1] ?? key;
  return [here, ...pairs.filter(([, into]) => into === here).map(([name]) => name)];
}

/** Whether somebody else is called the same: then a name alone does not say who is meant. */
async function isShared(
  database: Database,
  name: string,
  keys: ReadonlySet<string>,
): Promise<boolean> {
  const inBook = await database.people.where('sortName').equals(fold(name)).toArray();
  const inNetwork = await database.acquaintances
    .where('sortName')
    .equals(foldedName(name))
    .toArray();
  return (
    inBook.some(row => !keys.has(row.key)) ||
    inNetwork.some(row => row.key !== undefined && !keys.has(row.key))
  );
}

/** By what a person can be recognised anywhere in the book. */
export async function marksOf(database: Database, key: ProfileKey): Promise<Marks> {
  const keys = new Set([key, ...(await samePerson(database, key))]);
  const contacts = (await database.contacts.bulkGet([...keys])).filter(row => row !== undefined);
  const known = await database.acquaintances.bulkGet([...keys]);
  const full = [
    ...contacts.map(row => row.profile.name.value.full),
    ...known.flatMap(row => (row === undefined ? [] : [`${row.first} ${row.last}`])),
  ];
  const names: string[] = [];
  for (const name of new Set(full.map(text => text.trim()))) {
    if (name !== '' && !(await isShared(database, name, keys))) names.push(name);
  }
  const addresses = contacts.map(row => row.profile.address).filter(address => address !== '');
  return { keys, names, addresses };
}
