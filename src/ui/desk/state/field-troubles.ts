import { SINGLE_FACTS } from '../../../profile/correction/single-facts.ts';
import type { YearMonth } from '../../../profile/period.ts';
import { typedMoment } from '../../../profile/periods/typed-moment.ts';
import { CORRECT } from '../fact-words.ts';
import type { FactField } from './fact-fields.ts';

const JANUARY = 1;
const DECEMBER = 12;

function isBefore(end: YearMonth, start: YearMonth): boolean {
  if (end.year !== start.year) return end.year < start.year;
  return (end.month ?? DECEMBER) < (start.month ?? JANUARY);
}

function troubleWith(field: FactField, text: string, start: string): string | undefined {
  if (text === '') return undefined;
  const moment = typedMoment(text);
  switch (field.kind) {
    case 'start':
      return moment === undefined || moment === 'now' ? CORRECT.date : undefined;
    case 'end': {
      if (moment === undefined) return CORRECT.endDate;
      const from = typedMoment(start);
      const apart = moment !== 'now' && from !== undefined && from !== 'now';
      return apart && isBefore(moment, from) ? CORRECT.backwards : undefined;
    }
    case 'count':
      return SINGLE_FACTS.followers.value(text) === undefined ? CORRECT.count : undefined;
    case 'names':
      return SINGLE_FACTS.mutuals.value(text) === undefined ? CORRECT.names : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with each line as it was typed; `undefined` where nothing is. */
export function troublesWith(
  fields: readonly FactField[],
  typed: readonly string[],
): readonly (string | undefined)[] {
  const texts = fields.map(({ value }, index) => (typed[index] ?? value).trim());
  const start = texts[fields.findIndex(field => field.kind === 'start')] ?? '';
  return fields.map((field, index) => troubleWith(field, texts[index] ?? '', start));
}
