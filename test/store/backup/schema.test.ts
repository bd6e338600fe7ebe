import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { canonicalJson, checksumOf } from '../../../src/store/backup/canonical.ts';
import { readBackup } from '../../../src/store/backup/read-backup.ts';
import { HOSTILE, HUGE } from '../../export/support/hostile.ts';
import { ADA, AT, tellingBook } from '../forget/telling-book.ts';
import { freshStore, person } from '../support.ts';
import { bookSchema } from './support/book-schema.ts';

const FILE = new URL('../../../docs/book.schema.json', import.meta.url);

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { uri: true },
});
const fits = ajv.compile(bookSchema());

/** Whether a file is good by the schema, and whether restoring it would take it. */
async function judged(file: { data: unknown }) {
  const whole = { ...file, checksum: await checksumOf(canonicalJson(file.data)) };
  const taken = await readBackup(JSON.stringify(whole)).then(
    () => true,
    () => false,
  );
  return { fits: fits(whole), taken };
}

describe('the published schema', () => {
  it('is what files are checked by', () => {
    // After a change to what is stored UPDATE=1 writes it anew, and `npm run format` sets it.
    if (process.env['UPDATE']) writeFileSync(FILE, JSON.stringify(bookSchema(), undefined, 2));
    expect(JSON.parse(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '{}')).toEqual(bookSchema());
  });

  it('fits the file of a full book, and of an empty one', async () => {
    const { store } = await tellingBook();
    for (const text of [await store.backup(), await freshStore().store.backup()]) {
      expect(fits(JSON.parse(text)), JSON.stringify(fits.errors)).toBe(true);
    }
  });

  it('fits every hostile text, which JSON carries unharmed', async () => {
    const { store } = freshStore();
    for (const [i, text] of [...HOSTILE, HUGE].entries()) {
      const somebody = person(`p${i}`, 'Ada');
      await store.remember({ ...somebody, headline: { ...somebody.name, value: text } }, AT);
      await store.append(somebody.key, 'noted', { text }, AT);
    }
    const file = JSON.parse(await store.backup());
    expect(fits(file), JSON.stringify(fits.errors)).toBe(true);
    expect(
      file.data.events.map((event: { payload: { text: string } }) => event.payload.text).sort(),
    ).toEqual([...HOSTILE, HUGE].sort());
  });

  it('judges a file as restoring does, whatever is taken out of it or put in its place', async () => {
    const { store } = await tellingBook();
    await store.append(ADA.key, 'met', { notes: 'n', learned: 'l', welcome: true }, AT);
    const text = await store.backup();
    let refused = 0;
    /** Every place in a value: the way to it. */
    const places = (value: unknown, way: readonly string[] = []): (readonly string[])[] =>
      typeof value === 'object' && value !== null
        ? [way, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...way, name]))]
        : [way];
    const all = places(JSON.parse(text).data).filter(way => way.length > 0);
    for (const [i, way] of all.entries()) {
      const file = JSON.parse(text);
      const last = way.at(-1) ?? '';
      const holder = way.slice(0, -1).reduce((value, name) => value[name], file.data);
      const instead = [undefined, 7, '', null, { odd: true }][i % 5];
      if (instead === undefined && !Array.isArray(holder)) delete holder[last];
      else holder[last] = instead ?? null;
      const { fits: good, taken } = await judged(file);
      expect(good, `${way.join('.')} := ${JSON.stringify(instead)}`).toBe(taken);
      refused += taken ? 0 : 1;
    }
    expect(refused).toBeGreaterThan(all.length / 3);
  });
});
