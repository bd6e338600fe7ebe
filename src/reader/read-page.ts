import { cleanAddress, profileKey } from '../profile/address.ts';
import type { Fact } from '../profile/fact.ts';
import { parseName } from '../profile/names/parse-name.ts';
import type { PersonName, Profile } from '../profile/profile.ts';
import type { Reading, RefusalReason } from '../profile/reading.ts';
import { bounded } from './bounded.ts';
import { combine, fact } from './facts.ts';
import { gate } from './gate.ts';
import { identityProblem } from './identity.ts';
import type { Identity, LayoutModule, Page } from './layout.ts';
import { LAYOUTS } from './layouts/index.ts';
import { contactOverlay, showsNobody, signInWall } from './obstacles.ts';
import { nameInTitle } from './page-title.ts';
import { pronounsInName } from './parse/pronouns.ts';
import { headingCounts, selfCheck } from './self-check.ts';
import { cleanLine } from './text/clean.ts';
import { createVisibility } from './text/visibility.ts';
import { isOtherSite, readWebPage } from './web/read-web-page.ts';

/** Name from every source; on a page of unknown shape it is never more than a guess. */
function nameFact(
  identity: Identity,
  page: Page,
  module: LayoutModule,
): Fact<PersonName> | undefined {
  const title = nameInTitle(page.document.title);
  const named = [...identity.names];
  const generic = module.layout === 'generic';
  if (title !== undefined && !generic) named.push({ value: title, how: 'title' });
  const candidates = named.flatMap(({ value, how }) => {
    const name = parseName(cleanLine(value));
    return name === undefined ? [] : [{ value: name, how }];
  });
  const name = combine(candidates, 'top', page.at, {
    show: value => value.full,
    same: (a, b) => a.full === b.full || a.full.startsWith(b.full) || b.full.startsWith(a.full),
  });
  return name === undefined || !generic ? name : { ...name, confidence: 'low' };
}

/** Pronouns some people put in brackets behind their name, on any layout. */
function pronounsBeside(identity: Identity, page: Page): Partial<Pick<Profile, 'pronouns'>> {
  const shown = identity.names[0];
  const pronouns = shown && pronounsInName(shown.value);
  return pronouns === undefined
    ? {}
    : { pronouns: fact(pronouns, 'top', shown?.how ?? 'heading', 'medium', page.at) };
}

/** The address that stands for the person: the site's own profile address wherever there is a slug. */
function personUrl(page: Page, identity: Identity): URL {
  const vanity = identity.slugs.find(slug => slug !== page.slug);
  const byMember = page.slug !== undefined && /^aco[a-z0-9_-]{6,}$/.test(page.slug);
  const slug = byMember && vanity !== undefined ? vanity : page.slug;
  return slug === undefined
    ? page.url
    : new URL(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`);
}

/** Whose page is to be read: somebody to write to, or the sender's own, which is read only when they ask. */
export type Whose = 'theirs' | 'own';

/** Why what was read may not be used; the sender's own page is refused unless it is the one that was asked for. */
function problemOf(identity: Identity, page: Page, whose: Whose): RefusalReason | undefined {
  if (whose === 'theirs') return identityProblem(identity, page);
  return identity.own ? identityProblem({ ...identity, own: false }, page) : 'not-a-profile';
}

/**
 * Reads the page once, as it is at this moment: no waiting, no scrolling, no change to it.
 *
 * @param now milliseconds since the epoch, stamped on every fact
 */
export function readPage(
  document: Document,
  url: URL,
  now: number,
  whose: Whose = 'theirs',
): Reading {
  const refuse = (reason: RefusalReason): Reading => ({
    kind: 'refusal',
    reason,
    selfCheck: selfCheck(document),
  });
  if (isOtherSite(url)) {
    return whose === 'own' ? refuse('not-a-profile') : readWebPage(document, url, now);
  }
  const passed = gate(url);
  if (passed.kind === 'refused') return { kind: 'refusal', reason: passed.reason, selfCheck: {} };
  if (contactOverlay(document)) return refuse('overlay-open');

  const page: Page = {
    document,
    url,
    gate: passed,
    slug: 'slug' in passed ? passed.slug : undefined,
    at: now,
    visible: createVisibility(document),
  };
  for (const module of LAYOUTS) {
    if (!module.detect(page)) continue;
    if (module.mayBeWall && signInWall(document)) return refuse('signed-out-wall');
    const { identity, fields, sections, marks } = module.read(page);
    const problem = problemOf(identity, page, whose);
    if (problem !== undefined) return refuse(problem);
    const name = nameFact(identity, page, module);
    if (name === undefined) continue;
    const person = personUrl(page, identity);
    return bounded({
      kind: 'profile',
      layout: module.layout,
      profile: {
        key: profileKey(person),
        address: cleanAddress(person),
        name,
        ...pronounsBeside(identity, page),
        ...fields,
      },
      sections,
      selfCheck: { ...headingCounts(document), ...marks },
    });
  }
  if (passed.kind === 'details') return refuse('sub-page');
  return refuse(showsNobody(document) ? 'profile-unavailable' : 'unknown-layout');
}
