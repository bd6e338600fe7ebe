import { type FactRef, factAt } from '../fact-ref.ts';
import type { Profile } from '../profile.ts';
import { applyCorrections } from './apply-corrections.ts';
import { entryTarget } from './correct-entries.ts';
import { type Correction, mergeCorrections, sameTarget } from './correction.ts';
import {
  ENTRY_SHAPES,
  type EntryList,
  type EntryShape,
  isEntryList,
  isOneOf,
  NAME_PARTS,
  REMOVABLE_FACTS,
  TEXT_FACTS,
} from './entry-shapes.ts';
import { textBefore } from './take-back.ts';
import { typedText } from './typed-text.ts';

/** A correction was asked for that makes no sense: an unknown field, an absent entry, no name. */
export class NotCorrectableError extends Error {
  readonly ref: FactRef;

  constructor(ref: FactRef) {
    super(`This cannot be corrected: ${ref}`);
    this.name = 'NotCorrectableError';
    this.ref = ref;
  }
}

/**
 * The profile as the sender says it reads. `ref` is a single-valued fact
 * (`headline`, `name`, `name.first`), a list entry (`positions.0`: its title) or a
 * part of one (`positions.0.employer`). Empty text removes the fact. Either is
 * remembered, so that reading the page again does not undo it (A14: what the
 * sender chose not to keep stays out).
 *
 * @param now milliseconds since the epoch; the moment of the correction.
 * @throws NotCorrectableError when `ref` points at nothing that can be corrected so.
 */
export function correctFact(profile: Profile, ref: FactRef, text: string, now: number): Profile {
  // Never before an earlier correction, even when the clock was set back: the last word holds.
  const at = Math.max(now, ...(profile.corrections ?? []).map(earlier => earlier.at));
  const correction = remembering(profile, ref, { ...aim(profile, ref, typedText(text)), at });
  const corrected = applyCorrections(profile, [correction]);
  return { ...corrected, corrections: mergeCorrections(profile.corrections, [correction]) };
}

/** The correction with what it replaces; corrected twice, with what the page said at first. */
function remembering(profile: Profile, ref: FactRef, correction: Correction): Correction {
  const earlier = profile.corrections?.find(
    other => other.lifted !== true && sameTarget(other, correction),
  );
  const { field } = correction;
  if (earlier?.was !== undefined) return { ...correction, was: earlier.was };
  const [list = '', part] = ref.split('.');
  if (!isEntryList(list)) return { ...correction, was: textBefore(factAt(profile, list), field) };
  const fact = factAt(profile, `${list}.${part}`);
  return { ...correction, was: textBefore(fact, field ?? ENTRY_SHAPES[list].main ?? 'text') };
}

/** What a reference is about, in the terms of the log. */
function aim(profile: Profile, ref: FactRef, text: string): Omit<Correction, 'at'> {
  const [target = '', part, field, ...rest] = ref.split('.');
  if (rest.length > 0) throw new NotCorrectableError(ref);
  if (isEntryList(target)) return aimAtEntry(profile, target, { ref, part, field, text });
  const whole = part === undefined;
  const fits =
    (target === 'name' && (whole ? text !== '' : isOneOf(NAME_PARTS, part))) ||
    (isOneOf(TEXT_FACTS, target) && whole) ||
    (isOneOf(REMOVABLE_FACTS, target) && whole && text === '');
  if (!fits || field !== undefined) throw new NotCorrectableError(ref);
  return whole ? { target, text } : { target, field: part, text };
}

interface EntryAim {
  readonly ref: FactRef;
  readonly part: string | undefined;
  readonly field: string | undefined;
  readonly text: string;
}

function aimAtEntry(profile: Profile, list: EntryList, aimed: EntryAim): Omit<Correction, 'at'> {
  const { ref, text } = aimed;
  const shape = ENTRY_SHAPES[list];
  const field = aimed.field ?? shape.main;
  const target = targetAt(profile, list, aimed.part);
  if (target === undefined) throw new NotCorrectableError(ref);
  if (text === '' && (field === shape.main || aimed.field === undefined)) return { target, text };
  if (field === undefined) throw new NotCorrectableError(ref);
  if (field !== shape.main && !shape.optional.includes(field)) throw new NotCorrectableError(ref);
  return { target, field, text };
}

/** Target of the entry at an index, or `undefined` when the list has none there. */
function targetAt(profile: Profile, list: EntryList, part: string | undefined): string | undefined {
  const index = part !== undefined && /^\d+$/.test(part) ? Number(part) : -1;
  const at = <T>(facts: readonly { readonly value: T }[], shape: EntryShape<T>) => {
    const fact = facts[index];
    return fact === undefined ? undefined : entryTarget(list, shape, fact.value);
  };
  const s = ENTRY_SHAPES;
  switch (list) {
    case 'positions':
      return at(profile.positions, s.positions);
    case 'education':
      return at(profile.education, s.education);
    case 'skills':
      return at(profile.skills, s.skills);
    case 'languages':
      return at(profile.languages, s.languages);
    case 'posts':
      return at(profile.posts, s.posts);
    default:
      return at(profile[list], s[list]);
  }
}

/**
 * Takes one correction back: the fact reads as before, and a removed entry comes back
 * with the next reading. Kept in the log as lifted, so that merging with an older copy
 * does not revive it. Of several behind one fact the newest is lifted first.
 */
export function liftCorrection(profile: Profile, correction: Correction, now: number): Profile {
  // Later than the correction, whatever the clock says: a copy of it must not win.
  const at = Math.max(now, correction.at + 1);
  const lifted: Correction = { ...correction, at, lifted: true };
  return applyCorrections(profile, mergeCorrections(profile.corrections, [lifted]));
}
