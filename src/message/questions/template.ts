import type { InsightKind } from '../../profile/insight.ts';
import type { Period } from '../../profile/period.ts';
import type { QuestionStage } from './question.ts';

/** A question with gaps, as a language writes it. */
export interface QuestionTemplate {
  /** Unique in its language. */
  readonly id: string;
  /** Insight that must be there; `person` asks only for values of the person or the sender. */
  readonly about: InsightKind | 'person';
  readonly stage: QuestionStage;
  /** Words with `{value}` or `{value:filter}`. A question whose values are unknown is not asked. */
  readonly text: string;
  /** The last thing to say: what the sender may do in return (A11). */
  readonly closing?: true;
  /** Only for evidence of this part of the profile, e.g. `publications`. */
  readonly of?: string;
}

/** What a language does to a value inside a question. */
export type QuestionFilter = (text: string) => string;

/** All that the kit needs to know of a language. */
export interface QuestionPack {
  readonly language: string;
  readonly templates: readonly QuestionTemplate[];
  readonly filters: Readonly<Record<string, QuestionFilter>>;
  /** A complete clause of somebody's text that may be quoted, or nothing. */
  readonly quote: (text: string, max: number) => string | undefined;
  /** The author's own clause said back to them ("you left the ward"), or nothing. */
  readonly saidToAuthor: (clause: string) => string | undefined;
  /** Whether a text about somebody speaks of them as of another ("Anna leads a ward"). */
  readonly isAboutAnother: (text: string, firstName: string) => boolean;
  /** Times as one says them, under the names that templates use; only those the period tells. */
  readonly times: (period: Period, now: number) => Readonly<Record<string, string>>;
}

const GAP = /\{(\w+)(?::(\w+))?\}/g;

/** The template with its gaps filled; `undefined` where a value is missing. */
export function fillTemplate(
  text: string,
  values: Readonly<Record<string, string>>,
  filters: Readonly<Record<string, QuestionFilter>>,
): string | undefined {
  let missing = false;
  const filled = text.replace(GAP, (_, name: string, filter: string | undefined) => {
    const value = values[name];
    if (value === undefined || value === '') missing = true;
    return value === undefined ? '' : (filters[filter ?? '']?.(value) ?? value);
  });
  return missing ? undefined : filled;
}

/** Names of the values a template asks for. */
export function gapsOf(text: string): string[] {
  return [...text.matchAll(GAP)].flatMap(match => match[1] ?? []);
}
