import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepPictures, shownPath } from '../../scripts/demo/keep-pictures.ts';
import { type Picture, takePictures } from '../../scripts/demo/pictures.ts';
import { launchChromium } from './support/chromium.ts';
import { ARTIFACTS, ROOT } from './support/paths.ts';
import { pictureDifference } from './support/picture-difference.ts';

/** Other fonts differ by some hundredths; another screen, or another colour scheme, by more. */
const MOST = 0.08;

/** What the committed pictures say, and why it is not mended by hand. */
const AGAIN = 'is shown otherwise today: look at the new pictures, npm run screenshots takes them';

describe('the pictures of the stores and the README', () => {
  let taken: readonly Picture[] = [];
  beforeAll(async () => {
    taken = await takePictures();
    keepPictures(`${ARTIFACTS}/pictures/`, taken);
  });

  it('say what the screens say today, word for word', () => {
    expect(taken).toHaveLength(7);
    for (const { path, says } of taken) {
      const [, ...kept] = readFileSync(`${ROOT}${shownPath(path)}`, 'utf8').split('\n\n');
      expect(says, `${path}.png ${AGAIN}`).toBe(kept.join('\n\n').trimEnd());
    }
  });

  it('look as the screens look today, but for fonts', async () => {
    const { browser } = await launchChromium();
    try {
      const page = await browser.newPage();
      const found: Record<string, number> = {};
      for (const { path, png } of taken) {
        const kept = readFileSync(`${ROOT}${path}.png`);
        found[path] = await pictureDifference(page, kept, png);
      }
      writeFileSync(`${ARTIFACTS}/pictures/differences.json`, JSON.stringify(found, null, 2));
      const others = Object.entries(found).filter(([, difference]) => difference > MOST);
      expect(others, AGAIN).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
