import { decoded } from '../../profile/address.ts';
import { DRAWING_IDS, KEY_WORDS, NUMBERED_KEYS } from './structural-words.ts';

/** Longest key looked at; real ones are far shorter. */
const LONGEST = 300;

const PIECE = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\p{L}+|\p{N}+|[^\p{L}\p{N}]/gu;
const SEPARATOR = /^[-_:.()/, ]$/;

/** Words (three letters and more) that a report must not show even where they are structural words. */
export function wordsOf(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap(text => decoded(text ?? '').match(/\p{L}{2,}/gu) ?? []);
  return new Set(words.map(word => word.toLowerCase()));
}

function shownPiece(piece: string, hidden: ReadonlySet<string>): string {
  if (SEPARATOR.test(piece)) return piece;
  const word = piece.toLowerCase();
  return KEY_WORDS.has(word) && !hidden.has(word) ? piece : '~';
}

/**
 * A key with everything replaced by `~` that is not one of the page's structural
 * words: `…profile.card.refACoA123Skills` keeps `…profile.card.ref~Skills`.
 */
export function redactKey(value: string, hidden: ReadonlySet<string>): string {
  const text = decoded(value).slice(0, LONGEST);
  const numbered = NUMBERED_KEYS.map(key => key.exec(text)?.[0]).find(key => key !== undefined);
  const pieces = text.slice(numbered?.length ?? 0).match(PIECE) ?? [];
  const shown = pieces.map(piece => shownPiece(piece, hidden)).join('');
  return `${numbered ?? ''}${shown.replace(/~(?:[^A-Za-z]*~)+/g, '~')}`.slice(0, LONGEST);
}

/** The id of a drawing, or `~`: these are read as a whole or not at all. */
export function redactDrawingId(value: string): string {
  return DRAWING_IDS.has(value) ? value : '~';
}
