import type { SectionName } from '../../../profile/fact.ts';

/** Keys of the subject's cards, containers and markers, by the attribute they stand in. */
export const KEYS = [
  ['id', /profile\.card\.ref|^profileCards|^ProfilePostConnectDrawer_/],
  [
    'componentkey',
    /profile\.card\.ref|^profileCards|^ProfilePostConnectDrawer_|^ProfileNullStateCardAnchor_/,
  ],
  ['data-testid', /^profile_/],
] as const;

/**
 * Marks of the server-driven pages (React, hashed classes). Last compared with pages of
 * August to October 2026. `id` and `componentkey` carry the same keys there; pages of May
 * 2026 have `componentkey` alone. Card suffixes did not change between March and October.
 */
export const SDUI = {
  dated: '2026-10',
  /** Exact suffix: an open photo viewer comes first in the page and has a longer one. */
  screen: '[data-sdui-screen$=".profile.Profile"]',
  /** Every element that may carry a key of the subject's cards, containers or markers: few marks, found fast. */
  keyed: '[id*="rofile"],[componentkey*="rofile"],[data-testid^="profile_"]',
  topcard:
    '[id*="profile.card.ref"][id$="Topcard"],[componentkey*="profile.card.ref"][componentkey$="Topcard"]',
  /** Pages of early 2026 have some of the test ids too, and a module of their own. */
  earlyTopcard: '[data-view-name="profile-top-card"]',
  /** Structural test ids that remain where keys are gone. */
  testIds:
    '[data-testid="lazy-column"],[data-testid="expandable-text-box"],[data-testid^="profile_"]',
  /** The column of cards; without its marks the whole main part is searched. */
  column: '[data-component-type="LazyColumn"],[data-testid="lazy-column"],main',
  toolbarLink: '[role="toolbar"] a[href*="/in/"]',
  /** Other people live here, also inside `main`. */
  strangers: 'aside,dialog,[id^="profileAside"],[componentkey^="profileAside"],[popover]',
  hydrated: '[data-sdui-component]',
  entry: '[componentkey^="entity-collection-item"]',
  skill: '[componentkey^="com.linkedin.sdui.profile.skill("]:not([componentkey$="-divider"])',
  box: '[data-testid="expandable-text-box"]',
  carouselItem: '[data-testid="carousel-child-container"]',
  listItem: '[role="listitem"]',
  invite: 'a[href*="/preload/custom-invite/"]',
  compose: 'a[href*="/messaging/compose/"]',
  ownEdit: 'a[href*="/edit/intro/"]',
  ownKeys: /TopcardOnly|^ProfileNullStateCardAnchor_/,
} as const;

/** Card suffixes and the section each holds; `Topcard` is the top card. */
export const CARD_SECTIONS: Readonly<Record<string, SectionName>> = {
  Topcard: 'top',
  About: 'about',
  Featured: 'featured',
  Activity: 'activity',
  ExperienceTopLevelSection: 'experience',
  EducationTopLevelSection: 'education',
  CertificationTopLevel: 'certifications',
  VolunteerExperienceTopLevel: 'volunteering',
  Skills: 'skills',
  PublicationTopLevelSection: 'publications',
  LanguageTopLevel: 'languages',
};

/** Other card suffixes: known, so that a member id can be told from its card's name; never read. */
export const OTHER_CARDS: readonly string[] = [
  'SalesInsightsOrHighlights',
  'SuggestedForYou',
  'Services',
  'Projects',
  'RecommendationsTopLevel',
  'Patents',
  'CourseTopLevelSection',
  'HonorsTopLevel',
  'TestScoresTopLevel',
  'Organizations',
  'Causes',
  'SupportedLocales',
  'ConnectedAccountsTopLevel',
  'ContactInfoDetailSection',
];

/**
 * Containers a section is drawn into, longest name first. A container without a component
 * inside has not been scrolled near; with one, a missing card is a section this person has not got.
 */
export const SECTION_CONTAINERS: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  about: ['profileCardsAboveActivity'],
  featured: ['profileCardsAboveActivity'],
  experience: ['profileCardsExperienceOnly', 'profileCardsBelowActivityPart1'],
  education: ['profileCardsBelowActivityPart1WithoutExp', 'profileCardsBelowActivityPart1'],
  certifications: ['profileCardsBelowActivityPart1WithoutExp', 'profileCardsBelowActivityPart1'],
  volunteering: ['profileCardsBelowActivityPart1WithoutExp', 'profileCardsBelowActivityPart1'],
  skills: ['profileCardsBelowActivityPart7'],
  publications: ['profileCardsBelowActivityPart3'],
  languages: ['profileCardsBelowActivityPart4'],
};

/** Every container name, longest first, so that a slug is never taken for part of a name. */
export const CONTAINERS: readonly string[] = [
  'profileCardsAboveActivityTopcardOnly',
  'profileCardsAboveActivity',
  'profileCardsExperienceOnly',
  'profileCardsBelowActivityPart1WithoutExp',
  ...[1, 2, 3, 4, 5, 6, 7].map(part => `profileCardsBelowActivityPart${part}`),
];
