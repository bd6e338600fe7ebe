import type { Confidence, Fact, SectionName } from '../profile/fact.ts';
import { fold } from './text/clean.ts';

/** One way a value was found, before ways are weighed against each other. */
export interface Candidate<T> {
  readonly value: T;
  /** Way of finding, see `FactSource.how`. */
  readonly how: string;
}

/** A fact with one source. */
export function fact<T>(
  value: T,
  section: SectionName,
  how: string,
  confidence: Confidence,
  capturedAt: number,
): Fact<T> {
  return { value, source: { section, how }, confidence, capturedAt };
}

/** Two agreeing sources make a fact sure, a disagreeing one makes it doubtful. */
function weigh(alone: Confidence, agrees: number, disagrees: number): Confidence {
  if (disagrees > 0) return agrees > 0 ? 'medium' : 'low';
  return agrees > 0 ? 'high' : alone;
}

/** How `combine` compares and shows values; text is compared with case and accents aside. */
export interface Comparing<T> {
  readonly same?: (a: T, b: T) => boolean;
  readonly show?: (value: T) => string;
  /** Confidence of a value with a single source. */
  readonly alone?: Confidence;
}

/**
 * One fact from the ways it was found, best first: the first value wins, the others
 * corroborate it or are kept beside it as disagreement. `undefined` when there is none.
 */
export function combine<T>(
  candidates: readonly (Candidate<T> | undefined)[],
  section: SectionName,
  capturedAt: number,
  comparing: Comparing<T> = {},
): Fact<T> | undefined {
  const [chosen, ...others] = candidates.filter(candidate => candidate !== undefined);
  if (chosen === undefined) return undefined;
  const show = comparing.show ?? String;
  const same = comparing.same ?? ((a: T, b: T) => fold(show(a)) === fold(show(b)));
  const agrees: string[] = [];
  const disagrees: { how: string; value: string }[] = [];
  for (const { how, value } of others) {
    if (same(value, chosen.value)) agrees.push(how);
    else disagrees.push({ how, value: show(value) });
  }
  const confidence = weigh(comparing.alone ?? 'medium', agrees.length, disagrees.length);
  return {
    ...fact(chosen.value, section, chosen.how, confidence, capturedAt),
    ...(agrees.length > 0 ? { agrees } : {}),
    ...(disagrees.length > 0 ? { disagrees } : {}),
  };
}

/** Whether a value is a fact, and not a list of them or what a person is known by. */
export function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'source' in value && 'confidence' in value;
}

/** The same fields, with whatever comes from `sections` as a guess and no more. */
export function onlyGuessed<T extends object>(fields: T, sections: ReadonlySet<SectionName>): T {
  if (sections.size === 0) return fields;
  const lowered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(lowered);
    const { section } = isFact(value) ? value.source : { section: undefined };
    const guessed = section !== undefined && section !== 'sender' && sections.has(section);
    return guessed && isFact(value) ? { ...value, confidence: 'low' } : value;
  };
  const copy = { ...fields };
  for (const [name, value] of Object.entries(fields)) Reflect.set(copy, name, lowered(value));
  return copy;
}
