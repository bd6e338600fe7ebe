/**
 * Profiles as anybody sees them without an account. Compared with code of 2026 that reads
 * them; the JSON-LD beside the page is the same content a second time.
 */
export const PUBLIC = {
  dated: '2026-09',
  detect: '.top-card-layout__title, section.core-section-container',
  members: '#global-nav, .global-nav, [data-rehydrated]',
  jsonLd: 'script[type="application/ld+json"]',
  canonical: 'link[rel="canonical"]',
  ogUrl: 'meta[property="og:url"]',
  name: '.top-card-layout__title',
  headline: '.top-card-layout__headline',
  /** A `div`: the counters beside it are `span`s. */
  place: '.top-card-layout__first-subline div.top-card__subline-item',
  counters: '.top-card-layout__first-subline span.top-card__subline-item',
  about: 'section[data-section="summary"] .core-section-container__content',
  experience: 'section[data-section="experience"]',
  group: '.experience-group',
  groupCompany: '.experience-group-header__company',
  groupLink: '.experience-group-header__url',
  position: '.experience-item:not(.experience-group), .experience-group-position',
  title: '.experience-item__title',
  employer: '.experience-item__subtitle',
  dates: '.date-range',
  duration: '.before\\:middot',
  meta: '.experience-item__meta-item',
  companyLink: 'a[href*="/company/"], a[href*="/school/"]',
  more: '.show-more-less-text__text--more',
  less: '.show-more-less-text__text--less',
  education: 'section[data-section="educationsDetails"]',
  educationItem: 'li.education__list-item',
  certifications: 'section[data-section="certifications"]',
  languages: 'section[data-section="languages"]',
  volunteering: 'section[data-section="volunteering"]',
  publications: 'section[data-section="publications"]',
  item: 'li.profile-section-card, li',
} as const;
