import type { Acquaintance, EarlierContact } from '../../network/acquaintance.ts';
import type { ProfileKey } from '../../profile/address.ts';
import type { Database } from '../database.ts';
import { orStoreError } from '../store-errors.ts';
import { importNetwork, previewNetwork } from './import-network.ts';
import {
  acquaintancesAt,
  acquaintancesByKeys,
  acquaintancesNamed,
  acquaintancesWithWords,
  earlierContactWith,
} from './look-up.ts';
import type { NetworkImportRow } from './network-rows.ts';
import { forgetNetwork, type NetworkCopy, networkCopy, putNetworkBack } from './whole-network.ts';

/** What was read from a data export. A part that is absent leaves what is here alone. */
export interface NetworkData {
  readonly connections?: {
    readonly people: readonly Acquaintance[];
    /** Members who hide themselves: a row without a name. */
    readonly hidden: number;
    /** Calendar day of the export, where it is known. */
    readonly exportedOn?: string;
    /** Takes them even where those here are of a later export. */
    readonly evenIfOlder?: boolean;
  };
  readonly earlierContacts?: readonly EarlierContact[];
}

/** What an import changes, or would change. */
export interface NetworkChange {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** People here who are missing in the newer export: no longer connections. */
  readonly gone: number;
  /** People in the file who are never to be contacted: they are left out. */
  readonly refused: number;
  /** True when the connections are of an older export than those here, and so are left alone. */
  readonly older: boolean;
  /** People already written to who are new here, or were written to again since. */
  readonly earlierAdded: number;
}

/** How an import is watched and stopped. */
export interface ImportWatch {
  /** Gets 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** What the book knows of the sender's network. */
export interface NetworkSummary {
  readonly acquaintances: number;
  readonly earlierContacts: number;
  readonly imports: readonly NetworkImportRow[];
}

/** What screens may ask about the sender's own network (A2). */
export interface NetworkStore {
  /** What importing would change. Changes nothing. */
  previewNetwork(data: NetworkData): Promise<NetworkChange>;
  /**
   * Takes an export in, wholly or not at all: a kill or a cancel in the middle leaves
   * everything as it was. Gives nothing when it was cancelled.
   */
  importNetwork(
    data: NetworkData,
    at: number,
    watch?: ImportWatch,
  ): Promise<NetworkChange | undefined>;
  /** Who works there, whatever way the name is written; never somebody not to be contacted. */
  acquaintancesAt(employer: string): Promise<readonly Acquaintance[]>;
  acquaintancesByKeys(keys: readonly ProfileKey[]): Promise<readonly Acquaintance[]>;
  /** People by full names, without regard to case and accents. */
  acquaintancesNamed(names: readonly string[]): Promise<readonly Acquaintance[]>;
  /** People with all of these words in their title; a word may be the beginning of one. */
  acquaintancesWithWords(text: string, limit: number): Promise<readonly Acquaintance[]>;
  /**
   * The last time the sender wrote to this person, as their export says. One without
   * `key` was found by the name alone: it may have been a namesake.
   */
  earlierContactWith(key: ProfileKey, name?: string): Promise<EarlierContact | undefined>;
  /** Nothing where no export was imported yet. */
  networkSummary(): Promise<NetworkSummary | undefined>;
  /** Everything of the network, to put back what an import changed. */
  networkCopy(): Promise<NetworkCopy>;
  putNetworkBack(copy: NetworkCopy): Promise<void>;
  /** Deletes the whole network; the book of contacts stays. */
  forgetNetwork(): Promise<void>;
}

async function networkSummary(database: Database): Promise<NetworkSummary | undefined> {
  const imports = await database.networkImports.toArray();
  if (imports.length === 0) return undefined;
  const [acquaintances, earlierContacts] = await Promise.all([
    database.acquaintances.count(),
    database.earlierContacts.count(),
  ]);
  return { acquaintances, earlierContacts, imports };
}

/** The network in this database. */
export function networkStore(database: Database): NetworkStore {
  return {
    previewNetwork: data => orStoreError(() => previewNetwork(database, data)),
    importNetwork: (data, at, watch) =>
      orStoreError(() => importNetwork(database, data, at, watch)),
    acquaintancesAt: employer => orStoreError(() => acquaintancesAt(database, employer)),
    acquaintancesByKeys: keys => orStoreError(() => acquaintancesByKeys(database, keys)),
    acquaintancesNamed: names => orStoreError(() => acquaintancesNamed(database, names)),
    acquaintancesWithWords: (text, limit) =>
      orStoreError(() => acquaintancesWithWords(database, text, limit)),
    earlierContactWith: (key, name) => orStoreError(() => earlierContactWith(database, key, name)),
    networkSummary: () => orStoreError(() => networkSummary(database)),
    networkCopy: () => orStoreError(() => networkCopy(database)),
    putNetworkBack: copy => orStoreError(() => putNetworkBack(database, copy)),
    forgetNetwork: () => orStoreError(() => forgetNetwork(database)),
  };
}
