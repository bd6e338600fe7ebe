/** Paths of all that was written by hand; see `source-files.mjs`. */
export function sourceFiles(): readonly string[];
