import { describe, expect, it } from 'vitest';
import { frozenPage } from '../fixtures/frozen.ts';
import { load } from '../fixtures/load.ts';
import { readDocument } from './support/read.ts';

/** What is read of the frozen page with one address in the place of another. */
function readWith(from: string, to: string) {
  const page = frozenPage('sdui-b3');
  const document = load(page);
  const links = [...document.querySelectorAll('a')].filter(a => a.getAttribute('href') === from);
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) link.setAttribute('href', to);
  const reading = readDocument(document, page.url);
  if (reading.kind === 'refusal') throw new Error(`refused: ${reading.reason}`);
  return reading.profile;
}

const TALK = 'https://talks.example.invalid/quiet-interfaces';
const EMPLOYER = 'https://www.linkedin.com/company/10000001/';
const names = (profile: ReturnType<typeof readWith>) =>
  profile.featured.map(({ value }) => value.name);

describe('a line of the subject’s own', () => {
  it.each([
    'https://talks.example.invalid/in/kilns',
    'https://www.linkedin.com.example.invalid/in/kilns/',
    '//talks.example.invalid/in/kilns/',
    'https://www.linkedin.com/in/acoaaaexamplemaya0001/',
    'https://nl.linkedin.com/in/Maya-Okonkwo-1a2b3c?trk=x',
    '/in/ACoAAAExampleMaya0001/',
  ])('is read though it links to %s', address => {
    expect(names(readWith(TALK, address))).toContain(
      'Quiet interfaces: a talk on contrast and calm',
    );
    expect(readWith(EMPLOYER, address).positions[0]?.value.employer).toBe('Northwind Labs');
  });
});

describe('a line about somebody else', () => {
  it.each([
    'https://www.linkedin.com/in/jonas-lindqvist/',
    'https://nl.linkedin.com/in/jonas-lindqvist',
    '/in/jonas-lindqvist?trk=x',
    '//www.linkedin.com/in/jonas-lindqvist/',
  ])('is not read where it links to %s', address => {
    expect(names(readWith(TALK, address))).toEqual([]);
  });
});
