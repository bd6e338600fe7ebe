import { firstBook } from './01-first-book.ts';
import { people } from './02-people.ts';
import { network } from './03-network.ts';
import { devices } from './04-devices.ts';
import type { Migration } from './migration.ts';

/** Every migration ever released, in order. Append only. */
export const MIGRATIONS: readonly Migration[] = [firstBook, people, network, devices];
