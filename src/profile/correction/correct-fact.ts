import { type FactRef, factAt } from '../fact-ref.ts';
import type { Profile } from '../profile.ts';
import { additionBehind, isAddition } from './added-entries.ts';
import { applyCorrections } from './apply-corrections.ts';
import { entryTarget } from './correct-entries.ts';
import { type Correction, mergeCorrections, sameTarget } from './correction.ts';
import { fieldText, writtenField } from './entry-fields.ts';
import {
  ENTRY_SHAPES,
  type EntryList,
  type EntryShape,
  isEntryList,
  isOneOf,
  NAME_PARTS,
} from './entry-shapes.ts';
import { isSingle, singleText, writtenSingle } from './single-facts.ts';
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
  if (earlier?.was !== undefined) return { ...correction, was: earlier.was };
  if (isAddition(correction)) return correction;
  const { field } = correction;
  const [list = '', part] = ref.split('.');
  if (isSingle(list)) return { ...correction, was: singleText(profile, list) };
  if (!isEntryList(list)) {
    return { ...correction, was: fieldText(profile.name.value, field ?? 'full') };
  }
  const value = factAt(profile, `${list}.${part}`)?.value;
  return { ...correction, was: fieldText(value, field ?? ENTRY_SHAPES[list].main) };
}

/** What a reference is about, in the terms of the log. */
function aim(profile: Profile, ref: FactRef, text: string): Omit<Correction, 'at'> {
  const [target = '', part, field, ...rest] = ref.split('.');
  if (rest.length > 0) throw new NotCorrectableError(ref);
  if (isEntryList(target)) return aimAtEntry(profile, target, { ref, part, field, text });
  const whole = part === undefined;
  const fits =
    (target === 'name' && (whole ? text !== '' : isOneOf(NAME_PARTS, part))) ||
    (isSingle(target) && whole);
  if (!fits || field !== undefined) throw new NotCorrectableError(ref);
  if (!whole) return { target, field: part, text };
  const written = isSingle(target) ? writtenSingle(target, text) : text;
  if (written === undefined) throw new NotCorrectableError(ref);
  return { target, text: written };
}

interface EntryAim {
  readonly ref: FactRef;
  readonly part: string | undefined;
  readonly field: string | undefined;
  readonly text: string;
}

function aimAtEntry(profile: Profile, list: EntryList, aimed: EntryAim): Omit<Correction, 'at'> {
  const { ref, part } = aimed;
  const shape = ENTRY_SHAPES[list];
  const field = aimed.field ?? shape.main;
  const target = targetAt(profile, list, part);
  const text = writtenField(field, aimed.text);
  if (target === undefined || text === undefined) throw new NotCorrectableError(ref);
  if (text === '' && (field === shape.main || aimed.field === undefined)) return { target, text };
  if (field !== shape.main && !shape.optional.includes(field)) throw new NotCorrectableError(ref);
  const fact = factAt(profile, `${list}.${part}`);
  const addition = fact && additionBehind(list, fact, profile.corrections ?? []);
  return addition === undefined
    ? { target, field, text }
    : rewritten(addition, field === shape.main ? undefined : field, text);
}

/** An addition with one of its fields set; its words are the sender's own, so nothing is behind them. */
function rewritten(
  { target, text, fields = {} }: Correction,
  field: string | undefined,
  said: string,
): Omit<Correction, 'at'> {
  if (field === undefined) return { target, text: said, fields };
  const { [field]: _before, ...rest } = fields;
  return { target, text, fields: said === '' ? rest : { ...rest, [field]: said } };
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
