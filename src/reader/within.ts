/**
 * Tells whether elements are inside one that matches, or match themselves. For questions
 * about many elements of one part of a page, within one reading: what was found of the
 * elements around one is remembered for the next.
 */
export function within(selector: string): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return asked => {
    const passed: Element[] = [];
    let inside = false;
    for (let element: Element | null = asked; element !== null; element = element.parentElement) {
      const answer = known.get(element);
      inside = answer ?? element.matches(selector);
      if (answer !== undefined) break;
      passed.push(element);
      if (inside) break;
    }
    for (const element of passed) known.set(element, inside);
    return inside;
  };
}
