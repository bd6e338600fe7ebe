/** One device's latest word on something that may change on several. */
export interface Head {
  readonly device: string;
  /** Rises with every word: later than the clock says where a later word was seen before. */
  readonly stamp: number;
  /** The words that this one was said in knowledge of, by device: they no longer count. */
  readonly over: readonly (readonly [device: string, stamp: number])[];
  /** Absent where the table itself holds it: a person on whom all devices agree. */
  readonly value?: unknown;
}

/** Something that may change on several devices, and every word on it that still counts. */
export interface Register {
  /** `person/<key>`, `sender/<field>`, `refusal/<hash>` or `device/<id>`. */
  readonly id: string;
  readonly heads: readonly Head[];
  /** Fingerprint of the table's row when it was last in step, to notice changes made here. */
  readonly settled?: number;
}

/** Order in which words are heard: by stamp, then by device, so that every device hears them alike. */
export function byStamp(a: Head, b: Head): number {
  return a.stamp - b.stamp || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
}

function outdone(head: Head, by: Head): boolean {
  if (head.device === by.device) return by.stamp > head.stamp;
  return by.over.some(([device, stamp]) => device === head.device && stamp >= head.stamp);
}

/** The words of both that still count. In any order, and however often, the same comes out. */
export function joinHeads(a: readonly Head[], b: readonly Head[]): readonly Head[] {
  const all = new Map<string, Head>();
  for (const head of [...a, ...b]) {
    const name = `${head.device} ${head.stamp}`;
    const known = all.get(name);
    // One device says one thing at one stamp; a forged second one must not split the books.
    if (known === undefined || text(known) < text(head)) all.set(name, head);
  }
  const heads = [...all.values()];
  return heads.filter(head => !heads.some(other => outdone(head, other))).sort(byStamp);
}

function text(head: Head): string {
  return JSON.stringify([head.over, head.value]);
}

/** A new word said here, in knowledge of all there were. */
export function nextHead(
  heads: readonly Head[],
  device: string,
  now: number,
  value: unknown,
): Head {
  const known = new Map<string, number>();
  for (const head of heads) {
    for (const [name, stamp] of [...head.over, [head.device, head.stamp] as const]) {
      known.set(name, Math.max(stamp, known.get(name) ?? 0));
    }
  }
  const stamp = Math.max(now, ...[...known.values()].map(before => before + 1));
  const over = [...known].sort(([x], [y]) => (x < y ? -1 : 1));
  return { device, stamp, over, ...(value === undefined ? {} : { value }) };
}

/** Name of one word among the entries of files. */
export function headId(register: string, head: Head): string {
  return `${register}@${head.device}/${head.stamp}`;
}
