const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Firefox\//, 'Firefox'],
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Chrom(e|ium)\//, 'Chrome'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/CrOS/, 'Chromebook'],
  [/Linux/, 'Linux'],
];

/** A name to begin with for this device, such as "Firefox on Linux"; the sender may choose another. */
export function browserName(agent: string = navigator.userAgent): string {
  const first = (list: typeof BROWSERS) => list.find(([sign]) => sign.test(agent))?.[1];
  return [first(BROWSERS) ?? 'This browser', first(SYSTEMS)].filter(Boolean).join(' on ');
}
