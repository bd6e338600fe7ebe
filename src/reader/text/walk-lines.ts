import { cleanText } from './clean.ts';
import type { Dialect } from './dialect.ts';
import type { WalkedLine } from './line.ts';
import { LineBuilder } from './line-builder.ts';
import type { IsVisible } from './visibility.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const NOT_BLANK = /\S/;

/** Elements without text of the person. `svg` is among them: only its id and label are noted. */
const SKIPPED = new Set(
  'script style noscript template iframe video audio object embed input textarea select code button'.split(
    ' ',
  ),
);
/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 li ul ol div section article header footer main nav aside dl dt dd table tbody tr td th blockquote figcaption form fieldset pre address'.split(
    ' ',
  ),
);
/** Drawings: never read, but their ids and labels name what follows. */
const DRAWINGS = new Set(['svg', 'figure', 'img']);

/**
 * Reads the visible text under `root` as lines, in page order.
 *
 * One pass without recursion, so the time is linear and a page nested very deeply cannot
 * overflow the stack. The unit is the block (`p`, not the box inside it): where an HTML
 * parser has split nested links, the paragraph still holds the whole text while the
 * expandable box ends at the first hashtag.
 */
export function walkLines(root: Element, dialect: Dialect, visible: IsVisible): WalkedLine[] {
  const marks = marksUnder(root, dialect);
  const builder = new LineBuilder(cleanText);
  builder.enterBlock(root);
  let shownParent: Node | null = null;
  let shown = false;
  let node: Node | null = root.firstChild;
  let depth = node === null ? 0 : 1;

  while (node !== null && depth > 0) {
    let descend = false;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const text = node.nodeValue ?? '';
      if (NOT_BLANK.test(text)) {
        if (node.parentNode !== shownParent) {
          shownParent = node.parentNode;
          shown = node.parentElement !== null && visible(node.parentElement);
        }
        if (shown) builder.text(text);
      } else {
        builder.space();
      }
    } else if (node.nodeType === ELEMENT) {
      descend = enter(node as Element, builder, marks);
    }

    if (descend && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    if (descend) leave(node as Element, builder, marks);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      depth -= 1;
      if (depth === 0 || node === null) break;
      leave(node as Element, builder, marks);
    }
    if (depth > 0 && node !== null) node = node.nextSibling;
  }
  return builder.finish();
}

/** Elements under the root that the dialect marks, each found by one query. */
interface Marks {
  readonly skipped: ReadonlySet<Element>;
  readonly boxes: ReadonlySet<Element>;
  readonly ownLines: ReadonlySet<Element>;
  readonly dots: ReadonlySet<Element>;
}

const selectors = new Map<Dialect, string>();

function selectorOf(dialect: Dialect): string {
  const known = selectors.get(dialect);
  if (known !== undefined) return known;
  const { skip, box, ownLine, dot } = dialect;
  const selector = [skip, box, ownLine, dot].filter(part => part !== undefined).join();
  selectors.set(dialect, selector);
  return selector;
}

/** All marks by a single query: a walk is short, so a query more would be felt. */
function marksUnder(root: Element, dialect: Dialect): Marks {
  const { box, ownLine, dot, unless } = dialect;
  const marks = {
    skipped: new Set<Element>(),
    boxes: new Set<Element>(),
    ownLines: new Set<Element>(),
    dots: new Set<Element>(),
  };
  for (const element of root.querySelectorAll(selectorOf(dialect))) {
    if (box !== undefined && element.matches(box)) marks.boxes.add(element);
    else if (ownLine !== undefined && element.matches(ownLine)) marks.ownLines.add(element);
    else if (dot !== undefined && element.matches(dot)) marks.dots.add(element);
    else if (unless === undefined || !unless(element)) marks.skipped.add(element);
  }
  return marks;
}

/** Returns whether to go into the element. */
function enter(element: Element, builder: LineBuilder, marks: Marks): boolean {
  const name = element.localName;
  if (name === 'br') {
    builder.lineBreak();
    return false;
  }
  if (name === 'hr') {
    builder.separator();
    return false;
  }
  if (DRAWINGS.has(name)) {
    builder.drawing(element);
    for (const svg of name === 'figure' ? element.querySelectorAll('svg,img') : []) {
      builder.drawing(svg);
    }
    return false;
  }
  if (SKIPPED.has(name) || (name === 'dialog' && !element.hasAttribute('open'))) {
    if (name === 'button') builder.clamped(element);
    return false;
  }
  if (marks.skipped.has(element)) return false;
  if (marks.dots.has(element)) {
    builder.text(' \u00b7 ');
    return false;
  }

  if (BLOCKS.has(name) || marks.ownLines.has(element)) builder.enterBlock(element);
  if (name === 'li') builder.enterItem();
  if (name === 'a') builder.enterLink(element.getAttribute('href') ?? '');
  if (name === 'strong' || name === 'b') builder.enterStrong();
  if (marks.boxes.has(element)) builder.enterBox();
  return true;
}

function leave(element: Element, builder: LineBuilder, marks: Marks): void {
  const name = element.localName;
  if (marks.boxes.has(element)) builder.leaveBox();
  if (name === 'strong' || name === 'b') builder.leaveStrong();
  if (name === 'a') builder.leaveLink();
  if (BLOCKS.has(name) || marks.ownLines.has(element)) builder.leaveBlock();
  if (name === 'li') builder.leaveItem();
}
