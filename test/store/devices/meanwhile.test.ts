import { describe, expect, it } from 'vitest';
import type { Folder } from '../../../src/store/devices/folder.ts';
import { freshStore, person } from '../support.ts';
import { MemoryFolder } from './support/memory-folder.ts';

const ada = person('ada-brandt', 'Ada Brandt');
const ben = person('ben-osei', 'Ben Osei');
const AT = 1_800_000_000_000;

/** The folder, in which something happens just before each writing. */
function writing(folder: MemoryFolder, before: () => Promise<unknown>): Folder {
  return {
    name: folder.name,
    files: folder.files,
    remove: folder.remove,
    write: async (name, from, text) => {
      await before();
      return folder.write(name, from, text);
    },
  };
}

describe('somebody who is forgotten while this device’s file is written', () => {
  it('is gone from the file with the next writing, also from the first file there ever was', async () => {
    const folder = new MemoryFolder();
    const { store } = freshStore();
    await store.remember(ada, AT);
    await store.syncDevices(
      writing(folder, () => store.forget(ada.key)),
      AT,
    );
    await store.syncDevices(folder, AT + 1);
    expect(folder.text()).not.toMatch(/ada-brandt/);
  });
});

describe('a folder that cannot be written', () => {
  it('makes no loss of what another device forgot', async () => {
    const folder = new MemoryFolder();
    const [a, b] = [freshStore().store, freshStore().store];
    for (const profile of [ada, ben]) await a.remember(profile, AT);
    for (const store of [a, b, a]) await store.syncDevices(folder, AT);
    await a.lookAfter(AT);
    await b.forget(ada.key);
    await b.syncDevices(folder, AT + 1);
    const full = writing(folder, () => Promise.reject(new Error('The folder is full.')));
    await expect(a.syncDevices(full, AT + 2)).rejects.toThrow('full');
    expect(await a.contact(ada.key)).toBeUndefined();
    expect(await a.shortfall()).toBeUndefined();
  });
});
