/**
 * Gives a person already read the longest story that is likely: nine positions with long
 * names, six long questions of the sender's own, an agreed talk, and a sender with five
 * things to give. Runs inside a page of the extension, so it uses nothing from here.
 *
 * @param key profile key of the person
 */
export async function fullPerson(key: string): Promise<void> {
  const DAY = 86_400_000;
  const now = Date.now();
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const work = database.transaction(['contacts', 'events', 'sender', 'settings'], 'readwrite');
  const get = <T>(table: string, id: string) =>
    new Promise<T>(resolve => {
      const asked = work.objectStore(table).get(id);
      asked.onsuccess = () => resolve(asked.result);
    });
  const contact = await get<{ profile: { positions: object[] } }>('contacts', key);
  const [pattern] = contact.profile.positions;
  for (let i = 0; i < 5; i += 1) {
    contact.profile.positions.push({
      ...pattern,
      value: {
        title: 'Deputy Head of Clinical Service Design and Patient Communication',
        employer: `Royal Westmark University Hospital and Teaching Foundation ${i}`,
        period: { start: { year: 2001 + i }, end: { year: 2002 + i }, current: false },
      },
    });
  }
  work.objectStore('contacts').put(contact);
  const message = {
    channel: 'message',
    reason: 'similar-path',
    occasion: 'first-request',
    text: 'Hi Maya,\n\nYou moved from nursing to product design.\n\nJo',
  };
  const question = (i: number) =>
    `What did you leave behind when you left ward ${i}, what did you take with you, and how long did it take until the people around you no longer thought of you as the nurse who draws?`;
  const happened: readonly (readonly [string, object, number])[] = [
    ['sent', message, 30],
    ['replied', { answer: 'yes' }, 18],
    ['scheduled', { when: now + 2 * DAY, way: 'video', timeZone: 'UTC' }, 17],
    ['noted', { text: 'Prefers mornings.' }, 16],
    ['asked', { questions: [1, 2, 3, 4, 5, 6].map(question) }, 15],
    ['offered', { gift: 'a list of ward software' }, 15],
  ];
  happened.forEach(([kind, payload, days], i) => {
    const id = `00FULL${String(i).padStart(20, '0')}`;
    const at = now - days * DAY;
    work.objectStore('events').put({ id, device: 'full', contact: key, at, kind, payload });
  });
  const me = await get<{ sender: { offers: string[] } }>('sender', 'me');
  me.sender.offers = [1, 2, 3, 4, 5].map(
    i =>
      `share what patients of ward ${i} told us about the software they had to use every morning`,
  );
  work.objectStore('sender').put(me);
  work.objectStore('settings').delete('people-projection');
  await new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onerror = () => reject(work.error);
  });
  database.close();
}
