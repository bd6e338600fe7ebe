import { fieldsNamedIn } from '../field-of.ts';
import type { Finder } from '../finder.ts';
import { stepBetweenFields, valuesOfStep } from './change-of-field.ts';

/**
 * They made the very step the sender is weighing: from the sender's own trade, by the
 * sender's words, into the one the sender names, or a kind of it (`design` covers UX
 * design). A neighbouring trade does not count: a pharmacist does not make a nurse's step.
 */
export const findSharedPath: Finder = ({ timeline, sender }) => {
  const mine = fieldsNamedIn(sender.background).map(field => field.id);
  const wanted = fieldsNamedIn(`${sender.exploring} ${sender.background}`);
  const step = stepBetweenFields({ timeline }, from => mine.includes(from.id));
  if (step === undefined) return [];
  // "Service design" names design too, but what it means is service design alone.
  const near = wanted.filter(({ family }) => family === step.to.family).map(({ id }) => id);
  const general = near.length > 0 && near.every(id => id === step.to.family);
  if (!general && !near.includes(step.to.id)) return [];
  return [
    {
      kind: 'shared-path',
      evidence: [step.now.ref, step.before.ref],
      summary: `From ${step.from.name} to ${step.to.name}, as you are thinking of doing`,
      specificity: 0.95,
      values: valuesOfStep(step),
    },
  ];
};
