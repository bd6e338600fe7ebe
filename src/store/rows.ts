import type { OutreachEvent } from '../outreach/event.ts';
import type { Sender } from '../sender/sender.ts';
import type { DeviceFileRow } from './devices/device-file.ts';
import type { ForgottenRow } from './devices/entry.ts';
import type { Register } from './devices/register.ts';
import type {
  AcquaintanceRow,
  EarlierContactRow,
  NetworkImportRow,
} from './network/network-rows.ts';
import type { PersonRow } from './people/person-row.ts';
import type { Contact, WorkingDraft } from './store.ts';

/** Small facts about this book on this device, by name. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
}

/** The sender, under one fixed key: there is one per book. */
export interface SenderRow {
  readonly id: 'me';
  readonly sender: Sender;
}

/** A person never to contact again, known only by a salted hash of the profile key. */
export interface RefusalRow {
  readonly hash: string;
  /** Salt of the book that made the hash: after joining two books there may be two. */
  readonly salt: string;
  readonly at: number;
}

/** That an entry lies in a file of the folder, so that this device need not write it as well. */
export interface SeenRow {
  readonly file: string;
  readonly id: string;
}

/** What each table holds; the newest shape. Older shapes live in their migration. */
export interface Rows {
  events: OutreachEvent;
  contacts: Contact;
  drafts: WorkingDraft;
  sender: SenderRow;
  settings: SettingRow;
  people: PersonRow;
  doNotContact: RefusalRow;
  acquaintances: AcquaintanceRow;
  earlierContacts: EarlierContactRow;
  networkImports: NetworkImportRow;
  registers: Register;
  deviceFiles: DeviceFileRow;
  seen: SeenRow;
  forgotten: ForgottenRow;
}
