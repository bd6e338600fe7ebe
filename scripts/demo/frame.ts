import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { ROOT } from '../../test/e2e/support/paths.ts';

/** What the stores take, in pixels. */
export const STORE_SIZE = { width: 1280, height: 800 } as const;

/** The one small picture of Chrome's store. */
export const TILE_SIZE = { width: 440, height: 280 } as const;

/** Sizes within the frame: the page, and our view on it or beside it. */
export const PAGE_SIZE = { width: 1160, height: 672 } as const;
export const VIEW_SIZE = { width: 400, height: 600 } as const;
export const PANEL_SIZE = { width: 400, height: PAGE_SIZE.height } as const;

/** What a framed picture is put together from. */
export interface Framed {
  readonly caption: string;
  readonly page: Uint8Array;
  readonly view: Uint8Array;
  /** Over the page, as a popup opens, or at its side. */
  readonly place: 'over' | 'beside';
}

const image = (bytes: Uint8Array) =>
  `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

/** Draws a document at a size and gives the picture of it. */
async function draw(
  browser: Browser,
  html: string,
  size: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setViewport(size);
    await page.setContent(html, { waitUntil: 'load' });
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

/** Page and view in one picture, at their real size, under a line that says what one sees. */
export function framed(browser: Browser, { caption, page, view, place }: Framed) {
  const side = place === 'over' ? 'top:0;right:28px' : 'top:0;right:0';
  return draw(
    browser,
    `<!doctype html><style>
      body { margin: 0; background: #e4ddd0; color: #2a2622; }
      p { margin: 0; height: 88px; line-height: 88px; text-align: center; font: 600 30px/88px Georgia, "Noto Serif", serif; }
      div { position: relative; width: ${PAGE_SIZE.width}px; height: ${PAGE_SIZE.height}px; margin: 0 auto;
        overflow: hidden; border-radius: 8px; background: #fff; box-shadow: 0 2px 24px rgb(60 45 25 / 22%); }
      img { position: absolute; }
      .view { ${side}; box-shadow: 0 6px 28px rgb(0 0 0 / 32%); border-radius: ${place === 'over' ? '0 0 8px 8px' : '0'}; }
    </style><p>${caption}</p><div><img src="${image(page)}"><img class="view" src="${image(view)}"></div>`,
    STORE_SIZE,
  );
}

/** The tile: the drawing, the name, one line. */
export async function tile(browser: Browser) {
  const drawing = readFileSync(`${ROOT}docs/icon.svg`, 'utf8');
  const [name, line] = ['A Few Minutes', 'A short, respectful letter. You send it yourself.'];
  const png = await draw(
    browser,
    `<!doctype html><style>
      body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 14px;
        background: #f2eee6; color: #2a2622; text-align: center; }
      svg { width: 104px; height: 104px; }
      h1 { margin: 0; font: 600 34px Georgia, "Noto Serif", serif; }
      p { margin: 0; font: 17px system-ui, sans-serif; color: #635b52; }
    </style>${drawing}<h1>${name}</h1><p>${line}</p>`,
    TILE_SIZE,
  );
  return { png, says: `${name}\n\n${line}` };
}
