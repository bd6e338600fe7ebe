import { isTooLong } from '../short-text.ts';
import { WORK_MODES } from './work-modes.ts';

/** Longest text taken for a place. */
const LONGEST_PLACE = 100;

/**
 * The place in a line such as `Utrecht, Netherlands · Remote`: what stands before the dot.
 * `undefined` for a bare work mode and for anything that reads like a sentence.
 */
export function placeOf(text: string): string | undefined {
  if (isTooLong(text)) return undefined;
  const [place] = text.split(/\s+[\u00b7\u2022]\s+/);
  if (place === undefined || place === '' || place.length > LONGEST_PLACE) return undefined;
  if (place.includes('\n') || /[.!?:;]$/.test(place) || /^[-\u2022*]/.test(place)) return undefined;
  if (!/\p{L}/u.test(place)) return undefined;
  return WORK_MODES.has(place.toLowerCase()) ? undefined : place;
}
