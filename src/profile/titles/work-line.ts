import { withoutShouting } from '../employers/letter-case.ts';
import { plainName } from '../employers/plain-name.ts';

/**
 * What somebody does and where, on one line of a list: as they wrote it, without capitals
 * throughout, and the employer without its legal form. `MASTER ELECTRICIAN` of
 * `Jasny Dom Sp. z o.o.` becomes `Master Electrician, Jasny Dom`. Empty where neither is known.
 */
export function workLine({
  title,
  employer,
}: {
  readonly title: string;
  readonly employer: string;
}): string {
  return [withoutShouting(title), plainName(employer) || employer]
    .filter(text => text !== '')
    .join(', ');
}
