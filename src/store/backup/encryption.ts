import * as v from 'valibot';
import { RestoreError } from './restore-error.ts';

/**
 * Encryption with a passphrase, by the standard parameters of 2026: AES-256-GCM
 * with a key from PBKDF2-HMAC-SHA-256 of 600,000 rounds (OWASP Password Storage
 * Cheat Sheet), a fresh 16-byte salt and a fresh 12-byte nonce for each file.
 */
export const ROUNDS = 600_000;
const FORMAT = 'a-few-minutes-encrypted';

const base64 = (shortest: number, longest: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.check(text => {
      const bytes = (text.length * 3) / 4;
      return bytes >= shortest && bytes <= longest;
    }),
  );

const Envelope = v.object({
  format: v.literal(FORMAT),
  version: v.literal(1),
  kdf: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    // A file must not make this computer work for hours.
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: base64(8, 100),
  }),
  cipher: v.object({ name: v.literal('AES-256-GCM'), nonce: base64(12, 12) }),
  text: base64(16, Infinity),
});

/** Bytes as text. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  }
  return btoa(binary);
}

/** Text as the bytes it stands for. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), char => char.charCodeAt(0));
}

/** A passphrase as the browser takes it to make keys; no code can read it back. */
export async function passphraseMaterial(passphrase: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  return crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
}

/** The key that a passphrase and a salt make. */
export async function keyOfMaterial(
  material: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(from, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  return keyOfMaterial(await passphraseMaterial(passphrase), salt, rounds);
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

/** The envelope of a sealed file, checked; what is wrong with it is named. */
function envelopeOf(file: string): v.InferOutput<typeof Envelope> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (cause) {
    throw brokenSeal('it ends too early or was changed', cause);
  }
  const { success, output, issues } = v.safeParse(Envelope, parsed);
  if (success) return output;
  const where = v.getDotPath(issues[0]);
  if (where === 'version') {
    throw new RestoreError(
      'newer',
      'This file was sealed by a newer A Few Minutes. Update the extension, then restore it.',
    );
  }
  throw brokenSeal(`its seal is none that we make, or is wrong at ${where ?? 'its beginning'}`);
}

function brokenSeal(what: string, cause?: unknown): RestoreError {
  return new RestoreError(
    'broken',
    `This sealed file is damaged: ${what}. Nothing was changed.`,
    cause,
  );
}

/** @throws RestoreError `wrong-passphrase`, also when the file was changed since; `broken` or `newer` for another seal */
export async function unseal(file: string, passphrase: string): Promise<string> {
  const envelope = envelopeOf(file);
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
