import { useMemo } from 'preact/hooks';
import { lookUpFirst } from '../../../message/questions/look-up-first.ts';
import type { Question } from '../../../message/questions/question.ts';
import { questionKit } from '../../../message/questions/question-kit.ts';
import { rankReasons } from '../../../message/reasons/rank-reasons.ts';
import { summarise } from '../../../outreach/contact-summary.ts';
import { findInsights } from '../../../profile/insights/find-insights.ts';
import { senderIn } from '../../../sender/sender-in.ts';
import { contextFromEvents } from '../../../ui/desk/state/context-from-events.ts';
import { useBook } from '../../book.ts';
import { REASON_LABELS } from '../../texts.ts';
import { useLetterLanguage } from './use-languages.ts';
import type { Person } from './use-person.ts';

/** Questions for this very person, and what to look up before asking them (A8, A9). */
export interface Kit {
  readonly questions: readonly Question[];
  /** The sender's own questions. */
  readonly own: readonly string[];
  readonly lookUp: readonly string[];
  /** In which the questions are asked. */
  readonly language: string;
  /** Why the sender asked this person, with what it rests on; absent before the first letter. */
  readonly why?: string;
}

/** The kit, made anew only when the profile, the sender or what happened changes. */
export function useKit(person: Person): Kit {
  const { contact, events } = person;
  const { profile } = contact;
  const { now } = useBook();
  const language = useLetterLanguage(person);
  return useMemo(() => {
    const moment = now();
    const sender = senderIn(person.sender, language);
    const insights = findInsights(profile, sender, moment);
    const { reason, questions: own } = summarise(events);
    const context = contextFromEvents(events);
    const option = rankReasons({
      profile,
      sender,
      insights,
      context,
      now: moment,
      language,
    }).find(({ kind }) => kind === reason);
    const label = reason && REASON_LABELS[reason];
    const why = label && (option === undefined ? label : `${label}. ${option.evidence}`);
    return {
      questions: questionKit({ profile, sender, insights, now: moment, language }),
      own,
      lookUp: lookUpFirst(profile, language),
      language,
      ...(why === undefined ? {} : { why }),
    };
  }, [profile, person.sender, events, now, language]);
}
