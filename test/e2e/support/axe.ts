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
  run(): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** Runs every rule of axe over the page as it is now. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const checker: Axe = Reflect.get(globalThis, 'axe');
    const result = await checker.run();
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(node => `${node.html} ${node.failureSummary ?? ''}`),
    }));
  });
}
