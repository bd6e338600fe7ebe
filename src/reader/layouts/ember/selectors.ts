import type { SectionName } from '../../../profile/fact.ts';

/**
 * The classic logged-in pages (Ember), 2024 to mid 2026. Ids of section anchors and the
 * small utility classes outlived the hashing of the other class names.
 */
export const EMBER = {
  dated: '2026-05',
  detect: 'section[data-member-id] h1, .pv-top-card h1, .pv-profile-card__anchor',
  topcard: 'section[data-member-id], .pv-top-card',
  name: 'h1',
  nameLink: 'a[href*="/overlay/about-this-profile/"]',
  pronouns: 'span.text-body-small.v-align-middle',
  /** The copy for the eye; the one for the ear says it in words. */
  degree: '.distance-badge .dist-value, .dist-value',
  headline: 'div.text-body-medium',
  place: 'span.text-body-small.inline',
  contact: 'a[href*="/overlay/contact-info/"]',
  /** Buttons to the pinned employer and school: in this order, labelled in the viewer's language. */
  pinned: 'button[aria-label] .hoverable-link-text',
  mutuals: 'a[href*="facetConnectionOf"]',
  counters: 'ul > li',
  followersBesideHeading: '.pvs-header__optional-link',
  anchor: '.pv-profile-card__anchor[id]',
  entry: 'li.artdeco-list__item, [data-view-name="profile-component-entity"]',
  more: 'a[id^="navigation-index-see-all-"], a[href*="/details/"]',
  update: '.profile-creator-shared-feed-update__mini-update',
  updateContext: '.feed-mini-update-contextual-description__text',
  updateText: '[class*="inline-show-more-text"]',
  ownEdit: 'main a[href*="/edit/intro/"], main a[href*="/edit/forms/"], main #profile-edit',
  icons: {
    connect: '[data-test-icon="connect-small"], [data-test-icon="connect-medium"]',
    pending: '[data-test-icon="clock-small"], [data-test-icon="clock-medium"]',
    message: '[data-test-icon^="send-privately"]',
    follow: '[data-test-icon="add-small"]',
  },
  /** Without its icon the button is known by its English label alone. */
  inviteLabel: 'button[aria-label^="Invite "]',
  strangers: 'aside, [role="dialog"], #artdeco-modal-outlet',
} as const;

/** Anchor ids and the section each heads. */
export const EMBER_SECTIONS: Readonly<Record<string, SectionName>> = {
  about: 'about',
  featured: 'featured',
  content_collections: 'activity',
  experience: 'experience',
  education: 'education',
  licenses_and_certifications: 'certifications',
  volunteering_experience: 'volunteering',
  skills: 'skills',
  languages: 'languages',
  publications: 'publications',
};
