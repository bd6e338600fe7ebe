import type { Fact } from '../fact.ts';
import type { Profile } from '../profile.ts';
import { additionBehind, additionTarget } from './added-entries.ts';
import { applyCorrections } from './apply-corrections.ts';
import { NotCorrectableError } from './correct-fact.ts';
import { type Correction, mergeCorrections } from './correction.ts';
import { writtenField } from './entry-fields.ts';
import { ENTRY_SHAPES, type EntryList } from './entry-shapes.ts';
import { typedText } from './typed-text.ts';

/**
 * The profile with an entry that the page did not show, on the sender's word. It stays
 * when the page is read again; where the page then shows it too, the two become one.
 *
 * @param typed the fields of the entry by name, `main` and dates as they were typed
 * @param now milliseconds since the epoch
 * @throws NotCorrectableError when the entry has no name, or a field is not understood
 */
export function addFact(
  profile: Profile,
  list: EntryList,
  typed: Readonly<Record<string, string>>,
  now: number,
): Profile {
  const shape = ENTRY_SHAPES[list];
  const fields: Record<string, string> = {};
  for (const field of [shape.main, ...shape.optional]) {
    const text = writtenField(field, typedText(typed[field] ?? ''));
    if (text === undefined) throw new NotCorrectableError(`${list}.${field}`);
    if (text !== '') fields[field] = text;
  }
  const { [shape.main]: text, ...more } = fields;
  if (text === undefined) throw new NotCorrectableError(`${list}.${shape.main}`);
  // Later than everything said so far: its moment is also its name.
  const at = Math.max(now, ...(profile.corrections ?? []).map(earlier => earlier.at + 1));
  const log = profile.corrections ?? [];
  const addition = { target: additionTarget(list, at), text, fields: more, at };
  // The same entry added twice is one addition, of which the later words hold.
  const same = applyCorrections(profile, [addition]);
  const twin = addedBefore(profile[list], same[list], list, log);
  const said = twin === undefined ? addition : { ...addition, target: twin.target };
  const added = applyCorrections(profile, [said]);
  return { ...added, corrections: mergeCorrections(log, [said]) };
}

/** The earlier addition that a new one took the place of, if it did. */
function addedBefore(
  before: readonly Fact<unknown>[],
  after: readonly Fact<unknown>[],
  list: EntryList,
  log: readonly Correction[],
): Correction | undefined {
  const gone = before.find(fact => !after.includes(fact));
  return gone && additionBehind(list, gone, log);
}
