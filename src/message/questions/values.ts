import type { Insight } from '../../profile/insight.ts';
import type { Period } from '../../profile/period.ts';
import type { Profile } from '../../profile/profile.ts';
import { roleInProse } from '../../profile/titles/role-in-prose.ts';
import { valuesSaid } from '../prose/terms.ts';
import type { QuestionPack } from './question-pack.ts';

/** Longest quotation inside a question, in characters. */
const QUOTE_LENGTH = 80;

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
  now: number,
): Readonly<Record<string, string>> {
  if (TELLS_OF_BELIEF.test(insight.values['organisation'] ?? '')) return {};
  const { quote: _, ...own } = valuesSaid(insight, profile, pack.say);
  return {
    ...own,
    ...quoteValues(insight, profile, pack),
    ...roleValues(insight, own['role'], profile, pack, now),
    ...sloganValues(insight),
  };
}

/** Their own words, quoted (`quote`) or said back to them (`said`). */
function quoteValues(
  insight: Insight,
  profile: Profile,
  pack: QuestionPack,
): Record<string, string> {
  const quote = quoteFor(insight, profile, pack);
  const said = quote === undefined ? undefined : pack.saidToAuthor(quote);
  return { ...(quote === undefined ? {} : { quote }), ...(said === undefined ? {} : { said }) };
}

function quoteFor(insight: Insight, profile: Profile, pack: QuestionPack): string | undefined {
  if (insight.kind === 'about-why') {
    const own = insight.values['quote'];
    if (own === undefined || pack.isAboutAnother(own, profile.name.value.first)) return undefined;
    return pack.quote(`${own}.`, QUOTE_LENGTH);
  }
  const index = /^posts\.(\d+)$/.exec(insight.evidence[0] ?? '')?.[1];
  const post = index === undefined ? undefined : profile.posts[Number(index)];
  return post === undefined ? undefined : pack.quote(post.value.text, QUOTE_LENGTH);
}

/** The present role without "first", and since when it has been theirs. */
function roleValues(
  { kind, evidence: [ref] }: Insight,
  role: string | undefined,
  profile: Profile,
  pack: QuestionPack,
  now: number,
): Readonly<Record<string, string>> {
  if ((kind !== 'current-role' && kind !== 'new-role') || role === undefined) return {};
  const period = periodAt(profile, ref);
  const times = period?.current === true ? pack.times(period, now) : {};
  return { role: role.replace(FIRST_OF_KIND, ''), ...times };
}

function periodAt({ positions }: Profile, ref: string | undefined): Period | undefined {
  const index = /^positions\.(\d+)$/.exec(ref ?? '')?.[1];
  return index === undefined ? undefined : positions[Number(index)]?.value.period;
}

/** Their headline where it says something other than a role. */
function sloganValues({ kind, values: { line } }: Insight): Record<string, string> {
  if (kind !== 'headline' || line === undefined || roleInProse(line) !== undefined) return {};
  return { slogan: line.replace(/[.!]+$/, '') };
}
