import fc from 'fast-check';
import { effectiveEvents } from '../../../../src/outreach/effective-events.ts';
import type { OutreachEvent } from '../../../../src/outreach/event.ts';
import { correctFact } from '../../../../src/profile/correction/correct-fact.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { canonicalJson } from '../../../../src/store/backup/canonical.ts';
import { ownLog } from '../../../../src/store/devices/own-log.ts';
import { freshStore, person } from '../../support.ts';
import { MemoryFolder } from './memory-folder.ts';

/** People whom the devices know about, or come to know. Fictional. */
export const PEOPLE: readonly Profile[] = [
  person('ada-brandt', 'Ada Brandt'),
  person('zoe-muller', 'Zoë Müller'),
];

const START = 1_800_000_000_000;

/** One thing that happens somewhere. Numbers are taken modulo what there is. */
export interface Step {
  readonly what:
    | 'read'
    | 'correct'
    | 'note'
    | 'say-no'
    | 'refuse'
    | 'undo'
    | 'forget'
    | 'edit-sender'
    | 'sync'
    | 'arrive'
    | 'arrive-cut'
    | 'arrive-old'
    | 'arrive-twice'
    | 'arrive-damaged'
    | 'arrive-half'
    | 'lose'
    | 'put-back';
  readonly device: number;
  readonly person: number;
  readonly pick: number;
}

/** Steps in any order; what a sync service does is as frequent as what people do. */
export const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('sync', 'arrive', 'note', 'read') },
      {
        weight: 4,
        arbitrary: fc.constantFrom('correct', 'say-no', 'refuse', 'undo', 'forget', 'edit-sender'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          'arrive-cut',
          'arrive-old',
          'arrive-twice',
          'arrive-damaged',
          'arrive-half',
          'lose',
          'put-back',
        ),
      },
    ) as fc.Arbitrary<Step['what']>,
    device: fc.nat(2),
    person: fc.nat(PEOPLE.length - 1),
    pick: fc.nat(1_000),
  }),
  { minLength: 5, maxLength: 50 },
);

/** One device with the folder that a sync service keeps on it. */
interface Device {
  readonly book: ReturnType<typeof freshStore>;
  readonly folder: MemoryFolder;
  shared: boolean;
}

/** The same length, with some digits others: what it says stays well formed, and is wrong. */
function damaged(bytes: Uint8Array, pick: number): Uint8Array {
  const copy = bytes.slice();
  let digits = 0;
  for (const [at, byte] of copy.entries()) {
    if (byte < 0x31 || byte > 0x38) continue;
    digits += 1;
    if (digits % 97 === pick % 97) copy[at] = byte + 1;
  }
  return copy;
}

/** Some devices, a sync service without any manners, and a memory of all that was done. */
export class World {
  readonly devices: readonly Device[];
  /** Every event that was appended anywhere, by id. */
  readonly appended = new Map<string, OutreachEvent>();
  readonly forgotten = new Set<string>();
  readonly refused = new Set<string>();
  readonly declined = new Set<string>();
  /** People of whom a decision was undone, so that nothing can be promised of it. */
  readonly reopened = new Set<string>();
  /** People with whom nothing was done since they were forgotten on a device that shares. */
  readonly gone = new Set<string>();
  #now = START;

  constructor(count: number) {
    this.devices = Array.from({ length: count }, () => ({
      book: freshStore(),
      folder: new MemoryFolder(),
      shared: false,
    }));
  }

  /** Clocks differ between devices, by hours. */
  #clock(device: Device): number {
    this.#now += 1_000;
    return this.#now + this.devices.indexOf(device) * 7_200_000;
  }

  async sync(device: Device): Promise<number> {
    device.shared = true;
    const report = await device.book.store.syncDevices(device.folder, this.#clock(device));
    return report.written + report.events + report.people + report.forgotten;
  }

  /** Everybody is known everywhere before anything else happens. */
  async begin(): Promise<void> {
    for (const device of this.devices) {
      for (const profile of PEOPLE) {
        await device.book.store.remember(profile, this.#clock(device));
        await this.#append(device, profile.key, 'note');
      }
    }
    await this.settle();
  }

  /** A file that belongs to another device, as the service has it; none before anything was written. */
  #elsewhere(device: Device, pick: number) {
    const all = this.devices
      .filter(other => other !== device)
      .flatMap(other => [...other.folder.versions].map(([name, versions]) => ({ name, versions })));
    return all.length === 0 ? undefined : all[pick % all.length];
  }

  async #append(device: Device, key: Profile['key'], how: Step['what']): Promise<void> {
    const { store } = device.book;
    const at = this.#clock(device);
    const event =
      how === 'say-no'
        ? await store.append(key, 'replied', { answer: 'no' }, at)
        : how === 'refuse'
          ? await store.append(key, 'do-not-contact', {}, at)
          : await store.append(key, 'noted', { text: `${key} ${at}` }, at);
    this.appended.set(event.id, event);
  }

  async #undo(device: Device, key: Profile['key'], pick: number): Promise<void> {
    const { store } = device.book;
    const events = effectiveEvents(await store.eventsOf(key));
    const event = events[pick % Math.max(1, events.length)];
    if (event === undefined) return;
    const undo = await store.undo(event, this.#clock(device));
    this.appended.set(undo.id, undo);
    this.reopened.add(key);
  }

  #arrive(device: Device, { what, pick }: Step): void {
    const found = this.#elsewhere(device, pick);
    const newest = found?.versions.at(-1);
    if (found === undefined || newest === undefined) return;
    const { name, versions } = found;
    const copy = name.replace('.jsonl', [' (1).jsonl', ' (conflicted copy).jsonl'][pick % 2] ?? '');
    if (what === 'arrive') device.folder.put(name, newest);
    if (what === 'arrive-twice') device.folder.put(copy, newest);
    if (what === 'arrive-old') device.folder.put(name, versions[pick % versions.length] ?? newest);
    if (what === 'arrive-damaged') device.folder.put(name, damaged(newest, pick));
    if (what === 'arrive-half') {
      // Begins as an older version does, and goes on as the newest.
      const older = versions[pick % versions.length] ?? newest;
      const half = Math.floor(older.length / 2);
      device.folder.put(name, new Uint8Array([...older.slice(0, half), ...newest.slice(half)]));
    }
    if (what === 'arrive-cut') {
      device.folder.put(name, newest.slice(0, Math.floor((newest.length * (pick % 100)) / 100)));
    }
  }

  async take(step: Step): Promise<void> {
    const device = this.devices[step.device % this.devices.length];
    const profile = PEOPLE[step.person];
    if (device === undefined || profile === undefined) return;
    const { store } = device.book;
    const { key } = profile;
    const about =
      !['sync', 'edit-sender'].includes(step.what) && !/arrive|lose|put/.test(step.what);
    if (about && step.what !== 'forget') this.gone.delete(key);
    switch (step.what) {
      case 'read': {
        const skill = { ...profile.name, value: `Skill ${step.pick % 7}`, capturedAt: step.pick };
        await store.remember({ ...profile, skills: [skill] }, this.#clock(device));
        return;
      }
      case 'correct': {
        const known = (await store.contact(key))?.profile ?? profile;
        const at = this.#clock(device);
        await store.remember(correctFact(known, 'headline', `Baker ${step.pick}`, at), at);
        return;
      }
      case 'note':
      case 'say-no':
      case 'refuse':
        if (step.what === 'refuse') this.refused.add(key);
        if (step.what === 'say-no') this.declined.add(key);
        return this.#append(device, key, step.what);
      case 'undo':
        return this.#undo(device, key, step.pick);
      case 'forget':
        if (!device.shared) return;
        this.forgotten.add(key);
        this.gone.add(key);
        await store.forget(key);
        return;
      case 'edit-sender': {
        const field = (['firstName', 'city', 'signOff'] as const)[step.pick % 3] ?? 'city';
        return store.saveSender({ ...(await store.sender()), [field]: `Word ${step.pick}` });
      }
      case 'sync':
        await this.sync(device);
        return;
      case 'lose': {
        const names = [...device.folder.content.keys()];
        device.folder.content.delete(names[step.pick % Math.max(1, names.length)] ?? '');
        return;
      }
      case 'put-back': {
        // The service brings back an older version of any file, the device's own included.
        const all = [...device.folder.versions];
        const [name, versions] = all[step.pick % Math.max(1, all.length)] ?? [];
        const version = versions?.[step.pick % Math.max(1, versions.length)];
        if (name !== undefined && version !== undefined) device.folder.put(name, version);
        return;
      }
      default:
        this.#arrive(device, step);
        // Most of what arrives is read before the next thing arrives.
        if (step.pick % 3 > 0) await this.sync(device);
    }
  }

  /**
   * In the end every file arrives whole, in any order; late ones stay where they are.
   *
   * @returns true once nobody has anything left to say
   */
  async settle(): Promise<boolean> {
    for (let round = 0; round < 8; round += 1) {
      let moved = 0;
      for (const device of this.devices) {
        for (const other of this.devices)
          if (other !== device) device.folder.copyFrom(other.folder);
        moved += await this.sync(device);
      }
      if (moved === 0) return true;
    }
    return false;
  }

  /** What a device holds, as text that can be compared; whom it refuses included. */
  async book(device: Device): Promise<string> {
    const { store, database } = device.book;
    const refused = await Promise.all(PEOPLE.map(({ key }) => store.isRefused(key)));
    const people = await database.people.toArray();
    const contacts = await database.contacts.toArray();
    const events = await database.events.toArray();
    return canonicalJson({ refused, people, contacts, events, sender: await store.sender() });
  }

  /** The text of the file that a device writes now. */
  async ownFile(device: Device): Promise<string> {
    const own = await ownLog(device.book.database);
    const content = device.folder.content.get(own?.name ?? '');
    if (content === undefined) throw new Error('A device without its file');
    return new TextDecoder().decode(content.bytes);
  }

  close(): void {
    for (const { book } of this.devices) book.database.close();
  }
}
