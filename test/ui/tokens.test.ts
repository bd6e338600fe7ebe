import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Colour tokens of one scheme; dark overrides light. */
function colours(...blocks: string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of blocks)
    for (const match of block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g))
      found.set(match[1] ?? '', match[2] ?? '');
  return found;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const SURFACES = ['desk', 'paper', 'field'];
const TEXT_ON: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ['ink', [...SURFACES, 'accent-wash', 'block-wash', 'warn-wash']],
  ['ink-soft', [...SURFACES, 'accent-wash']],
  ['accent', [...SURFACES, 'accent-wash']],
  ['accent-ink', ['accent']],
  ['block', [...SURFACES, 'block-wash']],
  ['warn', [...SURFACES, 'warn-wash']],
  ['info', [...SURFACES, 'info-wash']],
  ['good', [...SURFACES, 'good-wash']],
];

describe.each([
  ['light', colours(lightCss)],
  ['dark', colours(lightCss, darkCss)],
] as const)('%s scheme', (_scheme, tokens) => {
  const colour = (name: string) => {
    const hex = tokens.get(name);
    if (hex === undefined) throw new Error(`no token --${name}`);
    return hex;
  };

  test.each(TEXT_ON)('%s reads on its surfaces at 4.5:1', (text, surfaces) => {
    for (const surface of surfaces)
      expect(contrast(colour(text), colour(surface)), `on ${surface}`).toBeGreaterThanOrEqual(4.5);
  });

  test('edges of fields and buttons stand out at 3:1', () => {
    for (const surface of SURFACES)
      expect(contrast(colour('edge'), colour(surface)), surface).toBeGreaterThanOrEqual(3);
  });
});
