import { cleanText } from './clean.ts';
import type { Dialect } from './dialect.ts';
import { CLOSED, KIND, KINDS_BY_NAME } from './element-kinds.ts';
import type { WalkedLine } from './line.ts';
import { LineBuilder } from './line-builder.ts';
import { type Marks, marksUnder } from './marks.ts';
import type { IsVisible } from './visibility.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const NOT_BLANK = /\S/;

/**
 * Reads the visible text under `root` as lines, in page order.
 *
 * One pass without recursion, so the time is linear and a page nested very deeply cannot
 * overflow the stack. The unit is the block (`p`, not the box inside it): where an HTML
 * parser has split nested links, the paragraph still holds the whole text while the
 * expandable box ends at the first hashtag.
 */
export function walkLines(
  root: Element,
  dialect: Dialect,
  visible: IsVisible,
  marks: Marks = marksUnder(root, dialect),
): WalkedLine[] {
  const builder = new LineBuilder(cleanText);
  builder.enterBlock(root);
  /** The elements around the node, below the root, and what each is. */
  const around: Element[] = [];
  const kinds: number[] = [];
  let holder = root;
  let shownHolder: Element | undefined;
  let shown = false;
  let node: Node | null = root.firstChild;

  while (node !== null) {
    const { nodeType } = node;
    if (nodeType === ELEMENT) {
      const element = node as Element;
      const kind = kindOf(element, marks);
      if ((kind & CLOSED) !== 0) {
        pass(element, kind, builder);
      } else {
        enter(element, kind, builder);
        const inside: Node | null = element.firstChild;
        if (inside !== null) {
          around.push(element);
          kinds.push(kind);
          holder = element;
          node = inside;
          continue;
        }
        leave(kind, builder);
      }
    } else if (nodeType === TEXT || nodeType === CDATA) {
      const text = node.nodeValue ?? '';
      if (!NOT_BLANK.test(text)) {
        builder.space();
      } else {
        if (holder !== shownHolder) {
          shownHolder = holder;
          shown = visible(holder);
        }
        if (shown) builder.text(text);
      }
    }
    node = node.nextSibling;
    while (node === null) {
      const left = around.pop();
      if (left === undefined) return builder.finish();
      leave(kinds.pop() ?? 0, builder);
      holder = around.at(-1) ?? root;
      node = left.nextSibling;
    }
  }
  return builder.finish();
}

function kindOf(element: Element, marks: Marks): number {
  const name = element.localName;
  const kind = KINDS_BY_NAME.get(name) ?? 0;
  // What is never gone into stays so, whatever it is marked as.
  if ((kind & CLOSED) !== 0) return kind;
  if ((kind & KIND.dialog) !== 0 && !element.hasAttribute('open')) return KIND.skipped;
  return kind | (marks.get(element) ?? 0);
}

/** Notes what an element says that is not gone into. */
function pass(element: Element, kind: number, builder: LineBuilder): void {
  if ((kind & KIND.lineBreak) !== 0) builder.lineBreak();
  else if ((kind & KIND.rule) !== 0) builder.separator();
  else if ((kind & KIND.drawing) !== 0) {
    builder.drawing(element);
    if (element.localName === 'figure') drawingsIn(element, builder);
  } else if ((kind & KIND.dot) !== 0) builder.text(' \u00b7 ');
  else if (element.localName === 'button') builder.clamped(element);
}

/** A figure holds next to nothing beside its drawing, so going through it is faster than a search. */
function drawingsIn(figure: Element, builder: LineBuilder): void {
  let element = figure.firstElementChild;
  while (element !== null) {
    if (element.localName === 'svg' || element.localName === 'img') builder.drawing(element);
    let next = element.firstElementChild;
    while (next === null && element !== null && element !== figure) {
      next = element.nextElementSibling;
      if (next === null) element = element.parentElement;
    }
    element = next;
  }
}

function enter(element: Element, kind: number, builder: LineBuilder): void {
  if ((kind & KIND.block) !== 0) builder.enterBlock(element);
  if ((kind & KIND.item) !== 0) builder.enterItem();
  if ((kind & KIND.link) !== 0) builder.enterLink(element.getAttribute('href') ?? '');
  if ((kind & KIND.strong) !== 0) builder.enterStrong();
  if ((kind & KIND.box) !== 0) builder.enterBox();
}

function leave(kind: number, builder: LineBuilder): void {
  if ((kind & KIND.box) !== 0) builder.leaveBox();
  if ((kind & KIND.strong) !== 0) builder.leaveStrong();
  if ((kind & KIND.link) !== 0) builder.leaveLink();
  if ((kind & KIND.block) !== 0) builder.leaveBlock();
  if ((kind & KIND.item) !== 0) builder.leaveItem();
}
