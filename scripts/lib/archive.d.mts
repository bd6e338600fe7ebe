/** A zip archive that depends on names and contents alone; see `archive.mjs`. */
export function archive(files: ReadonlyMap<string, Uint8Array | string>): Uint8Array;
/** Files by the path they get in an archive; see `archive.mjs`. */
export function readFiles(folder: string, paths: readonly string[]): Map<string, Uint8Array>;
