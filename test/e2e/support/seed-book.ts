/**
 * Fills the book with generated people, by the browser's own means, and forgets the
 * projection, so that the next opening derives it anew. The book must have been opened
 * by the extension before. Runs inside a page of the extension, so it uses nothing from
 * here; the same count always gives the same people.
 *
 * @param count how many contacts
 * @param now milliseconds since the epoch; what happened, happened before it
 */
export async function seedBook(count: number, now: number): Promise<void> {
  const DAY = 86_400_000;
  const CHUNK = 5_000;
  const given = 'Ada Ben Chidi Dana Emre Femi Greta Hana Ilse Jonas Kavya Lena'.split(' ');
  const family = 'Brandt Osei Aydin Rosen Lindqvist Petrova Marand Okafor Silva Tanaka'.split(' ');
  const titles = ['Ward nurse', 'Master electrician', 'Curator', 'Judge', 'Baker', 'Editor'];
  const employers = ['St Brigid Hospital', 'Harbour Museum', 'Westmark Court', 'The Ward Post'];
  const places = ['Ghent, Belgium', 'Leeds, England, United Kingdom', 'Rotterdam, Netherlands'];
  const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
  const fact = <T>(value: T, section = 'top') => ({
    value,
    source: { section, how: 'heading' },
    confidence: 'medium',
    capturedAt: now - 90 * DAY,
  });
  const keyOf = (i: number) => `linkedin.com/in/person-${String(i).padStart(6, '0')}`;
  const contactOf = (i: number) => {
    const first = of(given, i);
    const full = `${first} ${of(family, Math.floor(i / given.length))} ${i}`;
    const position = {
      title: of(titles, i),
      employer: `${of(employers, i)} ${i % 500}`,
      period: { start: { year: 2010 + (i % 12) }, current: true },
    };
    const profile = {
      key: keyOf(i),
      address: `https://www.linkedin.com/in/person-${String(i).padStart(6, '0')}/`,
      name: fact({ full, first }),
      headline: fact(`${position.title} at ${position.employer}`),
      place: fact(of(places, i)),
      positions: [fact(position, 'experience')],
      ...Object.fromEntries(
        'education skills certifications languages volunteering publications featured posts'
          .split(' ')
          .map(section => [section, []]),
      ),
    };
    const firstReadAt = now - (30 + (i % 300)) * DAY;
    return { key: keyOf(i), profile, firstReadAt, lastReadAt: firstReadAt };
  };
  const message = {
    channel: 'note',
    reason: 'similar-path',
    occasion: 'first-request',
    text: 'Hello, would you have fifteen minutes to tell me how you came to your work?',
  };
  /** What happened with each tenth person; the rest were read and no more. */
  const happened = (i: number): readonly (readonly [string, object, number])[] => {
    const noticed = ['noticed', { name: 'x' }, 30] as const;
    const sent = (days: number) => ['sent', message, days] as const;
    switch (i % 10) {
      case 0:
        return [noticed, sent(2)];
      case 1:
        return [noticed, sent(25)];
      case 2:
        return [noticed, sent(25), ['replied', { answer: 'yes' }, 20]];
      case 3:
        return [noticed, sent(25), ['replied', { answer: 'no' }, 20]];
      case 4:
        return [
          noticed,
          sent(25),
          ['met', { notes: 'Kilns.', learned: 'ask first', welcome: true }, 10],
          ['thanked', { ...message, occasion: 'thank-you' }, 9],
          ['offered', { gift: 'a list of kilns' }, 9],
        ];
      default:
        return [noticed];
    }
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('a-few-minutes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let id = 0;
  for (let from = 0; from < count; from += CHUNK) {
    const work = database.transaction(['contacts', 'events', 'settings'], 'readwrite', {
      durability: 'relaxed',
    });
    const [contacts, events] = [work.objectStore('contacts'), work.objectStore('events')];
    for (let i = from; i < Math.min(count, from + CHUNK); i += 1) {
      contacts.put(contactOf(i));
      for (const [kind, payload, days] of happened(i)) {
        id += 1;
        const at = now - days * DAY;
        events.put({
          id: `00SEED${String(id).padStart(20, '0')}`,
          device: 'seed',
          contact: keyOf(i),
          at,
          kind,
          payload,
        });
      }
    }
    work.objectStore('settings').delete('people-projection');
    await new Promise<void>((resolve, reject) => {
      work.oncomplete = () => resolve();
      work.onerror = () => reject(work.error);
    });
  }
  database.close();
}
