/** Grades at the end of a title: II, L5, IC4, Level 3, Band 6, Grade 7, 2. They are the employer's, not the person's. */
const GRADE =
  /[\s,]+(?:I{1,3}|IV|VI{0,3}|[1-9]|(?:L|IC|E|P|T|M|G|SG|ICT?)-?\d{1,2}|(?:level|band|grade|class|step|tier)\s*(?:\d{1,2}[a-d]?|I{1,3}|IV|V))$/i;

/** Boasts before a title. */
const BOASTS =
  /^(?:(?:passionate|experienced|award[- ]winning|results[- ](?:driven|oriented)|accomplished|seasoned|dynamic|motivated|dedicated|enthusiastic|highly|skilled|proud|creative|innovative|visionary|versatile|ambitious|hard[- ]?working|proven|successful|certified|licensed|qualified|chartered|full[- ]time|part[- ]time|freelance|self[- ]employed)\s+)+/i;

/** Words of a boast that belong to a trade's own name: a certified nurse midwife, a chartered surveyor. */
const OF_THE_TRADE = /^(?:certified|licensed|chartered|qualified|creative|freelance)\b/i;

/** Removes grades, from the end inwards. */
export function withoutGrade(part: string): string {
  const bare = part.replace(GRADE, '');
  return bare === part || /\b(?:war|act|title|type|phase)$/i.test(bare) ? part : withoutGrade(bare);
}

/** Removes adjectives that praise the bearer and are no part of the role. */
export function withoutBoast(part: string): string {
  const boast = BOASTS.exec(part)?.[0];
  if (boast === undefined) return part;
  const kept = boast
    .trim()
    .split(/\s+/)
    .filter(word => OF_THE_TRADE.test(word));
  return [...kept, part.slice(boast.length)].join(' ');
}
