import type { Register } from '../../../sender/sender.ts';

/** Contractions of the phrases and what a formal letter writes instead. "'d" is always "would" here. */
const SPELLED_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(can)'t\b/gi, '$1not'],
  [/\b(won)'t\b/gi, 'will not'],
  [/\b(need)n't\b/gi, '$1 not'],
  [/\b(\w+)n't\b/g, '$1 not'],
  [/\b(I)'m\b/g, '$1 am'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'d\b/g, ' would'],
  [/\b(it|that|here|what|there)'s\b/gi, '$1 is'],
];

/** Words of a phrase as the register writes them. Applied to phrases only, never to anybody's own words. */
export function inRegister(text: string, register: Register): string {
  if (register === 'warm') return text;
  return SPELLED_OUT.reduce((said, [short, long]) => said.replace(short, long), text);
}
