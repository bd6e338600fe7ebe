import type { Insight } from '../../profile/insight.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Sender } from '../../sender/sender.ts';
import { fillTemplate, gapsOf } from './fill-template.ts';
import type { Question } from './question.ts';
import type { QuestionPack, QuestionTemplate } from './question-pack.ts';
import { senderValues } from './sender-values.ts';
import { insightValues } from './values.ts';

/** A question that uses the sender's own words is a little more personal than one that suits anybody. */
const OWN_WORDS_SPECIFICITY = 0.15;
const ANYBODY_SPECIFICITY = 0.05;

/** Every question that can truthfully be put to this person, unordered. */
export function candidateQuestions(
  profile: Profile,
  sender: Sender,
  insights: readonly Insight[],
  pack: QuestionPack,
  now: number,
): Question[] {
  const own = senderValues(sender, profile);
  return [
    ...insights.flatMap(insight => questionsAbout(insight, profile, pack, now)),
    ...pack.templates
      .filter(template => template.about === 'person')
      .flatMap(template => questionForAnybody(template, own, pack)),
  ];
}

function questionsAbout(
  insight: Insight,
  profile: Profile,
  pack: QuestionPack,
  now: number,
): Question[] {
  const values = insightValues(insight, profile, pack, now);
  return pack.templates
    .filter(template => template.about === insight.kind && isOf(template, insight))
    .flatMap(template => {
      const text = fillTemplate(template.text, values, pack.filters);
      if (text === undefined) return [];
      return [
        {
          id: template.id,
          text,
          stage: template.stage,
          facts: gapsOf(template.text).length === 0 ? [] : insight.evidence,
          insight: insight.kind,
          specificity: insight.specificity,
        },
      ];
    });
}

function isOf(template: QuestionTemplate, insight: Insight): boolean {
  return template.of === undefined || (insight.evidence[0]?.startsWith(`${template.of}.`) ?? false);
}

function questionForAnybody(
  template: QuestionTemplate,
  values: Readonly<Record<string, string>>,
  pack: QuestionPack,
): Question[] {
  const text = fillTemplate(template.text, values, pack.filters);
  if (text === undefined) return [];
  const own = gapsOf(template.text).length > 0;
  const plain = template.closing === true ? 0 : ANYBODY_SPECIFICITY;
  const specificity = own ? OWN_WORDS_SPECIFICITY : plain;
  return [{ id: template.id, text, stage: template.stage, facts: [], specificity }];
}
