import type { Finder } from '../finder.ts';
import { known } from '../known.ts';
import { THEMES } from '../themes.ts';
import type { Stage } from '../timeline.ts';
import { wordsOf } from '../words.ts';
import { stepBetweenFields } from './change-of-field.ts';

/** A change of field in which the subject stayed: a nurse who now designs for hospitals. */
export const findCarriedOver: Finder = input => {
  const step = stepBetweenFields(input);
  if (step?.before.role === undefined || step.now.role === undefined) return [];
  const { before, now, from, to } = step;
  const theme = THEMES.find(({ words }) => shows(before, words) && shows(now, words));
  if (theme === undefined || theme.name === from.name || theme.name === to.name) return [];
  return [
    {
      kind: 'carried-over',
      evidence: [now.ref, before.ref],
      summary: `${theme.name} in both: ${before.position.title}, now ${now.position.title}`,
      specificity: 0.84,
      values: known({ from: before.role, to: now.role, theme: theme.name, toField: to.name }),
    },
  ];
};

function shows({ position: { title, employer } }: Stage, words: string): boolean {
  const wanted = words.split(' ');
  return wordsOf(`${title} ${employer ?? ''}`).some(word => wanted.includes(word));
}
