/** Markers whose counts say which shape a page has. Counts only: never text, never a name. */
const MARKERS: Readonly<Record<string, string>> = {
  componentkey: '[componentkey*="profile.card.ref"]',
  idKeys: '[id*="profile.card.ref"]',
  testIds: '[data-testid]',
  screens: '[data-sdui-screen]',
  viewNames: '[data-view-name]',
  anchors: '.pv-profile-card__anchor',
};

/** Counts the engine holds ready, for a page that was read. */
export function headingCounts(document: Document): Record<string, number> {
  return {
    h1: document.getElementsByTagName('h1').length,
    h2: document.getElementsByTagName('h2').length,
  };
}

/** Counts of structural markers, for a report about a page that was not read. */
export function selfCheck(document: Document): Record<string, number> {
  const counts = Object.entries(MARKERS).map(([name, selector]) => [
    name,
    document.querySelectorAll(selector).length,
  ]);
  return { ...Object.fromEntries(counts), ...headingCounts(document) };
}
