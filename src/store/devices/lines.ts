import * as v from 'valibot';
import { someText } from '../backup/parts.ts';
import type { LineSeal } from './seal-lines.ts';

/** Marks a file as a device's. */
export const DEVICE_FORMAT = 'a-few-minutes-device';
/** Rises when older versions could misread a file; they then say so instead. */
export const DEVICE_VERSION = 1;

/** What the first line of a device's file says. */
export interface Header {
  readonly device: string;
  /** Made anew for each file, so that no two files ever have one name. */
  readonly file: string;
  /** Present when the lines are sealed with a passphrase. */
  readonly seal?: { readonly rounds: number; readonly salt: string; readonly check: string };
}

const HeaderSchema = v.object({
  format: v.literal(DEVICE_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  device: v.pipe(someText, v.maxLength(100)),
  file: v.pipe(someText, v.maxLength(100)),
  seal: v.exactOptional(
    v.object({
      // A file must not make this computer work for hours.
      rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
      salt: v.pipe(someText, v.maxLength(100)),
      check: v.pipe(someText, v.maxLength(200)),
    }),
  ),
});

/** How the first line of every such file begins. */
export const HEADER_BEGINS = `{"format":"${DEVICE_FORMAT}"`;

/** The first line. */
export function headerLine(header: Header): string {
  return JSON.stringify({ format: DEVICE_FORMAT, version: DEVICE_VERSION, ...header });
}

/** What a first line says, or why it says nothing to us. */
export function readHeader(line: string): Header | 'foreign' | 'newer' {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return 'foreign';
  }
  const header = v.safeParse(HeaderSchema, parsed);
  if (!header.success) return 'foreign';
  if (header.output.version > DEVICE_VERSION) return 'newer';
  const { device, file, seal } = header.output;
  return seal === undefined ? { device, file } : { device, file, seal };
}

/** Digits of a line's hash: half of SHA-256 is far more than damage can get past. */
const DIGITS = 32;

/** The hash of a line, over the hash of the line before it and its own text. */
export async function chainHash(before: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${before} ${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, DIGITS);
}

/** Lines and the hash that the next one continues from. */
export interface Written {
  readonly lines: readonly string[];
  readonly hash: string;
}

/** Entries as lines that continue from a hash. */
export async function writeLines(
  bodies: readonly unknown[],
  from: string,
  seal: LineSeal | undefined,
): Promise<Written> {
  const lines: string[] = [];
  let hash = from;
  for (const body of bodies) {
    const json = JSON.stringify(body);
    const text = seal === undefined ? json : JSON.stringify(await seal.close(json, hash));
    hash = await chainHash(hash, text);
    lines.push(`{"hash":"${hash}",${seal === undefined ? '"entry"' : '"sealed"'}:${text}}`);
  }
  return { lines, hash };
}

/** All of a line but what it says, which may be millions of characters and is no work for a pattern. */
const BEGINS = new RegExp(`^\\{"hash":"([0-9a-f]{${DIGITS}})","(entry|sealed)":`);

/** One line taken apart, unopened; absent when it is not whole. */
export interface Line {
  readonly hash: string;
  readonly sealed: boolean;
  readonly text: string;
}

/** Takes a line apart; what it says is not looked at. */
export function takeApart(line: string): Line | undefined {
  const parts = BEGINS.exec(line);
  if (parts === null || !line.endsWith('}')) return undefined;
  const [begins, hash = '', kind = ''] = parts;
  return { hash, sealed: kind === 'sealed', text: line.slice(begins.length, -1) };
}
