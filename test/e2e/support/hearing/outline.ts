/**
 * What is wrong with the headings of a document, those folded away included: each has to
 * stand in the part of the one above it, one level lower, and deeper than the heading of
 * every part around it. Runs in the page, so it uses nothing from here.
 */
export function misplacedHeadings(): readonly string[] {
  const headings = 'h1, h2, h3, h4, h5, h6';
  const parts = 'section, article, details, form, main, [role="alertdialog"]';
  const levelOf = (heading: Element) => Number(heading.tagName.slice(1));
  const words = (heading: Element) => `heading ${levelOf(heading)} ${heading.textContent?.trim()}`;
  const all = [...document.querySelectorAll(headings)];

  /** The heading of the next higher level before this one. */
  const above = (heading: Element) =>
    all.slice(0, all.indexOf(heading)).findLast(one => levelOf(one) < levelOf(heading));

  /** Against the heading above. */
  const displaced = (heading: Element) => {
    const parent = above(heading);
    if (levelOf(heading) === 1) return [];
    if (parent === undefined || levelOf(parent) + 1 < levelOf(heading)) {
      return [`a level is left out before ${words(heading)}`];
    }
    const inPart = parent.closest(parts)?.contains(heading) ?? true;
    return inPart ? [] : [`${words(heading)} stands outside the part of ${words(parent)}`];
  };

  /** Against the headings of the parts around it. */
  const tooHigh = (heading: Element) =>
    [...document.querySelectorAll('section')].flatMap(part => {
      const own = part.querySelector(headings);
      const isOthers = own?.closest('section') === part && own !== heading;
      if (!isOthers || !part.contains(heading) || levelOf(own) < levelOf(heading)) return [];
      return [`${words(heading)} is no deeper than ${words(own)}, in whose part it stands`];
    });

  return all.flatMap(heading => [...displaced(heading), ...tooHigh(heading)]);
}
