import type { Sender, SenderWords } from './sender.ts';

/** The language of the sender's own fields; what they say in others stands beside. */
export const OWN_LANGUAGE = 'en';

const NO_WORDS: SenderWords = { background: '', exploring: '', offers: [], signOff: '' };

/** The sender as a letter in this language may speak of them: a word never said in it is missing. */
export function senderIn(sender: Sender, language: string): Sender {
  if (language === OWN_LANGUAGE) return sender;
  return { ...sender, ...NO_WORDS, ...sender.inOtherWords?.[language] };
}

/** The sender after they said something of themselves in a language. */
export function withWordsIn(sender: Sender, language: string, words: Partial<SenderWords>): Sender {
  if (language === OWN_LANGUAGE) return { ...sender, ...words };
  const said = { ...NO_WORDS, ...sender.inOtherWords?.[language], ...words };
  return { ...sender, inOtherWords: { ...sender.inOtherWords, [language]: said } };
}
