import { expect, it } from 'vitest';
import { parseName } from '../../src/profile/names/parse-name.ts';
import { isDuration } from '../../src/profile/periods/duration.ts';
import { findDates } from '../../src/profile/periods/find-dates.ts';
import { parseMoment } from '../../src/profile/periods/parse-moment.ts';
import { parsePeriodOrEnd } from '../../src/profile/periods/parse-period.ts';
import { postAge } from '../../src/profile/periods/post-age.ts';
import { placeOf } from '../../src/profile/places/place-of.ts';
import { sectionOfHeading } from '../../src/profile/sections/headings.ts';
import { nameInTitle } from '../../src/reader/page-title.ts';
import { followersIn } from '../../src/reader/parse/counts.ts';
import { badgeDegree, looksLikeBadge } from '../../src/reader/parse/degree.ts';
import { readEducation } from '../../src/reader/parse/education.ts';
import { employerPath } from '../../src/reader/parse/employer-path.ts';
import { isEmploymentType } from '../../src/reader/parse/employment-types.ts';
import { entriesByRule } from '../../src/reader/parse/entries.ts';
import { labelledWith } from '../../src/reader/parse/logo-label.ts';
import { readMutuals } from '../../src/reader/parse/mutuals.ts';
import {
  readLanguage,
  readNamedItem,
  readPublication,
} from '../../src/reader/parse/named-items.ts';
import { readPositions } from '../../src/reader/parse/positions.ts';
import { readPost } from '../../src/reader/parse/posts.ts';
import { pronounsInName, pronounsOf } from '../../src/reader/parse/pronouns.ts';
import { isDot, splitDots } from '../../src/reader/parse/split.ts';
import { readPasted } from '../../src/reader/pasted/read-pasted.ts';
import { redactAddress, redactPath } from '../../src/reader/report/redact-address.ts';
import { redactKey } from '../../src/reader/report/redact-key.ts';
import { textShape } from '../../src/reader/report/text-shape.ts';
import { cleanLine, cleanText, fold } from '../../src/reader/text/clean.ts';
import { plainText } from '../../src/reader/web/items/plain-text.ts';
import { endsAsRole, hasNameShape } from '../../src/reader/web/person/from-heading.ts';
import { isRoleLine, roleOf } from '../../src/reader/web/person/role-line.ts';
import { withoutContacts } from '../../src/reader/web/person/without-contacts.ts';
import { line } from './parse/lines.ts';

/** Lines of one text, as a hostile page may build an entry. */
const entry = (text: string) => [
  line('Nurse'),
  line(text, { hrefs: [text], labels: [text], strong: [text] }),
  line(text),
];
const OWNER = { slugs: ['maya'], name: 'Maya' };

/** Everything that looks at a text of the page or of the sender. */
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  cleanText,
  cleanLine,
  fold,
  parseName,
  isDuration,
  findDates,
  parseMoment,
  parsePeriodOrEnd,
  placeOf,
  sectionOfHeading,
  nameInTitle,
  'nameInTitle of the site': text => nameInTitle(`${text} | LinkedIn`),
  followersIn: text => followersIn(`${text} followers ${text}`),
  badgeDegree: text => badgeDegree(`\u00b7 1${text}`),
  looksLikeBadge,
  readEducation: text => readEducation(entry(text)),
  employerPath: text => employerPath(entry(text)),
  isEmploymentType,
  entriesByRule: text => entriesByRule(entry(text)),
  labelledWith: text => labelledWith(entry(text), text),
  readMutuals: text => readMutuals(line(text, { strong: ['Ana'] })),
  readNamedItem: text => readNamedItem(entry(text)),
  readPublication: text => readPublication(entry(text)),
  readLanguage: text => readLanguage(entry(text)),
  readPositions: text => readPositions(entry(text)),
  postAge: text => postAge(`2w ${text}`),
  readPost: text => readPost(entry(text), OWNER, [text]),
  pronounsOf,
  pronounsInName,
  isDot,
  splitDots,
  readPasted: text => readPasted(`Maya Okonkwo\n${text}\nExperience\n${text}`, 0),
  redactPath,
  redactAddress: text => redactAddress(text, new URL('https://www.linkedin.com/')),
  redactKey: text => redactKey(text, new Set(['maya'])),
  textShape,
  hasNameShape,
  endsAsRole,
  isRoleLine,
  roleOf,
  withoutContacts,
  plainText,
};

/** Pieces that are repeated: one of each class of characters, and pieces that nearly match. */
const PIECES = [
  'a',
  'A',
  'a ',
  'A. ',
  '1',
  '1 ',
  '1,',
  '1.',
  '111,',
  ' ',
  '  \u200b',
  '\n',
  '\n ',
  '\t',
  '-',
  '- ',
  '2020-',
  '2020 ',
  '2020 - ',
  '2020 to ',
  'Jan 2020 ',
  '.',
  ',',
  ', ',
  '(',
  '((a',
  '()',
  '[',
  '"',
  '"A',
  "'",
  '\u00b7',
  ' \u00b7 ',
  '|',
  ' | ',
  '/',
  'a/',
  '/in/',
  '@',
  'a@',
  'a.',
  'a@a.',
  'http://',
  '+1 ',
  '\u200d',
  '\u0627\u200d',
  '\u0301',
  'e\u0301',
  '\u202e',
  '\u4e00',
  '2020\u5e741\u6708',
  '\ud83d\ude00',
  '\u0661',
  '%',
  '%C3',
  '#',
  '&amp;',
  '<',
  '<a ',
  '_',
  '=',
  '1 yr ',
  'at ',
  'is a ',
  'LinkedIn ',
  'Full-time \u00b7 ',
  ' to',
  '1 to ',
  '1\u00a0',
  '\ud800',
  'Dr. ',
  'van ',
  'PhD, ',
  ' -- ',
];

/** Ends that make a pattern fail late, after it has tried everything. */
const ENDS = ['', '!', ' - x to'];
/** Characters of each line: far more than any line of a real page. */
const LENGTH = 100_000;
/** How many times the yardstick a parser may take, and what no clock tells apart from nothing. */
const TIMES = 100;
const LEAST_MS = 120;

/** Shortest time of a few, in milliseconds: a busy computer must not make a test fail. */
function quickest(limit: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 4 && best > limit; attempt += 1) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const TEXTS = PIECES.flatMap(piece =>
  ENDS.map(end => piece.repeat(Math.ceil(LENGTH / piece.length)) + end),
);
/** One plain pass over such a text. */
const PASS_MS = quickest(0, () => TEXTS[0]?.normalize('NFC').replace(/a/g, 'b'));

for (const [name, parse] of Object.entries(PARSERS)) {
  it(`${name} takes time in step with the length of a hostile line`, () => {
    const limit = Math.max(LEAST_MS, PASS_MS * TIMES);
    const slow = TEXTS.map(text => ({ text, took: quickest(limit, () => parse(text)) }))
      .filter(({ took }) => took > limit)
      .map(({ text, took }) => `${JSON.stringify(text.slice(0, 12))}: ${took.toFixed(0)} ms`);
    expect(slow).toEqual([]);
  });
}
