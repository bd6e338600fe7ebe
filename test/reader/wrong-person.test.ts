import { describe, expect, it } from 'vitest';
import { buildPage } from '../fixtures/builder/build.ts';
import { frozenPage } from '../fixtures/frozen.ts';
import type { Page } from '../fixtures/load.ts';
import { personCalled } from '../fixtures/people/people.ts';
import { read } from './support/read.ts';
import { valuesOf } from './support/values.ts';

/** The page with something of it changed; a change that changes nothing proves nothing. */
function changed(page: Page, from: string | RegExp, to: string): Page {
  const markup = page.markup.replace(from, to);
  expect(markup).not.toBe(page.markup);
  return { ...page, markup };
}

const OTHER = 'https://www.linkedin.com/in/jonas-lindqvist/';
const CHANGING = { kind: 'refusal', reason: 'page-changing' };

describe('a page of unknown shape', () => {
  const page = (links: string): Page => ({
    type: 'html',
    url: OTHER,
    markup: `<!doctype html><title>Maya Okonkwo | LinkedIn</title>
      <main><h1>Maya Okonkwo</h1><p>Designer</p>${links}</main>`,
  });

  it('of the person who was there before is not taken for the one in the address', () => {
    const stale = page('<a href="/in/maya-okonkwo/overlay/contact-info/">Contact info</a>');
    expect(read(stale)).toMatchObject(CHANGING);
    expect(read(page('<a href="/in/maya-okonkwo/details/experience/">All</a>'))).toMatchObject(
      CHANGING,
    );
  });

  it('may link to others beside the profile, and to itself in another spelling', () => {
    const beside = page('<aside><a href="/in/ana/details/skills/">Ana</a></aside>');
    expect(read(beside)).toMatchObject({ kind: 'profile', profile: { name: { value: {} } } });
    const itself = page('<a href="/in/Jonas-Lindqvist/overlay/contact-info/">Contact</a>');
    expect(read(itself).kind).toBe('profile');
  });
});

describe('a page whose address has changed before its cards', () => {
  for (const dialect of ['B1', 'B2', 'B3', 'ember', 'public'] as const) {
    it(`is not read as anybody: ${dialect}`, () => {
      const page = buildPage(personCalled('Ingrid'), { dialect });
      expect(read({ ...page, url: OTHER })).toMatchObject(CHANGING);
    });
  }

  it('is not read where keys and toolbar are gone and only a link tells', () => {
    const page = buildPage(personCalled('Ingrid'));
    const markup = page.markup
      .replace(/ (?:id|componentkey)="[^"]*"/g, '')
      .replace(/ data-testid="profile_[^"]*"/g, '')
      .replace(/ role="toolbar"/g, '')
      .replace(/[?&]vanityName=[^&"]*/g, '');
    expect(read({ ...page, markup, url: OTHER }).kind).toBe('refusal');
  });
});

describe('a sub-page with one whole section', () => {
  const details = frozenPage('details-experience');

  it('is refused where nothing says whose it is', () => {
    expect(read(changed(details, /<a [^>]*Back to the main[^>]*><\/a>/, ''))).toMatchObject({
      kind: 'profile',
    });
    const bare = changed(details, /<a [^>]*Back to the main[^>]*><\/a>/, '');
    const unkeyed = changed(bare, /(?:data-testid|componentkey)="[^"]*Ingrid[^"]*"/gi, '');
    expect(read({ ...unkeyed, url: details.url.replace('ingrid-solberg-icu', 'jonas') }).kind).toBe(
      'refusal',
    );
  });

  it('is refused when it still shows the person before', () => {
    const url = details.url.replace('ingrid-solberg-icu', 'jonas-lindqvist');
    expect(read({ ...details, url })).toMatchObject(CHANGING);
  });

  it('never takes roles of people beside it, keys or no keys', () => {
    const stranger = `<div componentkey="entity-collection-item--x"><hr/><a href="/company/7/"><p>Head of Design</p>
      <p>Elsewhere · Full-time</p><p>Jan 2020 - Present · 2 yrs</p></a></div></aside>`;
    const beside = changed(details, '</aside>', stranger);
    const unkeyed = changed(beside, / (?:data-testid|componentkey)="[^"]*"/g, '');
    for (const page of [beside, unkeyed]) {
      const { profile } = valuesOf(read(page));
      expect(profile?.['positions']).not.toEqual([]);
      expect(JSON.stringify(profile)).not.toMatch(/Elsewhere|Head of Design/);
    }
  });
});

describe('a screen that is kept but no longer shown', () => {
  it('is not read: the one on show is', () => {
    const shown = buildPage(personCalled('Ingrid'));
    const before = buildPage(personCalled('Tomasz'));
    const old = /<div[^>]*data-sdui-screen[\s\S]*<\/main><\/div>/.exec(before.markup)?.[0];
    expect(old).toContain('Tomasz');
    const both = changed(shown, '<body>', `<body><div style="display:none">${old}</div>`);
    expect(valuesOf(read(both))).toEqual(valuesOf(read(shown)));
  });
});
