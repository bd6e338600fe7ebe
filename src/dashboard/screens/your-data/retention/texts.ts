function people(count: number): string {
  return count === 1 ? 'one person' : `${count.toLocaleString('en')} people`;
}

/** Words of the part that lets go of old facts. */
export const RETENTION = {
  title: 'What you read long ago',
  lead: 'What a page said about somebody grows old, and is theirs. After a while it is offered here to be cleared. Nothing goes by itself.',
  days: 'Offer it after so many days',
  noDays: 'Give a number of days, one or more.',
  looking: 'Looking through your book…',
  nothing: 'Nothing in your book is that old.',
  found: (count: number) => `Of ${people(count)} you keep facts that are older.`,
  who: 'Whose facts to clear',
  person: (name: string, facts: number, day: string) =>
    `${name}: ${facts === 1 ? 'one fact' : `${facts} facts`}, last read on ${day}`,
  more: (count: number) => `and ${count.toLocaleString('en')} more, who will be cleared as well`,
  stays:
    'Their name, the address of their profile and one line of work stay, and everything you wrote: notes, what you set right, letters, answers, talks.',
  clear: (count: number) => `Clear the facts of ${people(count)}`,
  none: 'Nobody is chosen.',
  cleared: (count: number) => `Cleared: the facts of ${people(count)}.`,
  undo: 'Put them back',
  undone: 'Put back.',
  today: (count: number) =>
    `What you once read about ${people(count)} has grown old, and can be cleared.`,
  look: 'Have a look',
} as const;
