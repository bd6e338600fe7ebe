import { employerInProse } from '../employers/employer-in-prose.ts';
import { sameEmployer as sameEmployerName } from '../employers/same-employer.ts';
import type { Fact } from '../fact.ts';
import type { FactRef } from '../fact-ref.ts';
import type { Period, YearMonth } from '../period.ts';
import type { Position, Profile } from '../profile.ts';
import { roleInProse } from '../titles/role-in-prose.ts';
import type { Field } from './field.ts';
import { fieldOfTitle } from './field-of.ts';

/** One job on the time line, with the fact it came from. */
export interface Stage {
  readonly ref: FactRef;
  readonly position: Position;
  /** Title and employer as said inside a sentence; absent where they name no role or no organisation. */
  readonly role: string | undefined;
  readonly employer: string | undefined;
  readonly field: Field | undefined;
  /** Months since year 0; absent where the page gives no start. */
  readonly start: number | undefined;
  /** Month it ended, the present for a current job; absent where unknown. */
  readonly end: number | undefined;
  readonly current: boolean;
}

const MONTHS = 12;

function monthsOf(at: YearMonth, fallbackMonth: number): number {
  return at.year * MONTHS + (at.month ?? fallbackMonth) - 1;
}

/** Month of `now`, in months since year 0. */
export function monthOf(now: number): number {
  const date = new Date(now);
  return date.getUTCFullYear() * MONTHS + date.getUTCMonth();
}

/** First month of a period; a bare year is read as its middle, so that no count is overstated. */
function startOf(period: Period | undefined): number | undefined {
  return period?.start === undefined ? undefined : monthsOf(period.start, 7);
}

/** Last month of a period; the present where it is current. */
function endOf(period: Period | undefined, now: number): number | undefined {
  if (period?.current) return monthOf(now);
  return period?.end === undefined ? undefined : monthsOf(period.end, 6);
}

function stageOf(fact: Fact<Position>, index: number, now: number): Stage {
  const { period, title, employer } = fact.value;
  return {
    ref: `positions.${index}`,
    position: fact.value,
    role: roleInProse(title, employer === undefined ? [] : [employer]),
    employer: employer === undefined ? undefined : employerInProse(employer),
    field: fieldOfTitle(title),
    start: startOf(period),
    end: endOf(period, now),
    current: period?.current === true,
  };
}

/**
 * The jobs of a profile, newest first. Facts of low confidence are left out: they
 * are shown to the sender but never relied on alone.
 */
export function timelineOf(profile: Profile, now: number): Stage[] {
  return profile.positions
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.confidence !== 'low' && fact.value.title.trim() !== '')
    .map(({ fact, index }) => stageOf(fact, index, now))
    .sort(newestFirst);
}

function newestFirst(one: Stage, other: Stage): number {
  if (one.current !== other.current) return one.current ? -1 : 1;
  return (other.start ?? 0) - (one.start ?? 0);
}

/** The job held now: a current one, or the first of a list without any dates. */
export function currentOf(timeline: readonly Stage[]): Stage | undefined {
  const first = timeline[0];
  if (first === undefined) return undefined;
  if (first.current) return first;
  return timeline.every(stage => stage.start === undefined && stage.end === undefined)
    ? first
    : undefined;
}

/** Whole years between two months, rounded down: "eleven years" is never more than was lived. */
export function wholeYears(start: number, end: number): number {
  return Math.floor((end - start) / MONTHS);
}

/** True where two stages are at the same employer, by address where the page gives one. */
export function sameEmployer(one: Position, other: Position): boolean {
  if (one.employerPath !== undefined && other.employerPath !== undefined) {
    return one.employerPath === other.employerPath;
  }
  if (one.employer === undefined || other.employer === undefined) return false;
  return sameEmployerName(one.employer, other.employer);
}
