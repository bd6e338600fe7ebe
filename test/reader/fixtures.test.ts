import { describe, expect, it } from 'vitest';
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
