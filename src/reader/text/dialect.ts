/** How one family of pages marks text that is not to be read, and text that is long. */
export interface Dialect {
  /** Whether the element and all that is in it carries no text of the person. */
  readonly skips: (element: Element) => boolean;
  /** Whether the element marks its block as long text of the person. */
  readonly boxes: (element: Element) => boolean;
  /** Whether an inline element is a line of its own (doubled text of the older pages). */
  readonly ownLine?: (element: Element) => boolean;
  /** Text an empty element stands for, where a style sheet draws it. */
  readonly draws?: (element: Element) => string | undefined;
}

const SKIPPED_ROLES = new Set(['dialog', 'alertdialog', 'tooltip']);

/** Parts that no page of this site shows as text of a person. */
export function skippedEverywhere(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (
    element.hasAttribute('hidden') ||
    element.hasAttribute('inert') ||
    element.hasAttribute('popover')
  ) {
    return true;
  }
  const role = element.getAttribute('role');
  return role !== null && SKIPPED_ROLES.has(role);
}

/** Pages drawn from server-sent components: what is hidden from screen readers is decoration. */
export const SDUI_DIALECT: Dialect = {
  skips: element =>
    skippedEverywhere(element) ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.getAttribute('data-testid') === 'expandable-text-button',
  boxes: element => element.getAttribute('data-testid') === 'expandable-text-box',
};

/** Pages whose text is not doubled and not boxed. */
export const PLAIN_DIALECT: Dialect = {
  skips: element => skippedEverywhere(element) || element.getAttribute('aria-hidden') === 'true',
  boxes: () => false,
};

/**
 * Classic pages: each text is there twice, `aria-hidden` for the eye and `visually-hidden`
 * for the ear. The copy for the eye is read, as a line of its own.
 */
export const EMBER_DIALECT: Dialect = {
  skips: element => {
    if (skippedEverywhere(element)) return true;
    if (element.localName !== 'span') return element.getAttribute('aria-hidden') === 'true';
    return element.classList.contains('visually-hidden') && hasVisibleTwin(element);
  },
  boxes: element => /(?:^|\s)inline-show-more-text/.test(element.getAttribute('class') ?? ''),
  ownLine: element =>
    element.localName === 'span' && element.getAttribute('aria-hidden') === 'true',
};

function hasVisibleTwin(element: Element): boolean {
  return [element.previousElementSibling, element.nextElementSibling].some(
    twin => twin?.getAttribute('aria-hidden') === 'true',
  );
}

/** The mobile site, which draws its separating dots by style sheet. */
export const MOBILE_DIALECT: Dialect = {
  ...PLAIN_DIALECT,
  draws: element => (element.classList.contains('dot-separator') ? ' \u00b7 ' : undefined),
};
