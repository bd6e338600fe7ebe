import { openStage } from '../e2e/support/stage.ts';
import { inPageScript } from './bundle.ts';
import type { Pair } from './figure.ts';
import { closeWith, measured } from './in-browser.ts';
import type { Part, Task } from './parts.ts';

/** Reading misses its goal; this is a busy computer's figure, and half the way to what it once was. */
const READING_MISSES = { most: 8, decision: 16 } as const;

/** Markup of a real profile page, in characters (captures have about 650 kB). */
const PAGE_SIZE = 650_000;
/** How many times larger the page is made to see how reading grows with it. */
const TIMES = [1, 2, 5, 10] as const;

/** How a page grows: by cards of other people beside the profile, or by the person's own posts. */
const BY = [
  ['others', "reading, more of others' cards / a bare walk"],
  ['posts', "reading, more of the person's posts / a bare walk"],
] as const;

/** Measures one page while it grows, several times at each size. */
async function growing(
  script: string,
  { runs, ledger, signal }: Task,
  [by, name]: (typeof BY)[number],
): Promise<void> {
  await using stage = await openStage();
  closeWith(signal, stage.chromium.browser);
  await stage.tab.evaluate(script);
  for (const times of TIMES) {
    const samples: Pair[] = [];
    for (let run = 0; run < runs; run += 1) {
      samples.push(await measured(stage.tab, 'reading', PAGE_SIZE * times, by));
    }
    ledger.point(name, 'times 650 kB', times, samples);
    if (by !== 'others') continue;
    if (times === 1) {
      const name = 'reading a 650 kB profile / one bare walk';
      ledger.figure({ name, samples, goal: 3, missed: READING_MISSES });
    } else if (times === TIMES.at(-1)) {
      ledger.figure({ name: "reading ten times others' cards / a walk", samples, goal: 3 });
    }
  }
}

/**
 * Reading pages of growing size beside one bare walk over each. The person's own cards are
 * read whatever stands beside them, so the page at its usual size is dominated by them;
 * what the others' cards add shows in how it grows.
 */
export const READING: Part = {
  name: 'reading',
  measure: async task => {
    const script = await inPageScript();
    for (const by of BY) await growing(script, task, by);
  },
};

/** A part that measures one thing which happens in a page. */
function inPage(part: string, name: string, goal: number): Part {
  const measure = async ({ runs, ledger, signal }: Task): Promise<void> => {
    await using stage = await openStage();
    closeWith(signal, stage.chromium.browser);
    await stage.tab.evaluate(await inPageScript());
    const samples: Pair[] = [];
    for (let run = 0; run < runs; run += 1) {
      samples.push(await measured(stage.tab, part));
      ledger.figure({ name, samples: [...samples], goal });
    }
  };
  return { name: part, measure };
}

/** What happens at each key press. */
export const WRITING = inPage('writing', 'composing and reviewing / one frame', 0.25);

/** A connections export of five thousand rows. */
export const IMPORTING = inPage('importing', 'importing 5,000 contacts / the CSV parser', 2);
