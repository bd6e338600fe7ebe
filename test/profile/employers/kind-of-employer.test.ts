import { describe, expect, it } from 'vitest';
import { kindOfEmployer } from '../../../src/profile/employers/kind-of-employer.ts';

const KINDS: readonly (readonly [string, ReturnType<typeof kindOfEmployer>])[] = [
  ['Northwind Labs', 'organisation'],
  ['Freelancers Union', 'organisation'],
  ['Stealth Aviation Museum', 'organisation'],
  ['Private Eye Opticians', 'organisation'],
  ['Travelling Theatre Company', 'organisation'],
  ['Various Arts Collective', 'organisation'],
  ['Independent', 'freelance'],
  ['Freelance', 'freelance'],
  ['Freelancer (various clients)', 'freelance'],
  ['Freiberuflich', 'freelance'],
  ['Self-employed', 'self-employed'],
  ['self employed 🚀', 'self-employed'],
  ['Selbstständig', 'self-employed'],
  ['Private Practice', 'self-employed'],
  ['Stealth', 'stealth'],
  ['Stealth Startup', 'stealth'],
  ['AI Stealth Startup', 'stealth'],
  ['Confidential', 'confidential'],
  ['Various hospitals', 'various'],
  ['Career Break', 'career-break'],
  ['Sabbatical', 'career-break'],
  ['Parental leave', 'career-break'],
  ['N/A', 'none'],
  ['', 'none'],
];

describe('what the words in the employer place mean', () => {
  it.each(KINDS)('%s -> %s', (name, kind) => {
    expect(kindOfEmployer(name)).toBe(kind);
  });
});
