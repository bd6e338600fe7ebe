import type { Page } from 'puppeteer-core';
import { frozenPage } from '../../fixtures/frozen.ts';
import { shellFor } from '../../fixtures/load.ts';
import { serve } from './serve.ts';

/** The fictional person of the newest layout, whom most scenarios write to. */
export const MAYA = {
  page: 'sdui-b3',
  key: 'linkedin.com/in/maya-okonkwo-1a2b3c',
  fullName: 'Maya Okonkwo',
} as const;

/**
 * Opens one of the frozen pages in `tab`, at the address it belongs to. Nothing else is
 * served anywhere.
 *
 * @param policy of the page, see `serve`
 * @returns addresses that the tab asked for in vain; it goes on filling up.
 */
export async function openFrozen(
  tab: Page,
  name: string,
  policy?: string,
): Promise<readonly string[]> {
  const { url, markup, type } = frozenPage(name);
  const { origin, pathname } = new URL(url);
  const pages = new Map([[`${origin}${pathname}`, shellFor({ markup, type })]]);
  const missed = await serve(tab, pages, policy);
  await tab.goto(url, { waitUntil: 'load' });
  return missed;
}
