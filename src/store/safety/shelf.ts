/**
 * A place beside the database, which outlives it: the extension's own storage area. It
 * holds a few numbers, never a word about anybody.
 */
export interface Shelf {
  /** What lies there under a name; whoever asks checks its shape. Never rejects. */
  read(name: string): Promise<unknown>;
  /** Never rejects: what cannot be kept here is no reason to stop. */
  write(name: string, value: unknown): Promise<void>;
}

/** A shelf that lasts as long as the window, for where there is no other. */
export function shelfInMemory(): Shelf {
  const kept = new Map<string, unknown>();
  return {
    read: async name => kept.get(name),
    write: async (name, value) => void kept.set(name, value),
  };
}
