import type { Fact } from '../../../src/profile/fact.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import type { Reading } from '../../../src/profile/reading.ts';
import { random } from '../../fixtures/builder/random.ts';
import { frozenPage } from '../../fixtures/frozen.ts';
import { load } from '../../fixtures/load.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { readDocument } from './read.ts';

/** Layouts of the table with the reviewed page that stands for each. */
const LAYOUTS = [
  ['sdui-b3', 'Server-driven, August to October 2026 (B3)'],
  ['sdui-b2', 'Server-driven, May 2026 (B2)'],
  ['sdui-b1', 'Server-driven, early 2026 (B1)'],
  ['ember', 'Classic (Ember)'],
  ['public', 'Signed out'],
  ['mwlite', 'Mobile site'],
  ['salesnav', 'Sales Navigator'],
] as const;

/** Columns: a field of the profile and how to find the fact that stands for it. */
const COLUMNS: readonly (readonly [string, (profile: Profile) => Fact<unknown> | undefined])[] = [
  ['name', profile => profile.name],
  ['headline', profile => profile.headline],
  ['current role', profile => profile.positions.find(({ value }) => value.period?.current)],
  ['place', profile => profile.place],
  ['about', profile => profile.about],
  ['education', profile => profile.education[0]],
  ['skills', profile => profile.skills[0]],
  ['degree', profile => profile.degree],
  ['connection', profile => profile.connection],
  ['posts', profile => profile.posts[0]],
];

/** A reading of `page` after one change; none where the change finds nothing to change. */
function afterChange(page: string, mutation: Mutation): Reading | undefined {
  const frozen = frozenPage(page);
  const document = load(frozen);
  const before = document.documentElement.outerHTML;
  mutation.apply(document, random(3));
  const same = before === document.documentElement.outerHTML;
  return same && mutation.name !== 'nothing' ? undefined : readDocument(document, frozen.url);
}

/** One cell: how sure the reader still is, or that it says nothing. */
function cell(reading: Reading, find: (profile: Profile) => Fact<unknown> | undefined): string {
  return reading.kind === 'profile' ? (find(reading.profile)?.confidence ?? '-') : 'refused';
}

/** The table of one layout: only fields it shows when nothing has changed. */
function layoutTable(page: string, title: string): string[] {
  const readings = MUTATIONS.flatMap(mutation => {
    const reading = afterChange(page, mutation);
    return reading ? [{ mutation, reading }] : [];
  });
  const untouched = readings[0]?.reading;
  const columns = COLUMNS.filter(([, find]) => untouched && cell(untouched, find).length > 1);
  const rows = readings.map(({ mutation, reading }) =>
    [mutation.name, ...columns.map(([, find]) => cell(reading, find))].join(' | '),
  );
  return [
    `## ${title}`,
    '',
    `| change | ${columns.map(([name]) => name).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows.map(row => `| ${row} |`),
    '',
  ];
}

/** The document that says which facts survive which change of the site, and how surely. */
export function survivalTable(): string {
  return [
    '# What the reader still reads when the site changes',
    '',
    'Written by `test/reader/mutations-survival.test.ts`; run it with `UPDATE=1` to write it anew.',
    'Each row is one change made to a whole page; each cell is how sure the reader still is of a',
    'fact (`high`, `medium`, `low`), `-` where it says nothing, `refused` where it reads nothing.',
    'Changes that find nothing to change in a layout are left out of its table.',
    'That a value is never wrong after any of these changes is proved by `mutations.test.ts`.',
    '',
    ...LAYOUTS.flatMap(([page, title]) => layoutTable(page, title)),
  ].join('\n');
}
