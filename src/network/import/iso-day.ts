/** Days of each month from January on, in a year that is no leap year. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

/** `YYYY-MM-DD` for a day that exists, else `undefined`. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (day < 1 || day > daysIn(year, month) || year < 2000 || year > 2100) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
