import type { Reading } from '../../profile/reading.ts';
import { outline } from './outline.ts';
import { redactAddress, redactPath } from './redact-address.ts';
import { wordsOf } from './redact-key.ts';

/** Longest report, in UTF-16 code units: what an issue form takes in one go. */
export const LONGEST_REPORT = 60_000;

const LANGUAGE = /^[a-z]{2}(?:-[A-Z]{2})?$/;
const CHECK_NAME = /^[A-Za-z][\w.:-]{0,40}$/;

/** What the reader counted and concluded; the names are the reader's own, the values numbers. */
function conclusions(reading: Reading): readonly string[] {
  const checks = Object.entries(reading.selfCheck)
    .filter(([name, count]) => CHECK_NAME.test(name) && Number.isFinite(count))
    .map(([name, count]) => `  ${name}: ${count}`);
  if (reading.kind === 'refusal') return [`refused: ${reading.reason}`, 'self-check:', ...checks];
  const sections = Object.entries(reading.sections).map(
    ([name, status]) =>
      `  ${name}: ${status.state}${status.state === 'truncated' ? ` (${status.shown})` : ''}`,
  );
  return [`layout: ${reading.layout}`, 'sections:', ...sections, 'self-check:', ...checks];
}

/**
 * A drawing of the page's structure for a problem report, without a word of its
 * content: texts, names, addresses, ids and numbers are replaced by their shape,
 * and only words from fixed lists stand (`structural-words.ts`). The sender reads
 * it and decides whether to pass it on; the product sends nothing.
 *
 * Reads the page only; changes nothing on it.
 */
export function redactedSkeleton(document: Document, url: URL, reading: Reading): string {
  const name = reading.kind === 'profile' ? reading.profile.name.value : undefined;
  const heading = document.querySelector('h1')?.textContent ?? undefined;
  const hidden = wordsOf(
    name?.full,
    name?.first,
    name?.last,
    // Whatever part of the path is not the site's own may be the slug; hosts can be names too.
    ...url.pathname.split('/').filter(part => redactPath(`/${part}`) === '/~'),
    url.hostname.endsWith('linkedin.com') ? undefined : url.hostname,
    name === undefined ? heading : undefined,
    name === undefined ? document.title : undefined,
  );
  // The site's name is in its titles too, and in every key.
  const names = new Set([...hidden].filter(word => word !== 'linkedin'));
  const root = document.documentElement;
  const lines = [
    'A Few Minutes, page report 1: structure only, no content',
    `page: ${redactAddress(url.href, url)}`,
    `language: ${LANGUAGE.test(root.lang) ? root.lang : '~'}`,
    ...conclusions(reading),
    'structure:',
    ...outline(root, { url, hidden: names }),
  ];
  const report = lines.join('\n');
  const cut = '\n(cut)';
  return report.length <= LONGEST_REPORT
    ? report
    : `${report.slice(0, LONGEST_REPORT - cut.length).replace(/\n[^\n]*$/, '')}${cut}`;
}
