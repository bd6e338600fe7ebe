import { asciiDigits } from '../../profile/periods/fold-date.ts';
import type { Degree } from '../../profile/profile.ts';

/** `· 1st`, `• 3rd+`, `· 2.`, `• 1°`: a dot and a number, whatever the language adds. */
const BADGE = /^[\u00b7\u2022]\s*([123])(?!\d)\s?\S{0,8}$/;

/** The degree a badge states, or `undefined` when the line is no badge. */
export function badgeDegree(text: string): Degree | undefined {
  const digit = BADGE.exec(asciiDigits(text))?.[1];
  if (digit === '1') return 1;
  if (digit === '2') return 2;
  return digit === '3' ? 3 : undefined;
}

/** Whether a line begins as a badge does, understood or not: such a line is nothing else. */
export function looksLikeBadge(text: string): boolean {
  return /^[\u00b7\u2022]\s*\d/.test(asciiDigits(text));
}
