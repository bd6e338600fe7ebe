import { redactAddress } from './redact-address.ts';
import { redactDrawingId, redactKey } from './redact-key.ts';
import { CLOSED_TAGS, KNOWN_TAGS, SHOWN_ATTRIBUTES } from './structural-words.ts';
import { textShape } from './text-shape.ts';

/** What the outline needs to know beside the elements. */
export interface OutlineContext {
  readonly url: URL;
  /** Words never shown, although structural: those of the subject's own name and address. */
  readonly hidden: ReadonlySet<string>;
}

/** Deeper than any real page; guards the stack against a page built to be deep. */
const DEEPEST = 150;
/** Elements looked at, so that a huge page costs a bounded time. */
const MOST_ELEMENTS = 20_000;

const TEXT_NODE = 3;

/** Name of an element, or `other` where it is not a standard one. */
function tagOf(element: Element): string {
  const tag = element.localName.toLowerCase();
  return KNOWN_TAGS.has(tag) ? tag : 'other';
}

function shownAttribute(element: Element, name: string, context: OutlineContext): string {
  const value = element.getAttribute(name);
  const kind = SHOWN_ATTRIBUTES.get(name);
  if (value === null || kind === undefined) return '';
  if (kind === 'flag') return value === 'false' ? ` ${name}=false` : ` ${name}`;
  if (kind === 'label') return value === '' ? ` ${name}=""` : ` ${name}="${textShape(value)}"`;
  if (kind === 'address') return ` ${name}=${redactAddress(value, context.url)}`;
  const drawing = name === 'id' && tagOf(element) === 'svg';
  return ` ${name}=${drawing ? redactDrawingId(value) : redactKey(value, context.hidden)}`;
}

/** The element's own line: name, shown attributes in fixed order, shape of its own text. */
function headOf(element: Element, context: OutlineContext): string {
  const tag = tagOf(element);
  const attributes = [...SHOWN_ATTRIBUTES.keys()].map(name =>
    shownAttribute(element, name, context),
  );
  const own = CLOSED_TAGS.has(tag)
    ? ''
    : [...element.childNodes]
        .filter(node => node.nodeType === TEXT_NODE)
        .map(node => node.nodeValue ?? '')
        .join(' ');
  const shape = textShape(own.slice(0, 500));
  return `${tag}${attributes.join('')}${shape === '' ? '' : ` "${shape}"`}`;
}

/** Lines in a row that are the same become one with a count. */
function folded(blocks: readonly (readonly string[])[]): string[] {
  const lines: string[] = [];
  let index = 0;
  while (index < blocks.length) {
    const block = blocks[index] ?? [];
    const text = block.join('\n');
    let times = 1;
    while (blocks[index + times]?.join('\n') === text) times += 1;
    const [first = '', ...rest] = block;
    lines.push(times > 1 ? `${first} x${times}` : first, ...rest);
    index += times;
  }
  return lines;
}

/**
 * The tree under an element, one line each, indented; a chain of plain single
 * children stands on one line (`div>div>section`).
 */
export function outline(root: Element, context: OutlineContext): readonly string[] {
  let left = MOST_ELEMENTS;
  const visit = (element: Element, depth: number): string[] => {
    left -= 1;
    const head = headOf(element, context);
    const children = CLOSED_TAGS.has(tagOf(element)) ? [] : [...element.children];
    if (children.length === 0) return [head];
    if (left <= 0 || depth >= DEEPEST) return [`${head} ..`];
    const blocks: string[][] = [];
    for (const child of children) {
      if (left <= 0) break;
      blocks.push(visit(child, depth + 1));
    }
    const [only] = blocks;
    if (blocks.length === 1 && only !== undefined && KNOWN_TAGS.has(head)) {
      return [`${head}>${only[0] ?? ''}`, ...only.slice(1)];
    }
    return [head, ...folded(blocks).map(line => ` ${line}`)];
  };
  return visit(root, 0);
}
