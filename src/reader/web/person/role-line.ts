import { namesRole } from '../../../profile/titles/slogans.ts';
import type { ClaimedRole } from './person-claim.ts';

/** Longest line taken for a role; longer ones are sentences. */
const LONGEST = 120;
const AT = /^(.{3,80}?)\s+(?:at|@)\s+(?!law\b|sea\b|large\b)(\S.{1,80})$/iu;
/** More than a name behind "at": a second clause, a second place. */
const MORE = /[|·•;!?]|\s(?:and|where|who|since|for|from)\s|,\s.*,/iu;

/** Whether a line is a role and nothing more. */
export function isRoleLine(line: string): boolean {
  if (line.length > LONGEST || /[.!?:]$/.test(line) || /[\n@]|https?:/.test(line)) return false;
  return namesRole(line.replace(/\s+(?:at|@)\s+.*$|[|·•–—].*$/iu, '').trim());
}

/** Title and employer of a line such as `Paediatric nurse at St Brigid Hospital`. */
export function roleOf(line: string): ClaimedRole | undefined {
  if (!isRoleLine(line)) return undefined;
  const [, title, employer] = AT.exec(line) ?? [];
  if (title !== undefined && employer !== undefined && !MORE.test(employer)) {
    return { title: title.trim(), employer: employer.trim(), period: { current: true } };
  }
  return AT.test(line) || MORE.test(line) ? undefined : { title: line, period: { current: true } };
}
