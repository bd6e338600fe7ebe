/** How one family of pages marks text that is not to be read, and text that is long. */
export interface Dialect {
  /** Whether the element and all that is in it carries no text of the person. */
  readonly skips: (element: Element) => boolean;
  /** Whether the element marks its block as long text of the person. */
  readonly boxes: (element: Element) => boolean;
  /** Whether an inline element is a line of its own (doubled text of the older pages). */
  readonly ownLine?: (element: Element) => boolean;
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
