import { isNamesake, joinedTo } from '../../../outreach/same-as.ts';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import { pastedKey } from '../../../reader/pasted/pasted-key.ts';
import type { Contact, Store } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { useLive } from '../../use-live.ts';
import type { Person } from './use-person.ts';

/** Somebody known by name alone, and a contact of that name whose profile was read. */
export interface Namesakes {
  readonly named: Contact;
  readonly read: Contact;
}

/** Most people of one name that are looked at. */
const MOST = 20;

function sameName(a: Contact, b: Contact): boolean {
  const nameOf = ({ profile }: Contact) => profile.name.value.full.toLowerCase();
  return nameOf(a) === nameOf(b);
}

/** Contacts of this name whose profile was read, for somebody known by name alone. */
async function readOfThatName(store: Store, named: Contact): Promise<readonly Contact[]> {
  const search = named.profile.name.value.full;
  const keys = [...((await store.peopleWho({ search })) ?? [])].slice(0, MOST);
  const found = await Promise.all(keys.map(key => store.contact(key)));
  return found.filter(
    one => one !== undefined && !isOnlyNamed(one.profile) && sameName(one, named),
  ) as readonly Contact[];
}

/** The pair to ask about, if there is one and the sender has not said yet. */
async function findNamesakes(store: Store, contact: Contact): Promise<Namesakes | undefined> {
  const pairs: Namesakes[] = [];
  if (isOnlyNamed(contact.profile)) {
    for (const read of await readOfThatName(store, contact)) pairs.push({ named: contact, read });
  } else {
    const named = await store.contact(pastedKey(contact.profile.name.value));
    if (named !== undefined && isOnlyNamed(named.profile)) pairs.push({ named, read: contact });
  }
  for (const pair of pairs) {
    const events = await store.eventsOf(pair.named.key);
    if (joinedTo(events) === undefined && !isNamesake(events, pair.read.key)) return pair;
  }
  return undefined;
}

/** Follows whether this person may be somebody the sender already has under the same name. */
export function useNamesakes({ contact }: Person): Namesakes | undefined {
  const { store } = useBook();
  const found = useLive(() => findNamesakes(store, contact), [contact.key, contact.lastReadAt]);
  return found.state === 'ready' ? found.value : undefined;
}
