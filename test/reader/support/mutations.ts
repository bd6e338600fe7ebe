import type { Random } from '../../fixtures/builder/random.ts';

/** One way in which the site may change between two releases. */
export interface Mutation {
  readonly name: string;
  readonly apply: (document: Document, random: Random) => void;
}

/** Every element of the page. */
function all(document: Document): Element[] {
  return [...document.querySelectorAll('*')];
}

/** A mutation that takes attributes away everywhere. */
function without(...attributes: readonly string[]): (document: Document) => void {
  return document => {
    for (const element of all(document)) {
      for (const attribute of attributes) element.removeAttribute(attribute);
    }
  };
}

/** Renames every class but those that the page's own style rule hides by. */
function renameClasses(document: Document, random: Random): void {
  for (const element of all(document)) {
    const kept = [...element.classList].filter(name => name === '_hid00001');
    if (element.hasAttribute('class')) {
      element.setAttribute('class', [...kept, `_${random.below(2 ** 31).toString(16)}`].join(' '));
    }
  }
}

/** Puts some text-bearing elements one or two wrappers deeper. */
function wrapElements(document: Document, random: Random): void {
  for (const element of document.querySelectorAll('p, h2, section, button, figure')) {
    for (let depth = random.below(3); depth > 0; depth -= 1) {
      const wrapper = document.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  }
}

/** Headings of cards in a language nobody speaks; names and entries keep their words. */
function translateHeadings(document: Document): void {
  const named = document.querySelector('main h1') === null;
  const headings = [...document.querySelectorAll('main h2, main h3')].filter(
    heading => heading.closest('li, [class*="top-card"]') === null,
  );
  for (const [index, heading] of headings.entries()) {
    if (index > 0 || !named) heading.textContent = `Vurgh ${index}`;
  }
}

/** Moves the containers of cards below the first into another order. */
function shuffleCards(document: Document, random: Random): void {
  const column =
    document.querySelector('[data-testid="lazy-column"]') ?? document.querySelector('main');
  // Turned round first: a draw may leave a few cards as they were.
  const cards = [...(column?.children ?? [])].slice(1).reverse();
  for (const card of cards) if (random.below(4) > 0) column?.append(card);
}

/** Shows the sticky header twice. */
function duplicateToolbar(document: Document): void {
  for (const toolbar of document.querySelectorAll('[role="toolbar"]')) {
    toolbar.after(toolbar.cloneNode(true));
  }
}

/** Gives elements of `selector` another tag, with attributes and content kept. */
function retag(document: Document, selector: string, tag: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const other = document.createElement(tag);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

/** What may change, one at a time and together. `data-sdui-*` goes with the last hooks. */
export const MUTATIONS: readonly Mutation[] = [
  { name: 'nothing', apply: () => undefined },
  { name: 'all classes renamed', apply: renameClasses },
  { name: 'no id', apply: without('id') },
  { name: 'no componentkey', apply: without('componentkey') },
  { name: 'no data-testid', apply: without('data-testid') },
  { name: 'only id left', apply: without('componentkey', 'data-testid') },
  { name: 'only componentkey left', apply: without('id', 'data-testid') },
  { name: 'only data-testid left', apply: without('id', 'componentkey') },
  { name: 'no data-sdui-screen', apply: without('data-sdui-screen') },
  { name: 'no data-sdui-component', apply: without('data-sdui-component') },
  { name: 'no data-view-name', apply: without('data-view-name') },
  { name: 'no aria-label', apply: without('aria-label') },
  { name: 'no role', apply: without('role') },
  { name: 'elements wrapped in divs', apply: wrapElements },
  { name: 'headings translated', apply: translateHeadings },
  { name: 'cards shuffled', apply: shuffleCards },
  { name: 'toolbar twice', apply: duplicateToolbar },
  { name: 'toolbar gone', apply: document => document.querySelector('[role="toolbar"]')?.remove() },
  { name: 'h2 became h1', apply: document => retag(document, 'main h2', 'h1') },
  { name: 'h1 became h2', apply: document => retag(document, 'main h1', 'h2') },
  { name: 'h2 became p', apply: document => retag(document, 'main h2', 'p') },
  { name: 'p became div', apply: document => retag(document, 'main p', 'div') },
  {
    name: 'no id, componentkey, data-testid, data-sdui-*, data-view-name',
    apply: without(
      'id',
      'componentkey',
      'data-testid',
      'data-sdui-screen',
      'data-sdui-component',
      'data-component-type',
      'data-view-name',
    ),
  },
  {
    name: 'no attribute but href, aria-hidden and hidden',
    apply: document => {
      for (const element of all(document)) {
        for (const { name } of [...element.attributes]) {
          const kept = ['href', 'aria-hidden', 'hidden', 'inert', 'popover', 'lang'];
          const hides = name === 'class' && element.classList.contains('_hid00001');
          if (!kept.includes(name) && !hides) element.removeAttribute(name);
        }
      }
    },
  },
];
