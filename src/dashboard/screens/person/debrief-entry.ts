import type { EventPayloads } from '../../../outreach/event.ts';
import { fromLines } from '../you/lines.ts';

/** What the sender brings home from a talk. */
export interface Debrief {
  readonly met: EventPayloads['met'];
  /** People they named (A13). */
  readonly named: readonly string[];
  /** Gifts promised (A11). */
  readonly offered: readonly string[];
}

/** The form as it is being filled in; lists as they are typed, one entry on each line. */
export interface DebriefEntry {
  readonly learned: string;
  readonly notes: string;
  readonly named: string;
  readonly offered: string;
  readonly stillSuits: NonNullable<EventPayloads['met']['stillSuits']>;
  readonly welcome: boolean;
}

const EMPTY: DebriefEntry = {
  learned: '',
  notes: '',
  named: '',
  offered: '',
  stillSuits: 'unsure',
  welcome: false,
};

/** The form as it was left; whatever was not kept in its proper shape is empty. */
export function entryFrom(kept: unknown): DebriefEntry {
  if (typeof kept !== 'object' || kept === null) return EMPTY;
  const fields = kept as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '');
  const suits = (['yes', 'no', 'unsure'] as const).find(word => word === fields['stillSuits']);
  return {
    learned: text('learned'),
    notes: text('notes'),
    named: text('named'),
    offered: text('offered'),
    stillSuits: suits ?? EMPTY.stillSuits,
    welcome: fields['welcome'] === true,
  };
}

/** What the filled-in form says. */
export function debriefOf({ named, offered, ...met }: DebriefEntry): Debrief {
  return { met, named: fromLines(named), offered: fromLines(offered) };
}
