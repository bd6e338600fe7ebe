import type { SectionName } from '../../../profile/fact.ts';

/**
 * Server-driven pages of about December 2025 to mid March 2026: cards named by
 * `data-view-name`, no keys. Compared with pages of early 2026.
 */
export const EARLY = {
  dated: '2026-03',
  topcard: '[data-view-name="profile-top-card"]',
  cards: '[data-view-name^="profile-card-"]',
  ownEdit: 'a[href*="/edit/intro/"]',
  subjectLink: '[data-view-name="profile-top-card"] a[href*="/in/"]',
} as const;

/** Card names behind `profile-card-`, and the section each holds. */
export const EARLY_CARDS: Readonly<Record<string, SectionName>> = {
  about: 'about',
  experience: 'experience',
  education: 'education',
  skills: 'skills',
  featured: 'featured',
  'recent-activity': 'activity',
  'licenses-and-certifications': 'certifications',
};
