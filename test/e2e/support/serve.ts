import type { HTTPRequest, Page } from 'puppeteer-core';

/** A document served in place of the real site, as HTML text. */
export type ServedPage = string;

/**
 * A policy at least as strict as the site's own: if the extension needed anything of
 * the page (a frame, a font, a connection), it would break here. Inline script is
 * what builds the fixture's tree, see `shellFor`; a page that measures counts in a worker.
 */
export const HOSTILE_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; worker-src blob:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Answers requests of `page` from memory: documents by address, nothing else, so
 * that no test ever reaches the network. Addresses are compared without query and
 * fragment.
 *
 * @param policy of the documents: hostile unless it is to be seen what such a page would stop
 * @returns addresses that were asked for and not served.
 */
export async function serve(
  page: Page,
  pages: ReadonlyMap<string, ServedPage>,
  policy: string = HOSTILE_POLICY,
): Promise<readonly string[]> {
  const missed: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = new URL(request.url());
    const served = pages.get(`${url.origin}${url.pathname}`);
    if (served === undefined) {
      missed.push(request.url());
      request.respond({ status: 404, contentType: 'text/plain', body: '' }).catch(() => {});
      return;
    }
    request
      .respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: served,
      })
      .catch(() => {});
  });
  return missed;
}
