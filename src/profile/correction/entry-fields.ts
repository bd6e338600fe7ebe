import type { Period } from '../period.ts';
import { postAge } from '../periods/post-age.ts';
import { DATE_FIELDS, dateIn, withDate, writtenDate } from './date-fields.ts';
import { isOneOf } from './entry-shapes.ts';

/** Fields that are worked out from another one and would be wrong once that is corrected. */
const DERIVED: Readonly<Record<string, string>> = { employer: 'employerPath', age: 'ageDays' };

function part(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function periodOf(value: unknown): Period | undefined {
  const period = part(value, 'period');
  return typeof period === 'object' && period !== null ? (period as Period) : undefined;
}

/** One field of an entry in the words of the log of corrections; empty where it is unknown. */
export function fieldText(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  if (isOneOf(DATE_FIELDS, field)) return dateIn(periodOf(value), field);
  const text = part(value, field);
  return typeof text === 'string' ? text : '';
}

/** What was typed into a field, as it stands in the log; `undefined` where it is no date and should be. */
export function writtenField(field: string, typed: string): string | undefined {
  return isOneOf(DATE_FIELDS, field) ? writtenDate(field, typed) : typed;
}

/** The entry's value with one field set, or without it when `text` is empty. */
export function withField<T>(value: T, field: string, text: string): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = { ...value };
  const set = (name: string, one: unknown) => {
    if (one === undefined || one === '') Reflect.deleteProperty(copy, name);
    else Reflect.set(copy, name, one);
  };
  if (isOneOf(DATE_FIELDS, field)) set('period', withDate(periodOf(value), field, text));
  else set(field, text);
  const derived = DERIVED[field];
  if (derived !== undefined) set(derived, field === 'age' ? postAge(text)?.ageDays : undefined);
  return copy;
}
