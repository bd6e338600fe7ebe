import type { Folder, FolderFile } from '../../../../src/store/devices/folder.ts';

interface Content {
  readonly bytes: Uint8Array;
  readonly lastModified: number;
}

/** What a sync service keeps on one computer, with every version that a file ever had. */
export class MemoryFolder implements Folder {
  readonly name = 'Shared';
  readonly content = new Map<string, Content>();
  readonly versions = new Map<string, Uint8Array[]>();
  #clock = 1;

  files = async (): Promise<readonly FolderFile[]> =>
    [...this.content].map(([name, content]) => ({
      name,
      size: content.bytes.length,
      lastModified: content.lastModified,
      bytes: async (from, to) => content.bytes.slice(from, to),
    }));

  write = async (name: string, from: number, text: string): Promise<FolderFile> => {
    const before = this.content.get(name)?.bytes ?? new Uint8Array();
    const added = new TextEncoder().encode(text);
    const bytes = new Uint8Array(from + added.length);
    bytes.set(before.slice(0, from));
    bytes.set(added, from);
    this.put(name, bytes);
    const [file] = (await this.files()).filter(one => one.name === name);
    if (file === undefined) throw new Error('not written');
    return file;
  };

  remove = async (name: string): Promise<void> => {
    this.content.delete(name);
  };

  /** Puts a file there as the service would. */
  put(name: string, bytes: Uint8Array): void {
    this.#clock += 1;
    this.content.set(name, { bytes, lastModified: this.#clock });
    this.versions.set(name, [...(this.versions.get(name) ?? []), bytes]);
  }

  /** Puts a text there. */
  putText(name: string, text: string): void {
    this.put(name, new TextEncoder().encode(text));
  }

  /** All files' texts together. */
  text(): string {
    return [...this.content.values()].map(one => new TextDecoder().decode(one.bytes)).join('\n');
  }

  /** Brings every file of another folder here whole, as a service does in the end. */
  copyFrom(other: MemoryFolder): void {
    for (const [name, { bytes }] of other.content) this.put(name, bytes);
  }
}
