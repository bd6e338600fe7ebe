import type { NoLetterReason, ReadFrom } from './state.ts';

/** Why words given instead of a page were not read, and what to do next. */
const REFUSALS: Readonly<Partial<Record<NoLetterReason, { title: string; next: string }>>> = {
  'not-a-profile': {
    title: 'I cannot tell whose words these are.',
    next: 'Begin with their name on a line of its own, then read it again.',
  },
  'two-identities': {
    title: 'These words name two different people.',
    next: 'Take only the words about one of them, then read them again.',
  },
};

const NOTHING: Readonly<Record<Exclude<ReadFrom, 'page'>, { title: string; next: string }>> = {
  selection: {
    title: 'No text is selected on the page.',
    next: 'Select the text about the person, open me again, and use the selected text.',
  },
  pasted: {
    title: 'There is no text to read yet.',
    next: 'Copy the text about the person and paste it here.',
  },
};

/** What to say when words were not read; `undefined` where the reason is the page's own. */
export function textRefusal(
  reason: NoLetterReason,
  from: ReadFrom,
): { readonly title: string; readonly next: string } | undefined {
  if (from === 'page') return undefined;
  return reason === 'nothing-selected' ? NOTHING[from] : REFUSALS[reason];
}
