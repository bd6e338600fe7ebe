import type { Fact } from './fact.ts';
import type { Profile } from './profile.ts';

/**
 * Points at one fact of a profile, e.g. `headline` or `positions.0`. Plain text,
 * so that drafts and insights stay storable.
 */
export type FactRef = string;

/** The fact a reference points at, or `undefined` when the profile no longer holds it. */
export function factAt(profile: Profile, ref: FactRef): Fact<unknown> | undefined {
  const [field, index] = ref.split('.');
  const value = field === undefined ? undefined : profile[field as keyof Profile];
  if (Array.isArray(value)) return index === undefined ? undefined : value[Number(index)];
  return typeof value === 'object' && value !== null && 'value' in value
    ? (value as Fact<unknown>)
    : undefined;
}
