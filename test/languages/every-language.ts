import { readdirSync } from 'node:fs';
import type { Language } from '../../src/ui/languages/language.ts';
import { ENGLISH_LANGUAGE } from '../fixtures/languages/english.ts';
import { XX } from '../fixtures/languages/xx/language.ts';

const FOLDER = new URL('../../src/ui/languages/', import.meta.url);

/** Codes of all languages beside English, also of those that are not on the shelf yet. */
export const CODES: readonly string[] = readdirSync(FOLDER)
  .map(name => /^([a-z]{2,3})\.ts$/.exec(name)?.[1])
  .filter(code => code !== undefined);

/** Every language there is, by its code, and the one that nobody speaks. */
export async function everyLanguage(): Promise<readonly (readonly [string, Language])[]> {
  const real = await Promise.all(
    CODES.map(async (code): Promise<readonly [string, Language]> => {
      const { LANGUAGE } = await import(`../../src/ui/languages/${code}.ts`);
      return [code, LANGUAGE];
    }),
  );
  return [['en', ENGLISH_LANGUAGE], ...real, ['xx', XX]];
}
