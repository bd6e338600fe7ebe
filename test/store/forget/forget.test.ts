import { describe, expect, it } from 'vitest';
import { SOMEBODY } from '../../../src/outreach/somebody.ts';
import { NEW_SENDER } from '../../../src/sender/sender.ts';
import { acquaintance, freshStore, person } from '../support.ts';
import { ADA, AT, BEN, message, NAMED, tellingBook } from './telling-book.ts';

/** Whatever tells of Ada: nothing of it may be left. */
const TRACES = [/ada[\s-]brandt/i, /ashgrove/i, /kiln/i, /xylograph/i];

/** Tables that never hold anything of another person, each with the reason. */
const NOBODY_IN_IT: Readonly<Record<string, string>> = {
  doNotContact: 'hashes that name nobody',
  networkImports: 'when an export was taken in',
  deviceFiles: 'how far the files of other devices were read',
  forgotten: 'hashes that name nobody, and ids',
};

/** What serves the files of other devices: they are told of the one and of the other. */
const FOR_FILES = new Set(['registers', 'seen', 'forgotten']);

/** Every row of every table as text, by table. */
async function everything(database: Awaited<ReturnType<typeof tellingBook>>['database']) {
  const tables = await Promise.all(
    database.tables.map(async table => [table.name, await table.toArray()] as const),
  );
  return new Map(tables.map(([name, rows]) => [name, rows.map(row => JSON.stringify(row))]));
}

const tells = (text: string) => TRACES.some(trace => trace.test(text));

describe('forgetting somebody', () => {
  it('leaves no trace of them in any row of any table', async () => {
    const { store, database } = await tellingBook();
    const before = await everything(database);
    for (const [table, rows] of before) {
      // A table that this book says nothing in proves nothing: fill it above, or say why not.
      if (NOBODY_IN_IT[table] === undefined) expect(rows.some(tells), table).toBe(true);
    }
    await store.forget(ADA.key);
    const after = [...(await everything(database)).values()].flat();
    expect(after.filter(tells)).toEqual([]);
  });

  it('leaves what was said of others, and their standing', async () => {
    const { store } = await tellingBook();
    await store.forget(ADA.key);
    const events = await store.eventsOf(BEN.key);
    expect(events.map(event => [event.kind, event.payload])).toEqual([
      ['replied', { answer: 'redirected', to: SOMEBODY }],
      ['noted', { text: 'Sent me to [forgotten], see [forgotten]' }],
      ['sent', { ...message, text: 'Thank you for [forgotten]’s name.' }],
    ]);
    const ben = await store.contact(BEN.key);
    expect(ben?.profile.mutuals?.value).toEqual({ names: ['Cem Kaya'], others: 3 });
    // What is still to be sent holds a blank, which no letter goes out with.
    expect((await store.draft(BEN.key))?.context.colleague).toBe('[forgotten]');
    expect((await store.draft(BEN.key))?.texts['message/referral']?.text).toBe(
      'I wrote to [forgotten].',
    );
    const { rows } = await store.people({ sort: 'name', offset: 0, limit: 9 });
    expect(rows.map(row => [row.name, row.state])).toEqual([['Ben Ashe', 'redirected']]);
  });

  it('keeps the hash of somebody never to be contacted, under either name', async () => {
    const { store, database } = await tellingBook();
    await store.append(ADA.key, 'do-not-contact', {}, AT + 9);
    await store.forget(ADA.key);
    expect(await store.isRefused(ADA.key)).toBe(true);
    expect(await store.isRefused(NAMED)).toBe(true);
    expect(
      (await database.doNotContact.toArray()).map(row => JSON.stringify(row)).filter(tells),
    ).toEqual([]);
  });

  it('keeps the hash of somebody who said no, unless that was taken back', async () => {
    const { store } = await tellingBook();
    const no = await store.append(ADA.key, 'replied', { answer: 'no' }, AT + 9);
    const forgotten = await store.forget(ADA.key);
    await store.remember(ADA, AT + 10);
    expect(await store.isRefused(ADA.key)).toBe(true);
    await store.bringBack(forgotten);
    await store.undo(no, AT + 11);
    expect(await store.isRefused(ADA.key)).toBe(false);
    await store.forget(ADA.key);
    expect(await store.isRefused(ADA.key)).toBe(false);
  });

  it('keeps not even half a word that was being typed about them', async () => {
    const { store, database } = await tellingBook();
    const forms = ['debrief', 'notes', 'tags', 'question', 'gift'] as const;
    for (const form of forms) await store.keepUnfinished(ADA.key, 'kiln', form);
    await store.forget(ADA.key);
    const left = [...(await everything(database)).values()].flat();
    expect(left.filter(tells)).toEqual([]);
    for (const form of forms) expect(await store.unfinished(ADA.key, form)).toBeUndefined();
  });

  it('can be taken back while the window holds what was deleted', async () => {
    const { store, database } = await tellingBook();
    const before = await everything(database);
    const forgotten = await store.forget(ADA.key);
    await store.bringBack(forgotten);
    const of = (book: typeof before) =>
      [...book]
        .filter(([table]) => !FOR_FILES.has(table))
        .map(([table, rows]) => [table, rows.filter(row => !row.includes('"device-log'))] as const);
    expect(new Map(of(await everything(database)))).toEqual(new Map(of(before)));
  });

  it('brings nothing back over what was written since', async () => {
    const { store } = await tellingBook();
    const forgotten = await store.forget(ADA.key);
    const draft = await store.draft(BEN.key);
    if (draft === undefined) throw new Error('no draft');
    const texts = { 'message/referral': { text: 'Something else.', edited: true } };
    await store.saveDraft({ ...draft, texts });
    await store.bringBack(forgotten);
    expect((await store.draft(BEN.key))?.texts).toEqual(texts);
    expect(await store.contact(ADA.key)).toBeDefined();
  });

  it('touches nobody else of that name', async () => {
    const { store } = freshStore();
    const one = person('ada-brandt', 'Ada Brandt');
    const other = person('ada-brandt-2', 'Ada Brandt');
    for (const profile of [one, other, BEN]) await store.remember(profile, AT);
    await store.append(BEN.key, 'referred-to', { name: 'Ada Brandt', contact: other.key }, AT);
    await store.append(BEN.key, 'introduced-by', { name: 'Ada Brandt', contact: one.key }, AT);
    await store.append(
      BEN.key,
      'replied',
      { answer: 'redirected', to: 'Ada Brandt', contact: one.key },
      AT,
    );
    await store.forget(one.key);
    expect((await store.contact(other.key))?.profile).toEqual(other);
    const payloads = (await store.eventsOf(BEN.key)).map(event => event.payload);
    expect(payloads).toEqual([
      { name: 'Ada Brandt', contact: other.key },
      { answer: 'redirected', to: SOMEBODY },
    ]);
  });

  it('takes a name of one word out where it stands for a person, and not out of a sentence', async () => {
    const { store } = freshStore();
    const may = person('may', 'May');
    for (const profile of [may, BEN]) await store.remember(profile, AT);
    await store.saveSender({ ...NEW_SENDER, firstName: 'May' });
    await store.append(BEN.key, 'referred-to', { name: 'May', contact: may.key }, AT);
    await store.append(BEN.key, 'replied', { answer: 'redirected', to: 'may' }, AT);
    await store.append(BEN.key, 'noted', { text: 'Call again in May.' }, AT);
    await store.forget(may.key);
    expect((await store.eventsOf(BEN.key)).map(event => event.payload)).toEqual([
      { answer: 'redirected', to: SOMEBODY },
      { text: 'Call again in May.' },
    ]);
    expect((await store.sender()).firstName).toBe('May');
  });

  it('does not mistake the beginning of a longer key for theirs', async () => {
    const { store } = freshStore();
    const ada = person('ada', 'Ada Brandt');
    const longer = person('ada-rosen', 'Ada Rosen');
    for (const profile of [ada, longer]) await store.remember(profile, AT);
    await store.append(longer.key, 'noted', { text: 'See linkedin.com/in/ada-rosen.' }, AT);
    await store.forget(ada.key);
    expect((await store.contact(longer.key))?.profile).toEqual(longer);
    expect((await store.eventsOf(longer.key)).map(event => event.payload)).toEqual([
      { text: 'See linkedin.com/in/ada-rosen.' },
    ]);
  });

  it('brings nothing of theirs back over what was typed about them since', async () => {
    const { store } = await tellingBook();
    const before = await store.draft(ADA.key);
    if (before === undefined) throw new Error('no draft');
    const forgotten = await store.forget(ADA.key);
    const skill = { ...ADA.name, value: 'Glazing' };
    await store.remember({ ...ADA, skills: [skill] }, AT + 20);
    const texts = { 'message/referral': { text: 'Typed since.', edited: true } };
    await store.saveDraft({ ...before, texts, savedAt: before.savedAt + 20 });
    await store.bringBack(forgotten);
    expect((await store.draft(ADA.key))?.texts).toEqual(texts);
    const ada = await store.contact(ADA.key);
    expect(ada?.profile.skills.map(({ value }) => value)).toContain('Glazing');
    expect(ada?.lastReadAt).toBe(AT + 20);
  });

  it('lifts no older refusal when somebody is brought back, nor that of a namesake', async () => {
    const { store } = freshStore();
    const one = person('ada-brandt', 'Ada Brandt');
    const other = person('ada-brandt-2', 'Ada Brandt');
    for (const profile of [one, other]) await store.remember(profile, AT);
    await store.append(one.key, 'do-not-contact', {}, AT);
    await store.forget(one.key);
    await store.remember(one, AT + 1);
    for (const profile of [one, other]) {
      await store.append(profile.key, 'replied', { answer: 'no' }, AT + 2);
      await store.bringBack(await store.forget(profile.key));
    }
    expect(await store.isRefused(one.key)).toBe(true);
    expect(await store.isRefused(other.key)).toBe(false);
    await store.importNetwork(
      { connections: { people: [acquaintance(undefined, 'Ada Brandt')], hidden: 0 } },
      AT + 3,
    );
    expect(await store.acquaintancesNamed(['Ada Brandt'])).toEqual([]);
  });
});

describe('taking somebody out of the book who was put there by mistake', () => {
  it('leaves what others, the network and the sender say of them', async () => {
    const { store, database } = freshStore();
    const named = { ...person('x', 'Ada Brandt'), key: 'pasted/ada-brandt' as typeof ADA.key };
    await store.remember(BEN, AT);
    await store.append(BEN.key, 'noted', { text: 'Knows Ada Brandt.' }, AT);
    const network = [acquaintance(undefined, 'Ada Brandt')];
    await store.importNetwork({ connections: { people: network, hidden: 0 } }, AT);
    await store.remember(named, AT);
    await store.keepUnfinished(named.key, 'kiln', 'notes');
    await store.append(named.key, 'drafted', { channel: 'message', reason: 'referral' }, AT);
    await store.withdraw(named.key);
    expect(await store.contact(named.key)).toBeUndefined();
    expect(await store.eventsOf(named.key)).toEqual([]);
    expect(await store.unfinished(named.key, 'notes')).toBeUndefined();
    expect(await database.people.get(named.key)).toBeUndefined();
    expect(await store.eventsOf(BEN.key)).toMatchObject([
      { payload: { text: 'Knows Ada Brandt.' } },
    ]);
    expect(await store.acquaintancesNamed(['Ada Brandt'])).toHaveLength(1);
  });
});
