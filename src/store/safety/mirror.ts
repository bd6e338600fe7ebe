import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite());

/** How much there is in a book, and which book it is. */
export interface BookState {
  /** Id made with the book: another one means another book. */
  readonly book: string;
  readonly people: number;
  readonly events: number;
  /** Id of the newest event; absent in a book without any. */
  readonly lastEvent?: string;
}

const MirrorSchema = v.object({ book: v.string(), people: count, events: count, at: moment });

/** What the book held when it was last in order; kept on the shelf, where the book's end does not reach. */
export type Mirror = v.InferOutput<typeof MirrorSchema>;

const SavedBackupSchema = v.object({
  at: moment,
  people: count,
  events: count,
  lastEvent: v.exactOptional(v.string()),
});

/** The backup that was saved last. */
export type SavedBackup = v.InferOutput<typeof SavedBackupSchema>;

function orNothing<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}

/** What lies on the shelf, if it is what we put there. */
export const parseMirror = (value: unknown) => orNothing(MirrorSchema, value);
export const parseSavedBackup = (value: unknown) => orNothing(SavedBackupSchema, value);
export const parseMoment = (value: unknown) => orNothing(moment, value);

/**
 * Whether the book is gone: another book lies in its place, or nothing at all. What the
 * sender deletes is no loss; the mirror is told of it at once.
 */
export function isLost(mirror: Mirror | undefined, now: BookState): boolean {
  if (mirror === undefined || mirror.people + mirror.events === 0) return false;
  return now.book !== mirror.book || now.people + now.events === 0;
}

/** Whether the book holds less than it should, the whole of it included. */
export function holdsLess(mirror: Mirror | undefined, now: BookState): boolean {
  if (mirror === undefined) return false;
  return isLost(mirror, now) || now.people < mirror.people || now.events < mirror.events;
}
