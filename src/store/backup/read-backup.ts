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
import { broken, notABackup, otherKind, PART_NAMES, unreadable } from './unreadable.ts';

const Head = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  checksum: v.string(),
  data: v.record(v.string(), v.unknown()),
});

/** Rows of one table, each checked; the first that is wrong is named by its place. */
function rowsOf<T>(
  { version, data }: v.InferOutput<typeof Head>,
  table: BackedUp,
  schema: v.GenericSchema<unknown, T>,
): readonly T[] {
  const rows = data[table];
  if (rows === undefined && version < SINCE[table]) return [];
  if (!Array.isArray(rows)) throw broken(`the part "${PART_NAMES[table]}" is missing`);
  return rows.map((row, index) => {
    const parsed = v.safeParse(schema, row);
    if (parsed.success) return parsed.output;
    const where = v.getDotPath(parsed.issues[0]) ?? 'itself';
    throw broken(`entry ${index + 1} of "${PART_NAMES[table]}" is wrong at ${where}`);
  });
}

/** An event whose payload fits its kind. */
export const EventRow = v.pipe(
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
    throw unreadable(text, cause);
  }
  const head = v.safeParse(Head, parsed);
  if (head.success) return head.output;
  if (v.is(v.object({ format: v.literal(BACKUP_FORMAT) }), parsed)) {
    throw broken(`it is wrong at ${v.getDotPath(head.issues[0]) ?? 'its beginning'}`);
  }
  throw notABackup(otherKind(text));
}

/** Every part, each of its entries checked. */
function partsOf(head: v.InferOutput<typeof Head>): BackupData {
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

/** Whether the contents are the ones the checksum was taken of. */
async function matchesChecksum({ data, checksum }: v.InferOutput<typeof Head>): Promise<boolean> {
  let text: string;
  try {
    text = canonicalJson(data);
  } catch (cause) {
    // No book is nested so deeply that putting its keys in order runs out of room.
    throw broken('it is nested too deeply', cause);
  }
  return (await checksumOf(text)) === checksum;
}

/**
 * Reads and checks a whole backup before anything is done with it. An entry that is
 * wrong is named even where the checksum would say only that something is.
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
  const matches = await matchesChecksum(head);
  const data = partsOf(head);
  if (!matches) throw broken('its contents do not match its checksum');
  return data;
}
