import type { Profile } from '../../../../src/profile/profile.ts';
import { JO, type Popup } from '../popup.ts';

/**
 * What the tab answers when it is asked next: `real`, as the page in front has it; `never`,
 * not at all; `broken`, an error; anything else as it is.
 */
export type Answer = 'real' | 'never' | 'broken' | 'no tab' | object;

/**
 * Stands between the popup and the browser, so that every answer of a page can be had
 * from one page. Runs before the popup's own scripts, so it uses nothing from here.
 */
function answerFor(): void {
  // Only pages of the extension have it, and the compiler knows none of it.
  const { chrome } = globalThis as unknown as {
    chrome: {
      scripting: { executeScript(injection: { args?: readonly unknown[] }): Promise<unknown> };
      tabs: { query(what: object): Promise<unknown> };
    };
  };
  const told = (): Answer => JSON.parse(sessionStorage.getItem('answer') ?? '"real"');
  const { scripting, tabs } = chrome;
  const [really, ask] = [scripting.executeScript.bind(scripting), tabs.query.bind(tabs)];
  scripting.executeScript = injection => {
    const answer = told();
    if (answer === 'real') return really(injection);
    if (answer === 'never') return new Promise(() => {});
    if (answer === 'broken') return Promise.reject(new Error('The page went away'));
    // The reader looks until two looks agree; here the first is as good as any.
    const isLook = injection.args?.[1] === 'first-look';
    const result = isLook ? { reading: answer, settled: true, mark: null } : answer;
    return Promise.resolve([{ result }]);
  };
  tabs.query = what => (told() === 'no tab' ? Promise.resolve([]) : ask(what));
}

/** The popup, to be shown whatever it can show. */
export interface PopupScene {
  readonly popup: Popup;
  /** From now on the tab answers so. */
  tell(answer: Answer): Promise<void>;
  /** Opens the popup anew on a tab that answers so. */
  open(answer: Answer): Promise<void>;
}

/** Takes hold of an open popup. */
export async function popupScene(popup: Popup): Promise<PopupScene> {
  await popup.page.evaluateOnNewDocument(answerFor);
  const tell = (answer: Answer) =>
    popup.page.evaluate(text => sessionStorage.setItem('answer', text), JSON.stringify(answer));
  return {
    popup,
    tell,
    async open(answer) {
      await tell(answer);
      await popup.page.reload({ waitUntil: 'load' });
      await popup.page.waitForSelector('main h1');
    },
  };
}

/** A page about this person, as the reader would have read it. */
export function readingOf(profile: Profile, layout = 'sdui'): object {
  return {
    kind: 'profile',
    layout,
    profile,
    sections: {
      top: { state: 'found' },
      experience: { state: 'truncated', shown: 2 },
      volunteering: { state: 'not-loaded' },
      languages: { state: 'empty' },
    },
    selfCheck: {},
  };
}

/** Fills in who is asking, where the letter still asks for it. */
export async function introduceJo(popup: Popup): Promise<void> {
  await popup.letter();
  await popup.fillBlanks(JO);
}
