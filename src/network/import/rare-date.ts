import { exportDay, SLASHED } from './export-date.ts';

/** Languages the site speaks: their months are asked of the platform, which knows them all. */
const LANGUAGES =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko mr ms nb nl pa pl pt ro ru sv te th tl tr uk vi zh'.split(
    ' ',
  );

/** A word as months compare: without case, accents and full stops. */
function foldedWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}.\s]/gu, '')
    .toLowerCase();
}

/** The ways one language writes a month: alone, beside a day, long and short. */
function wordsOf(language: string, month: number): readonly string[] {
  const date = new Date(Date.UTC(2024, month - 1, 15));
  const forms = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { day: 'numeric', month: 'short' },
  ] as const;
  return forms.flatMap(form =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...form, timeZone: 'UTC' })
      .formatToParts(date)
      .filter(part => part.type === 'month')
      .map(part => foldedWord(part.value)),
  );
}

let months: ReadonlyMap<string, number | undefined> | undefined;

/** Every word for a month; one that stands for two in two languages stands for none. */
function monthWords(): ReadonlyMap<string, number | undefined> {
  const known = new Map<string, number | undefined>();
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month += 1) {
      for (const word of wordsOf(language, month)) {
        known.set(word, known.has(word) && known.get(word) !== month ? undefined : month);
      }
    }
  }
  return known;
}

/** Year, month and day as the shapes that everything here comes to. */
function iso(year: string, month: number | string, day: string): string | undefined {
  return exportDay(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

/** The day of a date with a month in letters, in whatever language the platform knows. */
function namedDay(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})\.?\s+(?:de\s+)?(\D+?)\.?\s+(?:de\s+)?(\d{4})/u.exec(text);
  const monthFirst = /^(\D+?)\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  const [day, word, year] =
    dayFirst !== null
      ? [dayFirst[1], dayFirst[2], dayFirst[3]]
      : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || word === undefined || year === undefined) return undefined;
  months ??= monthWords();
  const month = months.get(foldedWord(word));
  return month === undefined ? undefined : iso(year, month, day);
}

/**
 * The calendar day of dates that no export was seen to write, but spreadsheets and other
 * languages do: `08.02.2026`, `2026/02/08`, `2026年2月8日`, `8 февр. 2026`, `Feb 8, 2026`.
 * Called only where `exportDay` knew no answer.
 */
export function rareDay(text: string): string | undefined {
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:\D|$)/.exec(text);
  if (dotted !== null) return iso(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? '');
  const yearFirst = /^(\d{4})\s?[/.年년]\s?(\d{1,2})\s?[/.月월]\s?(\d{1,2})/u.exec(text);
  if (yearFirst !== null) return iso(yearFirst[1] ?? '', yearFirst[2] ?? '', yearFirst[3] ?? '');
  return namedDay(text);
}

/** The day of a date that means the same in every file. */
export function plainDay(text: string): string | undefined {
  return exportDay(text) ?? rareDay(text);
}

/**
 * How the days of one file are read. Slashed dates are a spreadsheet's doing, and it
 * depends on its country whether the day or the month comes first: a number above
 * twelve anywhere in the file tells. Where none does, no slashed date is believed.
 */
export function dayReader(texts: readonly string[]): (text: string) => string | undefined {
  const slashed = texts
    .filter(text => text.includes('/'))
    .map(text => SLASHED.exec(text))
    .filter(found => found !== null);
  if (slashed.length === 0) return plainDay;
  const dayFirst = slashed.some(([, first]) => Number(first) > 12);
  const monthFirst = slashed.some(([, , second]) => Number(second) > 12);
  if (dayFirst === monthFirst) return text => (SLASHED.test(text) ? undefined : plainDay(text));
  if (monthFirst) return plainDay;
  return text => {
    const found = SLASHED.exec(text);
    return found === null ? plainDay(text) : iso(found[3] ?? '', found[2] ?? '', found[1] ?? '');
  };
}
