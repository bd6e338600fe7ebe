import { JO, type Popup } from '../popup.ts';
import type { Claims } from './reliability.ts';
import { bookOf, comes, GRACE_MS, grace, ofKind, type Scene, words } from './scene.ts';

/** What was seen at the next opening. */
export interface Seen {
  readonly claims: Claims;
  readonly shown: string;
}

/** One thing the sender does, and what must be true of it at the next opening. */
export interface Step {
  readonly name: string;
  /** The step at whose beginning the book has to be, to take this one alone; its own unless told otherwise. */
  readonly from?: string;
  act(scene: Scene): Promise<void>;
  /** @param struckAt when it was interrupted */
  look(scene: Scene, struckAt: number): Promise<Seen>;
}

const OWN_WORDS = 'Hi Maya, I have nursed for nine years. May I ask two things?';
const NOTES = 'She is in the studio on Mondays.';

const STANDING = '.person-standing';

/** The reason that is chosen now. */
async function reasonOf({ page }: Popup): Promise<string> {
  const group = await page.waitForSelector('::-p-aria([name="Reason"][role="radiogroup"])');
  const chosen = await group?.$('input:checked, [aria-checked="true"]');
  return (
    (await chosen?.evaluate(one =>
      one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : one.textContent,
    )) ?? ''
  );
}

/** Whether the screen asks if what was copied was sent, and lets the sender say so. */
async function asksWithCopy(popup: Popup): Promise<boolean> {
  const copied = ofKind(await bookOf(popup), 'copied').at(-1)?.['payload'];
  const asked = /Did you send it\?/.test(await words(popup, STANDING));
  return (
    asked &&
    (await popup.has('button', 'I sent it')) &&
    (await popup.text()) === Reflect.get(Object(copied), 'text')
  );
}

/** How much of the text was typed when. */
interface Typed {
  readonly at: number;
  readonly length: number;
}

/** Whether a text holds all that was typed up to a moment before the end, and nothing else. */
function holdsTyped(text: string, typed: readonly Typed[], struckAt: number): boolean {
  const safe = typed.filter(({ at }) => at <= struckAt - GRACE_MS).at(-1)?.length ?? 0;
  return safe > 0 && OWN_WORDS.startsWith(text) && text.length >= safe;
}

/** The steps of a first letter in their order, afresh for each run. */
export function steps(): readonly Step[] {
  const typed: Typed[] = [];
  let own = '';
  let reason = '';
  return [
    {
      name: 'page read',
      act: async scene => void (await (await scene.popup()).letter()),
      async look(scene) {
        const popup = await scene.popup();
        await popup.letter();
        await comes(async () => ofKind(await bookOf(popup), 'drafted').length > 0);
        const book = await bookOf(popup);
        const once = book['contacts']?.length === 1 && ofKind(book, 'noticed').length === 1;
        return {
          claims: { 'they are in the book, once': once },
          shown: await words(popup, STANDING),
        };
      },
    },
    {
      name: 'blanks filled in',
      async act(scene) {
        await (await scene.popup()).fillBlanks(JO);
        await grace();
      },
      async look(scene) {
        const popup = await scene.popup();
        const text = await popup.text();
        return {
          claims: {
            'the letter has no blank left': text.includes(JO.firstName) && !/\[/.test(text),
          },
          shown: text.split('\n').at(-1) ?? '',
        };
      },
    },
    {
      name: 'in the middle of a word',
      async act(scene) {
        const popup = await scene.popup();
        await popup.rewrite('');
        typed.length = 0;
        for (const letter of OWN_WORDS) {
          await popup.page.keyboard.type(letter, { delay: 10 });
          typed.push({ at: Date.now(), length: typed.length + 1 });
        }
      },
      async look(scene, struckAt) {
        const popup = await scene.popup();
        own = await popup.text();
        return {
          claims: { 'all is there but the last 250 ms': holdsTyped(own, typed, struckAt) },
          shown: `${own.slice(0, 20)} …`,
        };
      },
    },
    {
      name: 'another reason chosen',
      async act(scene) {
        const popup = await scene.popup();
        await popup.choose('Reason', /wrote|expert|work/i);
        reason = await reasonOf(popup);
        await grace();
      },
      async look(scene) {
        const popup = await scene.popup();
        const text = await popup.text();
        const [draft] = (await bookOf(popup))['drafts'] ?? [];
        const texts = JSON.stringify(draft?.['texts']);
        return {
          claims: {
            'it is still chosen': reason !== '' && (await reasonOf(popup)) === reason,
            'what was typed for the other is kept':
              text !== own && texts.includes(JSON.stringify(own)),
          },
          shown: reason,
        };
      },
    },
    {
      name: 'message copied',
      async act(scene) {
        const popup = await scene.popup();
        await popup.press('Copy message');
        await popup.find('button', 'I sent it');
        await grace();
      },
      async look(scene) {
        const popup = await scene.popup();
        await popup.letter();
        const asked = await popup.has('button', 'I sent it');
        return {
          claims: {
            'noted once': ofKind(await bookOf(popup), 'copied').length === 1,
            'the next opening asks whether it was sent': asked,
          },
          shown: await words(popup, '.action-line > p'),
        };
      },
    },
    {
      name: 'the moment “I sent it” is pressed',
      act: async scene => (await scene.popup()).press('I sent it'),
      async look(scene) {
        const popup = await scene.popup();
        await words(popup, STANDING);
        const book = await bookOf(popup);
        const count = ofKind(book, 'sent').length;
        const [person] = book['people'] ?? [];
        const state = count === 1 ? 'waiting' : 'copied';
        return {
          claims: {
            'noted once or not at all': count < 2,
            'the list of people agrees': person?.['state'] === state,
          },
          shown: '',
        };
      },
    },
    {
      name: 'the screen said that it was noted',
      from: 'the moment “I sent it” is pressed',
      async act(scene) {
        const popup = await scene.popup();
        await words(popup, STANDING);
        if (await popup.has('button', 'I sent it')) {
          await popup.letter();
          // The popup may still grow, and its foot with it: not by where the button is now.
          await popup.pressIfOn('I sent it');
          await popup.waitForText(/Noted/);
        }
      },
      async look(scene) {
        const popup = await scene.popup();
        const shown = await words(popup, STANDING);
        return {
          claims: {
            'noted once': ofKind(await bookOf(popup), 'sent').length === 1,
            'the letter rests': !(await popup.has('button', 'Copy message')),
          },
          shown,
        };
      },
    },
    {
      name: 'that taken back',
      async act(scene) {
        const page = await scene.page();
        const undo = await page.page.waitForSelector('[aria-label^="Undo: You sent"]');
        await undo?.click();
        await page.waitForText(/Taken back/);
      },
      async look(scene) {
        const popup = await scene.popup();
        await popup.letter();
        return {
          claims: {
            'taken back once': ofKind(await bookOf(popup), 'undone').length === 1,
            'the letter is offered again': await popup.has('button', 'Copy message'),
            'so is “I sent it”, with what was copied': await asksWithCopy(popup),
          },
          shown: await words(popup, STANDING),
        };
      },
    },
    {
      name: 'notes being typed',
      async act(scene) {
        const notes = await (await scene.page()).find('textbox', 'Notes');
        await notes.type(NOTES, { delay: 5 });
        await grace();
      },
      async look(scene) {
        const page = await scene.page();
        const notes = await page.find('textbox', 'Notes');
        const value = () => notes.evaluate(box => String(Reflect.get(box, 'value')));
        await page.page
          .waitForFunction((box, text) => Reflect.get(box, 'value') === text, {}, notes, NOTES)
          .catch(() => {});
        const shown = await value();
        return { claims: { 'every word is there': shown === NOTES }, shown };
      },
    },
  ];
}
