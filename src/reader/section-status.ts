import type { SectionStatus } from '../profile/reading.ts';

/** What a section's element shows, before deciding on its status. */
export interface SectionEvidence {
  /** Facts read from it. */
  readonly shown: number;
  /** The page links to a longer list. */
  readonly more: boolean;
  /** The page has drawn this part, whether or not anything is in it. */
  readonly drawn: boolean;
}

/**
 * Found, cut short, empty or not loaded. "Not in the page" is not "not on the profile": a
 * part the page has not drawn yet, or drew without anything readable, is not loaded.
 */
export function sectionStatus(evidence: SectionEvidence): SectionStatus {
  if (evidence.shown > 0) {
    return evidence.more ? { state: 'truncated', shown: evidence.shown } : { state: 'found' };
  }
  return evidence.drawn ? { state: 'empty' } : { state: 'not-loaded' };
}
