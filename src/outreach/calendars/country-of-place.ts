/** Region names by code in the languages in which profiles name their place. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr'];

/** Everyday names that the standard list does not have. */
const EVERYDAY: Readonly<Record<string, string>> = {
  usa: 'US',
  'united states of america': 'US',
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  uae: 'AE',
  'czech republic': 'CZ',
  turkey: 'TR',
  'south korea': 'KR',
  'hong kong sar': 'HK',
};

/** Names that are also those of a region elsewhere ("Atlanta, Georgia"): better unknown than wrong. */
const AMBIGUOUS = new Set(['georgia']);

let byName: Map<string, string> | undefined;

/** Every two-letter region the platform can name, by its folded name. */
function regionsByName(): Map<string, string> {
  const regions = new Map(Object.entries(EVERYDAY));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const locale of LOCALES) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap(a => letters.map(b => a + b))) {
      const name = names.of(code)?.toLowerCase();
      if (name !== undefined && !regions.has(name)) regions.set(name, code);
    }
  }
  return regions;
}

/**
 * Country code of a place as profiles write it ("Rotterdam, South Holland,
 * Netherlands"), or `undefined` where the last part is no country: a guess would
 * move somebody's weekend.
 */
export function countryOfPlace(place: string): string | undefined {
  byName ??= regionsByName();
  const last = place.split(',').at(-1)?.trim().toLowerCase();
  return last === undefined || last === '' || AMBIGUOUS.has(last) ? undefined : byName.get(last);
}
