/** As much of either end of a file as tells what it is: a backup names itself at its end. */
const END = 2_000;

/** Files of A Few Minutes, by the name of their format, with what each is and where it belongs. */
const OURS: readonly (readonly [format: string, what: string])[] = [
  ['backup', 'a backup of your book. It goes under "Restore", further down on this page.'],
  [
    'encrypted',
    'a sealed backup of your book. It goes under "Restore", further down on this page.',
  ],
  [
    'device',
    'the file of one of your devices. It goes under "Two devices", further down on this page.',
  ],
];

/** What a file is that A Few Minutes wrote itself, and where it belongs; nothing for any other. */
export function ourOwnFile(text: string): string | undefined {
  const ends = text.slice(0, END) + text.slice(-END);
  const format = /"format":\s*"a-few-minutes-(\w+)"/.exec(ends)?.[1];
  return OURS.find(([name]) => name === format)?.[1];
}
