/** What can take the focus instead of something that is gone: what tells where one is. */
const HEADINGS = 'h1, h2, h3, h4';

/** How long a part has to move the focus itself, in milliseconds: a few frames. */
const GRACE_MS = 60;

/** The elements around this one up to the root, the element itself first. */
function pathOf(element: Element, root: Element): readonly Element[] {
  const path = [];
  for (let at: Element | null = element; at !== null && root.contains(at); at = at.parentElement) {
    path.push(at);
  }
  return path;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** Headings that had to take the focus of something that was gone. */
const standIns = new WeakSet<Element>();

/**
 * True while the focus is where nobody put it: nowhere, or on the heading to which
 * {@link keepFocus} brought it. A part that knows of a better place asks this before it
 * takes the focus there, since it may come to know of it only once a heading has it.
 */
export function isFocusAdrift(): boolean {
  return isNowhere() || (document.activeElement !== null && standIns.has(document.activeElement));
}

/**
 * Sees to it that the focus is never lost. Many buttons are gone once they are pressed, and
 * the browser then puts the focus nowhere: whoever works by keyboard or by ear would have
 * to begin at the top. Here it goes to the heading of the part in which it was. A part that
 * knows of a better place moves it there itself.
 */
export function keepFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];
  root.addEventListener('focusin', event => {
    path = event.target instanceof Element ? pathOf(event.target, root) : [];
  });
  // Whoever left of their own accord is not brought back. What is being taken out of the
  // page is still in it at this moment, and no longer in the next.
  root.addEventListener('focusout', ({ target }) => {
    if (target instanceof Element) standIns.delete(target);
    queueMicrotask(() => {
      if (path[0]?.isConnected === true && isNowhere()) path = [];
    });
  });
  const isLost = () => path[0]?.isConnected === false && isNowhere();
  const bringBack = () => {
    if (!isLost()) return;
    const part = path.find(one => one.isConnected && one.querySelector(HEADINGS) !== null);
    const heading = (part ?? root).querySelector<HTMLElement>(HEADINGS);
    if (heading === null) return;
    heading.tabIndex = -1;
    standIns.add(heading);
    heading.focus({ preventScroll: true });
    // Who works with a pointer looks at where they pressed, and is not moved away from it.
    if (heading.matches(':focus-visible')) heading.scrollIntoView?.({ block: 'nearest' });
  };
  new MutationObserver(() => {
    if (isLost()) setTimeout(bringBack, GRACE_MS);
  }).observe(root, { childList: true, subtree: true });
}
