import { SECTION_NAMES, type SectionName } from '../profile/fact.ts';
import { cutText, PAGE_LIMITS } from '../profile/limits.ts';
import type { Profile } from '../profile/profile.ts';
import type { Reading, SectionStatus } from '../profile/reading.ts';
import { isFact } from './facts.ts';

/** Paths on the site: half of one leads elsewhere, so that one too long is left out. */
const PATHS: ReadonlySet<string> = new Set(['path', 'employerPath']);

/** Whether nothing in a value is too long: true of every real profile, and all that is asked of it. */
function fits(value: unknown): boolean {
  if (typeof value === 'string') return value.length <= PAGE_LIMITS.text;
  if (typeof value !== 'object' || value === null) return true;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (parts.length > PAGE_LIMITS.list) return false;
  for (const part of parts) if (!fits(part)) return false;
  return true;
}

/** A value with every text and list in it cut; `told` hears of each. */
function cut(value: unknown, told: () => void): unknown {
  if (fits(value)) return value;
  told();
  if (typeof value === 'string') return cutText(value, PAGE_LIMITS.text).trimEnd();
  if (Array.isArray(value)) return value.slice(0, PAGE_LIMITS.list).map(one => cut(one, told));
  const parts = Object.entries(value as object)
    .filter(([name, part]) => !PATHS.has(name) || fits(part))
    .map(([name, part]) => [name, cut(part, told)]);
  return Object.fromEntries(parts);
}

/** The part of the page that a field of a profile was read from. */
function sectionOf(field: unknown): SectionName | undefined {
  const first = Array.isArray(field) ? field[0] : field;
  const section = isFact(first) ? first.source.section : undefined;
  return SECTION_NAMES.find(name => name === section);
}

/** How many facts there are of a part. */
function shownOf(profile: Profile, section: SectionName): number {
  const facts: readonly unknown[] = Object.values(profile).flat();
  return facts.filter(one => sectionOf(one) === section).length;
}

/**
 * A reading of which one absurd text or list costs no more than its own end: texts and
 * lists are cut at what a page may bring, and their section says so.
 */
export function bounded(reading: Reading): Reading {
  if (reading.kind === 'refusal' || fits(reading.profile)) return reading;
  const touched = new Set<SectionName>();
  const fields = Object.entries(reading.profile).map(([name, field]) => {
    const section = sectionOf(field);
    // What is no fact is what the person is known by, which cannot be cut.
    if (section === undefined) return [name, field];
    return [name, cut(field, () => touched.add(section))];
  });
  const profile: Profile = Object.fromEntries(fields);
  const states = [...touched].map((section): [SectionName, SectionStatus] => [
    section,
    { state: 'truncated', shown: shownOf(profile, section), tooLong: true },
  ]);
  return { ...reading, profile, sections: { ...reading.sections, ...Object.fromEntries(states) } };
}
