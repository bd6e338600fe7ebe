// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { EMBER_DIALECT, MOBILE_DIALECT, SDUI_DIALECT } from '../../../src/reader/text/dialect.ts';
import { createVisibility } from '../../../src/reader/text/visibility.ts';
import { walkLines } from '../../../src/reader/text/walk-lines.ts';

/** Lines of a piece of markup, parsed as XML so that links inside links survive. */
function walk(xml: string, dialect = SDUI_DIALECT) {
  const source = `<div xmlns="http://www.w3.org/1999/xhtml">${xml}</div>`;
  const parsed = new DOMParser().parseFromString(source, 'application/xhtml+xml');
  const root = document.importNode(parsed.documentElement, true);
  document.body.replaceChildren(root);
  return walkLines(root, dialect, createVisibility(document));
}
const texts = (xml: string, dialect = SDUI_DIALECT) => walk(xml, dialect).map(line => line.text);

describe('the walker', () => {
  it('gives one line for each block, inline pieces joined', () => {
    expect(texts('<p>One <b>two</b><span>three</span></p><div>four<p>five</p>six</div>')).toEqual([
      'One twothree',
      'four',
      'five',
      'six',
    ]);
  });

  it('turns breaks into line feeds and leaves buttons out', () => {
    const [line] = walk(
      '<p><span data-testid="expandable-text-box">One<br/><br/>two<button aria-hidden="true">more</button></span></p>',
    );
    expect(line).toMatchObject({ text: 'One\n\ntwo', box: true });
  });

  it('reads the paragraph, not the box, where a parser has split nested links', () => {
    const [line] = walk(
      '<p><a href="/feed/update/x/"><span data-testid="expandable-text-box">Hello </span></a><a href="#">Acme</a> and tail</p>',
    );
    expect(line).toMatchObject({ text: 'Hello Acme and tail', box: true });
  });

  it.each([
    ['hidden', '<p hidden="">no</p>'],
    ['inline style', '<p style="display: none">no</p>'],
    ['inert', '<div inert=""><p>no</p></div>'],
    ['popover', '<div popover="manual"><p>no</p></div>'],
    ['closed dialog', '<dialog><p>no</p></dialog>'],
    ['aria-hidden', '<p aria-hidden="true">no</p>'],
    ['script', '<script>no</script>'],
    ['style rule', '<style>.h1d{display:none}</style><div class="h1d"><p>no</p></div>'],
  ])('does not read what is not shown: %s', (_how, xml) => {
    expect(texts(`${xml}<p>yes</p>`)).toEqual(['yes']);
  });

  it('reads through elements that have no box of their own', () => {
    expect(texts('<div style="display: contents"><p>yes</p></div>')).toEqual(['yes']);
  });

  it('notes links, icons, labels, items and rules', () => {
    const [first, second] = walk(
      '<a href="/company/1/"><figure><svg id="company-accent-4" aria-label="Northwind logo"/></figure></a>' +
        '<p>Northwind</p><hr/><ul><li><p><a href="/in/x/"><strong>Ada</strong></a> spoke</p></li></ul>',
    );
    expect(first).toMatchObject({
      icons: ['company-accent-4'],
      labels: ['Northwind logo'],
      logoHrefs: ['/company/1/'],
      rule: 0,
      item: undefined,
    });
    expect(second).toMatchObject({ hrefs: ['/in/x/'], strong: ['Ada'], rule: 1, item: 0 });
    expect(second?.icons).toEqual([]);
  });

  it('reads doubled text once', () => {
    const xml =
      '<h2><span aria-hidden="true">About</span><span class="visually-hidden">About</span></h2>' +
      '<span><span aria-hidden="true">One</span><span class="visually-hidden">One</span></span>' +
      '<span><span aria-hidden="true">Two</span><span class="visually-hidden">Two</span></span>';
    const lines = walk(xml, EMBER_DIALECT);
    expect(lines.map(line => [line.tag, line.text])).toEqual([
      ['h2', 'About'],
      ['span', 'One'],
      ['span', 'Two'],
    ]);
  });

  it('draws the dots that a style sheet draws', () => {
    expect(texts('<p>Utrecht<span class="dot-separator"></span>26</p>', MOBILE_DIALECT)).toEqual([
      'Utrecht \u00b7 26',
    ]);
  });
});
