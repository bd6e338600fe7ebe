/**
 * Vite plugin: public holidays of every country as one small virtual module.
 *
 * The `date-holidays` library knows them but weighs 1.5 MB in a bundle and carries
 * code that builds functions from text; here it runs at build time only and leaves
 * a table of about 11 kB (gzip). The years are fixed, so that two builds of one
 * commit give the same bytes; beyond them only weekends are known.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const MODULE = 'virtual:holiday-table';
const YEARS = [2026, 2027, 2028, 2029, 2030, 2031];

/** Days without work in the week of a country, 0 Sunday to 6 Saturday (CLDR). */
function weekend(country) {
  const locale = new Intl.Locale(`und-${country}`);
  const { weekend: days } = locale.getWeekInfo?.() ?? locale.weekInfo;
  return days.map(day => day % 7);
}

/** Public holidays of a country: `MMDD` for those of every year, `YYMMDD` for the others. */
function holidays(country) {
  const calendar = new Holidays(country, { types: ['public'] });
  const years = new Map();
  for (const year of YEARS) {
    for (const { date, type } of calendar.getHolidays(year) ?? []) {
      if (type !== 'public') continue;
      const monthDay = date.slice(5, 10).replace('-', '');
      years.set(monthDay, new Set([...(years.get(monthDay) ?? []), date.slice(2, 4)]));
    }
  }
  const every = [...years].filter(([, set]) => set.size === YEARS.length).map(([day]) => day);
  const some = [...years]
    .filter(([, set]) => set.size < YEARS.length)
    .flatMap(([day, set]) => [...set].map(year => year + day));
  return [every.sort().join(' '), some.sort().join(' ')];
}

/** The whole table: country code to its weekend and its holidays. */
function makeTable() {
  const codes = Object.keys(new Holidays().getCountries()).filter(code => /^[A-Z]{2}$/.test(code));
  return Object.fromEntries(
    codes.sort().map(code => [code, [weekend(code).join(''), ...holidays(code)]]),
  );
}

/** The table, kept beside the installed packages so that it is made once per library version. */
function cachedTable() {
  const { version } = createRequire(import.meta.url)('date-holidays/package.json');
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  const file = join(root, 'node_modules', '.cache', `holidays-${version}-${YEARS.at(-1)}.json`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const table = JSON.stringify(makeTable());
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, table);
  return table;
}

/** @returns {import('vite').Plugin} */
export function holidayTable() {
  return {
    name: 'holiday-table',
    resolveId: id => (id === MODULE ? `\0${MODULE}` : undefined),
    load: id => (id === `\0${MODULE}` ? `export const TABLE = ${cachedTable()};` : undefined),
  };
}
