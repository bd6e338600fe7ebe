/** Words of the file about one person. */
export const DOSSIER = {
  lead: (day: string) =>
    `Everything that A Few Minutes keeps about this person, as of ${day}. It was made on your computer, and sent nowhere.`,
  profile: 'Profile',
  key: 'Kept as',
  read: (first: string, last: string) => `First read on ${first}, last on ${last}`,
  refused: 'You decided not to contact them again.',
  facts: 'What you read on their page',
  source: (from: string, confidence: string, day: string | undefined | 0) =>
    [from, confidence, day ? `read on ${day}` : undefined].filter(Boolean).join('; '),
  corrections: 'What you set right',
  correction: (what: string, was: string | undefined, text: string, lifted: boolean) =>
    [
      `${what}:`,
      was === undefined ? undefined : `"${was}"`,
      text === '' ? 'removed' : `now "${text}"`,
      lifted ? '(taken back)' : undefined,
    ]
      .filter(Boolean)
      .join(' '),
  ownWords: 'Your own words',
  notes: 'Notes',
  tags: 'Tags',
  questions: 'Questions',
  giveBack: 'Give and take',
  gift: (name: string, offered: string | undefined, given: string | undefined) =>
    [name, offered && `offered on ${offered}`, given && `given on ${given}`]
      .filter(Boolean)
      .join(', '),
  happened: 'What happened',
  subject: (text: string) => `Subject: ${text}`,
  takenBack: 'Taken back, and still kept',
  letters: 'Letters you began',
  elsewhere: 'Also kept',
  others: 'Where others speak of them',
  nothing: 'Nothing.',
} as const;
