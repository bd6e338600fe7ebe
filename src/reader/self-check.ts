/** Markers whose counts say which shape a page has. Counts only: never text, never a name. */
const MARKERS: Readonly<Record<string, string>> = {
  componentkey: '[componentkey*="profile.card.ref"]',
  idKeys: '[id*="profile.card.ref"]',
  testIds: '[data-testid]',
  screens: '[data-sdui-screen]',
  viewNames: '[data-view-name]',
  anchors: '.pv-profile-card__anchor',
  h1: 'h1',
  h2: 'h2',
};

/** Counts of structural markers, for a report about a page that was not read well. */
export function selfCheck(document: Document): Record<string, number> {
  return Object.fromEntries(
    Object.entries(MARKERS).map(([name, selector]) => [
      name,
      document.querySelectorAll(selector).length,
    ]),
  );
}
