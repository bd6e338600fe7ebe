/** The built manifest as one store gets it; see `manifest-for.mjs`. */
export function manifestFor(
  store: 'chromium' | 'firefox',
  manifest: Readonly<Record<string, unknown>>,
): Record<string, unknown>;
