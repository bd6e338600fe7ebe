/**
 * One line of text as the page shows it, with the structure around it that parsers need.
 * Plain data, so that parsers are pure and their tests need no page.
 */
export interface Line {
  /** Cleaned text; line breaks inside a paragraph stay as `\n`. */
  readonly text: string;
  /** Local name of the block that holds the text, e.g. `p`, `h2`. */
  readonly tag: string;
  /** `role` attribute of that block; marks "Reshared by" captions. */
  readonly role: string | undefined;
  /** `href` attributes (never resolved) of the links that hold text of this line. */
  readonly hrefs: readonly string[];
  /** `href` attributes of links around the drawings met since the line before: the logo's link. */
  readonly logoHrefs: readonly string[];
  /** Ids of the drawings met since the line before: locale-free labels of what follows. */
  readonly icons: readonly string[];
  /** Accessible labels of the drawings met since the line before, e.g. `Northwind Labs logo`. */
  readonly labels: readonly string[];
  /** Texts set in bold inside the line. */
  readonly strong: readonly string[];
  /** Which outermost list item of the walked element it is in, counted from 0. */
  readonly item: number | undefined;
  /** How many horizontal rules came before it. */
  readonly rule: number;
  /**
   * Number of the nearest element around the line that holds several elements: lines with
   * one number stand side by side, whatever wrappers are around each.
   */
  readonly group: number;
  /** Whether it is long text of the person: an expandable box, clamped or not. */
  readonly box: boolean;
}

/** A line together with the element it was read from. */
export interface WalkedLine extends Line {
  readonly block: Element;
}
