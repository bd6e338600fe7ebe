import type { Finder } from '../finder.ts';
import { sameName } from '../words.ts';

/** A language both speak, other than the one everybody around them shares. */
export const findSharedLanguage: Finder = ({ profile, sender }) =>
  profile.languages.flatMap((fact, index) =>
    fact.confidence !== 'low' &&
    !sameName(fact.value.name, 'English') &&
    sender.languages.some(language => sameName(language, fact.value.name))
      ? [
          {
            kind: 'shared-language' as const,
            evidence: [`languages.${index}`],
            summary: `You both speak ${fact.value.name}`,
            specificity: 0.5,
            values: { language: fact.value.name },
          },
        ]
      : [],
  );
