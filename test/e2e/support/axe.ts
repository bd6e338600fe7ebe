import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** One violation with the elements that show it. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

/** The checker as it lies in the page: put there by the test, the build carries none of it. */
interface Axe {
  run(
    where: object,
    options: object,
  ): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** The success criteria of WCAG up to 2.2, level A and AA, and what else is good practice. */
const RULES: object = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};

/** What depends on the colour scheme: the rest is the same in both. */
const COLOURS: object = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What to look at, and by which rules. */
interface Look {
  /** Selector of the parts to look at; all of the page by default. */
  readonly part?: string | undefined;
  /** Only the rules about colours, for a second look in the other scheme. */
  readonly only?: 'colours';
}

/** What covers others as long as one scrolls: what lies below is not small for that. */
const COVERS = '.action-bar, .part-nav, .desk-trouble, .person-trouble { position: static; }';

/** Puts the checker into the page, once for each document: it is half a megabyte. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => Reflect.has(globalThis, 'axe'))) return;
  await page.evaluate(axe.source);
}

/** Runs the rules of axe over the page as it is now. */
export async function violations(
  page: Page,
  { part, only }: Look = {},
): Promise<readonly Violation[]> {
  await bringAxe(page);
  return page.evaluate(
    async (runOnly, where, css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const checker: Axe = Reflect.get(globalThis, 'axe');
      const result = await checker.run(where ?? document, { runOnly, resultTypes: ['violations'] });
      document.adoptedStyleSheets = [];
      return result.violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(node => `${node.html} ${node.failureSummary ?? ''}`),
      }));
    },
    only === 'colours' ? COLOURS : RULES,
    part === undefined ? null : { include: part.split(', ').map(one => [one]) },
    COVERS,
  );
}
