import * as v from 'valibot';
import { moment, someText, text } from '../backup/parts.ts';
import { EventRow } from '../backup/read-backup.ts';
import { ContactRow, SenderRow } from '../backup/row-schemas.ts';
import type { Entry } from './entry.ts';
import type { Head } from './register.ts';

/** Leaves room to go on counting, whatever a forged file claims. */
const LATEST_STAMP = 2 ** 53 - 2 ** 40;

/** Longest name of a device, in UTF-16 units. */
export const LONGEST_NAME = 60;

const name = v.pipe(someText, v.maxLength(200));
const stamp = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LATEST_STAMP));
const after = v.exactOptional(v.pipe(v.array(name), v.maxLength(1_000)));
const over = v.pipe(v.array(v.tuple([name, stamp])), v.maxLength(1_000));

/** What a device says of itself, for people to tell two devices apart. */
export const DeviceWord = v.object({ name: v.pipe(text, v.maxLength(LONGEST_NAME)) });

/** That somebody is never to be contacted, or, once that very decision was undone, that they are not refused any more. */
export const RefusalWord = v.object({ salt: someText, at: moment, refused: v.boolean() });

const SENDER_FIELDS = SenderRow.entries.sender.entries;

/** A field of the sender that a file may bring. */
export type SenderField = keyof typeof SENDER_FIELDS;

/** Every field of the sender, in one order. */
export const SENDER_FIELD_NAMES = Object.keys(SENDER_FIELDS) as SenderField[];

/** What may be said in a register; absent for one this version does not know. */
function wordSchema(register: string): v.GenericSchema | undefined {
  const [kind = '', ...rest] = register.split('/');
  const about = rest.join('/');
  switch (kind) {
    case 'person':
      return v.pipe(
        ContactRow,
        v.check(row => row.key === about && row.profile.key === about),
      );
    case 'sender': {
      const field = SENDER_FIELD_NAMES.find(known => known === about);
      // `null`: the field is empty again, where it may be.
      return field && v.union([SENDER_FIELDS[field], v.null()]);
    }
    case 'refusal':
      return RefusalWord;
    case 'device':
      return DeviceWord;
    default:
      return undefined;
  }
}

const Word = v.object({
  kind: v.literal('word'),
  register: v.pipe(v.string(), v.maxLength(5_000)),
  head: v.object({ device: name, stamp, over, value: v.unknown() }),
  after,
});

const Body = v.variant('kind', [
  v.object({ kind: v.literal('event'), event: EventRow, after }),
  Word,
  v.object({
    kind: v.literal('forgotten'),
    id: name,
    hash: v.pipe(text, v.maxLength(200)),
    salt: v.pipe(text, v.maxLength(200)),
    events: v.exactOptional(v.array(name)),
  }),
]);

/** When a line was written, and what it says. */
export interface Dated {
  readonly at: number;
  readonly entry: Entry;
}

function readWord({ register, head, after: marks }: v.InferOutput<typeof Word>) {
  const schema = wordSchema(register);
  const value = schema && v.safeParse(schema, head.value);
  if (value?.success !== true) return undefined;
  const checked: Head = { ...head, value: value.output };
  return { kind: 'word', register, head: checked, ...(marks && { after: marks }) } as const;
}

/** What a line says, checked; absent when it is nothing this version understands. */
export function readBody(json: string): Dated | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return undefined;
  }
  const at = v.safeParse(v.object({ at: moment }), parsed);
  const body = v.safeParse(Body, parsed);
  if (!body.success || !at.success) return undefined;
  if (body.output.kind !== 'word') return { at: at.output.at, entry: body.output };
  const entry = readWord(body.output);
  return entry && { at: at.output.at, entry };
}
