/** Whether the text directly inside an element is shown. Asked for text-bearing leaves only. */
export type IsVisible = (leaf: Element) => boolean;

const HIDING = /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)/;

/**
 * Tells what is shown, as cheaply as the engine allows.
 *
 * Browsers answer `checkVisibility` from the style they hold already. An element that is
 * `display: contents` has no box and would count as hidden although its text shows, so
 * only for a "hidden" answer the computed display is asked and the parent tried. Cards
 * below the fold (`content-visibility: auto`) count as shown.
 */
export function createVisibility(document: Document): IsVisible {
  const root = document.documentElement;
  return typeof root?.checkVisibility === 'function'
    ? leaf => leaf.checkVisibility(LOOK) || visibleWithoutBox(leaf, document.defaultView)
    : visibleByRules(document);
}

const LOOK: CheckVisibilityOptions = { visibilityProperty: true };

function visibleWithoutBox(leaf: Element, view: Window | null): boolean {
  for (let element: Element | null = leaf; element; element = element.parentElement) {
    if (element !== leaf && element.checkVisibility(LOOK)) return true;
    if (view?.getComputedStyle(element).display !== 'contents') return false;
  }
  return false;
}

/**
 * For engines without layout: an element is hidden when it or an ancestor matches a
 * style rule, or carries an inline style, that hides. Remembers what it has found, so
 * each element is looked at once.
 */
function visibleByRules(document: Document): IsVisible {
  const selectors = hidingSelectors(document);
  const known = new Map<Element, boolean>();
  return leaf => {
    const path: Element[] = [];
    let element: Element | null = leaf;
    let shown = true;
    while (element) {
      const answer = known.get(element);
      if (answer !== undefined) {
        shown = answer;
        break;
      }
      path.push(element);
      element = element.parentElement;
    }
    for (const step of path.reverse()) {
      shown = shown && !hidesItself(step, selectors);
      known.set(step, shown);
    }
    return shown;
  };
}

function hidesItself(element: Element, selectors: readonly string[]): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING.test(style)) return true;
  return selectors.some(selector => element.matches(selector));
}

function hidingSelectors(document: Document): string[] {
  const selectors: string[] = [];
  for (const sheet of Array.from(document.styleSheets)) {
    try {
      for (const rule of Array.from(sheet.cssRules)) {
        if ('selectorText' in rule && HIDING.test(rule.cssText)) {
          selectors.push(String(rule.selectorText));
        }
      }
    } catch {
      // A sheet of another origin may not be read: it then hides nothing.
    }
  }
  return selectors;
}
