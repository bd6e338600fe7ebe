import type { Phrase } from '../../phrase.ts';
import * as path from './path.ts';
import * as people from './people.ts';
import * as words from './words.ts';
import * as work from './work.ts';

const ALL: readonly Phrase[] = [path, people, work, words].flatMap(module =>
  Object.values(module).flat(),
);

/** Reasons by topic, as `reason/<topic>`: the topic is the part of the id before the dot. */
export const REASONS_BY_TOPIC: Readonly<Record<string, readonly Phrase[]>> = grouped(ALL);

function grouped(list: readonly Phrase[]): Record<string, Phrase[]> {
  const groups: Record<string, Phrase[]> = {};
  for (const phrase of list) {
    const topic = phrase.id.split('.')[0] ?? '';
    groups[topic] = [...(groups[topic] ?? []), phrase];
  }
  return groups;
}
