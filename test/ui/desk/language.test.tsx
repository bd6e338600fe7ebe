// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ComposeRequest } from '../../../src/message/compose-types.ts';
import type { LetterLanguage } from '../../../src/message/language/letter-language.ts';
import { LanguageChoice } from '../../../src/ui/desk/parts/LanguageChoice.tsx';
import { aReading } from './support/a-profile.ts';
import { memoryStore } from './support/memory-store.ts';
import { openPopup, withSender } from './support/open-popup.ts';
import { plainCraft } from './support/plain-craft.ts';

const LANGUAGES: readonly LetterLanguage[] = [
  { code: 'en', name: 'English', smallWords: [] },
  { code: 'de', name: 'Deutsch', smallWords: [] },
];

/** A letter that names its language first. */
const spoken = (request: ComposeRequest) => {
  const draft = plainCraft().compose(request);
  const text = `(${request.language}) `;
  return {
    ...draft,
    spans: [{ text, slot: 'body' as const, source: { kind: 'phrase' as const } }, ...draft.spans],
  };
};

const learned: string[] = [];
const craft = plainCraft({
  languages: LANGUAGES,
  learn: async codes => void learned.push(...codes),
  compose: spoken,
});

/** A book of somebody who writes letters in German too. */
function german(background = 'eine Pflegerin auf dem Weg ins Museum') {
  const store = withSender(memoryStore());
  const words = {
    background,
    exploring: 'wie Sammlungen gepflegt werden',
    offers: [],
    signOff: '',
  };
  store.kept = { ...store.kept, writesIn: ['de'], inOtherWords: { de: words } };
  return store;
}

afterEach(cleanup);

describe('the language of a letter', () => {
  it('is no choice where the sender writes in one', async () => {
    const { desk, text } = await openPopup(withSender(memoryStore()), { craft });
    expect(text()).toContain('(en)');
    const { container } = render(<LanguageChoice desk={desk()} onChoose={() => undefined} />);
    expect(container.textContent).toBe('');
  });

  it('is a choice on the desk where they write in two, and is loaded before the letter', async () => {
    const { desk, text, controller } = await openPopup(german(), { craft });
    expect(text()).toContain('(en)');
    expect(learned).toEqual(['de']);
    render(<LanguageChoice desk={desk()} onChoose={controller.actions.chooseLanguage} />);
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de' } });
    expect(text()).toContain('(de)');
    expect(text()).toContain('eine Pflegerin auf dem Weg ins Museum');
    expect(text()).not.toContain('a nurse moving into museums');
  });

  it('is remembered with the draft, and each language keeps what was typed', async () => {
    const store = german();
    const first = await openPopup(store, { craft });
    first.controller.actions.type('My own words.');
    first.controller.actions.chooseLanguage('de');
    first.controller.actions.type('Meine eigenen Worte.');
    await first.controller.settled();
    const again = await openPopup(store, { craft });
    expect(again.text()).toBe('Meine eigenen Worte.');
    again.controller.actions.chooseLanguage('en');
    expect(again.text()).toBe('My own words.');
  });

  it('is the one the reader very likely reads', async () => {
    const reading = aReading();
    const spoke = { value: { name: 'Deutsch' }, source: reading.profile.name.source };
    const languages = [{ ...spoke, confidence: 'high' as const, capturedAt: 1 }];
    const readTab = async () => ({ ...reading, profile: { ...reading.profile, languages } });
    expect((await openPopup(german(), { craft, readTab })).text()).toContain('(de)');
    const writesEnglish = withSender(memoryStore());
    expect((await openPopup(writesEnglish, { craft, readTab })).text()).toContain('(en)');
  });

  it('is English when the words of another cannot be loaded', async () => {
    const store = german();
    const opened = await openPopup(store, { craft });
    opened.controller.actions.chooseLanguage('de');
    await opened.controller.settled();
    const learn = () => Promise.reject(new Error('gone'));
    const { desk, text } = await openPopup(store, { craft: { ...craft, learn } });
    expect(text()).toContain('(en)');
    expect(desk().languages).toHaveLength(1);
  });
});

describe('what the sender says of themselves in another language', () => {
  it('is asked in place where they have not said it, and kept with that language alone', async () => {
    const store = german('');
    const { controller, desk, text } = await openPopup(store, { craft });
    expect(desk().blanks).toEqual({});
    controller.actions.chooseLanguage('de');
    expect(desk().blanks).toHaveProperty('background', '');
    controller.actions.fillBlank('background', 'ein Pfleger');
    await controller.settled();
    expect(text()).toContain('ein Pfleger');
    expect(store.kept.background).toBe('a nurse moving into museums');
    expect(store.kept.inOtherWords?.['de']).toEqual({
      background: 'ein Pfleger',
      exploring: 'wie Sammlungen gepflegt werden',
      offers: [],
      signOff: '',
    });
    controller.actions.chooseLanguage('en');
    expect(text()).toContain('a nurse moving into museums');
    controller.actions.chooseLanguage('de');
    expect(text()).toContain('ein Pfleger');
  });
});

describe('a letter that was copied in one language', () => {
  /** German is copied, and English is chosen before anything is said of it. */
  async function copiedInGerman() {
    const store = german();
    const popup = await openPopup(store, { craft });
    popup.controller.actions.chooseLanguage('de');
    popup.controller.actions.type('Meine eigenen Worte.');
    await popup.controller.actions.copy();
    popup.controller.actions.chooseLanguage('en');
    return popup;
  }

  it('is known by its language, and leaves no text behind once it was sent', async () => {
    const { controller, desk, store } = await copiedInGerman();
    expect(desk().language).toBe('en');
    await controller.actions.confirmSent();
    expect(store.events.at(-1)).toMatchObject({ kind: 'sent', payload: { language: 'de' } });
    expect(JSON.stringify(desk().letter.texts)).not.toContain('Meine');
  });

  it('is taken back into the box of that language', async () => {
    const { controller, desk, text } = await copiedInGerman();
    await controller.actions.confirmSent();
    await controller.actions.takeBackSent();
    expect(desk().language).toBe('de');
    expect(text()).toBe('Meine eigenen Worte.');
    controller.actions.chooseLanguage('en');
    expect(text()).toContain('(en)');
  });

  it('is opened in that language where none was chosen', async () => {
    const store = german();
    const base = { channel: 'note', reason: 'similar-path', occasion: 'first-request' } as const;
    const { key } = aReading().profile;
    await store.append(key, 'copied', { ...base, text: 'Guten Tag', language: 'de' }, 1);
    const { desk, text, controller } = await openPopup(store, { craft });
    expect(desk().language).toBe('de');
    expect(text()).toBe('Guten Tag');
    controller.actions.chooseLanguage('en');
    expect(text()).toContain('(en)');
  });

  it('never fills the box of a language chosen since', async () => {
    const store = german();
    const base = { channel: 'note', reason: 'similar-path', occasion: 'first-request' } as const;
    const first = await openPopup(store, { craft });
    first.controller.actions.chooseLanguage('en');
    first.controller.actions.anotherWording();
    await first.controller.settled();
    const draft = store.drafts.get(first.desk().letter.contact);
    if (draft === undefined) throw new Error('nothing was saved');
    store.drafts.set(draft.contact, { ...draft, language: 'en' });
    await store.append(draft.contact, 'copied', { ...base, text: 'Guten Tag', language: 'de' }, 1);
    const { desk, text, controller } = await openPopup(store, { craft });
    expect(desk().language).toBe('en');
    expect(text()).toContain('(en)');
    controller.actions.chooseLanguage('de');
    expect(text()).toBe('Guten Tag');
  });
});
