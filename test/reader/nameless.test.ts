import { expect, it } from 'vitest';
import { buildPage } from '../fixtures/builder/build.ts';
import { DIALECTS } from '../fixtures/builder/options.ts';
import { job, person } from '../fixtures/people/draft.ts';
import { read } from './support/read.ts';

/** Characters that show nothing, where others have a name. */
const NAMELESS = person({
  id: 'NAMELESS',
  example: 'a name that shows nothing',
  name: '\u200b\u2060\u3164',
  expectedName: { full: '', first: '' },
  headline: 'Keeper of maps at Northwind Labs',
  place: 'Ghent, Belgium',
  stays: [job('Keeper of maps', 'Northwind Labs', '2019-03')],
});

it.each(DIALECTS)(
  'a name that shows nothing is nobody, and no headline takes its place: %s',
  dialect => {
    const reading = read(buildPage(NAMELESS, { dialect }));
    expect(reading).toMatchObject({ kind: 'refusal' });
  },
);
