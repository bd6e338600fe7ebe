// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { WorkingDraft } from '../../src/store/store.ts';

const { NOW } = await import('./support/show.tsx');
const { BookProvider } = await import('../../src/dashboard/book.ts');
const { useLetterLanguage } = await import('../../src/dashboard/screens/person/use-languages.ts');
const { NEW_SENDER } = await import('../../src/sender/sender.ts');
const { learnLanguages } = await import('../../src/ui/languages/shelf.ts');
const { freshStore, person } = await import('../store/support.ts');

const ada = person('ada-brandt', 'Ada Brandt');

afterEach(cleanup);

/** The language as the person page asks for it, how often that drew anew, and the letter as it is typed. */
function asked(writesIn: readonly string[]) {
  const { store } = freshStore();
  const draft = vi.spyOn(store, 'draft');
  const contact = { key: ada.key, profile: ada, firstReadAt: NOW, lastReadAt: NOW };
  const somebody = { contact, events: [], sender: { ...NEW_SENDER, writesIn } };
  let drawn = 0;
  const Language = () => {
    drawn += 1;
    return <p>{`in ${useLetterLanguage(somebody as never)}`}</p>;
  };
  render(
    <BookProvider value={{ store, now: () => NOW, copy: async () => {} }}>
      <Language />
    </BookProvider>,
  );
  /** Saves the letter with these words, and waits until whoever watches it was told. */
  const save = async (text: string, rest: Partial<WorkingDraft> = {}) => {
    let told: string | undefined;
    const stop = store.watch(
      () => store.draft(ada.key),
      latest => (told = latest?.texts['note/similar-path']?.text),
      () => undefined,
    );
    await store.saveDraft({
      contact: ada.key,
      channel: 'note',
      reason: 'similar-path',
      wording: 0,
      context: {},
      texts: { 'note/similar-path': { text, edited: true } },
      asserted: [],
      overridden: [],
      savedAt: NOW,
      ...rest,
    });
    await vi.waitFor(() => expect(told).toBe(text));
    stop();
    await new Promise(resolve => setTimeout(resolve, 30));
  };
  return { draft, save, drawn: () => drawn };
}

it('follows the language chosen for the letter, and not each keystroke in it', async () => {
  await learnLanguages(['de']);
  const { save, drawn } = asked(['de']);
  await save('D');
  const before = drawn();
  await save('De');
  await save('Dea');
  expect(drawn()).toBe(before);
  await save('Dear', { language: 'de' });
  expect(await screen.findByText('in de')).toBeDefined();
});

it('asks the book for no letter where the sender writes in one language alone', async () => {
  const { draft, save, drawn } = asked([]);
  await new Promise(resolve => setTimeout(resolve, 30));
  expect(draft).not.toHaveBeenCalled();
  const before = drawn();
  await save('D');
  await save('De');
  expect(drawn()).toBe(before);
  expect(screen.getByText('in en')).toBeDefined();
});
