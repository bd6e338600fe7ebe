import type { LetterLanguage } from '../../message/language/letter-language.ts';
import { type Language, learn } from './language.ts';

/** Hints for what senders say of themselves, since it stands in the middle of a sentence. */
export interface OwnWordsHints {
  readonly background: string;
  readonly exploring: string;
  readonly signOff: string;
  readonly offers: string;
}

/** A language that letters can be written in, before anything of it is loaded. */
export interface OnShelf extends LetterLanguage {
  /** What stands before the sender's own words in a letter, with an example in the language. */
  readonly ownWords?: OwnWordsHints;
  /** Absent for English, which is there already. */
  readonly load?: () => Promise<{ readonly LANGUAGE: Language }>;
}

/**
 * Every language that is complete (`test/languages` says what one lacks), English first. All
 * but English are files of their own, loaded when somebody writes a letter in them.
 */
export const SHELF: readonly OnShelf[] = [
  {
    code: 'en',
    name: 'English',
    smallWords: ['the', 'and', 'with', 'that', 'for', 'are', 'have', 'my', 'this', 'from', 'who'],
  },
  {
    code: 'de',
    name: 'Deutsch',
    smallWords: [
      'und',
      'der',
      'die',
      'das',
      'mit',
      'nicht',
      'für',
      'auf',
      'ist',
      'ich',
      'wir',
      'bei',
    ],
    ownWords: {
      background: 'As after "Ich bin": Pflegefachkraft mit Interesse an Design',
      exploring: 'As after "Mich beschäftigt gerade": wie Krankenhäuser ihre Software auswählen',
      signOff: 'Without a comma: Viele Grüße',
      offers: 'As after "könnte ich": Ihnen erzählen, was Patienten über die App sagen',
    },
    load: () => import('./de.ts'),
  },
];

/** Learns languages by their codes; one that is not there, or is known already, costs nothing. */
export async function learnLanguages(
  codes: readonly string[],
  shelf: readonly OnShelf[] = SHELF,
): Promise<void> {
  const wanted = shelf.filter(({ code }) => codes.includes(code) && !known.has(code));
  await Promise.all(
    wanted.map(async ({ code, load }) => {
      if (load !== undefined) learn((await load()).LANGUAGE);
      known.add(code);
    }),
  );
}

/** What was learned by now. */
const known = new Set<string>();
