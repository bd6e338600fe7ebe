import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/reader/layouts/index.ts';
import { frozenPages } from '../fixtures/frozen.ts';
import { read } from './support/read.ts';
import { valuesOf } from './support/values.ts';

describe('every reviewed page reads as expected', () => {
  for (const page of frozenPages()) {
    it(page.name, () => {
      const { sections: expectedSections, ...expected } = page.expected;
      const { sections = {}, ...values } = valuesOf(read(page));
      expect(values).toEqual(expected);
      expect(sections).toMatchObject(expectedSections ?? {});
    });
  }
});

it('every layout has a reviewed page', () => {
  const shown = new Set(frozenPages().map(({ expected }) => expected.layout));
  // The generic one is for pages that have no shape; the damaged pages are its test.
  const layouts = LAYOUTS.map(({ layout }) => layout).filter(layout => layout !== 'generic');
  expect(layouts.filter(layout => !shown.has(layout))).toEqual([]);
});
