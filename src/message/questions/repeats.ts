import type { InsightKind } from '../../profile/insight.ts';
import type { Question } from './question.ts';

/** Insights that tell of the same turn in a life: one question about it is enough. */
const SAME_TURN: readonly InsightKind[] = ['shared-path', 'change-of-field', 'far-studies'];

/** Whether the kit already asks about the same thing. */
export function repeats(question: Question, kit: readonly Question[]): boolean {
  return kit.some(
    chosen =>
      chosen.text === question.text ||
      topic(chosen) === topic(question) ||
      (tellOfOne(chosen.insight, question.insight) && !areFarApart(chosen, question)),
  );
}

/** What a question asks after, whatever it grew from: the part of its id after the dot. */
function topic({ id }: Question): string {
  return id.slice(id.indexOf('.') + 1);
}

function tellOfOne(a: InsightKind | undefined, b: InsightKind | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (SAME_TURN.includes(a) && SAME_TURN.includes(b));
}

/** The present role may be asked about at each stage, and advice may come back to an earlier turn. */
function areFarApart(a: Question, b: Question): boolean {
  if (a.stage === b.stage) return false;
  return a.insight === 'current-role' || a.stage === 'advice' || b.stage === 'advice';
}
