import type { Field } from '../field.ts';

/** Arts, humanities and sciences. */
export const ARTS_AND_SCIENCES_FIELDS: readonly Field[] = [
  {
    id: 'music',
    name: 'music',
    family: 'music',
    titles: 'musician violinist pianist cellist composer conductor',
    studies: 'music',
  },
  {
    id: 'theatre',
    name: 'theatre',
    family: 'stage',
    titles: 'actor actress dramaturg',
    studies: 'drama theatre acting',
  },
  {
    id: 'film',
    name: 'film',
    family: 'stage',
    titles: 'filmmaker cinematographer',
    studies: 'film',
  },
  {
    id: 'photography',
    name: 'photography',
    family: 'pictures',
    titles: 'photographer',
    studies: 'photography',
  },
  {
    id: 'philosophy',
    name: 'philosophy',
    family: 'humanities',
    titles: 'philosopher',
    studies: 'philosophy',
  },
  { id: 'history', name: 'history', family: 'humanities', titles: 'historian', studies: 'history' },
  { id: 'literature', name: 'literature', family: 'humanities', titles: '', studies: 'literature' },
  {
    id: 'theology',
    name: 'theology',
    family: 'humanities',
    titles: '',
    studies: 'theology divinity',
  },
  {
    id: 'anthropology',
    name: 'anthropology',
    family: 'social-science',
    titles: 'anthropologist',
    studies: 'anthropology',
  },
  { id: 'physics', name: 'physics', family: 'science', titles: 'physicist', studies: 'physics' },
  {
    id: 'chemistry',
    name: 'chemistry',
    family: 'science',
    titles: 'chemist',
    studies: 'chemistry',
  },
  {
    id: 'biology',
    name: 'biology',
    family: 'science',
    titles: 'biologist microbiologist',
    studies: 'biology biochemistry',
  },
  {
    id: 'mathematics',
    name: 'mathematics',
    family: 'science',
    titles: 'mathematician statistician',
    studies: 'mathematics maths',
  },
];
