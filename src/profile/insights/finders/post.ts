import type { Finder } from '../finder.ts';

/** Older posts are no longer what somebody is busy with. */
const FRESH_DAYS = 400;
const SUMMARY_LENGTH = 90;

/** Posts in their own words; what of them may be quoted is for the language of the message to say. */
export const findPosts: Finder = ({ profile }) =>
  profile.posts.flatMap((fact, index) => {
    const text = fact.value.text.replace(/\s+/g, ' ').trim();
    const stale = (fact.value.ageDays ?? 0) > FRESH_DAYS;
    if (fact.confidence === 'low' || text === '' || stale) return [];
    return [
      {
        kind: 'post' as const,
        evidence: [`posts.${index}`],
        summary: shown(text),
        specificity: index === 0 ? 0.78 : 0.7,
        values: {},
      },
    ];
  });

/** The beginning of a post, for the interface only: a message never quotes part of a sentence. */
function shown(text: string): string {
  if (text.length <= SUMMARY_LENGTH) return text;
  const cut = text.slice(0, SUMMARY_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}
