import type { OutreachEvent } from '../../outreach/event.ts';
import { type Head, headId } from './register.ts';

/**
 * One line of a device's file, immutable. All of them together, in any order and any
 * number of times, give the same book on every device (decision 12).
 */
export type Entry =
  /** Something that happened. `after`: the marks of forgetting known when it was written. */
  | {
      readonly kind: 'event';
      readonly event: OutreachEvent;
      readonly after?: readonly string[];
    }
  /** A device's word on a person, a field of the sender, a refusal or its own name. */
  | {
      readonly kind: 'word';
      readonly register: string;
      readonly head: Head;
      readonly after?: readonly string[];
    }
  /** Somebody was forgotten; only a scrambled mark says who. */
  | ({ readonly kind: 'forgotten' } & ForgottenRow);

/** A person was forgotten on one device: the mark by which the others recognise whom. */
export interface ForgottenRow {
  readonly id: string;
  /** Empty where it is about events alone. */
  readonly hash: string;
  readonly salt: string;
  /** Ids of what happened with others that went too, since it told of nobody else. */
  readonly events?: readonly string[];
}

/** Name of an entry, the same in whatever file it lies. */
export function entryId(entry: Entry): string {
  if (entry.kind === 'event') return eventEntry(entry.event.id);
  if (entry.kind === 'word') return headId(entry.register, entry.head);
  return forgottenEntry(entry.id);
}

/** Name of an event's entry. */
export function eventEntry(id: string): string {
  return `event/${id}`;
}

/** Name of the entry that says somebody was forgotten. */
export function forgottenEntry(id: string): string {
  return `forgotten/${id}`;
}

const PERSON = 'person/';

/** The register of a person's profile. */
export function personRegister(key: string): string {
  return `${PERSON}${key}`;
}

/** Whose profile a register is about; absent where it is about something else. */
export function personOf(register: string): string | undefined {
  return register.startsWith(PERSON) ? register.slice(PERSON.length) : undefined;
}

/** The person whom an entry names, and who may have been forgotten. */
export function personIn(entry: Entry): string | undefined {
  if (entry.kind === 'event') return entry.event.contact;
  return entry.kind === 'word' ? personOf(entry.register) : undefined;
}
