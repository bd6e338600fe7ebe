/**
 * What only one browser knows. The other ignores it, so that one build runs in both
 * (docs/decisions/0006-one-manifest.md); but each store remarks on what it does not
 * know, and a reviewer should not have to ask what it is for.
 */
const ONLY = {
  chromium: {
    keys: ['minimum_chrome_version', 'externally_connectable', 'side_panel'],
    permissions: ['sidePanel'],
    background: ['service_worker'],
  },
  firefox: {
    keys: ['browser_specific_settings', 'sidebar_action'],
    permissions: [],
    background: ['scripts'],
  },
};

/** @typedef {keyof typeof ONLY} Store */

/** @param {Record<string, unknown>} object @param {readonly string[]} keys */
function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/**
 * The built manifest as one store gets it: without what only the other browser knows.
 * Nothing is added or changed, so what was tested is what is packed.
 *
 * @param {Store} store
 * @param {Record<string, unknown>} manifest the built one
 * @returns {Record<string, unknown>}
 */
export function manifestFor(store, manifest) {
  const other = ONLY[store === 'chromium' ? 'firefox' : 'chromium'];
  const kept = {
    ...manifest,
    background: without(manifest.background, other.background),
    permissions: manifest.permissions.filter(name => !other.permissions.includes(name)),
  };
  return without(kept, other.keys);
}
