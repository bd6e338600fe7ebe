import type { MemoryFolder } from '../../store/devices/support/memory-folder.ts';

/** A folder as Chromium hands it out, over one in memory: permission and failures at will. */
export class FolderHandle {
  readonly kind = 'directory';
  readonly name = 'Shared';
  permission: PermissionState = 'granted';
  /** How often the sender was asked. */
  asked = 0;
  /** Name of what the browser throws at whatever is tried. */
  fails: string | undefined;
  readonly #folder: MemoryFolder;

  constructor(folder: MemoryFolder) {
    this.#folder = folder;
  }

  async queryPermission() {
    return this.permission;
  }

  async requestPermission() {
    this.asked += 1;
    this.permission = 'granted';
    return this.permission;
  }

  #check() {
    if (this.permission !== 'granted') throw new DOMException('', 'NotAllowedError');
    if (this.fails !== undefined) throw new DOMException('', this.fails);
  }

  async *values() {
    this.#check();
    for (const name of this.#folder.content.keys()) yield this.#file(name);
  }

  async getFileHandle(name: string) {
    this.#check();
    return this.#file(name);
  }

  async removeEntry(name: string) {
    this.#check();
    await this.#folder.remove(name);
  }

  #file(name: string) {
    const content = () => this.#folder.content.get(name);
    return {
      kind: 'file',
      name,
      getFile: async () => {
        const { bytes, lastModified } = content() ?? { bytes: new Uint8Array(), lastModified: 0 };
        const slice = (from = 0, to?: number) => ({
          arrayBuffer: async () => bytes.slice(from, to).buffer,
        });
        return { name, size: bytes.length, lastModified, slice };
      },
      createWritable: async ({ keepExistingData }: { keepExistingData: boolean }) => {
        const before = keepExistingData ? content()?.bytes : undefined;
        return this.#writable(name, before ?? new Uint8Array());
      },
    };
  }

  /** Nothing shows before it is closed, as in the browser. */
  #writable(name: string, before: Uint8Array) {
    let [bytes, at] = [before, 0];
    return {
      truncate: async (size: number) => {
        bytes = bytes.slice(0, size);
      },
      seek: async (place: number) => {
        at = place;
      },
      write: async (text: string) => {
        bytes = new Uint8Array([...bytes.slice(0, at), ...new TextEncoder().encode(text)]);
      },
      close: async () => {
        this.#check();
        this.#folder.put(name, bytes);
      },
      abort: async () => {},
    };
  }
}
