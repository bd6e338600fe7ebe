import type { DashboardScene } from './dashboard-scene.ts';
import { pageOf, personIn } from './everybody.ts';
import { type PopupScene, readingOf } from './popup-scene.ts';
import type { State } from './state.ts';

const pressing = (start: string) => (scene: DashboardScene) => scene.press(start);

/** A person to whom somebody of the imported network may introduce the sender. */
export const FRIENDS: readonly State<DashboardScene>[] = [
  {
    name: 'a person to whom a friend may introduce',
    shows: 'Introducers',
    sign: /People you know who may introduce you/,
    reach: ({ go }) => go(pageOf(personIn('new').key)),
  },
  {
    name: 'a letter that goes to the friend',
    shows: 'ToFriend',
    sign: /This letter goes to Dana Reyes/,
    reach: pressing('Ask Dana Reyes for an introduction'),
  },
  {
    name: 'a letter that goes to the friend, and the others',
    shows: '',
    sign: /The letter is to them/,
    reach: pressing('Ask somebody else'),
  },
];

/** The same in the popup, whose book holds the network by then. */
export const FRIENDS_IN_POPUP: readonly State<PopupScene>[] = [
  {
    name: 'the popup of a person to whom a friend may introduce',
    shows: '',
    sign: /People you know who may introduce you/,
    reach: ({ open }) => open(readingOf(personIn('noticed'))),
  },
  {
    name: 'the popup with a letter that goes to the friend',
    shows: '',
    sign: /This letter goes to Dana Reyes/,
    reach: ({ popup }) => popup.press('Ask Dana Reyes for an introduction'),
  },
  {
    name: 'the popup with the answer of a friend noted down',
    shows: '',
    sign: /Noted\./,
    async reach({ popup, open }) {
      await open(readingOf(personIn('asked-introducer')));
      await popup.press('Yes, we are introduced');
    },
  },
];
