import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';

/** Longest text of the sender's own that a question can carry, in characters. */
const OWN_WORDS_LENGTH = 60;

/** Words from this length on say something of a subject, and this much of them tells two apart. */
const TELLING_LENGTH = 5;

/**
 * What the sender said of themselves, where it fits a sentence. What they explore is
 * left out where the page holds no word of it: a forester has nothing to say on how
 * hospitals choose their software.
 */
export function senderValues(sender: Sender, profile: Profile): Readonly<Record<string, string>> {
  const background = sayable(sender.background);
  const exploring = sayable(sender.exploring);
  return {
    ...(background === undefined ? {} : { background }),
    ...(exploring === undefined || !isAbout(exploring, profile) ? {} : { exploring }),
  };
}

function sayable(text: string): string | undefined {
  const plain = text.trim().replace(/[.,;]+$/, '');
  return plain === '' || plain.length > OWN_WORDS_LENGTH ? undefined : plain;
}

/** Whether the page and the text share a telling word. */
function isAbout(text: string, profile: Profile): boolean {
  const { headline, about, positions, posts, skills, publications } = profile;
  const page = [
    headline?.value,
    about?.value,
    ...positions.flatMap(({ value }) => [value.title, value.employer, value.description]),
    ...posts.map(({ value }) => value.text),
    ...skills.map(({ value }) => value),
    ...publications.map(({ value }) => value.name),
  ].join(' ');
  const known = new Set(tellingWords(page));
  return tellingWords(text).some(word => known.has(word));
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words
    .filter(word => word.length >= TELLING_LENGTH)
    .map(word => word.slice(0, TELLING_LENGTH));
}
