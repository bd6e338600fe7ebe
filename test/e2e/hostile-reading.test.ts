import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_NAME, FIRST_LOOK } from '../../src/content/entry-name.ts';
import { parseReading } from '../../src/platform/parse-reading.ts';
import { parseName } from '../../src/profile/names/parse-name.ts';
import { cleanLine, cleanText } from '../../src/reader/text/clean.ts';
import { missingIn, TEXTS, textsOfPage, writePage } from './support/hostile/page-of-texts.ts';
import { READER_SCRIPT } from './support/isolated-reader.ts';
import { isolatedWorld } from './support/isolated-world.ts';
import { NEVER } from './support/never.ts';
import { openStage, type Stage } from './support/stage.ts';

/** What a browser leaves out of a title. */
const CONTROL = /\p{Cc}/u;

describe('a page full of nasty texts, read', NEVER, () => {
  let stage: Stage;
  let look: () => Promise<unknown>;

  beforeAll(async () => {
    stage = await openStage();
    const evaluate = await isolatedWorld(await stage.tab.createCDPSession());
    await evaluate(READER_SCRIPT);
    // As text, so that the driver cannot mend half characters on the way.
    const once = `JSON.stringify(globalThis.${ENTRY_NAME}('${FIRST_LOOK}'))`;
    look = async () => JSON.parse(String(await evaluate(once))).reading;
  });
  afterAll(() => stage.chromium.browser.close());

  it('says of each text, as a name and everywhere else, what stands there or nothing', async () => {
    for (const [index, name] of TEXTS.entries()) {
      const texts = textsOfPage(index);
      await writePage(stage.tab, { slug: `nasty-${index}`, name, texts });
      const reading = parseReading(await look());
      const where = `the page of ${name.slice(0, 60)}`;
      expect(reading, where).toBeDefined();
      // Without any name, the page shows another line in its place.
      if (cleanText(name) === '') continue;
      if (reading?.kind !== 'profile') {
        // The browser shows a control character as a blank in the title, where two names differ then.
        const may = CONTROL.test(name) || parseName(cleanLine(name)) === undefined;
        expect({ where, may }, reading?.reason).toEqual({ where, may: true });
        continue;
      }
      const { profile } = reading;
      expect(profile.key).toBe(`linkedin.com/in/nasty-${index}`);
      expect(profile.name.value, where).toEqual(parseName(cleanLine(name)));
      expect(missingIn(profile, texts), where).toEqual([]);
    }
    expect(await stage.tab.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
  });
});
