import { describe, expect, it } from 'vitest';
import { NEW_SENDER } from '../../src/sender/sender.ts';
import { filledFrom } from '../../src/ui/own-profile/fill.ts';
import { ownBackground } from '../../src/ui/own-profile/own-background.ts';
import { aProfile, fact } from './desk/support/a-profile.ts';

const position = (title: string | undefined, employer: string | undefined, current = true) =>
  fact({
    ...(title === undefined ? {} : { title }),
    ...(employer === undefined ? {} : { employer }),
    period: { start: { year: 2020 }, current },
  });

const background = (...positions: ReturnType<typeof position>[]) =>
  ownBackground(aProfile('me', { positions: positions as never }));

describe('who the sender is, from their own page', () => {
  it.each([
    ['Senior Product Designer', 'Northwind Labs', 'a senior product designer at Northwind Labs'],
    ['HR Manager', 'Harbour Museum', 'an HR manager at the Harbour Museum'],
    ['Head of Design', 'Northwind Labs', 'head of design at Northwind Labs'],
    ['Electrician', undefined, 'an electrician'],
  ])('%s at %s', (title, employer, words) => {
    expect(background(position(title, employer))).toBe(words);
  });

  it('says nothing of what is over, or of a page that names no role', () => {
    expect(background(position('Ward nurse', 'St Brannoc’s', false))).toBe('');
    expect(background(position(undefined, 'Northwind Labs'))).toBe('');
    expect(background()).toBe('');
  });

  it('never takes the place of words the sender typed', () => {
    const typed = { ...NEW_SENDER, background: 'a nurse moving into museums' };
    expect(filledFrom(aProfile(), typed).background).toBe('a nurse moving into museums');
    expect(filledFrom(aProfile(), NEW_SENDER).background).toMatch(/^a curator of textiles at/);
  });
});
