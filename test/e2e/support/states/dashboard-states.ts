import { putBook } from '../put-book.ts';
import type { DashboardScene } from './dashboard-scene.ts';
import { DATA_STATES } from './data-states.ts';
import { everybody, NAMESAKE, ONLY_NAMED, pageOf, personIn, STANDINGS } from './everybody.ts';
import type { State } from './state.ts';

export type DashboardState = State<DashboardScene>;

const pressing = (start: string) => (scene: DashboardScene) => scene.press(start);

/** Screens of a book in which there is nobody yet. */
const EMPTY: readonly DashboardState[] = [
  {
    name: 'Today, nobody in the book',
    shows: 'Shell Navigation TodayScreen YourNetwork',
    sign: /Begin with one person/,
    reach: ({ go }) => go('#/today'),
  },
  {
    name: 'People, nobody in the book',
    shows: 'PeopleScreen FilterBar PeopleList',
    sign: /Nobody yet/,
    reach: ({ go }) => go('#/people'),
  },
  {
    name: 'How it goes, nothing to count',
    shows: 'HowItGoesScreen',
    sign: /Numbers appear once/,
    reach: ({ go }) => go('#/how-it-goes'),
  },
  {
    name: 'You, nothing filled in',
    shows: 'YouScreen SenderFields LanguageFields ListField OwnProfile NoticeChoice',
    sign: /Minutes you ask for/,
    reach: ({ go }) => go('#/you'),
  },
  {
    name: 'You, a pasted profile without a name',
    shows: '',
    sign: /cannot tell your name/,
    reach: ({ type }) => type('Your own profile', '3 years. 12 months.'),
  },
  {
    name: 'You, a pasted profile that would be taken',
    shows: 'FillPreview',
    sign: /First name: Jo/,
    reach: ({ type }) =>
      type('Your own profile', 'Jo Hale\nHospital pharmacist at Alder Hospital\nLeeds, England'),
  },
  {
    name: 'You, taken over',
    shows: '',
    sign: /Filled in\./,
    reach: pressing('Take these over'),
  },
  {
    name: 'Your data, nothing in it',
    shows:
      'YourDataScreen Group NetworkPart ChooseExport BackupPart RestorePart TwoDevicesPart DeviceName FolderSync ByHand OtherDevices RoomPart ExportPart RetentionPart',
    sign: /Nothing in your book is that old/,
    reach: ({ go }) => go('#/your-data'),
  },
  {
    name: 'Your data, nothing to export',
    shows: '',
    sign: /there is nobody to export yet/,
    reach: pressing('Save the file'),
  },
];

/** Screens of a book in which there is somebody in each standing. */
const FULL: readonly DashboardState[] = [
  {
    name: 'Today, with everything there can be to do',
    shows: 'TodayScreen WhereNext PersonLink BackupReminderLine ReadyLetter LetterDesk',
    sign: /is in this browser alone/,
    async reach({ screen, go, press }) {
      await screen.page.evaluate(putBook, everybody(Date.now()));
      await screen.page.reload();
      await go('#/today');
      await press('The letter');
      await screen.letter();
    },
  },
  {
    name: 'Today, a promise kept',
    shows: 'Promises JustDone',
    sign: /You gave: a list of kilns/,
    reach: pressing('I gave it: a list of kilns'),
  },
  {
    name: 'People, everybody',
    shows: 'PersonLine',
    sign: /21 people/,
    reach: ({ go }) => go('#/people'),
  },
  {
    name: 'People, nobody matches',
    shows: '',
    sign: /Nobody matches/,
    reach: ({ type }) => type('Search', 'zzz'),
  },
  {
    name: 'How it goes, in numbers',
    shows: 'ShareTable ReferralPicture',
    sign: /led to/,
    reach: ({ go }) => go('#/how-it-goes'),
  },
];

/** Components that come with a standing. */
const BY_STANDING: Readonly<Record<string, string>> = {
  new: 'PersonScreen PersonPage Heading Happenings PartNav Talk MeetingCard Questions LookUp OwnWords GiveBack LedTo Timeline WhatIsKnown TakeOut Farewell',
  waiting: 'NextStepLine',
};

/** One person in each standing. */
const STOOD: readonly DashboardState[] = STANDINGS.map((state, i) => ({
  name: `a person: ${state}`,
  shows: BY_STANDING[state] ?? '',
  sign: new RegExp(`${personIn(state).name.value.full}[\\s\\S]*What happened since`),
  ...(i > 0 && { part: '.person-head, .what-now, .person-main' }),
  reach: ({ go }: DashboardScene) => go(pageOf(personIn(state).key)),
}));

const YES = personIn('said-yes').key;

/** What can be done on one person's page. */
const PERSON: readonly DashboardState[] = [
  {
    name: 'an answer to be noted down, nothing pasted',
    shows: 'ReplyForm',
    sign: /What they said/,
    reach: ({ go }) => go(pageOf(personIn('waiting').key, '/answered')),
  },
  {
    name: 'an answer, understood as a yes with times',
    shows: '',
    sign: /Times they named/,
    reach: ({ type }) => type('Their answer', 'Yes, happy to talk on Thursday at 3pm.'),
  },
  {
    name: 'an answer, understood as not now',
    shows: '',
    sign: /They asked you to come back/,
    reach: ({ type }) => type('Their answer', "I'm swamped. Try me again in the new year."),
  },
  {
    name: 'an answer, understood as ask somebody else',
    shows: '',
    sign: /Whom they named/,
    reach: ({ type }) => type('Their answer', 'Please ask my colleague Leila Haddad instead.'),
  },
  {
    name: 'an answer just noted down, with the times it named',
    shows: 'JustDone NamedMoments',
    sign: /They named a time/,
    async reach({ type, press }) {
      await type('Their answer', 'Yes, happy to talk on Thursday at 3pm.');
      await press('Keep this');
    },
  },
  {
    name: 'an answer taken back',
    shows: '',
    sign: /Taken back\./,
    reach: pressing('Take it back'),
  },
  {
    name: 'a talk to be agreed on',
    shows: 'MeetingForm DateField',
    sign: /How you meet/,
    reach: ({ go }) => go(pageOf(YES, '/meeting')),
  },
  {
    name: 'a talk to be noted down',
    shows: 'DebriefForm KeptDebrief',
    sign: /What I learned/,
    reach: ({ go }) => go(pageOf(YES, '/talked')),
  },
  {
    name: 'a new employer to be noted down',
    shows: 'MoveForm',
    sign: /Where they work now/,
    async reach({ go, press }) {
      await go(pageOf(YES));
      await press('They work elsewhere now');
    },
  },
  {
    name: 'a question that a search answers',
    shows: '',
    sign: /A search would answer this/,
    async reach({ go, type }) {
      await go(pageOf(YES));
      await type('Your own questions', 'When was your employer founded?');
    },
  },
  {
    name: 'letters begun',
    shows: 'KeptDrafts',
    sign: /Letters you began/,
    async reach({ screen, go }) {
      await screen.rewrite('Dear Ada, these are my own words.');
      await go(pageOf(YES, '/known'));
    },
  },
  {
    name: 'somebody to be forgotten',
    shows: '',
    sign: /Everything about Ada let go will be deleted/,
    reach: ({ go }) => go(pageOf(personIn('let-go').key, '/forget')),
  },
  {
    name: 'somebody just forgotten',
    shows: 'JustForgotten',
    sign: /Until you leave this page/,
    reach: pressing('Yes, forget'),
  },
  {
    name: 'somebody who is not in the book',
    shows: '',
    sign: /Nobody here/,
    reach: ({ go }) => go(pageOf('linkedin.com/in/nobody')),
  },
  {
    name: 'somebody read, of whose name somebody was named before',
    shows: 'SamePerson',
    sign: /Leila Haddad was named to you before/,
    reach: ({ go }) => go(pageOf(NAMESAKE.key)),
  },
  {
    name: 'two of one name, who are not the same',
    shows: '',
    sign: /a profile of this name is somebody else/,
    reach: pressing('No, somebody else'),
  },
  {
    name: 'somebody known by name alone, whose profile was read since',
    shows: '',
    sign: /Is it the same person/,
    async reach({ go, press }) {
      await press('Take it back');
      await go(pageOf(ONLY_NAMED.key));
    },
  },
  {
    name: 'the same person, joined',
    shows: '',
    sign: /You said this is somebody/,
    reach: pressing('Yes, one and the same'),
  },
  {
    name: 'the one who was joined',
    shows: '',
    sign: /What happened since/,
    reach: ({ go }) => go(pageOf(NAMESAKE.key)),
  },
];

/** Every state of the dashboard, each reached from the one before it. */
export const DASHBOARD_STATES: readonly DashboardState[] = [
  ...EMPTY,
  ...FULL,
  ...STOOD,
  ...PERSON,
  ...DATA_STATES,
];
