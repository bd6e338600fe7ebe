/** What can be taken out of the whole book, in the order of the list. */
export const EXPORT_KINDS = ['people', 'happenings', 'cards', 'calendar', 'json'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
  /** How many people, events or entries are in it. */
  readonly count: number;
}
