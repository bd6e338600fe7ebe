import type { Field } from '../field.ts';
import type { Finder, FinderInput } from '../finder.ts';
import { known } from '../known.ts';
import { currentOf, type Stage } from '../timeline.ts';

/** Work in one field, and before that in another that is over. */
export interface Step {
  readonly before: Stage;
  readonly now: Stage;
  readonly from: Field;
  readonly to: Field;
}

/**
 * The latest step between fields that `accepts` the earlier field. Both fields must
 * be plain from the titles, and the first known job must not have been in the
 * present field already: then nothing changed.
 */
export function stepBetweenFields(
  { timeline }: Pick<FinderInput, 'timeline'>,
  accepts: (from: Field) => boolean = () => true,
): Step | undefined {
  const now = currentOf(timeline);
  const to = now?.field;
  if (now === undefined || to === undefined) return undefined;
  const oldest = timeline.filter(stage => stage.field !== undefined).at(-1);
  if (oldest?.field?.family === to.family) return undefined;
  for (const before of timeline) {
    const from = before.field;
    if (from === undefined || from.family === to.family || before.current) continue;
    if (accepts(from)) return { before, now, from, to };
  }
  return undefined;
}

/** The values phrases may use of a step. */
export function valuesOfStep({ before, now, from, to }: Step): Record<string, string> {
  return known({ from: before.role, to: now.role, fromField: from.name, toField: to.name });
}

/** Work in one field, then in another. */
export const findChangeOfField: Finder = input => {
  const step = stepBetweenFields(input);
  if (step === undefined) return [];
  const { before, now } = step;
  return [
    {
      kind: 'change-of-field',
      evidence: [now.ref, before.ref],
      summary: `${before.position.title}, now ${now.position.title}`,
      specificity: 0.85,
      values: valuesOfStep(step),
    },
  ];
};
