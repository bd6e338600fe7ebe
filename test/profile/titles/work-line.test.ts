import { describe, expect, it } from 'vitest';
import { workLine } from '../../../src/profile/titles/work-line.ts';

describe('somebody’s work on one line', () => {
  it.each([
    ['MASTER ELECTRICIAN', 'Jasny Dom Sp. z o.o.', 'Master Electrician, Jasny Dom'],
    [
      'Senior UX Designer II',
      'Northwind Health Systems, Inc.',
      'Senior UX Designer II, Northwind Health Systems',
    ],
    ['CEO', 'IBM', 'CEO, IBM'],
    ['Nurse', '', 'Nurse'],
    ['', 'Harbor & Pine', 'Harbor & Pine'],
    ['', '', ''],
  ])('%s at %s', (title, employer, line) => {
    expect(workLine({ title, employer })).toBe(line);
  });

  it('keeps an employer of whose name nothing else would be left', () => {
    expect(workLine({ title: '', employer: '(株)' })).toBe('(株)');
  });
});
