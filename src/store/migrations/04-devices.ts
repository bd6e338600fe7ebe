import type { Migration } from './migration.ts';

/**
 * What keeping two devices in step needs (decision 12). `registers`: for each thing that
 * may change on several devices, the latest word of each. `deviceFiles`: how far each
 * file was read. `seen`: which entry lies in which file, so that only the rest is
 * written. `forgotten`: scrambled marks of people whom another device must forget too.
 */
export const devices: Migration = {
  version: 4,
  purpose: 'two devices, kept in step through files',
  stores: {
    registers: 'id',
    deviceFiles: 'name',
    seen: '[file+id], id',
    forgotten: 'id, salt',
  },
};
