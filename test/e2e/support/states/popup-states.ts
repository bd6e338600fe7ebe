import type { TabFailureReason } from '../../../../src/platform/tab-reading.ts';
import { type Explanation, FAILURES, REFUSALS } from '../../../../src/popup/explanations.ts';
import type { NoLetterReason } from '../../../../src/ui/desk/state/state.ts';
import { putBook } from '../put-book.ts';
import { everybody, NAMESAKE, personIn, STANDINGS } from './everybody.ts';
import { FRIENDS_IN_POPUP } from './friend-states.ts';
import { LETTER_STATES } from './letter-states.ts';
import { type Answer, type PopupScene, readingOf } from './popup-scene.ts';
import type { State } from './state.ts';

type PopupState = State<PopupScene>;

/** Clears the database as a browser does when somebody clears "site data"; runs in a page. */
function loseBook(): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = indexedDB.deleteDatabase('a-few-minutes');
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });
}

const pressing = (button: string) => (scene: PopupScene) => scene.popup.press(button);

/** Words that must be on show where there is no letter: its own title. */
const title = (explanation: Explanation) => new RegExp(explanation.title.replace(/[.?]/g, '\\$&'));

const REASONS = Object.keys(REFUSALS) as readonly NoLetterReason[];

/** A page that is not read, for each reason there is. */
const REFUSED: readonly PopupState[] = REASONS.map(reason => ({
  name: `no letter: ${reason}`,
  shows: reason === 'not-a-profile' ? 'ExplanationScreen' : '',
  sign: title(REFUSALS[reason]),
  reach: async ({ open }: PopupScene) => {
    await open(
      reason === 'profile-first'
        ? readingOf(personIn('later'), 'details')
        : { kind: 'refusal', reason, selfCheck: {} },
    );
  },
}));

/** How a tab fails to give any reading, for each way there is. */
const FAILING: Readonly<Record<TabFailureReason, Answer>> = {
  'no-tab': 'no tab',
  'reader-failed': 'broken',
  'invalid-reading': { kind: 'nonsense' },
};

/** A page of which no reading arrives, not yet or never. */
const FAILED: readonly PopupState[] = [
  {
    name: 'the page being read for long',
    shows: 'ReadingScreen',
    sign: /Reading the page/,
    reach: ({ open }) => open('never'),
  },
  ...Object.entries(FAILING).map(([reason, answer]) => ({
    name: `no letter: ${reason}`,
    shows: '',
    sign: title(FAILURES[reason as TabFailureReason]),
    reach: ({ open }: PopupScene) => open(answer),
  })),
];

/** Everything else that can be there instead of a letter. */
const NO_LETTER: readonly PopupState[] = [
  {
    name: 'no letter: nothing selected',
    shows: '',
    sign: /open me again/,
    async reach({ popup, tell }) {
      await tell({ text: '', address: 'https://example.com/', title: 'A page' });
      await popup.press('Use selected text');
    },
  },
  {
    name: 'no letter: pasted words without a name',
    shows: '',
    sign: /whose words these are/,
    async reach({ popup }) {
      await popup.press('Paste text instead');
      await (await popup.find('textbox', 'Text about the person')).type('3 years. 12 months.');
      await popup.press('Read this text');
    },
  },
  {
    name: 'this is me: what would be taken',
    shows: 'ThisIsMe FillPreview',
    sign: /This is what I would take/,
    async reach({ popup, open, tell }) {
      await open({ kind: 'refusal', reason: 'own-profile', selfCheck: {} });
      await tell(readingOf(personIn('new')));
      await popup.press('This is me: take my background from this page');
    },
  },
  {
    name: 'this is me: taken',
    shows: '',
    sign: /Filled in\./,
    reach: pressing('Take these over'),
  },
  {
    name: 'this is me: taken back',
    shows: '',
    sign: /Nothing was kept/,
    reach: pressing('Take it back'),
  },
];

/** Components that a conversation brings up, by where it stands. */
const BY_STANDING: Readonly<Record<string, string>> = {
  waiting: 'HaveTheyAnswered',
  'asked-introducer': 'HasFriendAnswered',
};

/** Somebody in each standing. */
const STOOD: readonly PopupState[] = STANDINGS.map((state, i) => ({
  name: `a conversation: ${state}`,
  shows: BY_STANDING[state] ?? '',
  sign: new RegExp(personIn(state).name.value.full),
  async reach({ popup, open }: PopupScene) {
    if (i === 0) await popup.page.evaluate(putBook, everybody(Date.now()));
    await open(readingOf(personIn(state)));
    await popup.waitForText(/What I read/);
  },
}));

/** The popup on a book that holds a network, and on one that is gone. */
export const LATE_STATES: readonly PopupState[] = [
  ...FRIENDS_IN_POPUP,
  {
    name: 'the book is gone',
    shows: 'LostBookLine',
    sign: /is missing from this browser/,
    async reach({ popup, open }) {
      await popup.page.evaluate(loseBook);
      await open(readingOf(NAMESAKE));
    },
  },
];

/** Every state of the popup, each reached from the one before it. */
export const POPUP_STATES: readonly PopupState[] = [
  ...LETTER_STATES,
  ...REFUSED,
  ...FAILED,
  ...NO_LETTER,
  ...STOOD,
  {
    name: 'somebody of this name was named before',
    shows: 'NamedBefore',
    sign: /Is this the same person/,
    reach: ({ open }) => open(readingOf(NAMESAKE)),
  },
];

/** Both together. */
export const ALL_POPUP_STATES = [...POPUP_STATES, ...LATE_STATES];
