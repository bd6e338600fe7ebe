import type { NetworkChange } from '../../../../store/network/network-store.ts';

/** "1 person", "2 people". */
function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en')} people`;
}

/** A calendar day as it is said: "8 February 2026". */
export function spokenDay(day: string): string {
  return new Date(`${day}T00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** Words of the import of one's own network. */
export const TEXTS = {
  title: 'Your own network',
  lead: 'Ask the people you know first: one of them may introduce you. LinkedIn gives you a copy of your own data, and from it this book can tell who works where.',
  how: {
    summary: 'How to get your data from LinkedIn',
    steps: [
      'On LinkedIn, open Settings & Privacy, then Data privacy, then “Get a copy of your data”.',
      'Tick Connections. Tick Invitations and Messages as well, so that nobody is asked twice.',
      'Request the archive. LinkedIn writes to you when it is ready, mostly within minutes, at most after a few days.',
      'Download it, and bring it in here as it came. There is no need to unpack it.',
    ],
  },
  what: {
    summary: 'What is read, and what is not',
    read: 'Read and kept: of your connections the name, the address of the profile, employer, title, and the day you connected. Of invitations and messages only whom you wrote to, and the last day on which you did.',
    notKept:
      'Never kept: a word of any message or invitation, subjects, e-mail addresses. Your own name is read, from Profile.csv, to tell your messages from those of others. Nothing else in the archive is opened.',
    stays: 'It all happens on this computer. Nothing is sent anywhere.',
  },
  choose: 'Your archive, or its CSV files',
  short:
    'Of invitations and messages, only whom you wrote to and when is read. Not a word of them is kept.',
  drop: 'Drop the archive (.zip) here, or Connections.csv, Invitations.csv and messages.csv, or choose them:',
  reading: (file: string) => `Reading ${file}…`,
  storing: 'Bringing your network in…',
  cancel: 'Cancel',
  cancelled: 'Stopped. Nothing was changed.',
  preview: {
    title: 'This is in it. Nothing is stored yet.',
    added: (count: number) => `${people(count)} new to this book`,
    changed: (count: number) => `${people(count)} with another employer, title or name than before`,
    unchanged: (count: number) => `${people(count)} as before`,
    gone: (count: number) =>
      `${people(count)} no longer among your connections: they leave your network here, not your book`,
    hidden: (count: number) =>
      `${count === 1 ? '1 member who hides' : `${count.toLocaleString('en')} members who hide`} their name: there is nothing to keep of them`,
    refused: (count: number) => `${people(count)} whom you decided not to contact: left out`,
    earlier: (count: number) => `${people(count)} whom you wrote to before`,
    nothing: 'There is nothing new in it.',
    example: (name: string, work: string) =>
      `The first of them: ${name}${work}${work.endsWith('.') ? '' : '.'}`,
    work: (title: string, employer: string) =>
      [title, employer].some(part => part !== '')
        ? `, ${[title, employer].filter(part => part !== '').join(' at ')}`
        : '',
    fewer:
      'That is far fewer people than before. Is the file whole? If in doubt, cancel, and download the export again.',
    older: (there: string, here: string) =>
      `These connections go up to ${there}, those in your book up to ${here}. They are older, so they would be left alone.`,
    insist: 'Take the older ones',
    problems: (count: number) =>
      count === 1
        ? 'One thing could not be read'
        : `${count.toLocaleString('en')} things could not be read`,
    problem: (file: string, line: number | undefined, what: string) =>
      `${file}${line === undefined ? '' : `, line ${line}`}: ${what}`,
    moreProblems: (count: number) => `And ${count.toLocaleString('en')} more of the kind.`,
    apply: 'Bring them in',
  },
  done: ({ added, changed, gone, earlierAdded }: NetworkChange) => {
    const parts = [
      added > 0 ? `${people(added)} new` : '',
      changed > 0 ? `${people(changed)} brought up to date` : '',
      gone > 0 ? `${people(gone)} gone` : '',
      earlierAdded > 0 ? `${people(earlierAdded)} you wrote to before` : '',
    ].filter(part => part !== '');
    return `Brought in: ${parts.join(', ')}.`;
  },
  undo: 'Take it back',
  takenBack: 'Taken back. Your network is as it was.',
  here: (count: number, upTo: string | undefined) =>
    `Your network holds ${people(count)}${upTo === undefined ? '' : `, as of ${spokenDay(upTo)}`}.`,
  written: (count: number) => `According to your export, you wrote to ${people(count)} before.`,
  again: 'Import a newer export whenever you like: it brings them up to date.',
  forget: 'Forget my network',
  forgotten: 'Your network is forgotten. Your book of contacts is as it was.',
  full: {
    choose:
      'Your disk is full, so nothing was brought in. Free some space, then choose the files again.',
    press: 'Your disk is full, so nothing was changed. Free some space, then try again.',
  },
  tooLarge: 'These files are larger than 300 MB. Nothing was read.',
  unreadable:
    'These files could not be read. Download your data export again, then import it as it comes.',
} as const;
