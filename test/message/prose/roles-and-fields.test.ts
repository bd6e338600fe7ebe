import { describe, expect, it } from 'vitest';
import { inField } from '../../../src/message/prose/en/fields.ts';
import { roleWithArticle } from '../../../src/message/prose/en/roles.ts';

describe('a role as said after "as" or "being"', () => {
  it.each([
    ['nurse', 'a nurse'],
    ['ICU nurse', 'an ICU nurse'],
    ['head of design', 'head of design'],
    ['head nurse', 'a head nurse'],
    ['head chef', 'a head chef'],
    ['CEO', 'CEO'],
    ['founder', 'a founder'],
    ['founder and CEO', 'founder and CEO'],
    ['co-founder', 'a co-founder'],
    ['director of nursing', 'director of nursing'],
    ['director', 'a director'],
    ['managing director', 'managing director'],
    ['mayor of Elmstead', 'mayor of Elmstead'],
    ['VP of sales', 'VP of sales'],
    ['first curator', 'the first curator'],
    ['first officer', 'a first officer'],
    ['Krankenpfleger', 'a Krankenpfleger'],
    ['editor-in-chief', 'editor-in-chief'],
    ['captain', 'a captain'],
  ])('%s -> %s', (role, said) => {
    expect(roleWithArticle(role)).toBe(said);
  });
});

describe('a field of work with its preposition', () => {
  it.each([
    ['nursing', 'in nursing'],
    ['the bench', 'on the bench'],
    ['constructor', 'in constructor'],
  ])('%s -> %s', (field, said) => {
    expect(inField(field)).toBe(said);
  });
});
