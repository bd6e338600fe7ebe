import { useMemo } from 'preact/hooks';
import { lookUpFirst } from '../../../message/questions/look-up-first.ts';
import type { Question } from '../../../message/questions/question.ts';
import { questionKit } from '../../../message/questions/question-kit.ts';
import { findInsights } from '../../../profile/insights/find-insights.ts';
import { useBook } from '../../book.ts';
import type { Person } from './use-person.ts';

/** Questions for this very person, and what to look up before asking them (A8, A9). */
export interface Kit {
  readonly questions: readonly Question[];
  readonly lookUp: readonly string[];
}

/** The kit, made anew only when the profile or the sender changes. */
export function useKit({ contact: { profile }, sender }: Person): Kit {
  const { now } = useBook();
  return useMemo(() => {
    const moment = now();
    const insights = findInsights(profile, sender, moment);
    return {
      questions: questionKit({ profile, sender, insights, now: moment }),
      lookUp: lookUpFirst(profile),
    };
  }, [profile, sender, now]);
}
