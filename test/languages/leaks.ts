import { employerInProse } from '../../src/profile/employers/employer-in-prose.ts';
import type { Profile } from '../../src/profile/profile.ts';

/** Every text inside a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** A run of words in plain letters, with what stands between them. */
const PLAIN_RUN = /\p{L}(?<![Ａ-Ｚａ-ｚ])(?:[^Ａ-Ｚａ-ｚ\n]*\p{L}(?<![Ａ-Ｚａ-ｚ]))?/gu;

/** Where one piece of somebody's own words may end and another begin. */
const SEAM = /[«»"“”()[\],.;:!?/+]+\s*|\s+(?=[«"])/;

const known = new WeakMap<Profile, readonly string[]>();

/** What the page says of somebody, and the two things that are only put together or put in order. */
function wordsOf(profile: Profile): readonly string[] {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const { key: _, address: __, ...facts } = profile;
  const { title, last } = profile.name.value;
  const employers = profile.positions.map(({ value }) => employerInProse(value.employer ?? ''));
  const words = [
    ...textsIn(facts),
    `${title} ${last}`,
    ...employers.map(name => name?.replace(/^the /, '') ?? ''),
  ].map(one => one.replace(/\s+/g, ' '));
  known.set(profile, words);
  return words;
}

/**
 * What of a letter in wide letters is neither a word of its pack nor somebody's own words as
 * they stand: runs of plain letters that no fact and nothing the sender said holds.
 */
export function leaksIn(text: string, profile: Profile, own: readonly string[]): string[] {
  const held = [...wordsOf(profile), ...own];
  const isHeld = (words: string) => held.some(one => holdsWhole(one, words));
  return [...text.matchAll(PLAIN_RUN)]
    .map(([run]) => run)
    .filter(run => {
      if (isHeld(run)) return false;
      const pieces = run.split(SEAM).filter(piece => /\p{L}/u.test(piece));
      return pieces.length < 2 || !pieces.every(piece => isHeld(piece.trim()));
    });
}

/** Whether a text holds these words, and not only as a part of others. */
function holdsWhole(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some(mark => /\p{L}/u.test(mark))) return true;
  }
  return false;
}
