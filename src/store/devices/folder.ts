/** One file of the folder, read when it is needed. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since the epoch. */
  readonly lastModified: number;
  /** The bytes from a place up to another, or to the end. */
  bytes(from: number, to?: number): Promise<Uint8Array>;
}

/**
 * The folder that the sender's own sync service keeps. Rejects with an `Error` whose
 * message is for the sender when the folder is gone, closed to us, or full.
 */
export interface Folder {
  readonly name: string;
  files(): Promise<readonly FolderFile[]>;
  /** Writes at a place of a file, which is made where it is not there; whole or not at all. */
  write(name: string, from: number, text: string): Promise<FolderFile>;
  /** Removes a file; one that is gone already is no trouble. */
  remove(name: string): Promise<void>;
}

/** The folder could not be used; the message is for the sender. What was read before stays read. */
export class FolderError extends Error {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
    this.name = 'FolderError';
  }
}

async function orFolderError<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new FolderError(cause instanceof Error ? cause.message : String(cause), cause);
  }
}

/** The same folder, whose failures can be told from those of the book. */
export function careful(folder: Folder): Folder {
  return {
    name: folder.name,
    files: () => orFolderError(() => folder.files()),
    write: (name, from, text) => orFolderError(() => folder.write(name, from, text)),
    remove: name => orFolderError(() => folder.remove(name)),
  };
}
