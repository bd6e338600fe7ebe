import { introduceJo, type PopupScene } from './popup-scene.ts';
import { type State, unfoldAll } from './state.ts';

type LetterState = State<PopupScene>;

/** Words that each strength of rule has something to say about. */
const TROUBLED =
  'Hi Maya, I hope this finds you well. Could we do an informational interview ASAP? Are you hiring? I am a synergy expert and I am passionate and I am certain.';

const pressing = (button: string) => (scene: PopupScene) => scene.popup.press(button);

/** The first letter to somebody never read before, to the end. */
const FIRST_LETTER: readonly LetterState[] = [
  {
    name: 'a first letter, its blanks open and everything unfolded',
    shows:
      'App DeskScreen PersonHeader BookLink ReasonChoice ChannelChoice Letter BlankSentence MessageBox SourceLine Counter FindingList FindingItem Checklist Questions PersonalSentence ActionBar WhatIRead FactList FactLine OtherWays ForgetLink NetworkHint',
    sign: /Fill in the blanks/,
    async reach({ popup, open }) {
      await open('real');
      await popup.letter();
      await popup.waitForText(/Somebody you know may know them/);
      await unfoldAll(popup.page);
    },
  },
  {
    name: 'the blanks filled',
    shows: 'FilledBlanks',
    sign: /You: Jo/,
    reach: ({ popup }) => introduceJo(popup),
  },
  {
    name: 'a reason that rests on a post',
    shows: 'ReadPost',
    sign: /I have read this post/,
    reach: ({ popup }) => popup.choose('Reason', /wrote|post|said/i),
  },
  {
    name: 'an e-mail, with its subject',
    shows: '',
    sign: /Copy subject/,
    reach: ({ popup }) => popup.choose('Channel', /E-mail/),
  },
  {
    name: 'something to say',
    shows: '',
    sign: /hold it in front|Spoken/,
    reach: ({ popup }) => popup.choose('Channel', /Spoken/),
  },
  {
    name: 'findings of every strength',
    shows: '',
    sign: /Stops copying[\s\S]*Look again/,
    async reach({ popup }) {
      await popup.choose('Channel', /Message/);
      await popup.rewrite(TROUBLED);
      await popup.waitForFinding(/\bL1\b/);
    },
  },
  {
    name: 'a rule that was overridden',
    shows: '',
    sign: /You chose to copy anyway/,
    reach: async ({ popup }) =>
      popup.page.$eval('.finding-block', block => {
        const button = [...block.querySelectorAll('button')].find(one =>
          one.textContent?.startsWith('Copy anyway'),
        );
        button?.click();
      }),
  },
  {
    name: 'a change that can be taken back',
    shows: '',
    sign: /Your own words were replaced/,
    reach: pressing('Another wording'),
  },
  {
    name: 'copied: did you send it?',
    shows: '',
    sign: /Copied\./,
    reach: pressing('Copy message'),
  },
  {
    name: 'sent, and resting',
    shows: 'SentLetter OccasionChoice',
    sign: /Noted\. Now give them time/,
    async reach({ popup }) {
      await popup.press('I sent it');
      await popup.waitForText(/What you sent/);
      await unfoldAll(popup.page);
    },
  },
  {
    name: 'copying failed',
    shows: '',
    sign: /did not let the text be copied/,
    async reach({ popup }) {
      await popup.press('I did not send it');
      await popup.letter();
      await popup.page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('No'));
        document.execCommand = () => false;
      });
      await popup.press('Copy message');
    },
  },
];

/** Presses the first button of what was read whose name begins so. */
const pressFact =
  (start: string) =>
  ({ popup }: PopupScene) =>
    popup.page
      .waitForSelector(`.what-i-read [aria-label^="${start}"]`, { visible: true })
      .then(button => button?.click());

/** What was read, set right by hand. */
const FACTS: readonly LetterState[] = [
  {
    name: 'a fact being set right, with a date nobody understands',
    shows: 'CorrectFact FactFields',
    sign: /I do not understand this date/,
    async reach(scene) {
      await scene.open('real');
      await scene.popup.letter();
      await unfoldAll(scene.popup.page);
      await pressFact('Correct: UX Designer')(scene);
      await (await scene.popup.find('textbox', 'From')).type(' in spring');
      await scene.popup.page.keyboard.press('Enter');
    },
  },
  {
    name: 'a fact removed, and one set right',
    shows: 'RemovedFacts',
    sign: /You removed/,
    async reach(scene) {
      const { popup } = scene;
      await popup.page.$eval('.correct-fact', form => {
        const remove = [...form.querySelectorAll('button')].find(one =>
          one.textContent?.startsWith('Remove'),
        );
        remove?.click();
      });
      await pressFact('Correct: Registered Nurse')(scene);
      await (await popup.find('textbox', 'Title')).type(' and teacher');
      await popup.page.keyboard.press('Enter');
      await popup.waitForText(/Registered Nurse and teacher/);
    },
  },
  {
    name: 'a fact being added',
    shows: 'AddFact',
    sign: /What to add/,
    reach: pressing('Add what the page does not show'),
  },
  {
    name: 'text to be pasted',
    shows: '',
    sign: /Text about the person/,
    reach: pressing('Paste text instead'),
  },
  {
    name: 'a problem reported',
    shows: 'ReportProblem',
    sign: /Report copied/,
    async reach({ popup }) {
      await popup.press('Report a reading problem');
      await popup.waitForText(/holds no text of it/);
      await unfoldAll(popup.page);
      await popup.press('Copy the report');
    },
  },
];

/** Everything that a letter and what was read for it can look like. */
export const LETTER_STATES: readonly LetterState[] = [...FIRST_LETTER, ...FACTS];
