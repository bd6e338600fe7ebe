import type { EntryList } from '../../profile/correction/entry-shapes.ts';
import type { SingleName } from '../../profile/correction/single-facts.ts';

/** Parts of a fact that can be set right. */
export const PARTS: Readonly<Record<string, string>> = {
  full: 'Full name',
  first: 'First name',
  namedTitle: 'Title before the name',
  text: 'As it should read',
  title: 'Title',
  employer: 'Employer',
  employment: 'Kind of employment',
  place: 'Place',
  description: 'Description',
  school: 'School',
  degree: 'Degree',
  field: 'Field',
  activities: 'Activities',
  name: 'Name',
  by: 'By',
  proficiency: 'How well',
  start: 'From',
  end: 'Until',
  age: 'How long ago',
};

/** Where a list calls its parts otherwise. */
export const PARTS_OF: Partial<Readonly<Record<EntryList, Readonly<Record<string, string>>>>> = {
  skills: { value: 'Skill' },
  certifications: { by: 'Issued by', start: 'Issued', end: 'Expires' },
  volunteering: { name: 'Role', by: 'Organisation' },
  publications: { by: 'Publisher', start: 'Published' },
  featured: { start: 'Date' },
  posts: { text: 'Their words' },
};

/** Single facts that are no text of the page, as they are called where they are set right or taken out. */
export const FACT_NAMES: Readonly<Record<string, string>> = {
  degree: 'How you are connected',
  connection: 'Whether you can invite them',
  mutuals: 'Who you both know',
  followers: 'How many follow them',
};

/** What can be added where the page did not show it. */
export const NEW_FACTS: Readonly<Record<SingleName | EntryList, string>> = {
  positions: 'Position',
  education: 'School',
  headline: 'Headline',
  place: 'Place',
  about: 'About',
  skills: 'Skill',
  languages: 'Language',
  certifications: 'Certification',
  volunteering: 'Voluntary work',
  publications: 'Publication',
  featured: 'Featured work',
  posts: 'Post',
  pronouns: 'Pronouns',
  pinnedEmployer: 'Employer at the top of the page',
  pinnedSchool: 'School at the top of the page',
  openToWork: 'Work they are open to',
  degree: 'How you are connected',
  connection: 'Whether you can invite them',
  mutuals: 'Who you both know',
  followers: 'How many follow them',
};

/** What is said beside a line. */
export const PART_HINTS: Readonly<Record<string, string>> = {
  start: 'Mar 2019, or just 2019',
  end: 'Or "now"',
  mutuals: 'Names with commas between them; +12 for twelve more',
  age: 'Such as 3 weeks',
};

/** What is said where a fact is set right by hand. */
export const CORRECT = {
  open: 'Correct',
  openLabel: (value: string) => `Correct: ${value}`,
  form: (value: string) => `Correct ${value}`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove',
  removeLabel: (value: string) => `Remove: ${value}`,
  nameless: 'Everybody has a name.',
  takeBack: 'Take back',
  takeBackLabel: (value: string) => `Take back the correction: ${value}`,
  removed: 'You removed',
  putBack: 'Put back',
  putBackLabel: (value: string) => `Put back: ${value}`,
  add: 'Add what the page does not show',
  addForm: 'Add a fact',
  addWhat: 'What to add',
  addSave: 'Add',
  addSaveLabel: 'Add this fact',
  addEmpty: (label: string) => `Fill in "${label}" first.`,
  date: 'I do not understand this date. Write a month and a year, or only a year.',
  endDate: 'I do not understand this date. Write a month and a year, only a year, or "now".',
  backwards: 'This is before the beginning.',
  count: 'Write the number in digits.',
  names: 'Write the names with commas between them.',
} as const;
