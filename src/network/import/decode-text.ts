/** A text, and whether its encoding had to be guessed. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 2000;
/** Share of zero bytes in every other place that only UTF-16 has. */
const HALF_EMPTY = 0.4;

/** The kind of UTF-16 that a file without a mark is in: ASCII in it has a zero in every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const enough = (start.length / 2) * HALF_EMPTY;
  if (start.length < 4) return undefined;
  if ((zeros[1] ?? 0) > enough && zeros[0] === 0) return 'utf-16le';
  return (zeros[0] ?? 0) > enough && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** The encoding that the first bytes of a file name. */
function markedEncoding([a, b]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/**
 * The text of a file: UTF-8 as the export has it, UTF-16 as spreadsheets save
 * "Unicode text", and, where it is neither, what Windows spreadsheets save as plain
 * CSV. That last is a guess, and is said to be one.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), guessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true };
  }
}
