import type { Database } from '../database.ts';
import { deviceId } from '../repositories/device.ts';
import type { RefusalRow } from '../rows.ts';
import { type Head, nextHead } from './register.ts';

/** One device's word on a person never to be contacted. */
interface RefusalWord {
  readonly salt: string;
  readonly at: number;
  readonly refused: boolean;
}

const wordOf = (head: Head): RefusalWord => head.value as RefusalWord;

/** The register of one hash. */
export function refusalRegister(hash: string): string {
  return `refusal/${hash}`;
}

/** What all devices' words on one hash add up to: a single refusal that still counts is enough (A14). */
export function refusalOf(hash: string, heads: readonly Head[]): RefusalRow | undefined {
  const refusals = heads.map(wordOf).filter(word => word.refused);
  const [first] = refusals;
  if (first === undefined) return undefined;
  return { hash, salt: first.salt, at: Math.min(...refusals.map(word => word.at)) };
}

/** Says in the registers that the decision on these hashes was undone. Runs inside a transaction. */
export async function sayAllowed(
  database: Database,
  hashes: readonly string[],
  at: number,
): Promise<void> {
  const rows = await database.registers.bulkGet(hashes.map(refusalRegister));
  for (const row of rows) {
    const refused = row?.heads.find(head => wordOf(head).refused);
    if (row === undefined || refused === undefined) continue;
    const value = { salt: wordOf(refused).salt, at, refused: false };
    const head = nextHead(row.heads, await deviceId(database), at, value);
    await database.registers.put({ id: row.id, heads: [head] });
  }
}
