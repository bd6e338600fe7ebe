import type { ProjectFile } from './source-files.ts';

/** A forbidden pattern found, as `path: the words around it`. */
export function occurrences(files: readonly ProjectFile[], pattern: RegExp): readonly string[] {
  const everywhere = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(everywhere)].map(
      match => `${path}: ${text.slice(Math.max(0, match.index - 20), match.index + 40)}`,
    ),
  );
}

/** Ways a script opens a connection or runs text as code; the policy stops all of them as well, see ways-past.ts. */
export const CONNECTIONS_AND_CODE: readonly (readonly [string, RegExp])[] = [
  ['fetch', /\bfetch\s*\(/],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['importScripts', /\bimportScripts\b/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/],
  ['document.write', /\bdocument\.write/],
];

/** Ways of turning text into markup. */
export const MARKUP_FROM_TEXT =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b/;

/** An assignment that turns text into markup, as minified code writes it. */
export const MARKUP_ASSIGNED = /\.(inner|outer)HTML\s*=(?!=)/;
