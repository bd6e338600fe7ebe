/** Words of You. */
export const TEXTS = {
  title: 'You',
  lead: 'What your letters may say about you. It is saved as you type and stays on this computer. Any of it may stay empty.',
  saved: 'Saved.',
  form: 'What letters say about you',
  groups: {
    who: 'Who you are',
    give: 'What you can give back',
    common: 'What you may have in common',
    writing: 'How you write',
  },
  fields: {
    firstName: { label: 'Your first name' },
    background: {
      label: 'Who you are in a few words',
      hint: 'As after "I am": a nurse moving into design',
    },
    exploring: {
      label: 'What you are exploring',
      hint: 'As after "exploring": how hospitals choose software',
    },
    city: { label: 'City', hint: 'Decides whether meeting at their workplace can be proposed' },
    signOff: { label: 'Sign-off', hint: 'The words above your name; empty lets the letter choose' },
  },
  lists: {
    schools: {
      label: 'Schools',
      hint: 'One on each line. Common ground with people who went there',
    },
    employers: { label: 'Employers', hint: 'One on each line' },
    languages: { label: 'Languages', hint: 'One on each line' },
    offers: {
      label: 'What you can give',
      hint: 'One on each line, as after "I\'d gladly": share what patients told us about the app',
    },
  },
  plan: 'Your LinkedIn membership',
  planFree: 'Free: 200 characters in an invitation note',
  planPremium: 'Premium: 300 characters',
  notes: 'Invitations with a note your account allows each month',
  own: {
    summary: 'Fill this in from my own profile',
    orRead:
      'Open your own profile and press the button of A Few Minutes: it offers “This is me”. Or paste the text of it here.',
    label: 'Your own profile',
    hint: 'Open your profile, select everything, copy, and paste it here. What you typed yourself stays as it is.',
    noName: 'I cannot tell your name in this text. Begin with the line that holds it.',
  },
  languages: {
    title: 'Languages you write letters in',
    hint: 'English, and those you tick. A letter is in one of them when the person very likely reads it; you can change that for each letter.',
    write: (name: string) => `I write letters in ${name} too`,
    wordsIn: (name: string) => `You, in ${name}`,
    wordsHint: (name: string) =>
      `These words stand in the middle of your sentences, so say them anew in ${name}.`,
    field: (label: string, name: string) => `${label}, in ${name}`,
    offersHint: 'One on each line',
  },
  minutes: 'Minutes you ask for',
  notice: {
    title: 'Reminders',
    label: 'Tell me once a day when there is something to do',
    hint: 'The number on the button shows it anyway. A notice names nobody, and comes between nine in the morning and eight in the evening.',
    refused:
      'The browser did not allow notices, so none will come. You can allow them in its settings.',
  },
  register: 'How you like to write',
  warm: 'Warm',
  formal: 'Formal',
} as const;
