import type { Rule } from '../review-types.ts';
import { hardLimit } from './c1-hard-limit.ts';
import { aim } from './c2-aim.ts';
import { blanks } from './g1-blanks.ts';
import { grounding } from './g2-grounding.ts';
import { claims } from './g3-claims.ts';
import { interviewWords } from './l1-interview-words.ts';
import { job } from './l3-job.ts';
import { pressure } from './l6-pressure.ts';
import { prying } from './l7-prying.ts';
import { whyFirst } from './s1-why-first.ts';
import { boundedAsk } from './s2-bounded-ask.ts';
import { easyOut } from './s6-easy-out.ts';
import { greeting } from './s11-greeting.ts';

/** Every rule of the catalogue, in its order. */
export const RULES: readonly Rule[] = [
  hardLimit,
  aim,
  interviewWords,
  job,
  pressure,
  prying,
  whyFirst,
  boundedAsk,
  easyOut,
  greeting,
  blanks,
  grounding,
  claims,
];
