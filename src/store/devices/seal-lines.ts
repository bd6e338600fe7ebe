import {
  fromBase64,
  keyOfMaterial,
  passphraseMaterial,
  ROUNDS,
  toBase64,
} from '../backup/encryption.ts';

/** Seals and opens single lines of one file. */
export interface LineSeal {
  /** `before`: the hash of the line before, so that a line opens in its own place only. */
  close(text: string, before: string): Promise<string>;
  /** Rejects when it was sealed with another passphrase, elsewhere, or was changed. */
  open(sealed: string, before: string): Promise<string>;
}

/** What every sealed file holds under its key, so that a wrong passphrase can be told from damage. */
const CHECK = 'a-few-minutes';

function sealOf(key: CryptoKey): LineSeal {
  const bound = (iv: Uint8Array<ArrayBuffer>, before: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(before),
  });
  return {
    close: async (text, before) => {
      const nonce = crypto.getRandomValues(new Uint8Array(12));
      const bytes = new TextEncoder().encode(text);
      const sealed = await crypto.subtle.encrypt(bound(nonce, before), key, bytes);
      const whole = new Uint8Array(12 + sealed.byteLength);
      whole.set(nonce);
      whole.set(new Uint8Array(sealed), 12);
      return toBase64(whole);
    },
    open: async (sealed, before) => {
      const whole = fromBase64(sealed);
      const opened = await crypto.subtle.decrypt(
        bound(whole.slice(0, 12), before),
        key,
        whole.slice(12),
      );
      return new TextDecoder().decode(opened);
    },
  };
}

/** The passphrase in a form that no code can read back, to be kept on this device. */
export async function keepablePassphrase(passphrase: string): Promise<CryptoKey> {
  return passphraseMaterial(passphrase);
}

/** A new file's seal, and what its header says of it. */
export async function newSeal(material: CryptoKey) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const seal = sealOf(await keyOfMaterial(material, salt, ROUNDS));
  const head = { rounds: ROUNDS, salt: toBase64(salt), check: await seal.close(CHECK, CHECK) };
  keys.set(nameOf(head), seal);
  return { seal, head };
}

interface SealHead {
  readonly rounds: number;
  readonly salt: string;
  readonly check: string;
}

/** Deriving a key takes a good part of a second; within one window once for each file is enough. */
const keys = new Map<string, LineSeal>();

function nameOf({ rounds, salt, check }: SealHead): string {
  return `${rounds} ${salt} ${check}`;
}

/** After another passphrase was given: files have to be opened with that one. */
export function forgetKeys(): void {
  keys.clear();
}

/** The seal of a file that says so in its header; absent when the passphrase is another. */
export async function sealFor(material: CryptoKey, head: SealHead): Promise<LineSeal | undefined> {
  const name = nameOf(head);
  const known = keys.get(name);
  if (known !== undefined) return known;
  try {
    const seal = sealOf(await keyOfMaterial(material, fromBase64(head.salt), head.rounds));
    if ((await seal.open(head.check, CHECK)) !== CHECK) return undefined;
    keys.set(name, seal);
    return seal;
  } catch {
    return undefined;
  }
}
