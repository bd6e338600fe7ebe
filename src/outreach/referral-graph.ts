import type { ProfileKey } from '../profile/address.ts';
import { effectiveEvents } from './effective-events.ts';
import type { OutreachEvent } from './event.ts';
import { joinedTo } from './same-as.ts';

/** Somebody in the graph: a contact of the book, or a name nobody has read yet. */
export interface ReferralNode {
  /** Profile key of a contact, or `name:` and the name as it was written. */
  readonly id: string;
  readonly name: string;
  readonly contact?: ProfileKey;
}

/** One person led to another. */
export interface ReferralLink {
  readonly from: string;
  readonly to: string;
  readonly how: 'referred' | 'introduced';
  readonly at: number;
  /** Whether the one who helped has heard how it went since (A13). */
  readonly told: boolean;
}

/** Who led to whom. */
export interface ReferralGraph {
  readonly nodes: readonly ReferralNode[];
  readonly links: readonly ReferralLink[];
}

/** What the graph needs to know of each contact. */
export interface ReferralSource {
  readonly contact: ProfileKey;
  readonly name: string;
  readonly events: readonly OutreachEvent[];
}

function nodeFor(name: string, contact: ProfileKey | undefined): ReferralNode {
  return contact === undefined
    ? { id: `name:${name.trim().toLowerCase()}`, name: name.trim() }
    : { id: contact, name, contact };
}

/** Moments at which a contact heard news from the sender. */
function toldAt(events: readonly OutreachEvent[]): readonly number[] {
  return effectiveEvents(events)
    .filter(
      event =>
        event.kind === 'kept-in-touch' ||
        (event.kind === 'sent' && event.payload.occasion === 'news-to-introducer'),
    )
    .map(event => event.at);
}

/** Builds the graph from every contact's events; a name and a contact of that name are one node. */
export function referralGraph(sources: readonly ReferralSource[]): ReferralGraph {
  const nodes = new Map<string, ReferralNode>();
  const byName = new Map(sources.map(s => [s.name.trim().toLowerCase(), s.contact]));
  const news = new Map<string, readonly number[]>(
    sources.map(source => [source.contact, toldAt(source.events)]),
  );
  const joined = new Map(sources.map(({ contact, events }) => [contact, joinedTo(events)]));
  const links: ReferralLink[] = [];
  const remember = (name: string, contact: ProfileKey | undefined): string => {
    const meant = contact ?? byName.get(name.trim().toLowerCase());
    const known = meant && (joined.get(meant) ?? meant);
    const node = nodeFor(name, known);
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };
  const link = (from: string, to: string, how: ReferralLink['how'], at: number) => {
    if (links.some(l => l.from === from && l.to === to)) return;
    const told = (news.get(from) ?? []).some(moment => moment >= at);
    links.push({ from, to, how, at, told });
  };
  for (const { contact, name, events } of sources) {
    for (const event of effectiveEvents(events)) {
      if (event.kind === 'referred-to') {
        const from = remember(name, contact);
        link(from, remember(event.payload.name, event.payload.contact), 'referred', event.at);
      } else if (event.kind === 'introduced-by') {
        const from = remember(event.payload.name, event.payload.contact);
        link(from, remember(name, contact), 'introduced', event.at);
      }
    }
  }
  return { nodes: [...nodes.values()], links };
}
