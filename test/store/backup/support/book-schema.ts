import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackedUp,
  SINCE,
} from '../../../../src/store/backup/backup-file.ts';
import { EventBase, PAYLOADS } from '../../../../src/store/backup/event-schema.ts';
import {
  AcquaintanceSchema,
  ContactRow,
  DraftRow,
  EarlierContactSchema,
  NetworkImportSchema,
  RefusalRowSchema,
  SenderRow,
} from '../../../../src/store/backup/row-schemas.ts';
import { sharedParts } from './shared-parts.ts';

/** An event of each kind with the payload that this kind carries. */
const EVENT = v.union(
  Object.entries(PAYLOADS).map(([kind, payload]) =>
    v.object({ ...EventBase.entries, kind: v.literal(kind), payload }),
  ),
);

/** What the file is checked by when it is restored. The compiler sees to it that no table is missing. */
const TABLES: Readonly<Record<BackedUp, v.GenericSchema>> = {
  contacts: ContactRow,
  events: EVENT,
  drafts: DraftRow,
  sender: SenderRow,
  doNotContact: RefusalRowSchema,
  acquaintances: AcquaintanceSchema,
  earlierContacts: EarlierContactSchema,
  networkImports: NetworkImportSchema,
};

/** Rows of one table as JSON Schema. */
function rowSchema(schema: v.GenericSchema): object {
  const { $schema: _dialect, ...row } = toJsonSchema(schema, {
    errorMode: 'ignore',
    // A key is the one thing checked by a function of ours: `key` in `src/store/backup/parts.ts`.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom'
        ? { type: 'string', minLength: 1, maxLength: 4096 }
        : undefined,
  });
  return row;
}

/** The published schema of the file, made from what the file is checked by. */
export function bookSchema(): object {
  const tables = Object.keys(TABLES) as BackedUp[];
  return sharedParts({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A book of A Few Minutes',
    description:
      'The file of a backup without a passphrase; see docs/backup.md and docs/exports.md.',
    type: 'object',
    required: ['format', 'version', 'checksum', 'data'],
    properties: {
      format: { const: BACKUP_FORMAT },
      version: { type: 'integer', minimum: 1, maximum: BACKUP_VERSION },
      checksum: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      data: {
        type: 'object',
        required: tables.filter(table => SINCE[table] === 1),
        properties: Object.fromEntries(
          tables.map(table => [table, { type: 'array', items: rowSchema(TABLES[table]) }]),
        ),
      },
    },
    allOf: [...new Set(Object.values(SINCE))]
      .filter(since => since > 1)
      .map(since => ({
        if: { properties: { version: { minimum: since } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
        then: {
          properties: { data: { required: tables.filter(table => SINCE[table] === since) } },
        },
      })),
  });
}
