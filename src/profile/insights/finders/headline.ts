import type { Finder } from '../finder.ts';

/** Their own line about themselves, where it is short enough to be read as one. */
export const findHeadline: Finder = ({ profile }) => {
  const { headline } = profile;
  if (headline === undefined || headline.confidence === 'low') return [];
  const line =
    headline.value
      .split(/\s*[|•·]\s*|\s+[-–—]\s+/)[0]
      ?.trim()
      .replace(/[.,;]+$/, '') ?? '';
  if (line === '' || line.length > 80) return [];
  return [
    {
      kind: 'headline',
      evidence: ['headline'],
      summary: line,
      specificity: 0.25,
      values: { line },
    },
  ];
};
