import fc from 'fast-check';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { makeDossier } from '../../../src/dashboard/exports/dossier/dossier.ts';
import type { Fact } from '../../../src/profile/fact.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { anyText, HOSTILE, HUGE } from '../../export/support/hostile.ts';
import { ADA, AT, BEN, tellingBook } from '../../store/forget/telling-book.ts';
import { freshStore, person } from '../../store/support.ts';

const marked = new Marked({ gfm: true });

/** Kinds of token that the file may hold: headings, lists, quotations and words. */
const OURS = new Set(
  'heading paragraph list list_item blockquote text escape br space checkbox'.split(' '),
);

/** What a reader sees of the file, and what stands in it that is neither words nor ours. */
function seen(markdown: string) {
  const strangers: string[] = [];
  const words: string[] = [];
  const walk = (token: Token) => {
    if (!OURS.has(token.type)) strangers.push(token.raw);
    const inner = 'tokens' in token ? (token.tokens ?? []) : [];
    const items = token.type === 'list' ? token.items : [];
    for (const one of [...inner, ...items]) walk(one);
    if (inner.length + items.length === 0 && 'text' in token) words.push(String(token.text));
    if (token.type === 'br' || token.type === 'space') words.push(' ');
  };
  for (const token of marked.lexer(markdown)) walk(token);
  return { strangers, text: words.join('').replace(/\s+/g, ' ') };
}

/** Every text of a value but for words of ours, such as the kind of an event. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(
      ([field]) =>
        !'id device kind section confidence channel reason occasion answer'
          .split(' ')
          .includes(field),
    )
    .flatMap(([, inner]) => texts(inner));
}

const fact = <T>(value: T): Fact<T> => ({
  value,
  source: { section: 'experience', how: 'entry' },
  confidence: 'medium',
  capturedAt: AT,
});

describe('the file about one person', () => {
  it('tells everything that any table holds about them', async () => {
    const { store } = await tellingBook();
    const traces = await store.traces(ADA.key);
    const file = await makeDossier(ADA.key, store, AT);
    const { text, strangers } = seen(file?.content ?? '');
    expect(strangers).toEqual([]);
    const kept = traces.removed
      .flatMap(({ row }) => texts(row))
      .filter(one => one.trim() !== '' && one !== BEN.key);
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter(one => !text.includes(one.replace(/\s+/g, ' ').trim()))).toEqual([]);
    // And where others speak of them.
    expect(text).toContain('Ben Ashe, 2026-11-03: They named Ada Brandt.');
    expect(text).toContain('Sent me to Ada Brandt');
  });

  it('tells every part of a fact', async () => {
    const { store } = freshStore();
    const full: Profile = {
      ...person('cem', 'Cem Kaya'),
      positions: [
        fact({ title: 'Baker', employer: 'Rye & Sons', description: 'Night shift.\nSourdough.' }),
      ],
      posts: [fact({ text: 'Bread is patience.', path: '/posts/1' })],
      about: fact('I bake.'),
    };
    await store.remember(full, AT);
    const file = await makeDossier(full.key, store, AT);
    const { text } = seen(file?.content ?? '');
    for (const one of ['Rye & Sons', 'Night shift. Sourdough.', 'Bread is patience.', '/posts/1']) {
      expect(text).toContain(one);
    }
    expect(file?.name).toBe('a-few-minutes-2026-11-03-cem-kaya.md');
  });

  it('makes nothing of any text: no markup, no link, no picture', {
    timeout: 120_000,
  }, async () => {
    const { store } = freshStore();
    const hold = async (text: string) => {
      const name = text.trim() === '' ? 'Nobody' : text;
      const base = person('hostile', name);
      await store.remember(
        {
          ...base,
          headline: fact(text),
          about: fact(text),
          positions: [fact({ title: text, employer: text, description: text })],
          posts: [fact({ text })],
        },
        AT,
      );
      const noted = await store.append(base.key, 'noted', { text }, AT);
      const file = await makeDossier(base.key, store, AT);
      expect(seen(file?.content ?? '').strangers, text).toEqual([]);
      await store.forget(base.key);
      expect(noted.kind).toBe('noted');
    };
    for (const text of HOSTILE) await hold(text);
    await fc.assert(fc.asyncProperty(anyText, hold), { numRuns: 60 });
  });

  it('holds a megabyte', async () => {
    const { store } = freshStore();
    const base = person('huge', 'Huge Text');
    await store.remember({ ...base, about: fact(HUGE) }, AT);
    const file = await makeDossier(base.key, store, AT);
    expect(file?.content.length).toBeGreaterThan(HUGE.length);
    expect(await makeDossier(BEN.key, store, AT)).toBeUndefined();
  });
});
