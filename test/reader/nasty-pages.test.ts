import { describe, expect, it } from 'vitest';
import { buildPage } from '../fixtures/builder/build.ts';
import { DIALECTS, type Dialect } from '../fixtures/builder/options.ts';
import { MARKER } from '../fixtures/builder/strangers.ts';
import { load } from '../fixtures/load.ts';
import { personCalled } from '../fixtures/people/people.ts';
import { read, readDocument } from './support/read.ts';
import { valuesOf } from './support/values.ts';

const PERSON = personCalled('Ingrid');
const NAME = 'Ingrid Solberg';
const STRANGER = 'https://www.linkedin.com/in/zqother/';

/** What the site shows of other people, in the shapes in which it shows the person. */
const BLOCKS: Readonly<Record<string, string>> = {
  'a linked card': `<section><h2>Zqmore profiles</h2><a href="${STRANGER}"><p>Zqother Zqfamily</p><p>· 1st</p>
    <p>Zqtitle at Zqcorp</p></a></section>`,
  'an entry with its key': `<div componentkey="entity-collection-item--9"><hr role="presentation"/><a href="${STRANGER}">
    <p>Zqother Zqfamily</p><p>Zqcorp · Full-time</p><p>Jan 2020 - Present · 2 yrs</p><p>Zqtown</p></a></div>`,
  'a list item': `<ul><li class="artdeco-list__item"><div data-view-name="profile-component-entity"><a href="${STRANGER}">
    <div class="mr1 t-bold"><span aria-hidden="true">Zqother</span><span class="visually-hidden">Zqother</span></div>
    <span class="t-14 t-normal"><span aria-hidden="true">Zqcorp</span></span></a></div></li></ul>`,
  'somebody who works here': `<div><a href="${STRANGER}"><p><strong>Zqother</strong> and 3 others work here</p></a></div>`,
  'a recommendation': `<div role="listitem"><a href="${STRANGER}"><div aria-label="Zqother"><p>Zqother Zqfamily</p></div></a>
    <p><span data-testid="expandable-text-box">Zqwords about how good they are.</span></p></div>`,
  'the viewer’s own card': `<section class="artdeco-card"><a href="${STRANGER}"><h2>Zqviewer Zqfamily</h2></a><p>Zqtitle at Zqcorp</p>
    <p>Zqtown</p></section>`,
};

/** Puts markup into the page at a place; links stay in links. */
function insert(document: Document, markup: string, place: (added: Node) => void): void {
  const wrapper = document.createElement('div');
  wrapper.innerHTML = markup;
  place(wrapper);
}

function wordsOf(document: Document, url: string): string {
  return JSON.stringify(readDocument(document, url)).toLowerCase();
}

describe.each(DIALECTS)('other people where nobody expects them, in %s', dialect => {
  const page = buildPage(PERSON, { dialect, noise: false });
  const main = (document: Document) => document.querySelector('main') ?? document.body;

  it.each(Object.keys(BLOCKS))('%s: before, between, behind and inside the cards', block => {
    const sections = main(load(page)).querySelectorAll('section').length;
    const faults: string[] = [];
    const attempt = (where: string, place: (document: Document, added: Node) => void) => {
      const document = load(page);
      insert(document, BLOCKS[block] ?? '', added => place(document, added));
      if (wordsOf(document, page.url).includes(MARKER)) faults.push(where);
    };
    attempt('first in main', (document, added) => main(document).prepend(added));
    attempt('last in main', (document, added) => main(document).append(added));
    // Every third place, beginning elsewhere for each block: all places are tried, at a third of the time.
    for (let at = Object.keys(BLOCKS).indexOf(block) % 3; at < sections; at += 3) {
      const section = (document: Document) => main(document).querySelectorAll('section')[at];
      attempt(`before section ${at}`, (document, added) => section(document)?.before(added));
      attempt(`last in section ${at}`, (document, added) => section(document)?.append(added));
    }
    expect(faults).toEqual([]);
  });
});

describe('somebody of the same name on the page', () => {
  const twin = `<section><a href="https://www.linkedin.com/in/zq-namesake/"><h2>${NAME}</h2></a><p>Zqtitle at Zqcorp</p>
    <div><p>Zqtown</p><p>·</p><p><a href="https://www.linkedin.com/in/zq-namesake/overlay/contact-info/">Contact info</a></p></div></section>`;
  const dialects: readonly Dialect[] = ['B2', 'B3', 'B1', 'ember', 'public'];

  it.each(dialects)('%s: is not read in their place, keys or no keys', dialect => {
    const page = buildPage(PERSON, { dialect, noise: false });
    expect(JSON.stringify(valuesOf(read(page)))).toContain(NAME);
    for (const bare of [false, true]) {
      const document = load(page);
      if (bare) {
        for (const element of document.querySelectorAll('*')) {
          for (const name of ['id', 'componentkey', 'data-view-name'])
            element.removeAttribute(name);
          if (element.getAttribute('data-testid')?.startsWith('profile_')) {
            element.removeAttribute('data-testid');
          }
        }
      }
      const first = document.querySelector('main section');
      insert(document, twin, added => first?.before(added));
      expect(wordsOf(document, page.url)).not.toContain(MARKER);
    }
  });
});
