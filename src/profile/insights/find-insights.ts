import type { Sender } from '../../sender/sender.ts';
import type { Insight } from '../insight.ts';
import type { Profile } from '../profile.ts';
import type { Finder } from './finder.ts';
import { findAboutWhy } from './finders/about-why.ts';
import { findCarriedOver } from './finders/carried-over.ts';
import { findChangeOfField } from './finders/change-of-field.ts';
import { findClimb } from './finders/climb.ts';
import { findCurrentRole } from './finders/current-role.ts';
import { findFarStudies } from './finders/far-studies.ts';
import { findFirstOfKind } from './finders/first-of-kind.ts';
import { findFounder } from './finders/founder.ts';
import { findHeadline } from './finders/headline.ts';
import { findLongStay } from './finders/long-stay.ts';
import { findMade } from './finders/made.ts';
import { findMutuals } from './finders/mutuals.ts';
import { findNewRole } from './finders/new-role.ts';
import { findPosts } from './finders/post.ts';
import { findReturn } from './finders/return.ts';
import { findSectorMove } from './finders/sector-move.ts';
import { findSharedCity } from './finders/shared-city.ts';
import { findSharedEmployer } from './finders/shared-employer.ts';
import { findSharedLanguage } from './finders/shared-language.ts';
import { findSharedPath } from './finders/shared-path.ts';
import { findSharedSchool } from './finders/shared-school.ts';
import { findVolunteering } from './finders/volunteering.ts';
import { timelineOf } from './timeline.ts';

/** One finder per kind; the order only decides between equals. */
const FINDERS: readonly Finder[] = [
  findSharedPath,
  findChangeOfField,
  findCarriedOver,
  findReturn,
  findFirstOfKind,
  findMade,
  findPosts,
  findFounder,
  findFarStudies,
  findClimb,
  findLongStay,
  findSectorMove,
  findAboutWhy,
  findVolunteering,
  findNewRole,
  findSharedSchool,
  findSharedEmployer,
  findMutuals,
  findSharedLanguage,
  findSharedCity,
  findCurrentRole,
  findHeadline,
];

/**
 * Everything specific about a person that is worth a sentence or a question, the
 * most specific first. Each rests on facts; a bare name yields nothing.
 */
export function findInsights(profile: Profile, sender: Sender, now: number): Insight[] {
  const timeline = timelineOf(profile, now);
  const input = { profile, sender, timeline, now };
  return FINDERS.flatMap(find => find(input)).sort(
    (one, other) => other.specificity - one.specificity,
  );
}
