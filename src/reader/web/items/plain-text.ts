import { cleanText } from '../../text/clean.ts';

/** The few character references that content systems leave in their data. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
  '&#8217;': '\u2019',
  '&#8211;': '\u2013',
};

/**
 * Text out of page data, where some systems leave markup: tags dropped, the usual
 * references resolved. The result is shown as text only, so this is for reading ease.
 */
export function plainText(text: string): string {
  const bare = text
    .replace(/<(?:br|\/p|\/li)\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ');
  return cleanText(bare.replace(/&#?\w{2,6};/g, found => REFERENCES[found] ?? found));
}
