import type { Page } from 'puppeteer-core';
import { PAGE_LIMITS } from '../../../../src/profile/limits.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { cleanText } from '../../../../src/reader/text/clean.ts';
import { asciiJson } from '../../../fixtures/hostile/book.ts';
import { HOSTILE } from '../../../fixtures/hostile/corpus.ts';

/**
 * Every nasty text as these pages say it. Longer ones are cut to what the reader keeps of a
 * text: what becomes of a megabyte on a page, `long-texts.test.ts` tries, once and not in
 * thirteen places of two hundred pages.
 */
export const TEXTS = HOSTILE.map(({ text }) => text.slice(0, PAGE_LIMITS.text));

/** One place of Maya's page: what it says there, and what the profile holds of it. */
interface Place {
  readonly says: string;
  readonly of: (profile: Profile) => readonly (string | undefined)[];
}

/** Places whose whole text is a value of the profile; each takes another nasty text. */
export const PLACES: readonly Place[] = [
  {
    says: 'Senior Product Designer at Northwind Labs | Design systems & accessibility',
    of: ({ headline }) => [headline?.value],
  },
  {
    says: 'I help product teams ship accessible interfaces.',
    of: ({ about }) => [about?.value],
  },
  { says: 'Rotterdam, South Holland, Netherlands', of: ({ place }) => [place?.value] },
  ...['Senior Product Designer', 'Product Designer', 'UX Designer', 'Registered Nurse'].map(
    says => ({
      says,
      of: ({ positions }: Profile) => positions.map(({ value }) => value.title),
    }),
  ),
  {
    says: 'Leading the design-system guild.',
    of: ({ positions }) => positions.map(({ value }) => value.description),
  },
  {
    says: 'Lakeshore Institute of Design',
    of: ({ education }) => education.map(({ value }) => value.school),
  },
  { says: 'Design systems', of: ({ skills }) => skills.map(({ value }) => value) },
  {
    says: 'Quiet interfaces: a talk on contrast and calm',
    of: ({ featured }) => featured.map(({ value }) => value.name),
  },
  { says: 'Proud of this team.', of: ({ posts }) => posts.map(({ value }) => value.text) },
  { says: 'Accessibility', of: ({ skills }) => skills.map(({ value }) => value) },
];

/** What goes on below another text in the same value, and is left out. */
const GOES_ON = 'Before design I spent six years as a nurse, which taught me to listen first.';

/** Whom the page is made to be about, and what it says in each of {@link PLACES}. */
export interface Written {
  readonly slug: string;
  readonly name: string;
  readonly texts: readonly string[];
}

/** Puts texts in place of others, exactly as they are. Runs inside the page. */
function write(json: string): void {
  const { slug, name, places, goesOn } = JSON.parse(json);
  const texts: Readonly<Record<string, string>> = { ...places, [goesOn]: '' };
  const textAt = (node: Text | Attr, was: string) =>
    node instanceof Text ? texts[was.trim()] : undefined;
  /** What stood there at first, of all that is ever changed. */
  const first = (): Map<Text | Attr, string> => {
    const found = new Map<Text | Attr, string>();
    const look = (node: Text | Attr) => {
      const was = node.nodeValue ?? '';
      const isHers = was.includes('maya-okonkwo-1a2b3c') || was.includes('Maya Okonkwo');
      if (isHers || textAt(node, was) !== undefined) found.set(node, was);
    };
    const what = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
    const walker = document.createTreeWalker(document, what);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) look(node);
      else if (node instanceof Element) for (const attribute of node.attributes) look(attribute);
    }
    return found;
  };
  const kept: Map<Text | Attr, string> = Reflect.get(globalThis, 'kept') ?? first();
  Reflect.set(globalThis, 'kept', kept);
  for (const [node, was] of kept) {
    node.nodeValue =
      textAt(node, was) ??
      was.replaceAll('maya-okonkwo-1a2b3c', () => slug).replaceAll('Maya Okonkwo', () => name);
  }
  history.pushState(null, '', `/in/${slug}/`);
}

/** Makes Maya's page say other things, as the site swaps one person for another. */
export async function writePage(tab: Page, { slug, name, texts }: Written): Promise<void> {
  const places = Object.fromEntries(PLACES.map(({ says }, at) => [says, texts[at] ?? '']));
  await tab.evaluate(write, asciiJson({ slug, name, places, goesOn: GOES_ON }));
}

/** Texts that show something: of the others nothing can arrive. */
const SHOWN = TEXTS.filter(text => cleanText(text) !== '');

/** How far apart in the corpus the texts of one page stand: neighbours are often spelled alike. */
export const APART = Math.ceil(SHOWN.length / PLACES.length);

/** A text for each place of one page; after {@link APART} pages in a row each text was somewhere. */
export function textsOfPage(page: number): readonly string[] {
  return PLACES.map((_, at) => SHOWN[(page + at * APART) % SHOWN.length] ?? '');
}

/** Of these texts, what a profile does not hold as the reader cleans it. */
export function missingIn(profile: Profile, texts: readonly string[]): readonly string[] {
  return texts.map(cleanText).filter((clean, at) => !PLACES[at]?.of(profile).includes(clean));
}
