import type { ComposeContext } from '../../../message/compose-types.ts';
import { effectiveEvents } from '../../../outreach/effective-events.ts';
import type { OutreachEvent } from '../../../outreach/event.ts';
import { owedGifts } from '../../../outreach/give-back.ts';
import { SOMEBODY } from '../../../outreach/somebody.ts';

/** The part of the context that a talk leaves behind. */
type Debriefed = Pick<ComposeContext, 'named' | 'promised' | 'welcome'>;

/** Whom they named since they were last thanked; who was thanked for is not thanked for again. */
function namedSince(events: readonly OutreachEvent[]): readonly string[] {
  const thanked = events.findLastIndex(event => event.kind === 'thanked');
  const names = events
    .slice(thanked + 1)
    .flatMap(event => (event.kind === 'referred-to' ? [event.payload.name.trim()] : []))
    .filter(name => name !== '' && name !== SOMEBODY);
  return [...new Set(names)];
}

/** What the debrief said that the thank-you takes up: names given, gifts owed, a welcome. */
export function debriefed(events: readonly OutreachEvent[]): Debriefed {
  const effective = effectiveEvents(events);
  const named = namedSince(effective);
  const promised = owedGifts(events).map(gift => gift.name);
  const met = effective.findLast(event => event.kind === 'met');
  return {
    ...(named.length === 0 ? {} : { named }),
    ...(promised.length === 0 ? {} : { promised }),
    ...(met?.kind === 'met' && met.payload.welcome === true ? { welcome: true } : {}),
  };
}

/** A context as it is kept with a letter: what the log says anew each time is left out. */
export function withoutDebrief({
  named: _named,
  promised: _promised,
  welcome: _welcome,
  ...rest
}: ComposeContext): ComposeContext {
  return rest;
}
