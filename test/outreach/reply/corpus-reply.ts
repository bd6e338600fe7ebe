import type { Answer } from '../../../src/outreach/reply/decoded-reply.ts';

/** One realistic reply, written for this purpose, and what a careful person reads in it. */
export interface CorpusReply {
  readonly text: string;
  readonly answer: Answer;
  readonly colleague?: string;
}

export const yes = (...texts: string[]) => texts.map(text => ({ text, answer: 'yes' as const }));
export const no = (...texts: string[]) => texts.map(text => ({ text, answer: 'no' as const }));
export const later = (...texts: string[]) =>
  texts.map(text => ({ text, answer: 'later' as const }));
export const unclear = (...texts: string[]) =>
  texts.map(text => ({ text, answer: 'unclear' as const }));
export const redirected = (text: string, colleague: string) => ({
  text,
  answer: 'redirected' as const,
  colleague,
});
