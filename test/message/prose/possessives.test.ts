import { describe, expect, it } from 'vitest';
import { possessive } from '../../../src/message/prose/en/possessives.ts';

describe('possessives', () => {
  it.each([
    ['Anna', 'person', "Anna's"],
    ['James', 'person', "James's"],
    ['Okafor', 'person', "Okafor's"],
    ['Max', 'person', "Max's"],
    ['Tomás', 'person', "Tomás's"],
    ['Northwind Labs', 'organisation', "Northwind Labs'"],
    ['Northwind', 'organisation', "Northwind's"],
    ['Kestrel Press', 'organisation', "Kestrel Press's"],
    ['Elm & Sons', 'organisation', "Elm & Sons'"],
    ['IBM', 'organisation', "IBM's"],
    ['the University of Elmstead', 'organisation', "the University of Elmstead's"],
    ['nurses', 'organisation', "nurses'"],
    ['Airbus', 'organisation', "Airbus's"],
  ] as const)('%s (%s) -> %s', (name, bearer, said) => {
    expect(possessive(name, bearer)).toBe(said);
  });
});
