import { expect, it } from 'vitest';
import { nameInTitle } from '../../src/reader/page-title.ts';

it.each([
  ['Maya Okonkwo | LinkedIn', 'Maya Okonkwo'],
  ['(2) Maya Okonkwo | LinkedIn', 'Maya Okonkwo'],
  ['(99+) Maya Okonkwo | LinkedIn', 'Maya Okonkwo'],
  ['LinkedIn', undefined],
  ['LinkedIn Member | LinkedIn', undefined],
  ['Some other page', undefined],
])('the name in "%s" is %s', (title, name) => {
  expect(nameInTitle(title)).toBe(name);
});
