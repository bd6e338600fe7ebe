/** What somebody's work can be about across jobs, and the words of titles and employers that show it. */
export const THEMES: readonly { readonly name: string; readonly words: string }[] = [
  {
    name: 'health care',
    words: 'hospital hospice clinic clinical health healthcare nhs nurse patient medical surgery',
  },
  {
    name: 'children',
    words: 'children child paediatric pediatric nursery kindergarten childcare playground',
  },
  { name: 'schools', words: 'school schools teacher classroom pupils college' },
  { name: 'museums', words: 'museum museums gallery curator heritage archive archives' },
  { name: 'books', words: 'book books library librarian publishing publisher bookshop press' },
  { name: 'music', words: 'music musical orchestra opera violinist pianist conservatoire' },
  { name: 'theatre', words: 'theatre theater stage drama dramaturg' },
  { name: 'food', words: 'food foods bakery baker chef kitchen restaurant brewery' },
  { name: 'energy', words: 'energy solar wind grid power electricity electrician' },
  { name: 'housing', words: 'housing homes homelessness tenants' },
  { name: 'the railway', words: 'rail railway railways train trains' },
  { name: 'water', words: 'water river rivers harbour canal' },
  { name: 'the law', words: 'law legal court chambers barrister solicitor justice' },
  { name: 'nature', words: 'nature wildlife forest forestry ecology conservation' },
  { name: 'sport', words: 'sport sports football athletics coaching' },
  { name: 'languages', words: 'language languages translation translator interpreter linguist' },
  { name: 'sustainability', words: 'sustainability sustainable climate environmental' },
];
