/** CRC-32 of one byte each, as archives use it (polynomial 0xEDB88320). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value >>> 0;
});

/** CRC-32 of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** Bytes of an entry before its name, and of the end record. */
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** Where the directory of an archive begins, from the record at its end. */
function directoryStart(view: DataView): number | undefined {
  // A comment of at most 65,535 bytes may stand behind the record.
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return view.getUint32(at + 16, true);
  }
  return undefined;
}

/**
 * The checksums that an archive states for its files, in the order of its directory. The
 * library that unpacks does not compare them, and an import that takes half a file for
 * a whole one would take the people in the other half for gone.
 */
export function statedChecksums(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums: number[] = [];
  let at = directoryStart(view) ?? view.byteLength;
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    checksums.push(view.getUint32(at + 16, true));
    const variable = [28, 30, 32].map(field => view.getUint16(at + field, true));
    at += ENTRY_LENGTH + variable.reduce((sum, length) => sum + length, 0);
  }
  return checksums;
}
