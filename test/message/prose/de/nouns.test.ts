import { describe, expect, it } from 'vitest';
import { quotable } from '../../../../src/message/prose/de/clauses.ts';
import { FIELDS, studied, THEMES } from '../../../../src/message/prose/de/fields.ts';
import { accusative, nominative, preposition } from '../../../../src/message/prose/de/nouns.ts';
import { say } from '../../../../src/message/prose/de/say.ts';
import { FIELDS as ALL_FIELDS } from '../../../../src/profile/insights/fields.ts';
import { THEMES as ALL_THEMES } from '../../../../src/profile/insights/themes.ts';

describe('nouns in German', () => {
  it.each([
    ['die Pflege', 'aus der Pflege', 'in die Pflege', 'in der Pflege'],
    ['das UX-Design', 'aus dem UX-Design', 'ins UX-Design', 'im UX-Design'],
    ['der Vertrieb', 'aus dem Vertrieb', 'in den Vertrieb', 'im Vertrieb'],
  ])('bend with their preposition: %s', (field, from, into, within) => {
    expect(preposition('aus')(field)).toBe(from);
    expect(preposition('in', 'accusative')(field)).toBe(into);
    expect(preposition('in')(field)).toBe(within);
  });

  it.each([
    ['Northwind Labs', 'bei Northwind Labs', 'zu Northwind Labs', 'Northwind Labs'],
    ['Alder Hospital', 'beim Alder Hospital', 'zum Alder Hospital', 'das Alder Hospital'],
    [
      'University of Elmstead',
      'bei der University of Elmstead',
      'zur University of Elmstead',
      'die University of Elmstead',
    ],
    [
      'High Court of Palm State',
      'beim High Court of Palm State',
      'zum High Court of Palm State',
      'den High Court of Palm State',
    ],
    [
      'Klinikum Nordlicht',
      'beim Klinikum Nordlicht',
      'zum Klinikum Nordlicht',
      'das Klinikum Nordlicht',
    ],
  ])('give an organisation its article where its name says which: %s', (name, at, to, object) => {
    expect(preposition('bei')(name)).toBe(at);
    expect(preposition('zu')(name)).toBe(to);
    expect(accusative(name)).toBe(object);
  });

  it('keep a company without one in the nominative too', () => {
    expect(nominative('Northwind Labs')).toBe('Northwind Labs');
    expect(nominative('der Vertrieb')).toBe('der Vertrieb');
  });

  it.each([
    'Deutsche Bahn',
    'Städtische Werke',
    'Office for Tides of the North',
    'Friends of Glass',
  ])(
    'say nothing of a name that would have to bend or wants an article nobody knows: %s',
    english => {
      const bent = say({ kind: 'organisation', english });
      expect(bent === undefined || /^Office/.test(bent)).toBe(true);
    },
  );

  it.each([
    ['Senior UX Designer | Northwind Labs', 'senior UX designer', 'Senior UX Designer'],
    ['Krankenpfleger', 'Krankenpfleger', 'Krankenpfleger'],
    ['nurse', 'nurse', 'Nurse'],
    ['Captain (Retired)', 'retired captain', undefined],
    ['VP, Sales and much more @ everywhere', 'vice president of sales', undefined],
  ])('name a role as its owner wrote it: %s', (title, english, said) => {
    expect(say({ kind: 'role', title, english })).toBe(said);
  });

  it('know every subject that runs through several jobs, and every field with its article', () => {
    for (const { name } of ALL_THEMES) expect(THEMES[name], name).toBeDefined();
    for (const { name } of ALL_FIELDS) expect(FIELDS[name], name).toBeDefined();
    for (const field of Object.values(FIELDS)) expect(field).toMatch(/^(?:der|die|das) \p{Lu}/u);
  });

  it('name a subject as one studies it', () => {
    expect(studied('das Rechtswesen')).toBe('Jura');
    expect(studied('die Physik')).toBe('Physik');
  });
});

describe('what is quoted in a German letter', () => {
  it.each([
    ['Pflege ist auch eine Frage der Zeit. Mehr dazu bald!', 'Pflege ist auch eine Frage der Zeit'],
    [
      'Wir haben z. B. das Licht im Flur geändert. Es hat geholfen.',
      'Wir haben z. B. das Licht im Flur geändert',
    ],
    [
      'Dr. Okafor und ich haben die Station geplant.',
      'Dr. Okafor und ich haben die Station geplant',
    ],
  ])('is a whole sentence as it stands: %s', (text, quote) => {
    expect(quotable(text, 90)).toBe(quote);
  });

  it.each(['Ok.', 'Neu: das Programm der Woche und die Termine (siehe unten).', 'Danke!'])(
    'is nothing that is not whole: %s',
    text => {
      expect(quotable(text, 90)).toBeUndefined();
    },
  );
});
