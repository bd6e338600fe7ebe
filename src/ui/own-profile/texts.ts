/** Words of *This is me*: the sender's own profile, read or pasted. */
export const TEXTS = {
  /** In the popup, on the sender's own page. */
  offer: 'It can tell your letters who you are. Nothing is taken before you have seen it.',
  read: 'This is me: take my background from this page',
  reading: 'Reading your profile',
  unread:
    'I could not read your profile from here. Open its main page, wait until it is there, then try again.',
  would: 'This is what I would take',
  cancel: 'Leave it',
  look: 'Look at all of it',
  /** Both ways. */
  nothingNew: 'Nothing here that you have not filled in already.',
  take: 'Take these over',
  done: 'Filled in.',
  undo: 'Take it back',
  undone: 'Taken back. Nothing was kept.',
  fields: {
    firstName: 'First name',
    background: 'Who you are',
    city: 'City',
    schools: 'Schools',
    employers: 'Employers',
    languages: 'Languages',
  },
} as const;
