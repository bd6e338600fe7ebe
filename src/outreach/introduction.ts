import type { OutreachEvent } from './event.ts';
import type { Standing } from './standing.ts';

/** Where a conversation is that begins with somebody in between (A2), or with somebody who was in between. */
export type IntroductionStanding =
  /** Somebody was asked for an introduction; empty `by` where an older event does not say who. */
  | { readonly state: 'asked-introducer'; readonly at: number; readonly by: string }
  | { readonly state: 'introduced'; readonly at: number; readonly by: string }
  /** They will not introduce, or cannot: the way is open for somebody else, or for a letter. */
  | {
      readonly state: 'not-introduced';
      readonly at: number;
      readonly by: string;
      readonly why: 'no' | 'does-not-know';
    }
  /** Known only as the one who led to somebody else; `told` once they heard how it went. */
  | {
      readonly state: 'introducer';
      readonly at: number;
      readonly to: string;
      readonly told?: true;
    };

/** Standings in which nothing has gone to the person themselves yet. */
const UNWRITTEN: ReadonlySet<Standing['state']> = new Set([
  'new',
  'noticed',
  'copied',
  'asked-introducer',
  'introduced',
  'not-introduced',
]);

/** Whether nothing has gone to the person themselves yet. */
export function isUnwritten({ state }: Standing): boolean {
  return UNWRITTEN.has(state);
}

/** Whether this answers the request that was made: by name, since a friend may not be in the book. */
function isFrom({ state, ...rest }: Standing, name: string): boolean {
  return state === 'asked-introducer' && 'by' in rest && (rest.by === '' || rest.by === name);
}

/**
 * The standing after an event about an introduction, while nothing has gone to the
 * person themselves; `undefined` where the event changes nothing of that kind.
 */
export function afterIntroduction(current: Standing, event: OutreachEvent): Standing | undefined {
  const { at } = event;
  if (event.kind === 'sent' && event.payload.occasion === 'introduction-request') {
    const by = event.payload.to?.name ?? '';
    return isUnwritten(current) ? { state: 'asked-introducer', at, by } : current;
  }
  if (event.kind === 'introduced-by' && isFrom(current, event.payload.name)) {
    return { state: 'introduced', at, by: event.payload.name };
  }
  if (event.kind === 'not-introduced' && isFrom(current, event.payload.name)) {
    const { name, why } = event.payload;
    return { state: 'not-introduced', at, by: name, why };
  }
  if (event.kind === 'referred-to' && (current.state === 'new' || current.state === 'noticed')) {
    return { state: 'introducer', at, to: event.payload.name };
  }
  if (event.kind === 'told-news' && current.state === 'introducer') {
    return { ...current, at, told: true };
  }
  return undefined;
}
