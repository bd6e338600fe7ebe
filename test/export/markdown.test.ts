import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { plainLine, quoted } from '../../src/export/markdown.ts';
import { tame, tameLine } from '../../src/profile/tame.ts';
import { anyText, HOSTILE, HUGE } from './support/hostile.ts';

/** What a program that knows tables, struck words and bare addresses makes of a text. */
const marked = new Marked({ gfm: true });

interface Seen {
  readonly kinds: ReadonlySet<string>;
  /** The words as a reader sees them. */
  readonly text: string;
}

function children(token: Token): readonly Token[] {
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function words(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'space') return '\n\n';
  const inner = children(token);
  return inner.length > 0 ? inner.map(words).join('') : 'text' in token ? String(token.text) : '';
}

function seen(markdown: string): Seen {
  const tokens = marked.lexer(markdown);
  const kinds = new Set<string>();
  marked.walkTokens(tokens, token => void kinds.add(token.type));
  return { kinds, text: tokens.map(words).join('') };
}

/** Kinds of token that are nothing but words. */
const WORDS = new Set(['paragraph', 'text', 'escape', 'br', 'space']);
const strangers = ({ kinds }: Seen, known: ReadonlySet<string> = WORDS) =>
  [...kinds].filter(kind => !known.has(kind));

describe("one line of somebody's text", () => {
  const holds = (text: string) => {
    const made = seen(`Name: ${plainLine(text)}`);
    expect(strangers(made), text).toEqual([]);
    expect(made.text.trim()).toBe(`Name: ${tameLine(text)}`.trim());
    // Also where it stands alone at the start of a line.
    expect(strangers(seen(plainLine(text))), text).toEqual([]);
  };

  it('is shown as it is, and nothing is made of it', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 1000 });
  });

  it.each(HOSTILE)('also where it is %j', holds);

  it('stays readable', () => {
    expect(plainLine('Ward nurse (night shift), St. Brigid - 3rd floor')).toBe(
      'Ward nurse (night shift), St. Brigid - 3rd floor',
    );
  });
});

describe('several lines as a quotation', () => {
  const QUOTE = new Set([...WORDS, 'blockquote']);
  const holds = (text: string) => {
    const made = seen(quoted(text));
    expect(strangers(made, QUOTE), text).toEqual([]);
  };

  it('stay one quotation, and nothing is made of them', () => {
    fc.assert(fc.property(anyText, holds), { numRuns: 1000 });
  });

  it.each([...HOSTILE])('also where they are %j', holds);

  it('keep their breaks', () => {
    const text = 'Dear Ada,\nwould you have *ten* minutes?\n\n- Jo';
    expect(quoted(text)).toBe('> Dear Ada,\\\n> would you have \\*ten\\* minutes?\n>\n> \\- Jo');
    expect(seen(quoted(text)).text.replace(/\s+/g, ' ')).toBe(tame(text).replace(/\s+/g, ' '));
  });

  it('hold a megabyte', () => {
    expect(quoted(HUGE).length).toBeGreaterThan(HUGE.length - 2);
  });
});
