/**
 * What an element is to the walk over a card, as flags: it may be several things, and what
 * it is has to be known again when the walk leaves it.
 */
export const KIND = {
  /** Begins a line of its own. */
  block: 1,
  item: 2,
  link: 4,
  strong: 8,
  /** Long text of the person. */
  box: 16,
  lineBreak: 32,
  rule: 64,
  /** Never read, but its id and label name what follows. */
  drawing: 128,
  /** Empty, and shown as a dot. */
  dot: 256,
  /** Without text of the person. */
  skipped: 512,
  /** Gone into only where it is open. */
  dialog: 1024,
} as const;

/** Kinds that are not gone into. */
export const CLOSED = KIND.lineBreak | KIND.rule | KIND.drawing | KIND.dot | KIND.skipped;

/** What elements are by their name alone; the others are nothing in particular. */
export const KINDS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...named(
    'p h1 h2 h3 h4 h5 h6 ul ol div section article header footer main nav aside dl dt dd table tbody tr td th blockquote figcaption form fieldset pre address',
    KIND.block,
  ),
  ...named('li', KIND.block | KIND.item),
  ...named('a', KIND.link),
  ...named('strong b', KIND.strong),
  ...named('br', KIND.lineBreak),
  ...named('hr', KIND.rule),
  ...named('svg figure img', KIND.drawing),
  ...named(
    'script style noscript template iframe video audio object embed input textarea select code button',
    KIND.skipped,
  ),
  ...named('dialog', KIND.dialog),
]);

function named(names: string, kind: number): [string, number][] {
  return names.split(' ').map(name => [name, kind]);
}
