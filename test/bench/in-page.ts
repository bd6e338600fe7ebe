/**
 * What is timed inside a real browser, on a real profile page. Bundled by itself and put
 * into the page; leaves its functions on `globalThis.bench`.
 */
import Papa from 'papaparse';
import { review } from '../../src/etiquette/review.ts';
import { compose } from '../../src/message/compose.ts';
import { textOf } from '../../src/message/draft.ts';
import { rankReasons } from '../../src/message/reasons/rank-reasons.ts';
import { readConnections } from '../../src/network/import/connections.ts';
import { findInsights } from '../../src/profile/insights/find-insights.ts';
import { readPage } from '../../src/reader/read-page.ts';
import { NEW_SENDER } from '../../src/sender/sender.ts';
import { lowerQuartile, type Pair } from './figure.ts';
import { growPage, growPosts } from './grow-page.ts';

const SENDER = {
  ...NEW_SENDER,
  firstName: 'Jo',
  background: 'a hospital pharmacist moving into service design',
  exploring: 'how design teams work with nurses',
};

/**
 * Long enough that the browser's coarse clock (0.1 ms) hardly matters, and short enough that
 * a busy computer leaves many rounds undisturbed, in milliseconds.
 */
const ROUND_MS = 5;

/** Rounds of each of two measurements taken in turn, and how many are thrown away first. */
const ROUNDS = 61;
const WARM_UP = 20;
/** Fewer are enough where each takes long: no more than this once the time is up. */
const FEWEST = 9;
const LONGEST_MS = 2_500;

/**
 * Times of one call each, in milliseconds. Both are measured in turn, so that a busy
 * moment meets both, and the lower quartile is taken: what disturbs only ever adds.
 */
function inTurn(work: () => unknown, yardstick: () => unknown): Pair {
  const taken: [number[], number[]] = [[], []];
  const started = performance.now();
  const late = () => performance.now() - started > LONGEST_MS;
  for (let round = 0; round < WARM_UP && !late(); round += 1) {
    once(work);
    once(yardstick);
  }
  while (taken[0].length < ROUNDS && !(late() && taken[0].length >= FEWEST)) {
    taken[0].push(once(work));
    taken[1].push(once(yardstick));
  }
  return [lowerQuartile(taken[0]), lowerQuartile(taken[1])];
}

/** Mean time of the calls that fit into one round. */
function once(work: () => unknown): number {
  const started = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < ROUND_MS) {
    work();
    calls += 1;
    passed = performance.now() - started;
  }
  return passed / calls;
}

/** The least that any reader must do: walk over every text of the page once. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.textContent?.length ?? 0;
  return length;
}

/** How a page grows: by what others put beside the profile, or by the person's own posts. */
const GROWN = { others: growPage, posts: growPosts } as const;

/** Reading a page of `size` characters, beside one bare walk over its text. */
async function reading(size: number, by: keyof typeof GROWN = 'others'): Promise<Pair> {
  GROWN[by](size);
  // The page is laid out before anybody clicks; that time is not the reader's.
  document.body.getBoundingClientRect();
  await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const url = new URL(location.href);
  return inTurn(
    () => readPage(document, url, Date.now()),
    () => bareWalk(),
  );
}

/** Composing and reviewing as at each key press, beside one frame of 60 in a second. */
function writing(): Pair {
  const now = Date.now();
  const read = readPage(document, new URL(location.href), now);
  if (read.kind !== 'profile') throw new Error(`The page was refused: ${read.reason}`);
  const { profile } = read;
  const insights = findInsights(profile, SENDER, now);
  const reason = rankReasons({ profile, sender: SENDER, insights, context: {}, now })[0];
  if (reason === undefined) throw new Error('No reason to write was found');
  const common = { channel: 'message', occasion: 'first-request', language: 'en' } as const;
  const asserted: readonly string[] = [];
  let key = 0;
  const press = () => {
    const draft = compose({
      ...common,
      profile,
      sender: SENDER,
      reason,
      insights,
      context: {},
      wording: 0,
      now,
    });
    key += 1;
    const text = `${textOf(draft.spans)} ${'x'.repeat(key % 7)}`;
    review({ ...common, text }, { profile, sender: SENDER, asserted, now });
  };
  // A frame is as long on a busy computer, so the presses that were not disturbed are counted.
  const taken = Array.from({ length: WARM_UP + ROUNDS }, () => once(press)).slice(WARM_UP);
  return [lowerQuartile(taken), 1_000 / 60];
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Reading 5,000 rows of a connections export, made on some two thousand days, beside the CSV parser alone. */
function importing(): Pair {
  const rows = Array.from({ length: 5_000 }, (_, row) => {
    const day = `${String(1 + (row % 28)).padStart(2, '0')} ${MONTHS[row % 11]} ${2016 + (row % 9)}`;
    const address = `https://www.linkedin.com/in/ana-horvat-${row}`;
    return `Ana${row % 97},Horvat${row},${address},,"Harbor, Pine & Co ${row % 900}",Nurse ${row % 50},${day}`;
  });
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  const text = [header, ...rows].join('\n');
  return inTurn(
    () => readConnections(text),
    () => Papa.parse(text),
  );
}

Object.assign(globalThis, { bench: { reading, writing, importing } });
