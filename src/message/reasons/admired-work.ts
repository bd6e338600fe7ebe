import type { Insight, InsightKind } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { ReasonOption } from '../compose-types.ts';
import { saidOf } from '../composing/own-words.ts';
import type { LanguagePack } from '../phrases/pack.ts';
import { packFor } from '../phrases/packs.ts';
import type { ReasonInput } from './rank-reasons.ts';

const KINDS: readonly InsightKind[] = [
  'made',
  'post',
  'founder',
  'first-of-kind',
  'climb',
  'long-stay',
  'about-why',
  'volunteering',
  'new-role',
  'current-role',
  'headline',
];

const LABELS: Partial<Readonly<Record<InsightKind, string>>> = {
  made: 'Something they made',
  post: 'Something they wrote',
  founder: 'What they founded',
  'first-of-kind': 'A first of its kind',
  climb: 'How they grew there',
  'long-stay': 'Their years there',
  'about-why': 'Why they do it',
  volunteering: 'The time they give',
  'new-role': 'Their new role',
  'current-role': 'The work they do',
  headline: 'The work they do',
};

/** The longest quotation a short note can hold beside everything else. */
const QUOTABLE = 90;

/** Their work, as specifically as the page lets one speak of it; the bare name where it says nothing. */
export function admiredWork({ insights, profile, language = 'en' }: ReasonInput): ReasonOption[] {
  const pack = packFor(language);
  const insight = insights.find(
    found => KINDS.includes(found.kind) && sayable(found, profile, pack),
  );
  if (insight === undefined) {
    return [
      {
        kind: 'admired-work',
        label: 'The work they do',
        evidence: profile.name.value.full,
        facts: ['name'],
        why: 'The page says little about their work, so the letter claims nothing about it.',
        strength: 0.05,
      },
    ];
  }
  return [
    {
      kind: 'admired-work',
      label: LABELS[insight.kind] ?? 'Their work',
      evidence: insight.summary,
      facts: insight.evidence,
      insight,
      why: 'Saying what you saw of their work shows that the letter is meant for them.',
      strength: insight.specificity,
    },
  ];
}

/** A post counts only where a complete clause of it can be quoted. */
function sayable(insight: Insight, profile: Profile, pack: LanguagePack): boolean {
  const [field, index] = insight.evidence[0]?.split('.') ?? [];
  if (insight.kind === 'about-why') {
    const words = insight.values['quote'] ?? '';
    return pack.quote(`${words}.`, QUOTABLE) !== undefined || saidOf(insight, pack) !== undefined;
  }
  if (insight.kind !== 'post' || field !== 'posts') return true;
  const text = profile.posts[Number(index)]?.value.text;
  return text !== undefined && pack.quote(text, QUOTABLE) !== undefined;
}
