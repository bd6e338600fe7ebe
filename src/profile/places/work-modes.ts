/**
 * Words for where work is done, which stand alone where a place would. Not places. Only
 * ever used to leave a place unknown, so a word too many does no harm.
 */
export const WORK_MODES: ReadonlySet<string> = new Set([
  'remote',
  'hybrid',
  'on-site',
  'onsite',
  'on site',
  'en remoto',
  'remoto',
  'remota',
  'h\u00edbrido',
  'h\u00edbrida',
  'presencial',
  '\u00e0 distance',
  't\u00e9l\u00e9travail',
  'hybride',
  'sur site',
  'vor ort',
  'da remoto',
  'ibrido',
  'in sede',
  'op afstand',
  'op locatie',
  'zdalnie',
  'hybrydowo',
  'stacjonarnie',
  'uzaktan',
  'hibrit',
  'i\u015f yerinde',
]);
