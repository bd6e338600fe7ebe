import { useEffect, useState } from 'preact/hooks';
import { languagesWritten, letterLanguage } from '../../../message/language/letter-language.ts';
import { learnLanguages, SHELF } from '../../../ui/languages/shelf.ts';
import { useBook } from '../../book.ts';
import { useLive } from '../../use-live.ts';
import type { Person } from './use-person.ts';

/** The language in which the sender writes to this person, once everything for it is loaded. */
export function useLetterLanguage({ contact: { key, profile }, sender }: Person): string {
  const { store } = useBook();
  const written = languagesWritten(sender.writesIn, SHELF);
  const choice = written.length > 1;
  // The language alone: the whole page is drawn by it, and the letter changes at each keystroke.
  const said = useLive(
    async () => (choice ? (await store.draft(key))?.language : undefined),
    [key, choice],
  );
  const chosen = said.state === 'ready' ? said.value : undefined;
  const likely =
    written.find(({ code }) => code === chosen)?.code ?? letterLanguage(profile, written);
  const [known, setKnown] = useState<readonly string[]>(['en']);
  const codes = written.map(({ code }) => code).join(' ');
  useEffect(() => {
    if (!choice) return;
    // What cannot be loaded is not written in: the letter is in English then.
    learnLanguages(codes.split(' ')).then(
      () => setKnown(codes.split(' ')),
      () => setKnown(['en']),
    );
  }, [codes]);
  return known.includes(likely) ? likely : 'en';
}
