import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from './people.ts';
import { type Exhibit, exhibit, exhibitAsLetter, gallery } from './render.ts';
import { SCENES } from './scenes.ts';

const GOLDEN = new URL('./excerpt.golden.md', import.meta.url);
const exhibits = SCENES.map(exhibit);

/** Every eleventh letter: over people, senders, channels and occasions alike. */
const EXCERPT = exhibits.filter((_, at) => at % 11 === 0);

function described({ scene, text }: Exhibit): string {
  return `${scene.profile.name.value.full}, ${scene.channel}, ${scene.occasion}: ${text}`;
}

describe('the gallery', () => {
  it('reads as it did when it was last read aloud (UPDATE=1 to accept a new reading)', () => {
    const excerpt = `${EXCERPT.map(exhibitAsLetter).join('\n\n')}\n`;
    if (process.env['UPDATE'] === '1') writeFileSync(GOLDEN, excerpt);
    expect(excerpt).toBe(readFileSync(GOLDEN, 'utf8'));
  });

  it('holds no letter that our own rules would stop, save for blanks', () => {
    const stopped = exhibits.flatMap(each =>
      each.findings
        .filter(({ severity, rule }) => severity === 'block' && rule !== 'G1')
        .map(
          ({ rule, range }) =>
            `${rule} ${range ? each.text.slice(range.start, range.end) : ''} | ${described(each)}`,
        ),
    );
    expect(stopped).toEqual([]);
  });

  it('holds no letter with a slip of the pen', () => {
    const slips = exhibits.filter(({ text }) =>
      /\S {2,}\S| [,.;?!]|[,;]{2}|[^.]\.\.(?!\.)|undefined|\{/.test(text),
    );
    expect(slips.map(described)).toEqual([]);
  });

  it('holds no letter twice', () => {
    const texts = exhibits.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('shows everybody, with what each letter rests on', () => {
    const page = gallery(exhibits);
    for (const { name } of PEOPLE) expect(page).toContain(`to ${name.value.full}: `);
    expect(page.match(/^Sources: ./gm)).toHaveLength(SCENES.length);
  });
});
