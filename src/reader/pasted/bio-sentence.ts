import type { Position } from '../../profile/profile.ts';
import { namesRole } from '../../profile/titles/slogans.ts';
import { hasNameShape } from '../web/person/from-heading.ts';
import { namesSchool } from './school-words.ts';

/** What a biography says where its grammar leaves no doubt. */
export interface Bio {
  /** As written, title included. */
  readonly name: string;
  readonly positions: readonly Position[];
  readonly place?: string;
  readonly schools: readonly string[];
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'\u2019-]*\.?`;
const NAME = String.raw`(?<name>${WORD}(?:\s+(?:${WORD}|van|von|der|den|de|del|da|dos|bin|al|el|la))*(?:,\s+(?:RN|PhD|MD|MBA|MSc|MA|BA|BSc|JD|CPA|OBE|KC))?)`;
const ROLE = String.raw`(?:an?|the|our)\s+(?<role>[^.,;:()]{3,70}?)`;
/** A full stop after an abbreviation does not end a name. */
const NAMED = String.raw`(?:the\s+)?\p{Lu}(?:[^.,;:()]|(?<=\b(?:St|Mt|Dr|Co|Inc|Ltd))\.(?=\s))*?`;
const PLACE = String.raw`${WORD}(?:[\s-]+${WORD}){0,3}`;
const TAIL = String.raw`(?:\s+(?:at|with|for)\s+(?<employer>${NAMED}))?(?:\s+(?:based\s+)?in\s+(?<place>${PLACE}))?(?=[,;:]|(?<!\b(?:St|Mt|Dr|Co|Inc|Ltd))\.|\.$|\s+(?:who|where|and|since|with|from|whose|specialising|specializing|working)\b|$)`;

/** `Dr Amina Yusuf is a paediatric nurse at St Brigid Hospital in Ghent` */
const THIRD = new RegExp(
  String.raw`^${NAME}\s+(?:is|works\s+as|(?<past>was|worked\s+as))\s+${ROLE}${TAIL}`,
  'u',
);
/** `I'm Bram Claes, a master electrician in Ghent` */
const FIRST = new RegExp(
  String.raw`^(?:(?:Hi|Hello|Hey)[!,.]?\s+)?(?:I['\u2019]m|I am|My name is)\s+${NAME}(?:,|\.\s+I['\u2019]m|\.\s+I am|\s+and\s+I['\u2019]m|\s+and\s+I am)\s+${ROLE}${TAIL}`,
  'u',
);
const EARLIER = new RegExp(
  String.raw`^(?:Previously|Before\s+that|Before\s+this|Earlier|Formerly),?\s+(?<who>she|he|they|I|${WORD}(?:\s+${WORD})?)\s+(?:was|were|worked\s+as)\s+${ROLE}${TAIL}`,
  'u',
);
const STUDIED = new RegExp(
  String.raw`^(?<who>She|He|They|I|${WORD}(?:\s+${WORD})?)\s+(?:studied|trained|graduated|qualified|holds|has|earned|received)\b[^.]*?\s(?:at|from)\s+(?:the\s+)?(?<school>${NAMED})(?=[.,;]|\s+(?:in|and|where|with)\b|$)`,
  'u',
);
const SENTENCES = /(?<=[.!?])(?<!\b(?:St|Mt|Dr|Mr|Ms|Mrs|Prof|Co|Inc|Ltd|\p{Lu})\.)\s+(?=\p{Lu})/u;

/** What people are outside their work: family, health, faith, politics. Never read (A14). */
const PRIVATE =
  /\b(?:(?:grand|step)?(?:mother|father|mum|mom|dad|parent|son|daughter)|wife|husband|widow(?:er)?|brother|twin|fianc\S*|girlfriend|boyfriend|survivor|patient|sufferer|believer|christian|muslim|jew|hindu|buddhist|atheist|vegan|vegetarian|voter|supporter|socialist|conservative|liberal|democrat|republican|lover|smoker)\b/iu;
/** Part of a sentence looked at: what it says of the person's work stands at its beginning. */
const LONGEST = 400;

interface Said {
  readonly title: string;
  readonly employer?: string;
  readonly place?: string;
}

/** Role, employer and place of a match; nothing unless the role is one. */
function roleIn(groups: Record<string, string | undefined> | undefined): Said | undefined {
  const title = groups?.['role']?.trim();
  if (title === undefined || !namesRole(title) || PRIVATE.test(title)) return undefined;
  const employer = groups?.['employer']?.trim();
  const place = groups?.['place']?.trim();
  return {
    title,
    ...(employer === undefined ? {} : { employer }),
    ...(place === undefined ? {} : { place: place.replace(/\.$/, '') }),
  };
}

/** Whether a sentence goes on about the same person: a pronoun, or a part of the name. */
function isSame(who: string | undefined, name: string): boolean {
  const words = name.split(/\s+/);
  return (
    /^(?:she|he|they|i)$/i.test(who ?? '') ||
    (who ?? '').split(/\s+/).every(word => words.includes(word))
  );
}

/**
 * Reads a biography by its first sentence, which has to name the person and their
 * work, and the sentences that plainly go on about them. Anything else is left out.
 */
export function bioOf(text: string): Bio | undefined {
  const sentences = text.replace(/\s+/g, ' ').trim().split(SENTENCES);
  const [opening = '', ...others] = sentences.map(sentence => sentence.slice(0, LONGEST));
  const two = `${opening} ${others[0] ?? ''}`.trim();
  const match = THIRD.exec(opening) ?? FIRST.exec(opening) ?? FIRST.exec(two);
  const name = match?.groups?.['name']?.replace(/\.$/, '');
  const role = roleIn(match?.groups);
  if (name === undefined || role === undefined || !hasNameShape(name)) return undefined;
  const current = match?.groups?.['past'] === undefined;
  const { place, ...work } = role;
  const positions: Position[] = [{ ...work, period: { current } }];
  const schools: string[] = [];
  for (const sentence of others) {
    const before = EARLIER.exec(sentence)?.groups;
    const earlier = isSame(before?.['who'], name) ? roleIn(before) : undefined;
    if (earlier !== undefined) {
      const { place: at, ...past } = earlier;
      positions.push({
        ...past,
        ...(at === undefined ? {} : { place: at }),
        period: { current: false },
      });
    }
    const studied = STUDIED.exec(sentence)?.groups;
    const school = studied?.['school']?.trim();
    if (school !== undefined && isSame(studied?.['who'], name) && namesSchool(school))
      schools.push(school);
  }
  // Where somebody works is where they are only while they work there.
  return { name, positions, schools, ...(place === undefined || !current ? {} : { place }) };
}
