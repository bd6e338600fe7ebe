import { normaliseSlug } from '../../../profile/address.ts';
import type { SectionName } from '../../../profile/fact.ts';
import type { Page } from '../../layout.ts';
import { SDUI_DIALECT } from '../../text/dialect.ts';
import { type Marks, marksUnder } from '../../text/marks.ts';
import type { IsVisible } from '../../text/visibility.ts';
import { within } from '../../within.ts';
import { parseCardKey } from './card-key.ts';
import { cardsByEvidence } from './cards-by-evidence.ts';
import { CARD_SECTIONS, KEYS, SDUI } from './selectors.ts';

/** The subject's part of the page, taken apart once. */
export interface Cards {
  /** Profile screen, or `main` where no screen is marked. */
  readonly root: Element;
  /** The column of the subject's cards inside it; the other columns are other people. */
  readonly column: Element;
  readonly bySection: ReadonlyMap<SectionName, Element>;
  /** What is marked in the column as hidden or long text, where that was looked for. */
  readonly marks?: Marks;
  /** Whether an element is part of what the page shows of other people. */
  readonly ofOthers: (element: Element) => boolean;
  /** Sections that a guessed heading alone gave: nothing in them is more than a guess. */
  readonly guessed: ReadonlySet<SectionName>;
  /** Containers by name, to tell "not loaded" from "has none". */
  readonly containers: ReadonlyMap<string, Element>;
  /** Slugs the keys name. */
  readonly slugs: readonly string[];
  /** Member ids the keys name. */
  readonly members: readonly string[];
  readonly own: boolean;
  /** Whether long text is marked on this page. */
  readonly boxed: boolean;
  /** How many keyed elements there were, for the self-check. */
  readonly keyed: number;
}

const MEMBER = /^ACo[A-Za-z0-9_-]{6,}$/;

/** The profile screen: exact suffix, on show (a page may keep the one before), never inside a dialog. */
function profileRoot(document: Document, visible: IsVisible): Element | null {
  for (const screen of document.querySelectorAll(SDUI.screen)) {
    if (screen.closest('dialog') === null && visible(screen)) return screen;
  }
  return document.querySelector('main') ?? document.body;
}

/** What the element's attributes hold where keys stand; nothing where none of them is a key. */
function keysOf(element: Element): string[] {
  const keys: string[] = [];
  let keyed = false;
  for (const [name, key] of KEYS) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    keyed ||= key.test(value);
    // Most pages say the same twice.
    if (!keys.includes(value)) keys.push(value);
  }
  return keyed ? keys : [];
}

class Collector {
  readonly bySection = new Map<SectionName, Element>();
  readonly containers = new Map<string, Element>();
  readonly slugs = new Set<string>();
  readonly members = new Set<string>();
  own = false;

  add(element: Element, key: string): void {
    if (SDUI.ownKeys.test(key)) this.own = true;
    const parsed = parseCardKey(key);
    if (parsed === undefined) return;
    if (parsed.kind === 'card') this.#card(element, parsed.card, parsed.owner);
    else if (parsed.kind === 'drawer') this.slugs.add(normaliseSlug(parsed.slug));
    else {
      if (parsed.slug !== '') this.slugs.add(normaliseSlug(parsed.slug));
      if (!this.containers.has(parsed.container)) this.containers.set(parsed.container, element);
    }
  }

  #card(element: Element, card: string, owner: string): void {
    if (MEMBER.test(owner)) this.members.add(owner);
    else this.slugs.add(normaliseSlug(owner));
    const section = CARD_SECTIONS[card];
    if (section === undefined) return;
    const known = this.bySection.get(section);
    // The outermost element of a card, or a filled one where the first was an empty shell.
    if (known === undefined || (known.firstChild === null && element.firstChild !== null)) {
      this.bySection.set(section, element);
    }
  }
}

/** Finds the subject's cards by their keys; by other evidence where keys are gone. */
export function findCards(document: Document, visible: IsVisible): Cards | undefined {
  const root = profileRoot(document, visible);
  if (root === null) return undefined;
  const collector = new Collector();
  let keyed = 0;
  const column = root.querySelector(SDUI.topcard)?.closest(SDUI.column) ?? root;
  const ofOthers = within(SDUI.strangers);
  for (const element of column.querySelectorAll(SDUI.keyed)) {
    const keys = keysOf(element);
    if (keys.length === 0 || ofOthers(element)) continue;
    keyed += 1;
    for (const key of keys) collector.add(element, key);
  }
  const guessed = new Set<SectionName>();
  if (!collector.bySection.has('top')) {
    const evidence = cardsByEvidence(column, document.title, visible);
    for (const [section, element] of evidence.found) {
      if (collector.bySection.has(section)) continue;
      collector.bySection.set(section, element);
      if (evidence.guessed.has(section)) guessed.add(section);
    }
  }
  return {
    root,
    column,
    bySection: collector.bySection,
    marks: marksUnder(column, SDUI_DIALECT),
    ofOthers,
    guessed,
    containers: collector.containers,
    slugs: [...collector.slugs],
    members: [...collector.members],
    own: collector.own || column.querySelector(SDUI.ownEdit) !== null,
    boxed: column.querySelector(SDUI.box) !== null,
    keyed,
  };
}

/** What leads to the subject's own page: its address, and the slugs and member ids that the keys of the cards name. */
export function ownSlugs(
  { slugs, members = [] }: Pick<Cards, 'slugs'> & Partial<Pick<Cards, 'members'>>,
  page: Pick<Page, 'slug'>,
): readonly string[] {
  const own = [...slugs, ...members.map(normaliseSlug)];
  return page.slug === undefined ? own : [...own, page.slug];
}
