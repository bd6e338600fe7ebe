import type { Line } from '../text/line.ts';

const EMPLOYER = /^(?:https?:\/\/[^/]+)?((?:\/mwlite|\/sales)?\/(?:company|school)\/[^/?#]+\/?)/;

/** Address path of the organisation a line links to, e.g. `/company/10000001/`. */
export function employerPath(lines: readonly Line[]): string | undefined {
  for (const line of lines) {
    for (const href of [...line.hrefs, ...line.logoHrefs]) {
      const path = EMPLOYER.exec(href)?.[1];
      if (path !== undefined) return path;
    }
  }
  return undefined;
}
