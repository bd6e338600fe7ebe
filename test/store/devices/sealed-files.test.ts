import { describe, expect, it } from 'vitest';
import { freshStore, person } from '../support.ts';
import { MemoryFolder } from './support/memory-folder.ts';

const ada = person('ada-brandt', 'Ada Brandt');
const AT = 1_800_000_000_000;

/** A device that seals its files, with Ada in its book, and the folder it wrote to. */
async function sealed(passphrase: string) {
  const folder = new MemoryFolder();
  const { store } = freshStore();
  await store.remember(ada, AT);
  await store.append(ada.key, 'noted', { text: 'the kilns' }, AT);
  await store.sealDeviceFiles(passphrase);
  await store.syncDevices(folder, AT);
  return { folder, store };
}

describe('files with a passphrase', () => {
  it('show no word of the book, and open with that passphrase on the other device', async () => {
    const { folder } = await sealed('correct horse');
    // Signs that base64 does not have, since three or four letters it spells by chance.
    expect(folder.text()).not.toMatch(/Ada Brandt|ada-brandt|the kilns|linkedin\./i);
    const { store } = freshStore();
    await store.sealDeviceFiles('correct horse');
    expect(await store.syncDevices(folder, AT)).toMatchObject({ events: 1, people: 1 });
    expect(await store.eventsOf(ada.key)).toHaveLength(1);
  });

  it('say that one is needed, or that it is another, and are read once it is right', async () => {
    const { folder } = await sealed('correct horse');
    const { store } = freshStore();
    const states = async () => (await store.deviceState()).troubled.map(file => file.state);
    await store.syncDevices(folder, AT);
    expect(await states()).toEqual(['sealed']);
    await store.sealDeviceFiles('wrong horse');
    await store.syncDevices(folder, AT);
    expect(await states()).toEqual(['wrong-passphrase']);
    expect(await store.contact(ada.key)).toBeUndefined();
    await store.sealDeviceFiles('correct horse');
    await store.syncDevices(folder, AT);
    expect(await states()).toEqual([]);
    expect((await store.contact(ada.key))?.key).toBe(ada.key);
  });

  it('take the place of files that lay open, and are written on without sealing them anew', async () => {
    const folder = new MemoryFolder();
    const { store } = freshStore();
    await store.remember(ada, AT);
    await store.syncDevices(folder, AT);
    expect(folder.text()).toContain('Ada Brandt');
    await store.sealDeviceFiles('correct horse');
    await store.syncDevices(folder, AT + 1);
    expect(folder.content.size).toBe(1);
    expect(folder.text()).not.toContain('Ada Brandt');
    const before = folder.text();
    await store.append(ada.key, 'noted', { text: 'the kilns' }, AT);
    await store.syncDevices(folder, AT + 2);
    expect(folder.text().startsWith(before)).toBe(true);
    const other = freshStore().store;
    await other.sealDeviceFiles('correct horse');
    await other.syncDevices(folder, AT + 3);
    expect(await other.eventsOf(ada.key)).toHaveLength(1);
  });

  it('use each line in its own place only: lines that were moved or doubled are damage', async () => {
    const { folder } = await sealed('correct horse');
    const [header = '', first = '', second = '', ...rest] = folder.text().split('\n');
    folder.putText(
      [...folder.content.keys()][0] ?? '',
      [header, second, first, ...rest].join('\n'),
    );
    const { store } = freshStore();
    await store.sealDeviceFiles('correct horse');
    await store.syncDevices(folder, AT);
    expect((await store.deviceState()).troubled.map(file => file.state)).toEqual(['damaged']);
    expect(await store.allEvents()).toEqual(new Map());
  });
});
