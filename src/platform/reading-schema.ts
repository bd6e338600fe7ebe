import * as v from 'valibot';
import { SECTION_NAMES } from '../profile/fact.ts';
import { ProfileSchema } from '../profile/profile-schema.ts';
import { LAYOUT_NAMES, REFUSAL_REASONS, type Reading } from '../profile/reading.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names of structural markers with their counts; a marker is a name of ours, hence short. */
const selfCheck = v.record(v.pipe(v.string(), v.maxLength(200)), count);

const sectionStatus = v.variant('state', [
  v.object({ state: v.picklist(['found', 'empty', 'not-loaded']) }),
  v.object({
    state: v.literal('truncated'),
    shown: count,
    tooLong: v.exactOptional(v.literal(true)),
  }),
]);

const sections = v.object(v.entriesFromList(SECTION_NAMES, v.exactOptional(sectionStatus)));

/** A reading as it may arrive from a page; its fields are explained in `profile/reading.ts`. */
export const ReadingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('profile'),
    layout: v.picklist(LAYOUT_NAMES),
    profile: ProfileSchema,
    sections,
    selfCheck,
  }),
  v.object({
    kind: v.literal('refusal'),
    reason: v.picklist(REFUSAL_REASONS),
    selfCheck,
  }),
]) satisfies v.GenericSchema<unknown, Reading>;
