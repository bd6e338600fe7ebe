import { cutText } from '../../profile/limits.ts';
import { LONGEST_READ } from './clean.ts';
import type { WalkedLine } from './line.ts';

/** Collects what the walker meets into lines. Knows blocks, links, list items and rules. */
export class LineBuilder {
  readonly #clean: (text: string) => string;
  readonly #lines: WalkedLine[] = [];
  readonly #blocks: Element[] = [];
  readonly #links: string[] = [];
  readonly #strongStarts: number[] = [];
  #text = '';
  #owner: Element | undefined;
  #hrefs: string[] = [];
  #strong: string[] = [];
  #icons: string[] = [];
  #labels: string[] = [];
  #logoHrefs: string[] = [];
  #box = false;
  #boxDepth = 0;
  #rule = 0;
  readonly #groups = new Map<Element, number>();
  /** The same by the elements right around lines, which several lines may share. */
  readonly #groupOf = new Map<Element, number>();
  #itemDepth = 0;
  #item = -1;

  constructor(clean: (text: string) => string) {
    this.#clean = clean;
  }

  text(text: string): void {
    if (this.#text.length >= LONGEST_READ) return;
    this.#owner ??= this.#blocks.at(-1);
    this.#text += cutText(text, LONGEST_READ - this.#text.length);
    if (this.#boxDepth > 0) this.#box = true;
    for (const href of this.#links) if (!this.#hrefs.includes(href)) this.#hrefs.push(href);
  }

  /** White space between two pieces of text. */
  space(): void {
    if (this.#text !== '') this.#text += ' ';
  }

  lineBreak(): void {
    if (this.#text !== '') this.#text += '\n';
  }

  enterBlock(element: Element): void {
    this.#flush();
    this.#blocks.push(element);
  }

  leaveBlock(): void {
    this.#flush();
    this.#blocks.pop();
  }

  /** Only the outermost list items are counted: they are the roles of a grouped entry. */
  enterItem(): void {
    this.#itemDepth += 1;
    if (this.#itemDepth === 1) this.#item += 1;
  }

  leaveItem(): void {
    this.#itemDepth -= 1;
  }

  enterLink(href: string): void {
    this.#links.push(href);
  }

  leaveLink(): void {
    this.#links.pop();
  }

  enterStrong(): void {
    this.#strongStarts.push(this.#text.length);
  }

  leaveStrong(): void {
    const start = this.#strongStarts.pop();
    if (start === undefined || start > this.#text.length) return;
    const strong = this.#clean(this.#text.slice(start));
    if (strong !== '') this.#strong.push(strong);
  }

  /** A rule ends the line: entries are often set apart by nothing else. */
  separator(): void {
    this.#flush();
    this.#rule += 1;
  }

  drawing(element: Element): void {
    const id = element.getAttribute('id');
    if (id !== null && id !== '') this.#icons.push(id);
    const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
    if (label !== null && label !== '') this.#labels.push(this.#clean(label));
    for (const href of this.#links) {
      if (!this.#logoHrefs.includes(href)) this.#logoHrefs.push(href);
    }
  }

  /** Every line with text in here is long text of the person. */
  enterBox(): void {
    this.#boxDepth += 1;
  }

  leaveBox(): void {
    this.#boxDepth -= 1;
  }

  /** A "more" button inside running text gives long text away even where its box is unmarked. */
  clamped(button: Element): void {
    if (this.#text !== '' && button.getAttribute('aria-hidden') === 'true') this.#box = true;
  }

  finish(): WalkedLine[] {
    this.#flush();
    return this.#lines;
  }

  /** A heading stays one when its text is in a span of its own. */
  #tag(block: Element): string {
    const parent = block.localName === 'span' ? block.parentElement : null;
    return (parent ?? block).localName;
  }

  /** Wrappers around a single element do not count, so that one more changes nothing. */
  #group(block: Element): number {
    const nearest = block.parentElement ?? block;
    const known = this.#groupOf.get(nearest);
    if (known !== undefined) return known;
    let holder = nearest;
    while (holder.firstElementChild === holder.lastElementChild && holder.parentElement) {
      holder = holder.parentElement;
    }
    const group = this.#groups.get(holder) ?? this.#groups.size;
    this.#groups.set(holder, group);
    this.#groupOf.set(nearest, group);
    return group;
  }

  #flush(): void {
    // Most blocks hold other blocks only: nothing to do.
    if (this.#text === '' && this.#strongStarts.length === 0) return;
    const text = this.#clean(this.#text);
    if (text !== '' && this.#owner !== undefined) {
      this.#lines.push({
        text,
        tag: this.#tag(this.#owner),
        role: this.#owner.getAttribute('role') ?? undefined,
        hrefs: this.#hrefs,
        logoHrefs: this.#logoHrefs,
        icons: this.#icons,
        labels: this.#labels,
        strong: this.#strong,
        item: this.#itemDepth > 0 ? this.#item : undefined,
        rule: this.#rule,
        group: this.#group(this.#owner),
        box: this.#box,
        block: this.#owner,
      });
      // The line keeps its lists: what comes next needs new ones.
      this.#icons = [];
      this.#labels = [];
      this.#logoHrefs = [];
      this.#hrefs = [];
      this.#strong = [];
    }
    this.#text = '';
    this.#owner = undefined;
    this.#hrefs.length = 0;
    this.#strong.length = 0;
    this.#strongStarts.length = 0;
    this.#box = false;
  }
}
