/**
 * Kinds of employment, so that one is never called an employer (trap 7). Structure decides
 * first (what stands behind the dot is the kind); the list is for lines that stand alone.
 * English as captured; the others are plain words of the language.
 */
export const EMPLOYMENT_TYPES: ReadonlySet<string> = new Set([
  'full-time',
  'part-time',
  'self-employed',
  'freelance',
  'contract',
  'internship',
  'apprenticeship',
  'seasonal',
  'temporary',
  'casual',
  'permanent',
  'vollzeit',
  'teilzeit',
  'selbst\u00e4ndig',
  'selbstst\u00e4ndig',
  'freiberuflich',
  'praktikum',
  'temps plein',
  'temps partiel',
  'cdi',
  'cdd',
  'stage',
  'ind\u00e9pendant',
  'jornada completa',
  'media jornada',
  'aut\u00f3nomo',
  'contrato temporal',
  'tempo integral',
  'meio per\u00edodo',
  'aut\u00f4nomo',
  'tempo pieno',
  'part time',
  'full time',
  'fulltime',
  'parttime',
  'pe\u0142ny etat',
  'niepe\u0142ny etat',
  'tam zamanl\u0131',
  'yar\u0131 zamanl\u0131',
]);

/** Whether a text standing alone is a kind of employment. */
export function isEmploymentType(text: string): boolean {
  return EMPLOYMENT_TYPES.has(text.trim().toLowerCase());
}
