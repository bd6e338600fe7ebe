import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/profile/reading.ts';
import { buildPage } from '../fixtures/builder/build.ts';
import { type Dialect, LOCALES } from '../fixtures/builder/options.ts';
import { load } from '../fixtures/load.ts';
import { PEOPLE } from '../fixtures/people/people.ts';
import { read, readDocument } from './support/read.ts';
import { valuesOf } from './support/values.ts';

/** Sub-pages: name in the address, card that has the same entries, field they go into, and of the content. */
const PAGES = [
  ['experience', 'ExperienceTopLevelSection', 'positions', 'stays'],
  ['education', 'EducationTopLevelSection', 'education', 'schools'],
  ['skills', 'Skills', 'skills', 'skills'],
  ['certifications', 'CertificationTopLevel', 'certifications', 'certifications'],
  ['languages', 'LanguageTopLevel', 'languages', 'languages'],
  ['volunteering-experiences', 'VolunteerExperienceTopLevel', 'volunteering', 'volunteering'],
  ['publications', 'PublicationTopLevelSection', 'publications', 'publications'],
] as const;

/** People tried per sub-page. */
const MOST = 4;

/** The sub-page with the whole list, made of the card of the profile that begins it. */
function subPage(who: (typeof PEOPLE)[number], at: number, name: string, card: string): Reading {
  const options = { dialect: 'B3' as Dialect, locale: LOCALES[at % LOCALES.length] ?? 'en' };
  const profile = buildPage(who, options);
  const document = load(profile);
  const main = document.querySelector('main');
  const found = document.querySelector(`[componentkey$="${card}"]`);
  const aside = document.querySelector('aside');
  if (main === null || found === null) throw new Error(`No ${card} on the page`);
  const back = document.createElement('a');
  back.setAttribute('href', profile.url);
  back.setAttribute('aria-label', 'Back');
  main.replaceChildren(back, found, ...(aside ? [aside] : []));
  const screen = document.querySelector('[data-sdui-screen]');
  screen?.setAttribute('data-sdui-screen', 'com.linkedin.sdui.flagshipnav.profile.ProfileDetails');
  return readDocument(document, `${profile.url.replace(/\/$/, '')}/details/${name}/`);
}

describe('the sub-page with a whole list says what the profile says of it', () => {
  for (const [name, card, field, content] of PAGES) {
    it(name, () => {
      const some = PEOPLE.filter(person => (person[content]?.length ?? 0) > 0).slice(0, MOST);
      expect(some.length).toBeGreaterThan(0);
      for (const [at, person] of some.entries()) {
        const options = { locale: LOCALES[at % LOCALES.length] ?? 'en' };
        const whole = valuesOf(read(buildPage(person, options))).profile ?? {};
        const { kind, layout, profile = {} } = valuesOf(subPage(person, at, name, card));
        expect({ kind, layout }).toEqual({ kind: 'profile', layout: 'details' });
        const { key, address, name: shown, [field]: list, ...others } = profile;
        expect([key, shown, list]).toEqual([whole['key'], whole['name'], whole[field]]);
        expect(address).toBe(whole['address']);
        // Pronouns in the name are the only thing a sub-page may say besides its list.
        expect(Object.keys(others).filter(other => other !== 'pronouns')).toEqual([]);
      }
    });
  }
});
