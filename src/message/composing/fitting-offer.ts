import { wordsOf } from '../../profile/insights/words.ts';
import type { ComposeRequest } from '../compose-types.ts';

/** Shorter words are mostly grammar and say nothing about fit. */
const TELLING_LENGTH = 5;

/**
 * The sender's offer that shares most words with what this person does (A11); the
 * first of the list where none does, since the sender put it first.
 */
export function fittingOffer(
  offers: readonly string[],
  { profile }: ComposeRequest,
): string | undefined {
  const theirs = new Set(
    wordsOf(
      [
        profile.headline?.value,
        profile.about?.value,
        ...profile.positions.flatMap(({ value }) => [value.title, value.employer]),
        ...profile.skills.map(skill => skill.value),
      ].join(' '),
    ).filter(word => word.length >= TELLING_LENGTH),
  );
  const overlap = (offer: string) => wordsOf(offer).filter(word => theirs.has(word)).length;
  return offers
    .filter(offer => offer.trim() !== '')
    .map((offer, index) => ({ offer, index, overlap: overlap(offer) }))
    .sort((one, other) => other.overlap - one.overlap || one.index - other.index)[0]?.offer;
}
