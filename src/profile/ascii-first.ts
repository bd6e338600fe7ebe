/**
 * ASCII, and the spaces, dots, dashes and quotes that stand beside it: among them are no
 * letters, marks, numbers, pictures or scripts but those of ASCII.
 */
const NEAR_ASCII = /^[\0-\x7f\xa0\xb7\u2010-\u2027]*$/;

/** Whether no character of a text needs a Unicode class to be told what it is. */
export function isNearAscii(text: string): boolean {
  return NEAR_ASCII.test(text);
}

/** What each Unicode class comes to in such a text. */
const IN_ASCII: Readonly<Record<string, string>> = {
  L: 'A-Za-z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '',
  N: '0-9',
  Nd: '0-9',
};

/** The source of a pattern with each `\p{…}` written out for texts that are nearly ASCII. */
function inAscii(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (found, name?: string) => {
    if (found === '[' || found === ']') inClass = found === '[';
    if (name === undefined) return found;
    const letters = IN_ASCII[name];
    if (letters === undefined) throw new Error(`What is \\p{${name}} in ASCII?`);
    return inClass ? letters : `[${letters}]`;
  });
}

/**
 * Gives the pattern to use on a text: as it is, or a twin for texts that are nearly ASCII,
 * as most lines are. Of `\p{L}` an engine makes some seven hundred ranges, when the pattern is
 * made and anew for each time that a counted repetition repeats it, when it is first used. The
 * reader is new to the page on each click, so this is milliseconds until the letter shows.
 *
 * @param source of the pattern, as text: an expression would be made at once
 */
export function asciiFirst(source: string, flags: string): (text: string) => RegExp {
  let near: RegExp | undefined;
  let any: RegExp | undefined;
  return text => {
    if (isNearAscii(text)) {
      near ??= new RegExp(inAscii(source), flags);
      return near;
    }
    any ??= new RegExp(source, flags);
    return any;
  };
}
