import type { ProfileKey } from '../../profile/address.ts';
import type { Fact, SectionName } from '../../profile/fact.ts';
import { parseName } from '../../profile/names/parse-name.ts';
import type { PersonName, Profile } from '../../profile/profile.ts';
import type { Reading, RefusalReason, SectionStatus } from '../../profile/reading.ts';
import { bounded } from '../bounded.ts';
import { fact, onlyGuessed } from '../facts.ts';
import { fold } from '../text/clean.ts';
import { withoutContacts } from '../web/person/without-contacts.ts';
import { type Bio, bioOf } from './bio-sentence.ts';
import { educationOf } from './education-lines.ts';
import { experienceOf } from './experience-lines.ts';
import { languagesOf, skillsOf } from './list-lines.ts';
import { splitSections, type TextSections } from './split-sections.ts';
import { countedEntries, textLines } from './text-lines.ts';
import { type Top, topOf } from './top-lines.ts';

/** Where a text came from, and what is known of its person besides the text. */
export interface TextOrigin {
  readonly layout: 'selection' | 'pasted';
  readonly address: string;
  /** Name that the page's title gives, where there was a page. */
  readonly titleName: PersonName | undefined;
  /** Key of the person, once the name is known. */
  readonly keyOf: (name: PersonName) => ProfileKey;
}

/** Longest biography kept as "about", in UTF-16 code units. */
const LONGEST_BIO = 3000;

/** Everything found in the text, before it becomes facts. */
interface Found {
  readonly top: Top;
  readonly sections: TextSections;
  readonly guessed: ReadonlySet<SectionName>;
  readonly bio: Bio | undefined;
  readonly about: string | undefined;
}

function find(text: string, origin: TextOrigin): Found {
  const { sections, guessed } = splitSections(textLines(text));
  const titleKey = origin.titleName === undefined ? undefined : fold(origin.titleName.full);
  const isKnown = (line: string) =>
    titleKey !== undefined && line.length < 120 && fold(parseName(line)?.full ?? '') === titleKey;
  const topLines = sections.get('top') ?? [];
  const top = topOf(topLines, isKnown);
  const paragraph = [...topLines, ...(sections.get('about') ?? [])].filter(line => line !== '');
  const opening = paragraph.findIndex(line => bioOf(line) !== undefined);
  const prose = opening < 0 ? undefined : paragraph.slice(opening).join(' ');
  const bio = prose === undefined ? undefined : bioOf(prose);
  const stated = (sections.get('about') ?? []).join('\n').trim();
  const biography =
    bio !== undefined && sections.size === 1 ? prose?.slice(0, LONGEST_BIO) : undefined;
  const about = withoutContacts(stated === '' ? (biography ?? '') : stated);
  return { top, sections, guessed, bio, about: about === '' ? undefined : about };
}

/** Whether two names can be one person's: the shorter one's words are all in the other. */
function compatible(a: PersonName, b: PersonName): boolean {
  const [short, long] = [fold(a.full).split(' '), fold(b.full).split(' ')].sort(
    (x, y) => x.length - y.length,
  );
  return (short ?? []).every(word => long?.includes(word));
}

/** The person's name from the text, its first sentence or the page's title; or why there is none. */
function nameOf(found: Found, origin: TextOrigin, now: number): Fact<PersonName> | RefusalReason {
  const fromTop = found.top.name === undefined ? undefined : parseName(found.top.name);
  const fromBio = found.bio === undefined ? undefined : parseName(found.bio.name);
  const inText = fromTop ?? fromBio;
  const { titleName } = origin;
  if (fromTop !== undefined && fromBio !== undefined && !compatible(fromTop, fromBio)) {
    return 'two-identities';
  }
  if (inText === undefined && titleName === undefined) return 'not-a-profile';
  if (inText === undefined) {
    return titleName === undefined
      ? 'not-a-profile'
      : fact(titleName, 'top', 'title', 'medium', now);
  }
  if (titleName !== undefined && !compatible(inText, titleName)) return 'two-identities';
  const others = [
    ...(titleName === undefined ? [] : ['title']),
    ...(fromTop !== undefined && fromBio !== undefined ? ['sentence'] : []),
  ];
  const how = fromTop === undefined ? 'sentence' : 'first line';
  const single = fact(inText, 'top', how, 'medium', now);
  return others.length === 0 ? single : { ...single, confidence: 'high', agrees: others };
}

/** Sections found; what is not in a copied text may well be on the profile, so it is left open. */
function statusOf(profile: Profile, text: string): Partial<Record<SectionName, SectionStatus>> {
  const shown = profile.positions.length;
  const counted = countedEntries(text, 'experience') ?? 0;
  const experience: SectionStatus =
    counted > shown ? { state: 'truncated', shown } : { state: 'found' };
  const found: SectionStatus = { state: 'found' };
  return {
    top: found,
    ...(profile.about === undefined ? {} : { about: found }),
    ...(shown === 0 ? {} : { experience }),
    ...(profile.education.length === 0 ? {} : { education: found }),
    ...(profile.skills.length === 0 ? {} : { skills: found }),
    ...(profile.languages.length === 0 ? {} : { languages: found }),
  };
}

/**
 * Reads the plain text of a profile, CV or biography. Only what the text says for
 * certain is taken; the sender sees it and can correct it. Contact details and other
 * private lines are passed over (A14).
 */
export function readText(text: string, origin: TextOrigin, now: number): Reading {
  const found = find(text, origin);
  const { sections, guessed, bio, top } = found;
  const selfCheck = {
    lines: text.split('\n').length,
    sections: sections.size,
    sentence: bio === undefined ? 0 : 1,
  };
  const name = nameOf(found, origin, now);
  if (typeof name === 'string') return { kind: 'refusal', reason: name, selfCheck };
  const make = <T>(value: T, section: SectionName, how: string) =>
    fact(value, section, how, 'medium', now);
  const each = <T>(values: readonly T[], section: SectionName, how = 'text') =>
    values.map(value => make(value, section, how));
  const listed = experienceOf(sections.get('experience') ?? []);
  const schools = educationOf(sections.get('education') ?? []);
  const place = top.place ?? bio?.place;
  const profile: Profile = {
    key: origin.keyOf(name.value),
    address: origin.address,
    name,
    ...(top.pronouns === undefined ? {} : { pronouns: make(top.pronouns, 'top', 'text') }),
    ...(top.headline === undefined ? {} : { headline: make(top.headline, 'top', 'text') }),
    ...(place === undefined ? {} : { place: make(place, 'top', 'text') }),
    ...(found.about === undefined ? {} : { about: make(found.about, 'about', 'text') }),
    positions:
      listed.length > 0
        ? each(listed, 'experience')
        : each(bio?.positions ?? [], 'experience', 'sentence'),
    education:
      schools.length > 0
        ? each(schools, 'education')
        : each(
            (bio?.schools ?? []).map(school => ({ school })),
            'education',
            'sentence',
          ),
    skills: each(skillsOf(sections.get('skills') ?? []), 'skills'),
    certifications: [],
    languages: each(languagesOf(sections.get('languages') ?? []), 'languages'),
    volunteering: [],
    publications: [],
    featured: [],
    posts: [],
  };
  return bounded({
    kind: 'profile',
    layout: origin.layout,
    profile: onlyGuessed(profile, guessed),
    sections: statusOf(profile, text),
    selfCheck,
  });
}
