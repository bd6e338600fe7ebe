import type { Mutuals } from '../../profile/profile.ts';
import { cleanLine } from '../text/clean.ts';
import type { Line } from '../text/line.ts';
import { countIn } from './counts.ts';

/**
 * People both know: names in bold exactly as given (often first names only, so never
 * completed), and the number the rest of the line counts. `undefined` for another line.
 */
export function readMutuals(line: Line): Mutuals | undefined {
  const names = line.strong.map(cleanLine).filter(name => /\p{L}/u.test(name));
  const last = names.at(-1);
  const tail =
    last === undefined ? line.text : line.text.slice(line.text.lastIndexOf(last) + last.length);
  const others = countIn(tail) ?? 0;
  return names.length === 0 && others === 0 ? undefined : { names, others };
}
