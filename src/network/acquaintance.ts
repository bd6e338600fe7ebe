import type { ProfileKey } from '../profile/address.ts';

/**
 * Somebody the sender is already connected with, from their own data export.
 * E-mail addresses in the export are never read into it.
 */
export interface Acquaintance {
  /** Profile key where the export gives an address, else `name:` and the folded name. */
  readonly id: string;
  readonly key?: ProfileKey;
  readonly first: string;
  readonly last: string;
  /** As exported; compare with `profile/employers`. */
  readonly employer: string;
  readonly title: string;
  /** Calendar day of connecting as `YYYY-MM-DD`; absent where it could not be read. */
  readonly connectedOn?: string;
}

/** Somebody the sender already wrote to on the site, so that nobody is asked twice. */
export interface EarlierContact {
  readonly key?: ProfileKey;
  readonly name: string;
  /** Latest message or invitation to them, as `YYYY-MM-DD`. */
  readonly lastOn: string;
  readonly how: 'invitation' | 'message';
}
