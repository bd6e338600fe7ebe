import type { Sender } from '../../../sender/sender.ts';
import { filledFrom, ownFields } from '../../own-profile/fill.ts';
import type { Ports } from './ports.ts';
import { sentenceOf } from './trouble.ts';

/** What the sender's own page would fill in. */
export interface OwnLook {
  readonly before: Sender;
  /** The very same as `before` where the page says nothing new. */
  readonly next: Sender;
}

/** *This is me*: the sender's own page tells who is asking. It is no contact, and no letter comes of it. */
export interface OwnPageActions {
  /** Reads the page and says what it would fill in; keeps nothing. `undefined` where it could not be read. */
  lookAtOwn(): Promise<OwnLook | undefined>;
  /** Keeps the fields a profile can fill in; a sentence where that failed. */
  keepOwn(sender: Sender): Promise<string | undefined>;
}

/** These actions over the popup's doors; they never reject. */
export function ownPageActions({ page, store }: Ports): OwnPageActions {
  return {
    async lookAtOwn() {
      try {
        const reading = await page?.readOwn?.();
        if (reading?.kind !== 'own') return undefined;
        const before = await store.sender();
        return { before, next: filledFrom(reading.profile, before) };
      } catch {
        return undefined;
      }
    },
    async keepOwn(sender) {
      try {
        await store.saveSender({ ...(await store.sender()), ...ownFields(sender) });
        return undefined;
      } catch (error) {
        return sentenceOf(error);
      }
    },
  };
}
