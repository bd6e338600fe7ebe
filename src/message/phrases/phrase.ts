import type { Register } from '../../sender/sender.ts';
import type { Slot } from '../draft.ts';

/** Values a phrase may name. Insight values use the same names. */
export const VALUE_NAMES = [
  'name',
  'formalName',
  'fullName',
  'sender',
  'background',
  'exploring',
  'minutes',
  'offer',
  'signOff',
  'personal',
  'referrer',
  'introducer',
  'introducerName',
  'friendPlace',
  'mutual',
  'times',
  'learned',
  'news',
  'later',
  'colleague',
  'named',
  'promised',
  'ago',
  'role',
  'employer',
  'from',
  'to',
  'fromField',
  'toField',
  'field',
  'years',
  'place',
  'school',
  'quote',
  'said',
  'words',
  'trade',
  'goal',
  'lesson',
  'work',
  'by',
  'organisation',
  'city',
  'language',
  'fromEmployer',
  'toEmployer',
  'study',
  'theme',
  'line',
  'question',
  'about',
  'aboutThem',
] as const;
export type ValueName = (typeof VALUE_NAMES)[number];

/**
 * How much room a phrasing takes. `bare` says the least that can be said and is
 * taken only where nothing else fits.
 */
export type Length = 'bare' | 'short' | 'full';

/**
 * What must hold for a phrase to be true or fitting, beside the values it needs.
 * `near`: the sender could walk in; `far`: too far to meet; `anywhere`: not known.
 */
export type Condition =
  | 'near'
  | 'far'
  | 'anywhere'
  | 'read-post'
  | 'blank-sender'
  | 'known-sender'
  | 'own-closing'
  | 'default-closing'
  | 'founded'
  | 'co-founded'
  | 'published'
  | 'featured'
  | 'same-path'
  | 'other-path'
  | 'about-a-move'
  | 'about-the-work'
  | 'brief';

/** One phrasing: a template, and all that decides where it may stand. */
export interface Phrase {
  /** Unique within a language; remembered with sent messages for variety (T1, T2). */
  readonly id: string;
  readonly length: Length;
  /**
   * Words with `{value}` or `{value:filter}` where values go. A bar divides a
   * phrase that fills two slots at once; it stands for a single space.
   */
  readonly text: string;
  /** Absent: fits both registers. */
  readonly register?: Register;
  /** Values without which the phrase cannot be used. */
  readonly needs: readonly ValueName[];
  readonly when: readonly Condition[];
  /** Slots that the parts between bars fill, one per part. */
  readonly slots: readonly Slot[];
}

/** What may be said about a phrase beside its words. */
export interface PhraseOptions {
  readonly register?: Register;
  readonly when?: readonly Condition[];
  /** For a phrase that fills more than its own slot, all of them in order. */
  readonly slots?: readonly Slot[];
}

type NameIn<P extends string> = P extends `${infer N}:${string}` ? N : P;
type NamesIn<T extends string> = T extends `${string}{${infer P}}${infer Rest}`
  ? NameIn<P> | NamesIn<Rest>
  : never;

/** A phrase before it knows its part. */
export type LoosePhrase = Omit<Phrase, 'slots'> & { readonly slots?: readonly Slot[] };

const VALUE_MARK = /\{(\w+)(?::\w+)?\}/g;

/** Whether a name in a template is one the composer can fill. */
export function isValueName(name: string | undefined): name is ValueName {
  return VALUE_NAMES.some(known => known === name);
}

/** The values named in a template. */
export function needsOf(text: string): ValueName[] {
  return [...text.matchAll(VALUE_MARK)].map(match => match[1]).filter(isValueName);
}

/** One phrasing; the compiler refuses a template that names an unknown value. */
export function phrase<const T extends string>(
  id: string,
  length: Length,
  text: T & ([NamesIn<T>] extends [ValueName] ? unknown : never),
  options: PhraseOptions = {},
): LoosePhrase {
  return { id, length, text, needs: needsOf(text), when: [], ...options };
}

/** The phrasings of one part, their ids completed with the name of the part. */
export function phrasesOf(part: string, slot: Slot, list: readonly LoosePhrase[]): Phrase[] {
  return list.map(loose => ({ ...loose, id: `${part}.${loose.id}`, slots: loose.slots ?? [slot] }));
}
