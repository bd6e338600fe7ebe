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
import { lowerQuartile, median, type Pair } from './figure.ts';
import { growPage, growPosts } from './grow-page.ts';

const SENDER = {
  ...NEW_SENDER,
  firstName: 'Jo',
  background: 'a hospital pharmacist moving into service design',
  exploring: 'how design teams work with nurses',
};

/** Long enough that the browser's coarse clock (0.1 ms) does not matter, in milliseconds. */
const ROUND_MS = 20;

/** Median time of one call, in milliseconds, after the engine has warmed up. */
function time(rounds: number, work: () => unknown): number {
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    taken.push(once(work));
  }
  return median(taken.slice(1));
}

/** Rounds of each of two measurements taken in turn, and how many are thrown away first. */
const ROUNDS = 17;
const WARM_UP = 5;

/**
 * Times of one call each, in milliseconds. Both are measured in turn, so that a busy
 * moment meets both, and the lower quartile is taken: what disturbs only ever adds.
 */
function inTurn(work: () => unknown, yardstick: () => unknown): Pair {
  const taken: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const pair = [once(work), once(yardstick)] as const;
    if (round < WARM_UP) continue;
    taken[0].push(pair[0]);
    taken[1].push(pair[1]);
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
  const value = time(15, () => {
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
  });
  return [value, 1_000 / 60];
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
