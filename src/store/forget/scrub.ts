import type { SOMEBODY } from '../../outreach/somebody.ts';

/** By which strings a row can tell of somebody who is being forgotten. */
export interface Marks {
  /** Keys under which they are kept: of their profile, and of a name that turned out to be them. */
  readonly keys: ReadonlySet<string>;
  /** Addresses of their profile. */
  readonly addresses: readonly string[];
  /** Full names that nobody else in the book bears. */
  readonly names: readonly string[];
}

/** What stands in the middle of a text; brackets are a blank, so no letter goes out with it. */
export const BLANK = '[forgotten]';

/** How much of a row may be nothing but their name. */
export interface ScrubOptions {
  /** What takes the place of a name where it is all there was. */
  readonly instead: typeof SOMEBODY | typeof BLANK;
  /** Fields in which a single word is a name; elsewhere "May" is a month. */
  readonly nameFields: ReadonlySet<string>;
}

/** Tells that a value was nothing but the person's key, so that its field goes. */
const GONE = Symbol('gone');

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/** The name without accents, as texts that were folded hold it. */
function bare(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Whole words only: "Ada Brand" is not in "Ada Brandt". */
function asWords(texts: readonly string[]): RegExp | undefined {
  const parts = [...new Set(texts)].filter(text => text !== '').sort((a, b) => b.length - a.length);
  if (parts.length === 0) return undefined;
  const any = parts.map(literally).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}_-])`, 'giu');
}

/** Whether a name is told from any other word: two words together are. */
function isTelling(name: string): boolean {
  return /\S\s+\S/.test(name);
}

/**
 * Gives a function that takes one person out of a row: the very same row where it does
 * not name them.
 */
export function scrubFor({ keys, addresses, names }: Marks, options: ScrubOptions) {
  const all = names.flatMap(name => [name, bare(name)]);
  const whole = new Set(all.map(name => name.trim().toLowerCase()));
  const spelled = asWords([...addresses, ...keys, ...all.filter(isTelling)]);

  function inText(text: string, field: string): string | typeof GONE {
    if (keys.has(text) || addresses.includes(text)) return GONE;
    const isName = whole.has(text.trim().toLowerCase());
    if (isName && (isTelling(text) || options.nameFields.has(field))) return options.instead;
    return spelled === undefined ? text : text.replace(spelled, BLANK);
  }

  function inList(list: readonly unknown[], field: string): readonly unknown[] {
    const kept = list
      .map(item => walk(item, field))
      .filter((item, i) => item !== GONE && (item !== options.instead || item === list[i]));
    return kept.length === list.length && kept.every((item, i) => item === list[i]) ? list : kept;
  }

  function inObject(object: object): object {
    const before = Object.entries(object);
    const after = before
      .map(([name, value]) => [name, walk(value, name)] as const)
      .filter(([name, value]) => value !== GONE && !keys.has(name));
    const same = after.length === before.length && after.every(([, v], i) => v === before[i]?.[1]);
    return same ? object : Object.fromEntries(after);
  }

  function walk(value: unknown, field: string): unknown {
    if (typeof value === 'string') return inText(value, field);
    if (Array.isArray(value)) return inList(value, field);
    return typeof value === 'object' && value !== null ? inObject(value) : value;
  }

  return (row: unknown): unknown => walk(row, '');
}
