import type { Finder } from '../finder.ts';

/** Signs that somebody says why they do their work rather than what it is. */
const WHY =
  /\b(because|that is why|that's why|why I|I believe|I care|what I love|what drew me|I became|I started|I left|taught me)\b/i;
const SUMMARY_LENGTH = 120;

/** A sentence of their own about why they do what they do. */
export const findAboutWhy: Finder = ({ profile }) => {
  const { about } = profile;
  if (about === undefined || about.confidence === 'low') return [];
  const sentence = about.value
    .replaceAll('’', "'")
    .split(/(?<=[.!?])\s+|\n+/)
    .map(text => text.trim())
    .find(text => WHY.test(text) && /[.!]$/.test(text) && text.length <= SUMMARY_LENGTH);
  if (sentence === undefined) return [];
  return [
    {
      kind: 'about-why',
      evidence: ['about'],
      summary: sentence,
      specificity: 0.76,
      values: { quote: sentence.replace(/[.!]+$/, '') },
    },
  ];
};
