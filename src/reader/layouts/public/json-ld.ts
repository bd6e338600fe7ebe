import { cleanLine, cleanText } from '../../text/clean.ts';
import { PUBLIC } from './selectors.ts';

/** What the structured data of a public profile says; everything is optional. */
export interface LinkedPerson {
  readonly name?: string;
  readonly url?: string;
  readonly place?: string;
  readonly about?: string;
  readonly followers?: number;
  readonly employers: readonly string[];
  readonly schools: readonly string[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const isPerson = (node: Node): boolean => list(node['@type']).includes('Person');

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const clean = cleanText(value);
  return clean === '' || isMasked(clean) ? undefined : clean;
}

/** Asterisks in place of what guests may not see. */
export function isMasked(value: string): boolean {
  return /^[*\s]+$/.test(value);
}

function names(value: unknown): string[] {
  return list(value).flatMap(node => {
    const name = isNode(node) ? text(node['name']) : undefined;
    return name === undefined ? [] : [cleanLine(name)];
  });
}

function followersOf(value: unknown): number | undefined {
  for (const node of list(value)) {
    if (!isNode(node) || !/FollowAction$/.test(String(node['interactionType'] ?? ''))) continue;
    const count = node['userInteractionCount'];
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return count;
  }
  return undefined;
}

function personOf(json: string): Node | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const roots = list(data).filter(isNode);
  const nodes = roots.flatMap(root => [root, ...list(root['@graph']).filter(isNode)]);
  return nodes.find(isPerson);
}

/**
 * The person in the page's JSON-LD. The only embedded data the reader looks at, and only on
 * the public page, where it holds what the page shows and nobody else.
 */
export function linkedPerson(document: Document): LinkedPerson | undefined {
  for (const script of document.querySelectorAll(PUBLIC.jsonLd)) {
    const person = personOf(script.textContent ?? '');
    if (person === undefined) continue;
    const address = isNode(person['address']) ? person['address'] : {};
    const [name, url, place, about] = [
      text(person['name']),
      text(person['url']) ?? text(person['sameAs']),
      text(address['addressLocality']),
      text(person['description']),
    ];
    const followers = followersOf(person['interactionStatistic']);
    return {
      ...(name !== undefined && { name: cleanLine(name) }),
      ...(url !== undefined && { url }),
      ...(place !== undefined && { place: cleanLine(place) }),
      ...(about !== undefined && { about }),
      ...(followers !== undefined && { followers }),
      employers: names(person['worksFor']),
      schools: names(person['alumniOf']),
    };
  }
  return undefined;
}
