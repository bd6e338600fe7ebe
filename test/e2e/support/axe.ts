import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { ROOT } from './paths.ts';

/** Source of the checker, put into the page by the test: the build carries none of it. */
const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** One violation with the elements that show it. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly string[];
}

interface Axe {
  run(): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** Runs every rule of axe over the page as it is now. */
export async function violations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe: Axe = Reflect.get(globalThis, 'axe');
    const result = await axe.run();
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(node => `${node.html} ${node.failureSummary ?? ''}`),
    }));
  });
}
