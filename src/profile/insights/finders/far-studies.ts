import { fieldOfStudies } from '../field-of.ts';
import type { Finder } from '../finder.ts';
import { known } from '../known.ts';
import { currentOf } from '../timeline.ts';

/** Studied one thing, works in quite another. Both fields must be plain from the words. */
export const findFarStudies: Finder = ({ profile, timeline }) => {
  const now = currentOf(timeline);
  const field = now?.field;
  if (now === undefined || field === undefined) return [];
  const studied = profile.education
    .map((fact, index) => ({ fact, index, field: studiesOf(fact.value.field, fact.value.degree) }))
    .filter(({ fact }) => fact.confidence !== 'low');
  const far = studied.find(
    entry => entry.field !== undefined && entry.field.family !== field.family,
  );
  const near = studied.some(entry => entry.field?.family === field.family);
  if (far?.field === undefined || near) return [];
  return [
    {
      kind: 'far-studies',
      evidence: [now.ref, `education.${far.index}`],
      summary: `Studied ${far.field.name}, now ${now.position.title}`,
      specificity: 0.72,
      values: known({ study: far.field.name, role: now.role, toField: field.name }),
    },
  ];
};

function studiesOf(field: string | undefined, degree: string | undefined) {
  return fieldOfStudies([field, degree].filter(text => text !== undefined).join(' '));
}
