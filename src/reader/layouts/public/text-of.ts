import type { Page } from '../../layout.ts';
import { PLAIN_DIALECT } from '../../text/dialect.ts';
import { walkLines } from '../../text/walk-lines.ts';
import { isMasked } from './json-ld.ts';

/** Text of the first match, lines joined; masked text is missing text. */
export function textOf(scope: ParentNode, selector: string, page: Page): string | undefined {
  const element = scope.querySelector(selector);
  if (element === null) return undefined;
  const text = walkLines(element, PLAIN_DIALECT, page.visible)
    .map(line => line.text)
    .join('\n');
  return text === '' || isMasked(text) ? undefined : text;
}
