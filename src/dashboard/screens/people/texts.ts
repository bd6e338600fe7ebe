/** Words of People. */
export const TEXTS = {
  title: 'People',
  search: 'Search',
  searchHint: 'Name, employer, title, tag or a word of your notes',
  standing: 'Where it stands',
  reason: 'Why you wrote',
  employer: 'Employer',
  tag: 'Tag',
  any: 'Any',
  sort: 'Sort by',
  byName: 'Name',
  byRecent: 'What happened last',
  count: (total: number) => (total === 1 ? '1 person' : `${total.toLocaleString('en')} people`),
  counting: 'Counting everybody…',
  noneFound: 'Nobody matches. Try fewer letters, or set the filters back.',
  clear: 'Set filters back',
  empty:
    'Nobody yet. Everyone whose profile you read with A Few Minutes appears here, with where you stand.',
  list: 'Contacts',
} as const;
