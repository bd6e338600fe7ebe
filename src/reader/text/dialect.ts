/**
 * How one family of pages marks text that is not to be read, and text that is long.
 * Selectors rather than functions: the engine finds all matches in passes of its own, so
 * the walk need not ask each element for its attributes. Each selector is a single one:
 * an engine finds these faster than a choice of several.
 */
export interface Dialect {
  /** Elements without text of the person, with all that is in them. */
  readonly skip: readonly string[];
  /** Keeps one of the skipped elements after all. */
  readonly unless?: (element: Element) => boolean;
  /** Elements that mark their block as long text of the person. */
  readonly box?: string;
  /** Inline elements that are a line of their own (doubled text of the older pages). */
  readonly ownLine?: string;
  /** Empty elements for which a style sheet draws a dot. */
  readonly dot?: string;
}

/** Parts that no page of this site shows as text of a person. */
const NEVER_TEXT = [
  '[hidden]',
  '[inert]',
  '[popover]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="tooltip"]',
];

/** Pages whose text is not doubled and not boxed. */
export const PLAIN_DIALECT: Dialect = { skip: [...NEVER_TEXT, '[aria-hidden="true"]'] };

/** Pages drawn from server-sent components: what is hidden from screen readers is decoration. */
export const SDUI_DIALECT: Dialect = {
  skip: [...NEVER_TEXT, 'aside', '[aria-hidden="true"]', '[data-testid="expandable-text-button"]'],
  box: '[data-testid="expandable-text-box"]',
};

/**
 * Classic pages: each text is there twice, `aria-hidden` for the eye and `visually-hidden`
 * for the ear. The copy for the eye is read, as a line of its own.
 */
export const EMBER_DIALECT: Dialect = {
  skip: [...NEVER_TEXT, 'aside', '[aria-hidden="true"]:not(span)', 'span.visually-hidden'],
  unless: element => element.classList.contains('visually-hidden') && !hasVisibleTwin(element),
  box: '[class*="inline-show-more-text"]',
  ownLine: 'span[aria-hidden="true"]',
};

function hasVisibleTwin(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    twin => twin?.getAttribute('aria-hidden') === 'true',
  );
}

/** The mobile site, which draws its separating dots by style sheet. */
export const MOBILE_DIALECT: Dialect = { ...PLAIN_DIALECT, dot: '.dot-separator' };
