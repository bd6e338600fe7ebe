import type { Page } from 'puppeteer-core';

/** A picture is made this small before it is compared: letters blur, and what is left is the layout. */
const SMALL = { width: 64, height: 40 } as const;

/** Compares two pictures. Runs inside the page. */
async function compare(
  one: string,
  other: string,
  { width, height }: typeof SMALL,
): Promise<number> {
  const shadesOf = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    });
    const brush = new OffscreenCanvas(width, height).getContext('2d');
    brush?.drawImage(bitmap, 0, 0);
    return brush?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = [await shadesOf(one), await shadesOf(other)];
  return a.reduce((sum, shade, i) => sum + Math.abs(shade - (b[i] ?? 0)), 0) / a.length / 255;
}

/** How much two pictures differ when letters are too small to be read: 0 not at all, 1 as black from white. */
export function pictureDifference(page: Page, one: Uint8Array, other: Uint8Array): Promise<number> {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return page.evaluate(compare, text(one), text(other), SMALL);
}
