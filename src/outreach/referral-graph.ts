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
  /** Whether there is something to tell by now: the two have talked, and thanks are due. */
  readonly owed: boolean;
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
    ? { id: `name:${nameKey(name)}`, name: name.trim() }
    : { id: contact, name, contact };
}

/** A moment at which somebody heard news: about one person, or about all they had led to. */
interface Telling {
  readonly at: number;
  readonly about?: string;
}

/** Names are compared without case and outer space, since people retype them. */
function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** What a contact itself heard from the sender. */
function heardBy(events: readonly OutreachEvent[]): readonly Telling[] {
  return effectiveEvents(events).flatMap((event): Telling[] => {
    const { at } = event;
    if (event.kind === 'told-news') return [{ at, about: nameKey(event.payload.name) }];
    const news = event.kind === 'sent' && event.payload.occasion === 'news-to-introducer';
    const toThem = news && event.payload.to === undefined;
    return event.kind === 'kept-in-touch' || toThem ? [{ at }] : [];
  });
}

/** What those who led to a contact heard about it, by their names: they may not be in the book. */
function toldAbout({ name, events }: ReferralSource): readonly (readonly [string, Telling])[] {
  return effectiveEvents(events).flatMap(event => {
    if (event.kind !== 'sent' || event.payload.occasion !== 'news-to-introducer') return [];
    const { to } = event.payload;
    return to === undefined ? [] : [[nameKey(to.name), { at: event.at, about: nameKey(name) }]];
  });
}

/** Whether the sender and a contact have talked. */
function talked(events: readonly OutreachEvent[]): boolean {
  return effectiveEvents(events).some(event => event.kind === 'met');
}

/** Builds the graph from every contact's events; a name and a contact of that name are one node. */
export function referralGraph(sources: readonly ReferralSource[]): ReferralGraph {
  const nodes = new Map<string, ReferralNode>();
  const byName = new Map(sources.map(s => [nameKey(s.name), s.contact]));
  const heard = new Map<string, readonly Telling[]>(
    sources.map(source => [source.contact, heardBy(source.events)]),
  );
  const told = sources.flatMap(toldAbout);
  const met = new Set<string>(sources.flatMap(s => (talked(s.events) ? [s.contact] : [])));
  const joined = new Map(sources.map(({ contact, events }) => [contact, joinedTo(events)]));
  const links: ReferralLink[] = [];
  const remember = (name: string, contact: ProfileKey | undefined): ReferralNode => {
    const meant = contact ?? byName.get(nameKey(name));
    const known = meant && (joined.get(meant) ?? meant);
    const node = nodes.get(known ?? `name:${nameKey(name)}`) ?? nodeFor(name, known);
    nodes.set(node.id, node);
    return node;
  };
  const link = (from: ReferralNode, to: ReferralNode, how: ReferralLink['how'], at: number) => {
    if (links.some(l => l.from === from.id && l.to === to.id)) return;
    const about = nameKey(to.name);
    const tellings = [
      ...(heard.get(from.id) ?? []),
      ...told.flatMap(([name, telling]) => (name === nameKey(from.name) ? [telling] : [])),
    ];
    const knows = tellings.some(
      one => one.at >= at && (one.about === undefined || one.about === about),
    );
    links.push({
      from: from.id,
      to: to.id,
      how,
      at,
      told: knows,
      owed: !knows && met.has(to.id),
    });
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
