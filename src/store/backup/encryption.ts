import * as v from 'valibot';
import { RestoreError } from './restore-error.ts';

/**
 * Encryption with a passphrase, by the standard parameters of 2026: AES-256-GCM
 * with a key from PBKDF2-HMAC-SHA-256 of 600,000 rounds (OWASP Password Storage
 * Cheat Sheet), a fresh 16-byte salt and a fresh 12-byte nonce for each file.
 */
const ROUNDS = 600_000;
const FORMAT = 'a-few-minutes-encrypted';

const Envelope = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    // A file must not make this computer work for hours.
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: v.string(),
  }),
  cipher: v.object({ name: v.literal('AES-256-GCM'), nonce: v.string() }),
  text: v.string(),
});

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** A text sealed with a passphrase. */
export async function seal(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const bytes = new TextEncoder().encode(text);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, bytes);
  return JSON.stringify({
    format: FORMAT,
    version: 1,
    kdf: { name: 'PBKDF2-SHA-256', rounds: ROUNDS, salt: toBase64(salt) },
    cipher: { name: 'AES-256-GCM', nonce: toBase64(nonce) },
    text: toBase64(new Uint8Array(sealed)),
  });
}

/** Whether a file is sealed, so that a passphrase has to be asked for. */
export function isSealed(file: string): boolean {
  return file.slice(0, 200).includes(`"${FORMAT}"`);
}

/** @throws RestoreError `wrong-passphrase`, also when the file was changed since; `broken` when it is no such file */
export async function unseal(file: string, passphrase: string): Promise<string> {
  let envelope: v.InferOutput<typeof Envelope>;
  try {
    envelope = v.parse(Envelope, JSON.parse(file));
  } catch (cause) {
    throw new RestoreError('broken', 'This encrypted file is damaged. Nothing was changed.', cause);
  }
  try {
    const key = await keyFrom(passphrase, fromBase64(envelope.kdf.salt), envelope.kdf.rounds);
    const iv = fromBase64(envelope.cipher.nonce);
    const bytes = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv },
      key,
      fromBase64(envelope.text),
    );
    return new TextDecoder().decode(bytes);
  } catch (cause) {
    throw new RestoreError(
      'wrong-passphrase',
      'This passphrase does not open the file, or the file was changed. Try once more.',
      cause,
    );
  }
}
