import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../src/message/prose/en/articles.ts';

const PHRASES: readonly string[] = [
  'a nurse', 'an electrician', 'an hour', 'an honest answer', 'an heir', 'an honour', 'a hospital',
  'a university', 'a European curator', 'an HR manager', 'an MBA', 'a UX designer', 'a UI designer',
  'an RN', 'an ICU nurse', 'an ER doctor', 'an MRI technician', 'a CEO', 'a VP', 'an SVP', 'an iOS engineer',
  'an NGO', 'a NASA engineer', 'a SaaS company', 'a UNESCO curator', 'a UN officer', 'an EU lawyer',
  'an X-ray technician', 'a U-turn', 'a one-off', 'a once-shy teacher', 'an onerous task', 'a unionised shop',
  'an unusual path', 'an uninsured driver', 'a unique post', 'a urologist', 'an urban planner', 'a user researcher',
  'an usher', 'a utility worker', 'an utter change', 'an umpire', 'a ukulele teacher', 'a Ukrainian teacher',
  'an 8-year stay', 'an 11-year stay', 'an 18th-century chair', 'a 12-year stay', 'a 110-year-old shop', 'an 80-bed ward',
  'an L&D manager', 'an R&D engineer', 'a PhD candidate', 'an MSc student', 'an LLM engineer', 'a QA tester',
  'an SQL developer', 'an AI researcher', 'a judge', 'an Oxford don', 'an élève', 'a "union" man', 'an F1 mechanic',
  'a usual day', 'a eulogy', 'a ewe',
];

describe('a or an, by sound', () => {
  it.each(PHRASES)('%s', phrase => {
    const noun = phrase.replace(/^an? /, '');
    expect(withArticle(noun)).toBe(phrase);
  });
});
