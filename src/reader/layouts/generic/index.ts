import type { Candidate } from '../../facts.ts';
import { type LayoutModule, NO_FIELDS, type Page } from '../../layout.ts';
import { nameInTitle } from '../../page-title.ts';
import { cleanLine, fold } from '../../text/clean.ts';

const HEADINGS = 'main h1, main h2, [role="main"] h1, [role="main"] h2';
/** Longest heading taken for a name. */
const LONGEST_NAME = 80;

/** Whether a word of the name is in the slug: `maya-okonkwo-1a2b` for Maya Okonkwo. */
function fitsSlug(name: string, slug: string | undefined): boolean {
  const words = new Set(fold(slug ?? '').split(' '));
  return fold(name)
    .split(' ')
    .some(word => word.length > 1 && words.has(word));
}

function headings(page: Page): string[] {
  return [...page.document.querySelectorAll(HEADINGS)]
    .filter(heading => heading.closest('aside,dialog') === null && page.visible(heading))
    .map(heading => cleanLine(heading.textContent ?? ''))
    .filter(text => text !== '' && text.length <= LONGEST_NAME);
}

/**
 * The name, where nothing else is known of the page. An error page has a title and a
 * heading too, so a name needs either both to be equal or a word of it in the address.
 */
function nameOf(page: Page): Candidate<string> | undefined {
  const title = nameInTitle(page.document.title);
  const found = headings(page);
  if (title !== undefined) {
    const shown = found.some(heading => fold(heading) === fold(title));
    if (shown || fitsSlug(title, page.slug)) return { value: title, how: 'title' };
  }
  const heading = found.find(text => fitsSlug(text, page.slug));
  return heading === undefined ? undefined : { value: heading, how: 'heading' };
}

/** A profile address whose page has no shape the reader knows: the name and nothing else. */
export const generic: LayoutModule = {
  layout: 'generic',
  mayBeWall: true,
  dated: '2026-10',
  detect: page => page.gate.kind === 'profile' || page.gate.kind === 'mobile',
  read: page => {
    const name = nameOf(page);
    const own = page.document.querySelector('main a[href*="/edit/intro/"]') !== null;
    return {
      identity: { slugs: [], members: [], names: name ? [name] : [], own, badges: [] },
      fields: NO_FIELDS,
      sections: {},
      marks: {},
    };
  },
};
