import type { Profile } from '../profile/profile.ts';
import { tameLine } from '../profile/tame.ts';

/** What an address card says: the person's work, and nothing else. */
export interface Card {
  /** Stable, so that importing again updates instead of doubling. */
  readonly uid: string;
  readonly name: Profile['name']['value'];
  readonly title: string;
  readonly organisation: string;
  /** Address of the profile; empty where there is none. */
  readonly address: string;
  readonly categories: readonly string[];
}

/** Longest line in octets, without its end (RFC 6350, 3.2; RFC 2426, 2.6). */
const LONGEST = 75;

/** Octets of one character in UTF-8. */
function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A line folded: what is too long goes on behind a blank on the next, never within a character. */
function folded(line: string): string {
  let text = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > LONGEST) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += size;
  }
  return `${text}\r\n`;
}

/** A value as a card writes it; line breaks have gone by then. */
function escaped(text: string): string {
  return tameLine(text).replace(/[\\;,]/g, '\\$&');
}

/** The address as a browser spells it, which leaves no room for another line; nothing where it is none. */
function webAddress(address: string): string | undefined {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Family name, given name, two that are not known, and title. */
function nameParts({ full, first, last, title }: Card['name']): string {
  const given = last === undefined ? full : first;
  return [last ?? '', given, '', title ?? '', ''].map(escaped).join(';');
}

/**
 * An address card (vCard 3.0, RFC 2426): the version that every address book takes.
 * Besides the name it holds what somebody does, where, and the address of their profile.
 */
export function vcard(card: Card): string {
  const url = webAddress(card.address);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//A Few Minutes//A Few Minutes//EN',
    `UID:${escaped(card.uid)}`,
    `N:${nameParts(card.name)}`,
    `FN:${escaped(card.name.full)}`,
    card.title === '' ? undefined : `TITLE:${escaped(card.title)}`,
    card.organisation === '' ? undefined : `ORG:${escaped(card.organisation)}`,
    url === undefined ? undefined : `URL:${url}`,
    card.categories.length === 0
      ? undefined
      : `CATEGORIES:${card.categories.map(escaped).join(',')}`,
    'END:VCARD',
  ];
  return lines.map(line => (line === undefined ? '' : folded(line))).join('');
}
