import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import { roleInProse } from '../../profile/titles/role-in-prose.ts';
import type { Sender } from '../../sender/sender.ts';
import type { QuestionPack } from './template.ts';

/** Longest quotation inside a question, in characters. */
const QUOTE_LENGTH = 80;

/** Longest text of the sender's own that a question can carry. */
const OWN_WORDS_LENGTH = 60;

/** Organisations whose name tells of faith or party: never asked about (A14). */
const TELLS_OF_BELIEF =
  /\b(?:church|parish|mosque|temple|synagogue|diocese|ministr(?:y|ies)|gospel|christian|catholic|muslim|islamic|jewish|hindu|buddhist|party|democrats?|republicans?|labour|conservatives?|pride|recovery|survivors?|bereavement)\b/i;

/** "The first data protection officer" is still a data protection officer in a question about the work. */
const FIRST_OF_KIND = /^(?:first|founding|inaugural) (?!aid\b|officer\b|mate\b|violin\b)/;

/** The values that questions about one insight may use. */
export function insightValues(
  insight: Insight,
  profile: Profile,
  pack: QuestionPack,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = { ...insight.values };
  if (TELLS_OF_BELIEF.test(values['organisation'] ?? '')) return {};
  const quote = quoteFor(insight, profile, pack);
  delete values['quote'];
  if (quote !== undefined) values['quote'] = quote;
  if (insight.kind === 'current-role' && values['role'] !== undefined) {
    values['role'] = values['role'].replace(FIRST_OF_KIND, '');
  }
  const { line } = insight.values;
  if (insight.kind === 'headline' && line !== undefined && roleInProse(line) === undefined) {
    values['slogan'] = line;
  }
  return values;
}

function quoteFor(insight: Insight, profile: Profile, pack: QuestionPack): string | undefined {
  if (insight.kind === 'about-why') {
    const own = insight.values['quote'];
    return own === undefined ? undefined : pack.quote(`${own}.`, QUOTE_LENGTH);
  }
  const index = /^posts\.(\d+)$/.exec(insight.evidence[0] ?? '')?.[1];
  const post = index === undefined ? undefined : profile.posts[Number(index)];
  return post === undefined ? undefined : pack.quote(post.value.text, QUOTE_LENGTH);
}

/** The values that come from the sender: what they said of themselves, where it fits a sentence. */
export function senderValues(sender: Sender): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({ background: sender.background, exploring: sender.exploring })
      .map(([name, text]) => [name, text.trim().replace(/[.,;]+$/, '')] as const)
      .filter(([, text]) => text !== '' && text.length <= OWN_WORDS_LENGTH),
  );
}
