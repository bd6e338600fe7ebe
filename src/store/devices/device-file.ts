/** How a device's file was found when it was last read. */
export type FileState =
  | 'read'
  /** The end has not arrived yet; everything before it was used. */
  | 'cut'
  /** Something in the middle is not what was written; everything before it was used. */
  | 'damaged'
  | 'newer'
  /** Sealed, and no passphrase was given here. */
  | 'sealed'
  | 'wrong-passphrase'
  /** The browser could not read it, or it is absurdly large. */
  | 'unreadable';

/** How far one file was read, so that next time only the rest is. */
export interface DeviceFileRow {
  readonly name: string;
  readonly state: FileState;
  /** Absent where not even the first line could be used. */
  readonly device?: string;
  readonly file?: string;
  /** Bytes used so far: always the end of a line. */
  readonly bytes: number;
  /** Where the last line that was used begins: it is read again, to see that nothing changed. */
  readonly lastLine: number;
  readonly hash: string;
  /** Lines used, the first included. */
  readonly lines: number;
  /** Lines whose contents this version did not understand. */
  readonly skipped: number;
  /** What this version understands: another one reads again what was skipped. */
  readonly reader: string;
  readonly size: number;
  readonly lastModified: number;
  /** When its newest line was written, by the clock of its device. */
  readonly newest?: number;
  /** Since when the file has not been in the folder; absent while it is. */
  readonly missingSince?: number;
}
