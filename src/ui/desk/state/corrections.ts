import { addFact } from '../../../profile/correction/add-fact.ts';
import { correctFact, liftCorrection } from '../../../profile/correction/correct-fact.ts';
import type { Correction } from '../../../profile/correction/correction.ts';
import { isSingle } from '../../../profile/correction/single-facts.ts';
import { correctionsBehind } from '../../../profile/correction/take-back.ts';
import type { FactRef } from '../../../profile/fact-ref.ts';
import { mergeProfiles } from '../../../profile/merge/merge-profiles.ts';
import type { Profile } from '../../../profile/profile.ts';
import { FACT_NAMES } from '../fact-words.ts';
import { recomposed } from './compose-desk.ts';
import type { NewFact } from './fact-fields.ts';
import type { Craft } from './ports.ts';
import { reranked } from './ranked.ts';
import type { Desk } from './state.ts';

/** One thing to set right: a fact or a part of it, and how it should read; empty removes it. */
export interface FactChange {
  readonly ref: FactRef;
  readonly text: string;
}

/**
 * The desk after its facts changed: insights and reasons are found again and an
 * unedited letter is composed again, unless it was copied and may be sent already.
 */
export function withProfile(craft: Craft, desk: Desk, profile: Profile, now: number): Desk {
  const reading = { ...desk.reading, profile };
  const next = reranked(craft, { ...desk, reading, news: undefined }, now);
  return recomposed(craft, next, now, desk.copied !== undefined);
}

/** The desk with facts as the sender says they read. */
export function corrected(
  craft: Craft,
  desk: Desk,
  changes: readonly FactChange[],
  now: number,
): Desk {
  const { profile } = desk.reading;
  const right = changes.reduce(
    (before, { ref, text }) => correctFact(before, ref, text, now),
    profile,
  );
  return right === profile ? desk : withProfile(craft, desk, right, now);
}

/** The desk with a fact that the page did not show; `typed` holds its lines by their field. */
export function added(
  craft: Craft,
  desk: Desk,
  what: NewFact,
  typed: Readonly<Record<string, string>>,
  now: number,
): Desk {
  if (isSingle(what)) return corrected(craft, desk, [{ ref: what, text: typed[what] ?? '' }], now);
  return withProfile(craft, desk, addFact(desk.reading.profile, what, typed, now), now);
}

/** The desk with corrections taken back, given newest first: facts read again as the page has them. */
function without(craft: Craft, desk: Desk, lifted: readonly Correction[], now: number): Desk {
  if (lifted.length === 0) return desk;
  const profile = lifted.reduce(
    (before, correction) => liftCorrection(before, correction, now),
    desk.reading.profile,
  );
  // Entries that were removed are not in the profile any more, only in what was read.
  return withProfile(craft, desk, desk.asRead.reduce(mergeProfiles, profile), now);
}

/** The desk with everything taken back that the sender corrected about one fact. */
export function takenBack(craft: Craft, desk: Desk, ref: FactRef, now: number): Desk {
  return without(craft, desk, correctionsBehind(desk.reading.profile, ref), now);
}

/** The desk with a removed fact back. */
export function putBack(craft: Craft, desk: Desk, removal: Correction, now: number): Desk {
  return without(craft, desk, [removal], now);
}

/** Whole facts that the sender took out of the profile, newest last. */
export function removals(profile: Profile): readonly Correction[] {
  return (profile.corrections ?? []).filter(
    ({ lifted, text, field }) => lifted !== true && text === '' && field === undefined,
  );
}

/** Whether the sender corrected this fact, so that it can be taken back. */
export function isCorrected(profile: Profile, ref: FactRef): boolean {
  return correctionsBehind(profile, ref).length > 0;
}

/** What was removed, in words: what it is where it is no text of the page, else as it read. */
export function wordsOfRemoval({ target, was }: Correction): string {
  return FACT_NAMES[target] ?? (was || target);
}
