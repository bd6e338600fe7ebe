import type { Line } from '../../../src/reader/text/line.ts';

/** A line as the walker gives it, for tests of parsers: only what matters is spelled out. */
export function line(text: string, some: Partial<Line> = {}): Line {
  return {
    text,
    tag: 'p',
    role: undefined,
    hrefs: [],
    logoHrefs: [],
    icons: [],
    labels: [],
    strong: [],
    item: undefined,
    rule: 0,
    group: 0,
    box: false,
    ...some,
  };
}
