import { movingEvents } from '../../../outreach/same-as.ts';
import type { Store } from '../../../store/store.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { linkTo } from '../../route.ts';
import { TEXTS } from './texts.ts';
import type { Log, Writer } from './use-log.ts';
import { type Namesakes, useNamesakes } from './use-namesake.ts';
import type { Person } from './use-person.ts';

/**
 * Carries the conversation over to the contact: each event is said again there, at the
 * time it happened, and taken back here, so that nothing counts twice.
 */
async function join(writer: Writer, store: Store, { named, read }: Namesakes): Promise<void> {
  for (const event of movingEvents(await store.eventsOf(named.key))) {
    await writer.append(event.kind, event.payload, read.key, event.at);
    await writer.undo(event);
  }
  await writer.append('same-as', { contact: read.key, same: true }, named.key);
}

/** Asks whether a name somebody gave and a profile read since are one person; never assumes it. */
export function SamePerson({ person, log }: { readonly person: Person; readonly log: Log }) {
  const { store } = useBook();
  const pair = useNamesakes(person);
  if (pair === undefined) return null;
  const { named, read } = pair;
  const here = person.contact.key === read.key;
  const other = here ? named : read;
  const { full } = other.profile.name.value;
  return (
    <section class="paper same-person no-print">
      <p>
        {here ? TEXTS.same.wasNamed(full) : TEXTS.same.wasRead(full, other.profile.headline?.value)}{' '}
        <a href={linkTo({ screen: 'person', key: other.key })}>
          {TEXTS.same.look}
          <span class="for-ears">: {full}</span>
        </a>
      </p>
      <p class="record-buttons">
        <Button onClick={() => void log.record(writer => join(writer, store, pair))}>
          {TEXTS.same.yes}
        </Button>
        <Button
          onClick={() =>
            void log.record(writer =>
              writer.append('same-as', { contact: read.key, same: false }, named.key),
            )
          }
        >
          {TEXTS.same.no}
        </Button>
      </p>
    </section>
  );
}
