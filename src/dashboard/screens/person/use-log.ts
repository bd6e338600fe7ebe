import { useState } from 'preact/hooks';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { EventKind, EventPayloads, OutreachEvent } from '../../../outreach/event.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { Store, StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import { useCarefully } from '../../use-carefully.ts';

/** What one step of the sender's may write: events, on this person or another, and new people. */
export interface Writer {
  append<K extends EventKind>(
    kind: K,
    payload: EventPayloads[K],
    contact?: ProfileKey,
    at?: number,
  ): Promise<void>;
  undo(event: OutreachEvent): Promise<void>;
  /** Puts somebody into the book who is not there yet; who is stays as they are. */
  introduce(profile: Profile): Promise<void>;
}

/** What was just written together, so that it can be taken back together. */
export interface Written {
  /** In the order of writing. */
  readonly events: readonly OutreachEvent[];
  /** People put into the book by it. */
  readonly introduced: readonly ProfileKey[];
}

/** Appending to one person's log, with the last thing done ready to be taken back. */
export interface Log {
  /** Resolves to whether it was kept; if not, what was typed has to stay on screen. */
  append<K extends EventKind>(kind: K, payload: EventPayloads[K]): Promise<boolean>;
  /** Does several things that are one step to the sender, and are taken back as one. */
  record(step: (writer: Writer) => Promise<void>): Promise<boolean>;
  undo(event: OutreachEvent): Promise<boolean>;
  /** Takes the last step of this window back. */
  takeBack(): Promise<void>;
  /** The last step of this window, as long as it stands. */
  readonly latest: Written | undefined;
  /** True right after something was taken back. */
  readonly takenBack: boolean;
  readonly error: StoreError | undefined;
}

/** A writer on one person's log that remembers what it wrote, also when it fails half way. */
function writerFor(store: Store, contact: ProfileKey, now: () => number) {
  const events: OutreachEvent[] = [];
  const introduced: ProfileKey[] = [];
  const writer: Writer = {
    append: async (kind, payload, other = contact, at = now()) =>
      void events.push(await store.append(other, kind, payload, at)),
    undo: async event => void events.push(await store.undo(event, now())),
    introduce: async profile => {
      if ((await store.contact(profile.key)) !== undefined) return;
      await store.remember(profile, now());
      introduced.push(profile.key);
    },
  };
  return { writer, written: { events, introduced } };
}

/** Undoes the newest first; somebody whom the step alone had put into the book leaves it again. */
async function undoAll(store: Store, written: Written, at: number): Promise<void> {
  for (const event of [...written.events].reverse()) await store.undo(event, at);
  for (const key of written.introduced) {
    const rest = effectiveEvents(await store.eventsOf(key));
    if (rest.every(event => event.kind === 'drafted')) await store.withdraw(key);
  }
}

/** The log of one person for the screens that add to it. */
export function useLog(contact: ProfileKey): Log {
  const { store, now } = useBook();
  const [latest, setLatest] = useState<Written>();
  const [takenBack, setTakenBack] = useState(false);
  const { error, carefully } = useCarefully();
  const keep = async (action: () => Promise<unknown>, next: Written | undefined) => {
    if (!(await carefully(action))) return false;
    setLatest(next?.events.length === 0 ? undefined : next);
    setTakenBack(next === undefined);
    return true;
  };
  const record: Log['record'] = async step => {
    const { writer, written } = writerFor(store, contact, now);
    const kept = await keep(() => step(writer), written);
    // Half a step is taken back, so that doing it once more does nothing twice.
    if (!kept) await undoAll(store, written, now()).catch(() => setLatest(written));
    return kept;
  };
  return {
    record,
    append: (kind, payload) => record(writer => writer.append(kind, payload)),
    undo: event => keep(() => store.undo(event, now()), undefined),
    takeBack: async () => {
      if (latest !== undefined) await keep(() => undoAll(store, latest, now()), undefined);
    },
    latest,
    takenBack,
    error,
  };
}
