import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { markupOf, shellFor } from '../../fixtures/load.ts';
import { ROOT } from './paths.ts';
import { type ServedPage, serve } from './serve.ts';

/** The fictional person of the newest layout, whom most scenarios write to. */
export const MAYA = {
  url: 'https://www.linkedin.com/in/maya-okonkwo-1a2b3c/',
  key: 'linkedin.com/in/maya-okonkwo-1a2b3c',
  fixture: 'sdui-b3.xhtml',
  fullName: 'Maya Okonkwo',
} as const;

/** The page that a frozen fixture shows in a browser. */
export function fixturePage(file: string): ServedPage {
  const markup = readFileSync(`${ROOT}test/fixtures/frozen/${file}`, 'utf8');
  return shellFor({ markup, type: markupOf(file) });
}

/** Opens `page` at Maya's address, with her profile served in place of the real site. */
export async function openMaya(page: Page): Promise<readonly string[]> {
  return openFixture(page, MAYA.url, MAYA.fixture);
}

/** Opens `page` at `url`, with one fixture served there and nothing anywhere else. */
export async function openFixture(
  page: Page,
  url: string,
  file: string,
): Promise<readonly string[]> {
  const { origin, pathname } = new URL(url);
  const missed = await serve(page, new Map([[`${origin}${pathname}`, fixturePage(file)]]));
  await page.goto(url, { waitUntil: 'load' });
  return missed;
}
