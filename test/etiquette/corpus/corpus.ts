import { BAD_OTHERS } from './bad-others.ts';
import { BAD_REQUESTS } from './bad-requests.ts';
import type { Entry } from './entry.ts';
import { GOOD_OTHERS } from './good-others.ts';
import { GOOD_REQUESTS } from './good-requests.ts';
import { UNKIND_REQUESTS } from './unkind-requests.ts';

/** All messages written for the purpose of judging the judges. */
export const CORPUS: readonly Entry[] = [
  ...GOOD_REQUESTS,
  ...GOOD_OTHERS,
  ...BAD_REQUESTS,
  ...UNKIND_REQUESTS,
  ...BAD_OTHERS,
];
