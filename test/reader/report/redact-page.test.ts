// @vitest-environment jsdom
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/profile/reading.ts';
import { LONGEST_REPORT, redactedSkeleton } from '../../../src/reader/report/redact-page.ts';
import {
  DRAWING_IDS,
  KEY_WORDS,
  KNOWN_TAGS,
  PATH_WORDS,
  SCHEMES,
  SHOWN_ATTRIBUTES,
} from '../../../src/reader/report/structural-words.ts';

const REFUSED: Reading = { kind: 'refusal', reason: 'unknown-layout', selfCheck: { cards: 11 } };
const PAGE = new URL('https://www.linkedin.com/in/zo%C3%AB-okafor-1a2b3c/?trk=secret');

/** Words of three and more letters in any text. */
function wordsIn(text: string): string[] {
  return (text.match(/\p{L}{3,}/gu) ?? []).map(word => word.toLowerCase());
}

/** Every word a report may carry: the lists of structural tokens, and the report's own headings. */
const ALLOWED = new Set(
  [
    ...KNOWN_TAGS,
    ...SHOWN_ATTRIBUTES.keys(),
    ...KEY_WORDS,
    ...DRAWING_IDS,
    ...PATH_WORDS,
    ...SCHEMES,
    'A Few Minutes, page report 1: structure only, no content',
    'page language refused unknown layout self check cards structure cut',
    'here elsewhere linkedin other false',
    'profileCardsBelowActivityPart1WithoutExp',
  ].flatMap(text => [...wordsIn(text), ...wordsIn(text.replace(/([a-z])([A-Z])/g, '$1 $2'))]),
);

/** Words in a report that are not structural: there must be none. */
function strangers(report: string): string[] {
  const split = report
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  return wordsIn(split).filter(word => !ALLOWED.has(word));
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page that hides one secret in every place a page has. */
function hostilePage(secret: string, number: string): Document {
  const page = parse('<!doctype html><html><head></head><body><main></main></body></html>');
  const encoded = encodeURIComponent(secret);
  const put = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = page.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      try {
        element.setAttribute(name, value);
      } catch {
        // Not every secret can name an attribute.
      }
    }
    element.textContent = text;
    (page.querySelector('main') ?? page.body).append(element);
    return element;
  };
  page.title = `${secret} | profile`;
  page.documentElement.setAttribute('lang', secret);
  page.head.append(Object.assign(page.createElement('meta'), { name: secret, content: secret }));
  page.body.append(page.createComment(secret));
  put('h1', { [secret]: secret, [`data-${secret}`]: number }, `${secret} ${number}`);
  put('p', { id: secret, class: secret, style: `--${secret}: 1`, title: secret }, secret);
  put('p', { id: `card-${secret}-${number}`, 'data-testid': `profile_Skills_${encoded}` });
  put('div', { componentkey: `com.linkedin.sdui.profile.card.ref${number}${secret}Skills` });
  put('div', { role: secret, rel: secret, type: secret, itemprop: secret, itemtype: secret });
  put('div', { popover: secret, hidden: secret, 'aria-hidden': secret, open: secret });
  put('a', { href: `/in/${encoded}/details/experience/?who=${encoded}#${encoded}` }, secret);
  put('a', {
    href: `https://${encodeURIComponent(secret).replace(/[^a-z]/gi, '')}.example.invalid/${encoded}`,
  });
  put('a', { href: `mailto:${secret}@example.invalid` });
  put('a', { href: `${secret}:${secret}` });
  put('a', { href: `https://${secret}:${secret}@www.linkedin.com/company/${encoded}/posts/` });
  put('a', { href: `tel:${number}`, 'aria-label': `${secret} ${number}` });
  put('img', { alt: secret, src: `https://media.example.invalid/${encoded}.jpg` });
  put('script', {}, `window.${secret} = "${secret}"`);
  put('style', {}, `.${secret} {}`);
  put('noscript', {}, secret);
  put('textarea', {}, secret);
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('id', secret);
  page.body.append(svg);
  for (const tag of [`x-${secret}`, secret]) {
    try {
      put(tag.toLowerCase(), {}, secret);
    } catch {
      // Not every secret can name an element.
    }
  }
  return page;
}

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéßøŁж名-_. %/:'),
  minLength: 1,
  maxLength: 24,
});

describe('a page report', { timeout: 30_000 }, () => {
  it('carries no word and no number of a page that hides one everywhere', () => {
    fc.assert(
      fc.property(letters, fc.stringMatching(/^[0-9]{3,12}$/), (secret, number) => {
        const report = redactedSkeleton(hostilePage(secret, number), PAGE, REFUSED);
        expect(strangers(report)).toEqual([]);
        expect(report).not.toContain(number);
        expect(report.replace(/page report 1|cards: 11| x\d+\n/g, '')).not.toMatch(/\d\d/);
      }),
      { numRuns: 80 },
    );
  });

  it('reads the same whoever the page is about, as long as the words are as long', () => {
    const names = fc.stringMatching(/^[b-z]{4,8}$/).filter(name => !KEY_WORDS.has(name));
    fc.assert(
      fc.property(names, names, (one, other) => {
        fc.pre(!PATH_WORDS.has(one) && !PATH_WORDS.has(other));
        const address = new URL('https://www.linkedin.com/in/somebody/');
        const first = redactedSkeleton(hostilePage(one, '123'), address, REFUSED);
        expect(redactedSkeleton(hostilePage(other, '98765'), address, REFUSED)).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  it('strikes a structural word where it is part of the name', () => {
    const page = parse('<div id="team-member-emily-card"><p>Hi</p></div>');
    for (const path of ['emily-card/', 'emily-card/details/experience/', 'emily%2Dcard']) {
      const report = redactedSkeleton(page, new URL(path, 'https://www.linkedin.com/in/'), REFUSED);
      expect(report).toContain('id=~-member-~\n');
    }
  });

  it('keeps what a repair needs: card suffixes, drawings, link shapes, kinds of line', () => {
    const page =
      parse(`<main><section id="com.linkedin.sdui.profile.card.refACoAAAExampleMaya0001ExperienceTopLevelSection">
      <a href="https://www.linkedin.com/company/10000001/"><svg id="company-accent-4"></svg><p>Harbour Museum · Full-time</p></a>
      <ul><li><p>2019 - 2021</p></li><li><p>2011 - 2012</p></li></ul></section></main>`);
    const report = redactedSkeleton(page, PAGE, REFUSED);
    expect(report).toContain(
      'section id=com.linkedin.sdui.profile.card.ref~ExperienceTopLevelSection',
    );
    expect(report).toContain('href=linkedin/company/~/');
    expect(report).toContain('svg id=company-accent-4');
    expect(report).toContain('p "Xx Xx · Xx - xx"');
    expect(report).toContain('li>p "# - #" x2');
    expect(report).toContain('cards: 11');
    expect(report).toContain('page: linkedin/in/~/?~');
  });

  it('leaves the page as it was', () => {
    const page = hostilePage('Okafor', '4711');
    const before = page.documentElement.outerHTML;
    redactedSkeleton(page, PAGE, REFUSED);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('stays within its size on a page that is huge or very deep', () => {
    const page = parse('<main></main>');
    let at: Element = page.body;
    for (let depth = 0; depth < 300; depth += 1) {
      at.append(page.createElement('p'), 'Okafor '.repeat(depth % 7));
      const next = page.createElement('section');
      at.append(next);
      at = next;
    }
    for (let index = 0; index < 1500; index += 1) {
      const item = page.createElement('a');
      item.setAttribute('href', `/in/x${index}/details/experience/`.repeat(1 + (index % 5)));
      page.body.append(item, page.createElement('p'));
    }
    const report = redactedSkeleton(page, PAGE, REFUSED);
    expect(report.length).toBeLessThanOrEqual(LONGEST_REPORT);
    expect(strangers(report)).toEqual([]);
  });
});

/** Every saved page of the test suite, whoever added it. */
function fixturePages(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return fixturePages(path);
    return /\.(?:xhtml|html?)$/.test(name) ? [path] : [];
  });
}

const FIXTURES = join(import.meta.dirname, '../../fixtures');

describe.each(fixturePages(FIXTURES).map(path => [path.slice(FIXTURES.length + 1), path]))(
  'the report of %s',
  (_name, path) => {
    it('carries none of its words', () => {
      const type = path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
      const page = new DOMParser().parseFromString(readFileSync(path, 'utf8'), type);
      const report = redactedSkeleton(page, PAGE, REFUSED);
      expect(strangers(report)).toEqual([]);
      expect(report.split('\n').length).toBeGreaterThan(8);
    });
  },
);
