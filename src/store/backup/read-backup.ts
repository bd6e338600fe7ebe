import * as v from 'valibot';
import type { OutreachEvent } from '../../outreach/event.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackedUp,
  type BackupData,
  SINCE,
} from './backup-file.ts';
import { canonicalJson, checksumOf } from './canonical.ts';
import { EventBase, PAYLOADS } from './event-schema.ts';
import { RestoreError } from './restore-error.ts';
import {
  AcquaintanceSchema,
  ContactRow,
  DraftRow,
  EarlierContactSchema,
  NetworkImportSchema,
  RefusalRowSchema,
  SenderRow,
} from './row-schemas.ts';

const Head = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  checksum: v.string(),
  data: v.record(v.string(), v.unknown()),
});

/** What people call each table. */
const NAMES: Readonly<Record<BackedUp, string>> = {
  contacts: 'people',
  events: 'what happened',
  drafts: 'letters',
  sender: 'you',
  doNotContact: 'whom not to contact',
  acquaintances: 'your network',
  earlierContacts: 'whom you wrote to before',
  networkImports: 'when you imported',
};

function broken(what: string, cause?: unknown): RestoreError {
  return new RestoreError('broken', `This backup is damaged: ${what}. Nothing was changed.`, cause);
}

/** Rows of one table, each checked; the first that is wrong is named by its place. */
function rowsOf<T>(
  { version, data }: v.InferOutput<typeof Head>,
  table: BackedUp,
  schema: v.GenericSchema<unknown, T>,
): readonly T[] {
  const rows = data[table];
  if (rows === undefined && version < SINCE[table]) return [];
  if (!Array.isArray(rows)) throw broken(`the part "${NAMES[table]}" is missing`);
  return rows.map((row, index) => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return parsed.output;
    const where = v.getDotPath(parsed.issues[0]) ?? 'itself';
    throw broken(`entry ${index + 1} of "${NAMES[table]}" is wrong at ${where}`);
  });
}

/** An event whose payload fits its kind. */
const EventRow = v.pipe(
  EventBase,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const event = dataset.value;
    const payload = v.safeParse(PAYLOADS[event.kind], event.payload);
    if (!payload.success) {
      addIssue({ message: `payload of ${event.kind}` });
      return NEVER;
    }
    // Kind and payload were checked against each other just now.
    return { ...event, payload: payload.output } as unknown as OutreachEvent;
  }),
);

/** The text as JSON with the marks of a backup. */
function headOf(text: string): v.InferOutput<typeof Head> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw broken('it ends too early or was changed', cause);
  }
  const head = v.safeParse(Head, parsed);
  if (head.success) return head.output;
  throw new RestoreError('not-a-backup', 'This file is no backup of A Few Minutes.');
}

/**
 * Reads and checks a whole backup before anything is done with it.
 *
 * @throws RestoreError that says what is wrong and that nothing was changed
 */
export async function readBackup(text: string): Promise<BackupData> {
  const head = headOf(text);
  if (head.version > BACKUP_VERSION) {
    throw new RestoreError(
      'newer',
      'This backup was made by a newer A Few Minutes. Update the extension, then restore it.',
    );
  }
  if ((await checksumOf(canonicalJson(head.data))) !== head.checksum) {
    throw broken('its contents do not match its checksum');
  }
  return {
    contacts: rowsOf(head, 'contacts', ContactRow),
    events: rowsOf(head, 'events', EventRow),
    drafts: rowsOf(head, 'drafts', DraftRow),
    sender: rowsOf(head, 'sender', SenderRow),
    doNotContact: rowsOf(head, 'doNotContact', RefusalRowSchema),
    acquaintances: rowsOf(head, 'acquaintances', AcquaintanceSchema),
    earlierContacts: rowsOf(head, 'earlierContacts', EarlierContactSchema),
    networkImports: rowsOf(head, 'networkImports', NetworkImportSchema),
  };
}
