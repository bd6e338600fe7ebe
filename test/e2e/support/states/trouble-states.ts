import { connectionsCsv } from '../data-export.ts';
import { holdBook, letGo } from '../faults/hold-book.ts';
import { pageOf } from './everybody.ts';
import type { State } from './state.ts';
import type { TroubleScene } from './trouble-scene.ts';

export type TroubleState = State<TroubleScene>;

const OWN_WORDS = 'Dear Maya, these are my words.';
const HELD = /Another window of A Few Minutes[^.]*\. Close/;
const FULL = /Your disk is full/;

/** Another window holds a book of an older version. */
export const HELD_STATES: readonly TroubleState[] = [
  {
    name: 'the dashboard, and another window that holds an old book',
    shows: '',
    sign: HELD,
    async reach({ beside, dashboard }) {
      await beside.evaluate(holdBook);
      await dashboard();
    },
  },
  {
    name: 'the popup, and another window that holds an old book',
    shows: '',
    sign: HELD,
    reach: async ({ popup }) => void (await (await popup()).letter()),
  },
  {
    name: 'the dashboard, once the other window let go',
    shows: '',
    sign: /3 people|4 people/,
    async reach({ beside, dashboard }) {
      await beside.evaluate(letGo);
      const { screen, go } = await dashboard();
      if (await screen.has('button', 'Try again')) await screen.press('Try again');
      await go('#/people');
    },
  },
];

/** Writes are refused, since the disk is full. */
export const FULL_STATES: readonly TroubleState[] = [
  {
    name: 'the popup on a full disk',
    shows: '',
    sign: FULL,
    async reach({ popup }) {
      const open = await popup();
      await open.rewrite(OWN_WORDS);
    },
  },
  {
    name: "a person's page on a full disk",
    shows: '',
    sign: FULL,
    async reach({ dashboard }) {
      const { screen, go, type, press } = await dashboard();
      await go(pageOf('linkedin.com/in/old-00000'));
      await type('Something you offered', 'a list of kilns');
      await press('Add gift');
      await screen.page.waitForSelector('.person-trouble');
    },
  },
  {
    name: 'You on a full disk',
    shows: '',
    sign: FULL,
    async reach({ dashboard }) {
      const { go, type } = await dashboard();
      await go('#/you');
      await type('City', 'Leeds');
    },
  },
  {
    name: 'an import on a full disk',
    shows: '',
    sign: /Your disk is full, so nothing was brought in/,
    async reach({ dashboard }) {
      const { screen, go, choose, file, press } = await dashboard();
      await go('#/your-data');
      await choose('.zip', file('Connections.csv', connectionsCsv(5)));
      await screen.waitForText(/5 people new to this book/);
      await press('Bring them in');
    },
  },
];

/** There is no room for the copy that comes before an update of how the book is kept. */
export const NO_COPY_STATES: readonly TroubleState[] = [
  {
    name: 'the dashboard, and an old book that cannot be copied',
    shows: '',
    sign: /Go on without a copy/,
    reach: async ({ dashboard }) => void (await dashboard()),
  },
  {
    name: 'the popup, and an old book that cannot be copied',
    shows: '',
    sign: /there is no room for the copy/,
    reach: async ({ popup }) => void (await (await popup()).letter()),
  },
  {
    name: 'an old book that cannot be opened without a copy either',
    shows: '',
    sign: /could not be brought up to date\. Nothing was changed\./,
    async reach({ dashboard }) {
      const { screen, press } = await dashboard();
      await press('Go on without a copy');
      await screen.waitForText(/Your disk is full/);
    },
  },
  {
    name: 'everybody of the old book, once there is room',
    shows: '',
    sign: /3 people/,
    async reach({ dashboard, makeRoom }) {
      const { screen, press, go } = await dashboard();
      await makeRoom();
      await press('Try again');
      await screen.waitForText(/Person 0/);
      await go('#/people');
    },
  },
];

/** Every state in which the book cannot be opened or written to, each reached from the one before it. */
export const TROUBLE_STATES: readonly TroubleState[] = [
  ...HELD_STATES,
  ...FULL_STATES,
  ...NO_COPY_STATES,
];
