import { SECTION_NAMES, type SectionName } from '../../../profile/fact.ts';
import { mergeProfiles } from '../../../profile/merge/merge-profiles.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { ProfileReading, SectionStatus } from '../../../profile/reading.ts';

/** The facts of each section that can be cut short or not loaded. */
function countIn(profile: Profile, section: SectionName): number {
  switch (section) {
    case 'top':
      return 1;
    case 'about':
      return profile.about === undefined ? 0 : 1;
    case 'experience':
      return profile.positions.length;
    case 'activity':
      return profile.posts.length;
    default:
      return profile[section].length;
  }
}

/** What is still missing of a section, now that earlier readings are counted in. */
function stillOpen(status: SectionStatus, count: number): SectionStatus {
  switch (status.state) {
    case 'truncated':
      return count > status.shown && !status.tooLong ? { state: 'found' } : status;
    case 'not-loaded':
    case 'empty':
      return count > 0 ? { state: 'found' } : status;
    default:
      return status;
  }
}

function sectionsOf({ sections }: ProfileReading, profile: Profile): ProfileReading['sections'] {
  return Object.fromEntries(
    SECTION_NAMES.flatMap(name => {
      const status = sections[name];
      if (status === undefined) return [];
      const known = name === 'top' ? status : stillOpen(status, countIn(profile, name));
      return [[name, known]];
    }),
  );
}

/**
 * A reading with everything known of this person before: repeated readings, and the
 * sub-pages that list one section whole, add up. A sub-page names its person in the
 * title alone, so the name read earlier stays.
 */
export function withEarlier(
  page: ProfileReading,
  earlier: Profile | undefined,
): { readonly reading: ProfileReading; readonly asRead: readonly Profile[] } {
  if (earlier === undefined) return { reading: page, asRead: [page.profile] };
  const read = page.layout === 'details' ? { ...page.profile, name: earlier.name } : page.profile;
  const profile = mergeProfiles(earlier, read);
  return {
    reading: { ...page, profile, sections: sectionsOf(page, profile) },
    asRead: [earlier, read],
  };
}
